import type { CategoryBudget } from '@shared/analysis/key-types/propose-prospective';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { OpenWorkspace } from '../app-context';
import { categoryRows, leafCategories, productCategories } from '../market/categories';
import { cellKey, newestEstimates, saidCells } from '../market/cell-facts';
import { salesByCategory } from '../market/client-evidence';
import { productSums, salesYear } from '../market/product-sums';

/**
 * Budgets of clients by category, with our sales there in the last full months. One rule with the white space: the
 * budget of a client is the newest estimate of the client as a whole. Estimates of its units say what is bought there
 * and are no part of it (added up, the same money would count twice); one that was taken back is none; what the client
 * has no need of is left out, unless we sell it. Our part is that of the white space too.
 */
export function categoryBudgets(
  workspace: OpenWorkspace,
  nums: readonly number[],
): readonly CategoryBudget[] {
  const { sqlite } = workspace;
  const leaves = leafCategories(categoryRows(sqlite));
  const categoryOf = productCategories(sqlite);
  const year = salesYear(workspace);
  const sums = productSums(workspace, null);
  return nums.flatMap((num) => {
    const estimates = newestEstimates(sqlite, num);
    if (estimates.size === 0) return [];
    const { byCategory } = salesByCategory(sums.get(num), categoryOf, leaves, year);
    const said = saidCells(sqlite, num);
    return leaves.flatMap(({ id: categoryId }): CategoryBudget[] => {
      const key = cellKey(num, null, categoryId);
      const budget = estimates.get(key)?.budget;
      const words = said.get(key);
      const oursE4 = byCategory.get(categoryId) ?? null;
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
