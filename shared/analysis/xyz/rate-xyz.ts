import type { XyzClass, XyzMark, XyzStatus } from '@shared/analysis/portfolio/portfolio-analysis';
import type { XyzLimits, XyzMethod } from '@shared/domain/analysis-settings';
import { percentToMillionths } from '@shared/lib/exact-share';

/**
 * A variation over one or two periods is small by arithmetic, not by steadiness (a single period has CV 0), so fewer
 * than three periods in the window make no letter, whatever the setting for new clients.
 */
export const MIN_VARIATION_PERIODS = 3;

/** What the three XYZ methods judge a client by. */
export interface XyzFigures {
  /** Lines of the client inside the periods. */
  readonly lines: number;
  /** False when the data has periods instead of purchase days. */
  readonly hasDays: boolean;
  /** Net sales inside the periods: a client that returned all it bought is never rated. */
  readonly netSales: number;
  /** Periods from the one of the first purchase to the last; 0 without a purchase. */
  readonly periodsSinceFirst: number;
  /** Periods with at least one purchase: a line of positive sales, whatever was returned in the period. */
  readonly activePeriods: number;
  /** Periods the variation is measured over. */
  readonly variationPeriods: number;
  readonly cv: number | null;
  readonly gapCv: number | null;
}

/**
 * Whether a method can rate a client, and if not why. In this order: no line, no purchase days (gaps only), nothing
 * sold on balance, new, too few gaps, mean not positive.
 */
export function xyzStatusOf(f: XyzFigures, method: XyzMethod, minPeriods: number): XyzStatus {
  if (f.lines === 0) return 'no-sales';
  if (method === 'gaps' && !f.hasDays) return 'days-unknown';
  if (f.periodsSinceFirst === 0) return 'undefined';
  if (f.periodsSinceFirst < minPeriods) return 'new';
  if (f.netSales <= 0) return 'undefined';
  if (method === 'gaps') return f.gapCv === null ? 'too-few-gaps' : 'rated';
  if (method === 'variation') {
    if (f.variationPeriods < MIN_VARIATION_PERIODS) return 'new';
    if (f.cv === null) return 'undefined';
  }
  return 'rated';
}

/**
 * Letter of a client that can be rated. Regularity: X when active ÷ periods ≥ limit, compared as integers.
 * Variation and gaps: X when the coefficient of variation ≤ limit. Limits are inclusive.
 * Worked line: 9 of 12 periods at 75/40 → 9 × 100 ≥ 75 × 12 → X.
 */
export function xyzLetterOf(f: XyzFigures, method: XyzMethod, limits: XyzLimits): XyzClass {
  if (method === 'regularity') {
    if (reachesRegularity(f.activePeriods, f.periodsSinceFirst, limits.xPercent)) return 'X';
    return reachesRegularity(f.activePeriods, f.periodsSinceFirst, limits.yPercent) ? 'Y' : 'Z';
  }
  const cv = (method === 'gaps' ? f.gapCv : f.cv) ?? Infinity;
  if (cv <= limits.xPercent / 100) return 'X';
  return cv <= limits.yPercent / 100 ? 'Y' : 'Z';
}

/** The mark shown for a status: the letter when rated, `N` for new, `–` otherwise. */
export function xyzMarkOf(
  status: XyzStatus,
  f: XyzFigures,
  method: XyzMethod,
  limits: XyzLimits,
): XyzMark {
  if (status === 'rated') return xyzLetterOf(f, method, limits);
  return status === 'new' ? 'N' : '–';
}

/** True when active ÷ periods ≥ percent ÷ 100, exactly. */
export function reachesRegularity(active: number, periods: number, percent: number): boolean {
  return active * 1_000_000 >= percentToMillionths(percent) * periods;
}
