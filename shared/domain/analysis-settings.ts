/** What a client's value is measured by. `orders` counts distinct order numbers (or purchase days where there are none). */
export type AbcBasis = 'revenue' | 'margin' | 'orders';

/**
 * What happens to the client that crosses a limit.
 * `within`: A while the cumulative share ≤ limit, and the first client is always A (default).
 * `crossing`: A while the share before the client < limit, so the crossing client belongs to the higher class.
 */
export type AbcRule = 'within' | 'crossing';

/** Limits of the ABC classes: two cumulative shares in percent, or calculated from the curve (Ultsch & Lötsch 2015). */
export type AbcLimits =
  | { readonly kind: 'cumulative'; readonly aPercent: number; readonly bPercent: number }
  | { readonly kind: 'calculated' };

/** How steadily a client buys: share of active periods, variation of period sales, or variation of gaps between purchase days. */
export type XyzMethod = 'regularity' | 'variation' | 'gaps';

/** Two limits of XYZ in percent. Regularity: X ≥ xPercent, Y ≥ yPercent. Variation and gaps: X ≤ xPercent, Y ≤ yPercent. */
export interface XyzLimits {
  readonly xPercent: number;
  readonly yPercent: number;
}

export type Deviation = 'population' | 'sample';
export type Grain = 'month' | 'quarter' | 'week';

/** Periods that count for a client: the whole span of the data, or from the period of the client's first purchase. */
export type PeriodWindow = 'span' | 'first-purchase';

/** Partial first and last periods of the data: left out, or kept. */
export type EdgePeriods = 'drop' | 'keep';

/** All settings of one ABC-XYZ run. A plain value: stored with each run, compared field by field. */
export interface AnalysisSettings {
  readonly basis: AbcBasis;
  readonly abcRule: AbcRule;
  readonly abcLimits: AbcLimits;
  readonly xyzMethod: XyzMethod;
  readonly xyzLimits: XyzLimits;
  readonly deviation: Deviation;
  readonly grain: Grain;
  readonly window: PeriodWindow;
  readonly edges: EdgePeriods;
  /** A client whose periods since the first purchase are fewer than this is new (N), whatever the figures say. */
  readonly minPeriods: number;
  /** First and last day that count, ISO, or null for the data's own. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Presets offered for each XYZ method; the first is the method's default. */
export const XYZ_PRESETS: Readonly<Record<XyzMethod, readonly XyzLimits[]>> = {
  regularity: [
    { xPercent: 75, yPercent: 40 },
    { xPercent: 80, yPercent: 50 },
  ],
  variation: [
    { xPercent: 10, yPercent: 25 },
    { xPercent: 25, yPercent: 50 },
    { xPercent: 50, yPercent: 100 },
  ],
  gaps: [{ xPercent: 50, yPercent: 100 }],
};

/** Half a year of data before a client is judged: six months or weeks, three quarters. */
export const DEFAULT_MIN_PERIODS: Readonly<Record<Grain, number>> = {
  month: 6,
  quarter: 3,
  week: 6,
};

/** Regularity is counted since the first purchase by definition; the variation looks at the whole span unless told otherwise. */
export function defaultWindow(method: XyzMethod): PeriodWindow {
  return method === 'regularity' ? 'first-purchase' : 'span';
}

/** Settings of a first run: revenue, 80/95 within, regularity 75/40 by month since the first purchase, partial edges left out. */
export const DEFAULT_ANALYSIS_SETTINGS: AnalysisSettings = {
  basis: 'revenue',
  abcRule: 'within',
  abcLimits: { kind: 'cumulative', aPercent: 80, bPercent: 95 },
  xyzMethod: 'regularity',
  xyzLimits: { xPercent: 75, yPercent: 40 },
  deviation: 'population',
  grain: 'month',
  window: 'first-purchase',
  edges: 'drop',
  minPeriods: 6,
  from: null,
  to: null,
};
