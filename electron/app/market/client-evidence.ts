import type { TrailingYear } from '@shared/analysis/white-space/trailing-year';
import type { CategoryEvidence } from '@shared/analysis/white-space/judge-place';
import type { CompetitorInCell, EstimateLine } from '@shared/ipc/market-answers';
import type { CategoryRow } from './categories';
import { cellKey } from './cell-facts';
import type { SaidCell } from './cell-facts';
import type { ProductSums } from './product-sums';

/** Everything that is known of the cells, by cell key. */
export interface CellFacts {
  readonly estimates: ReadonlyMap<string, EstimateLine>;
  readonly said: ReadonlyMap<string, SaidCell>;
}

/**
 * Our sales by category, and those of products that are in none (or in one that has others under it). Unknown (null)
 * without a full month of sales, and as long as no product is in any category.
 */
export function salesByCategory(
  sums: ProductSums | undefined,
  categoryOf: ReadonlyMap<number, string>,
  leaves: readonly CategoryRow[],
  year: TrailingYear | null,
): {
  readonly byCategory: ReadonlyMap<string, number | null>;
  readonly salesE4: number;
  readonly unsortedE4: number;
} {
  const byCategory = new Map<string, number | null>(leaves.map(({ id }) => [id, 0]));
  let salesE4 = 0;
  let unsortedE4 = 0;
  for (const [product, amountE4] of sums ?? []) {
    salesE4 += amountE4;
    const category = categoryOf.get(product);
    const before = category === undefined ? undefined : byCategory.get(category);
    if (category === undefined || before === undefined) unsortedE4 += amountE4;
    else byCategory.set(category, (before ?? 0) + amountE4);
  }
  const isNothingSorted = categoryOf.size === 0 && unsortedE4 !== 0;
  if (year === null || isNothingSorted) for (const { id } of leaves) byCategory.set(id, null);
  return { byCategory, salesE4, unsortedE4 };
}

/** What is known of each category at a place; our sales are known for the whole client only. */
export function placeEvidence(
  clientNum: number,
  unitId: string | null,
  leaves: readonly CategoryRow[],
  byCategory: ReadonlyMap<string, number | null>,
  competitors: readonly CompetitorInCell[],
  { estimates, said }: CellFacts,
): readonly CategoryEvidence[] {
  return leaves.map(({ id }) => {
    const key = cellKey(clientNum, unitId, id);
    const estimate = estimates.get(key);
    const words = said.get(key);
    // What the client as a whole has no need of, no unit of it has.
    const ofClient = unitId === null ? undefined : said.get(cellKey(clientNum, null, id));
    const fallback = ofClient?.state === 'no-need' ? ofClient.state : null;
    return {
      categoryId: id,
      oursE4: unitId === null ? (byCategory.get(id) ?? null) : null,
      budget: estimate?.budget ?? null,
      budgetDay: estimate?.budget ? estimate.day : null,
      hasCompetitor: unitId === null && competitors.some(({ categoryId }) => categoryId === id),
      said: words?.state ?? fallback,
      targetShare: words?.targetShare ?? null,
    };
  });
}
