import type { Band } from './band';

/** Who sells in a category (or would): the states of the white-space grid. */
export type CellState =
  | 'ours'
  | 'ours-and-competitor'
  | 'competitor'
  | 'open'
  | 'no-need'
  | 'unknown';

/** All states, the ones with us first. */
export const CELL_STATES: readonly CellState[] = [
  'ours',
  'ours-and-competitor',
  'competitor',
  'open',
  'no-need',
  'unknown',
];

/** What the state follows from. */
export type StateReason =
  | 'sales'
  | 'sales-and-competitor'
  | 'sales-and-said'
  | 'competitor'
  | 'said'
  | 'budget'
  | 'budget-nothing'
  | 'nothing-known';

/** A state with its reason, and what was said when the sales say something else. */
export interface CellJudgement {
  readonly state: CellState;
  readonly reason: StateReason;
  readonly contradicted: CellState | null;
}

/** What is known of a cell. */
export interface CellEvidence {
  /** Our sales in the period, ten-thousandths; null where sales are not kept (a unit of the client). */
  readonly oursE4: number | null;
  /** True when a competitor is known to sell there. */
  readonly hasCompetitor: boolean;
  readonly budget: Band | null;
  /** What a person says of the cell; null = nothing. */
  readonly said: CellState | null;
}

/**
 * State of a cell. Sales are facts and go before words: where we sell, the cell is ours, with a competitor when one is
 * known or said. Where we do not, a person's word counts, unless it claims sales that are not there; then a known
 * competitor, then the budget (something is bought there: open; nothing: no need). Otherwise unknown, which is not
 * open.
 * Worked line: no sales, said "ours", budget 400 → open, from the budget, and "ours" is contradicted by the sales.
 */
export function cellState({ oursE4, hasCompetitor, budget, said }: CellEvidence): CellJudgement {
  const isSelling = oursE4 !== null && oursE4 > 0;
  if (isSelling) {
    const contradicted = said === 'no-need' || said === 'open' ? said : null;
    if (hasCompetitor)
      return { state: 'ours-and-competitor', reason: 'sales-and-competitor', contradicted };
    if (said === 'competitor' || said === 'ours-and-competitor')
      return { state: 'ours-and-competitor', reason: 'sales-and-said', contradicted };
    return { state: 'ours', reason: 'sales', contradicted };
  }
  const claimsSales = oursE4 !== null && (said === 'ours' || said === 'ours-and-competitor');
  const contradicted = claimsSales ? said : null;
  if (said === 'ours-and-competitor' && claimsSales)
    return { state: 'competitor', reason: 'said', contradicted };
  if (said !== null && said !== 'unknown' && !claimsSales)
    return { state: said, reason: 'said', contradicted };
  if (hasCompetitor) return { state: 'competitor', reason: 'competitor', contradicted };
  if (budget !== null && budget.high > 0) return { state: 'open', reason: 'budget', contradicted };
  if (budget !== null) return { state: 'no-need', reason: 'budget-nothing', contradicted };
  return { state: 'unknown', reason: 'nothing-known', contradicted };
}
