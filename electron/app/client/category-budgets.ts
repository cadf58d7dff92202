import type { CategoryBudget } from '@shared/analysis/key-types/propose-prospective';
import { forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';
import { categoryRows, leafCategories } from '../market/categories';
import { cellKey, newestEstimates, saidCells } from '../market/cell-facts';
import type { ClientFigures } from './client-figures';

/**
 * Budgets of clients by category, with our sales there in the last full months. One rule with the white space: the
 * budget of a client is the newest estimate of the client as a whole. Estimates of its units say what is bought there
 * and are no part of it (added up, the same money would count twice); one that was taken back is none; what the client
 * has no need of is left out, unless we sell it. Our part is null where no product is told to the category.
 */
export function categoryBudgets(
  sqlite: SqliteConnection,
  figures: ClientFigures | null,
  nums: readonly number[],
): readonly CategoryBudget[] {
  const leaves = leafCategories(categoryRows(sqlite));
  return nums.flatMap((num) => {
    const estimates = newestEstimates(sqlite, num);
    if (estimates.size === 0) return [];
    const ours = salesByCategory(sqlite, figures, num);
    const said = saidCells(sqlite, num);
    return leaves.flatMap(({ id: categoryId }): CategoryBudget[] => {
      const key = cellKey(num, null, categoryId);
      const budget = estimates.get(key)?.budget;
      const words = said.get(key);
      const oursE4 = ours?.get(categoryId) ?? null;
      const isNeeded = words?.state !== 'no-need' || (oursE4 ?? 0) > 0;
      if (!budget || !isNeeded) return [];
      return [
        { categoryId, budgetE4: budget.likely, oursE4, targetShare: words?.targetShare ?? null },
      ];
    });
  });
}

/** Clients with an estimate of the budget of the client as a whole. */
export function estimatedClients(sqlite: SqliteConnection): readonly number[] {
  return sqlite
    .prepare('SELECT DISTINCT client_num FROM wallet_estimate WHERE unit_id IS NULL')
    .pluck()
    .all() as number[];
}

/** Our sales to a client by category; a category without any product told to it is missing. Null without sales. */
function salesByCategory(
  sqlite: SqliteConnection,
  figures: ClientFigures | null,
  num: number,
): ReadonlyMap<string, number> | null {
  if (figures === null) return null;
  const rows = sqlite
    .prepare('SELECT product_num, category_id FROM category_product')
    .raw()
    .all() as [number, string][];
  const categoryOf = new Map(rows);
  const sums = new Map(rows.map(([, category]) => [category, 0]));
  const { from, to } = figures.sales;
  forEachRun(sqlite, num, (_run, lines) => {
    for (let i = 0; i < lines.length; i++) {
      const day = lines.day[i] ?? 0;
      if (day < from || day > to) continue;
      const category = categoryOf.get(lines.product[i] ?? 0);
      if (category !== undefined)
        sums.set(category, (sums.get(category) ?? 0) + (lines.amountE4[i] ?? 0));
    }
  });
  return sums;
}
