import type { CategoryBudget } from '@shared/analysis/key-types/propose-prospective';
import { forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { ClientFigures } from './client-figures';

interface EstimateRow {
  readonly num: number;
  readonly categoryId: string;
  readonly likelyE4: number;
}

/**
 * Newest budget estimates of clients by category (units of a client added up), with our sales there in the last full
 * months. Our part is null where no product is told to the category.
 */
export function categoryBudgets(
  sqlite: SqliteConnection,
  figures: ClientFigures | null,
  nums: readonly number[],
): readonly CategoryBudget[] {
  const wanted = new Set(nums);
  const estimates = (
    sqlite
      .prepare(
        `SELECT client_num AS num, category_id AS categoryId, likely_e4 AS likelyE4 FROM wallet_estimate w
         WHERE NOT EXISTS (
           SELECT 1 FROM wallet_estimate n WHERE n.client_num = w.client_num AND n.category_id = w.category_id
             AND n.unit_id IS w.unit_id AND (n.day, n.at_ms) > (w.day, w.at_ms))`,
      )
      .all() as EstimateRow[]
  ).filter(({ num }) => wanted.has(num));
  if (estimates.length === 0) return [];
  const budgets = new Map<string, number>();
  for (const { categoryId, likelyE4 } of estimates)
    budgets.set(categoryId, (budgets.get(categoryId) ?? 0) + likelyE4);
  const ours = salesByCategory(sqlite, figures, [...new Set(estimates.map(({ num }) => num))]);
  const targets = targetShares(sqlite, wanted);
  return [...budgets].map(([categoryId, budgetE4]) => ({
    categoryId,
    budgetE4,
    oursE4: ours === null ? null : (ours.get(categoryId) ?? null),
    targetShare: targets.get(categoryId) ?? null,
  }));
}

/** Clients with any budget estimate. */
export function estimatedClients(sqlite: SqliteConnection): readonly number[] {
  return sqlite
    .prepare('SELECT DISTINCT client_num FROM wallet_estimate')
    .pluck()
    .all() as number[];
}

/** Our sales by category; a category without any product told to it is missing. Null without sales. */
function salesByCategory(
  sqlite: SqliteConnection,
  figures: ClientFigures | null,
  nums: readonly number[],
): ReadonlyMap<string, number> | null {
  if (figures === null) return null;
  const rows = sqlite
    .prepare('SELECT product_num, category_id FROM category_product')
    .raw()
    .all() as [number, string][];
  const categoryOf = new Map(rows);
  const sums = new Map(rows.map(([, category]) => [category, 0]));
  const { from, to } = figures.sales;
  for (const num of nums) {
    forEachRun(sqlite, num, (_run, lines) => {
      for (let i = 0; i < lines.length; i++) {
        const day = lines.day[i] ?? 0;
        if (day < from || day > to) continue;
        const category = categoryOf.get(lines.product[i] ?? 0);
        if (category !== undefined)
          sums.set(category, (sums.get(category) ?? 0) + (lines.amountE4[i] ?? 0));
      }
    });
  }
  return sums;
}

function targetShares(
  sqlite: SqliteConnection,
  wanted: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const rows = sqlite
    .prepare(
      'SELECT client_num, category_id, target_share FROM white_space_cell WHERE target_share IS NOT NULL ORDER BY day',
    )
    .raw()
    .all() as [number, string, number][];
  return new Map(
    rows.flatMap(([num, category, share]) => (wanted.has(num) ? [[category, share]] : [])),
  );
}
