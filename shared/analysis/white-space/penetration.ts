import { dayFromIso } from '@shared/domain/iso-day';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';
import type { Band } from './band';
import { sumBands } from './band';
import { monthsLater } from './trailing-year';

/**
 * What an estimate has to be told: nothing; our sales have passed its low end (which is thereby refuted); our sales
 * are above the likely budget, so the estimate is outdated; or the budget is said to be nothing while we sell.
 */
export type BudgetDoubt = 'none' | 'low-passed' | 'outdated' | 'nothing-but-sales';

/** Penetration of one category, as a range, because the budget is one. */
export interface Penetration {
  /** Our sales ÷ budget, 0–1 and above; null when the budget is unknown or nothing. */
  readonly index: Band | null;
  readonly doubt: BudgetDoubt;
}

/**
 * Penetration index (share of wallet): our sales ÷ the client's purchase budget in the same category, period,
 * currency and VAT basis. The low end of the index belongs to the high end of the budget. Where our sales have passed
 * the low end of the budget, the index ends at 100 %: we cannot hold more than everything. Returns that outweigh
 * sales count as an index of 0. All amounts in ten-thousandths; `budget` null = unknown.
 * Worked line: ours 594, budget 1600–2100–2300 → 25.8 %, likely 28.3 %, up to 37.1 %.
 */
export function penetration(oursE4: number, budget: Band | null): Penetration {
  if (budget === null) return { index: null, doubt: 'none' };
  const ours = Math.max(0, oursE4);
  if (budget.high === 0) return { index: null, doubt: ours > 0 ? 'nothing-but-sales' : 'none' };
  const likely =
    budget.likely === 0 ? (ours > 0 ? Number.POSITIVE_INFINITY : 0) : ours / budget.likely;
  if (likely > 1) {
    const low = ours / budget.high;
    const ratio = Number.isFinite(likely) ? likely : Math.max(1, low);
    return { index: { low: Math.min(low, ratio), likely: ratio, high: ratio }, doubt: 'outdated' };
  }
  const isLowPassed = ours > budget.low;
  const high = isLowPassed ? 1 : budget.low === 0 ? likely : ours / budget.low;
  return {
    index: { low: ours / budget.high, likely, high },
    doubt: isLowPassed ? 'low-passed' : 'none',
  };
}

/** A category as it counts in the index of a whole client. */
export interface CountedCategory {
  /** Null where our sales are not known: none imported, no product sorted, or a unit of the client. */
  readonly oursE4: number | null;
  readonly budget: Band | null;
}

/** Penetration of a client over its categories, with how much of them is known. */
export interface ClientPenetration extends Penetration {
  /** Our sales where they and the budget are known. */
  readonly oursE4: number;
  /** Sum of all estimates. */
  readonly budgetE4: Band;
  /** Categories in the index (an estimate, and known sales), of all that are relevant to the client. */
  readonly known: number;
  readonly relevant: number;
}

/**
 * Client index: Σ our sales ÷ Σ budget over the categories *with* an estimate, and how many of the relevant ones
 * those are. Categories without an estimate, or where our sales are unknown, are left out of the index and counted.
 * Worked line: (594 of 1600–2100–2300), (505 of 640–690–740), (149 of 400–430–460), two unknown → 1248 of
 * 2640–3220–3500 = 35.7–38.8–47.3 %, 3 of 5 known.
 */
export function clientPenetration(categories: readonly CountedCategory[]): ClientPenetration {
  const known = categories.flatMap(({ oursE4, budget }) =>
    budget === null || oursE4 === null ? [] : [{ oursE4: Math.max(0, oursE4), budget }],
  );
  const oursE4 = known.reduce((sum, category) => sum + category.oursE4, 0);
  const budgets = categories.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  const figures = {
    oursE4,
    budgetE4: sumBands(budgets),
    known: known.length,
    relevant: categories.length,
  };
  return known.length === 0
    ? { index: null, doubt: 'none', ...figures }
    : { ...penetration(oursE4, sumBands(known.map(({ budget }) => budget))), ...figures };
}

/**
 * True for an estimate older than the given months on the as-of day (exactly so many months old is not yet).
 * Worked line: of 2025-10-13, 12 months, on 2026-10-13 → false; on 2026-10-14 → true.
 */
export function isAged(estimateDay: IsoDay, asOfDay: DayNumber, months: number): boolean {
  const day = dayFromIso(estimateDay);
  if (day === null) return false;
  const start = monthsLater(day, 0);
  const limit = monthsLater(day, months) + (day - start);
  return asOfDay > limit;
}
