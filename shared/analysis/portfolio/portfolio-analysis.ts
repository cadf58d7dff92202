import type { CalculatedLimits } from '@shared/analysis/abc/calculated-limits';
import type { AnalysisSettings, XyzMethod } from '@shared/domain/analysis-settings';
import type { DayNumber } from '@shared/domain/iso-day';
import type { DayPrecision } from '@shared/domain/sales-facts';

export type AbcClass = 'A' | 'B' | 'C';
export type XyzClass = 'X' | 'Y' | 'Z';

/**
 * Why a client has no ABC letter: its value is zero (also when its whole margin is unknown) or negative. Both stand
 * outside the base.
 */
export type AbcStatus = 'rated' | 'no-sales' | 'net-return';

/**
 * Why a client has no X, Y or Z. `new`: too few periods since the first purchase (for the variation, also fewer than
 * three periods in the window). `too-few-gaps`: fewer than three gaps between purchase days. `undefined`: no purchase,
 * net sales ≤ 0 in any method, or, for the variation, a mean ≤ 0. `no-sales`: no line inside the periods.
 * `days-unknown`: the data has periods, not purchase days, so gaps cannot be measured.
 */
export type XyzStatus =
  | 'rated'
  | 'new'
  | 'too-few-gaps'
  | 'undefined'
  | 'no-sales'
  | 'days-unknown';

/** A matrix cell: class letters, `N` for new, `–` for no letter (U+2013). */
export type AbcMark = AbcClass | '–';
export type XyzMark = XyzClass | 'N' | '–';

/** One period of the analysis; `end` is inclusive. `isPartial` when the data does not cover it whole. */
export interface AnalysisPeriod {
  /** `2026-03`, `2026-Q1` or `2026-W09` (ISO week). */
  readonly label: string;
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly isPartial: boolean;
}

/** What one client weighs and how steadily it buys. Sums are ten-thousandths (counts for the basis `orders`). */
export interface ClientAnalysis {
  /** Index into the facts' clients. */
  readonly client: number;
  /** Place by value, 1 = largest. */
  readonly rank: number;
  /** Value by the chosen basis: ten-thousandths for revenue and margin, a plain count for orders. */
  readonly value: number;
  readonly revenueE4: number;
  /** Known margin, or null when no line has a cost. */
  readonly marginE4: number | null;
  /** Share of the positive total; 0 outside the base. */
  readonly share: number;
  /** Share of this client and all before it; null outside the base. */
  readonly cumulative: number | null;
  readonly abc: AbcMark;
  readonly abcStatus: AbcStatus;
  /** True when an equal value stands on the other side of a limit and the tie rule gave the class. */
  readonly isTie: boolean;
  /** Distinct order numbers, or purchase days where there are none. */
  readonly orders: number;
  readonly lines: number;
  readonly firstDay: DayNumber | null;
  readonly lastDay: DayNumber | null;
  /** Periods the XYZ method looks at: since the first purchase for regularity, those of the client's window otherwise. */
  readonly periods: number;
  /** Periods with a purchase (positive line). */
  readonly activePeriods: number;
  /** Value per period of the whole analysis (index = period). */
  readonly series: Float64Array;
  /** Index of the first period of this client's window. */
  readonly windowStart: number;
  /** Index of the period of the first purchase, null without one. */
  readonly firstPurchasePeriod: number | null;
  readonly mean: number | null;
  readonly deviation: number | null;
  /** Coefficient of variation, deviation ÷ mean; null when the mean ≤ 0. */
  readonly cv: number | null;
  /** Active periods ÷ periods since the first purchase; null without a purchase. */
  readonly regularity: number | null;
  /** Coefficient of variation of the gaps between purchase days; null with fewer than three gaps. */
  readonly gapCv: number | null;
  /** Mean gap in days; null with fewer than three gaps. */
  readonly gapMean: number | null;
  /** Gaps between distinct purchase days; 0 where the data has no purchase days. */
  readonly gaps: number;
  readonly xyz: XyzMark;
  readonly xyzStatus: XyzStatus;
}

export interface MatrixCell {
  readonly abc: AbcMark;
  readonly xyz: XyzMark;
  readonly clients: number;
  readonly total: number;
  /** Share of the positive total; 0 for the cells outside the base. */
  readonly share: number;
}

export interface Concentration {
  /** Gini coefficient Σ(2i−n−1)x_i ÷ (nΣx), clients of the base ascending; null with no base. */
  readonly gini: number | null;
  readonly top1: number | null;
  readonly top5: number | null;
  /** Share of the largest ⌈20 %⌉ of the clients of the base. */
  readonly top20Percent: number | null;
  readonly clientsIn20Percent: number;
}

/** Counts of rated clients one XYZ method would give. */
export interface XyzAlternative {
  readonly method: XyzMethod;
  readonly xPercent: number;
  readonly yPercent: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What the user should know before trusting the classes. */
export type AnalysisNotice =
  | {
      readonly code: 'one-class-swallows-all';
      readonly xyz: XyzClass;
      readonly clients: number;
      readonly rated: number;
      readonly alternatives: readonly XyzAlternative[];
    }
  | {
      readonly code: 'partial-edge-dropped' | 'partial-edge-kept';
      readonly period: string;
      readonly edge: 'first' | 'last';
      readonly coveredFrom: DayNumber;
      readonly coveredTo: DayNumber;
      readonly lines: number;
      readonly value: number;
    }
  | { readonly code: 'few-periods'; readonly periods: number; readonly needed: number }
  | {
      readonly code: 'outside-base';
      readonly noSales: number;
      readonly netReturn: number;
      readonly total: number;
    }
  | { readonly code: 'margin-unknown'; readonly lines: number }
  | { readonly code: 'lines-outside-range'; readonly lines: number }
  | { readonly code: 'sum-too-large' }
  /** The span of the data is absurd (a wrong year): no periods are formed and no client has an XYZ letter. */
  | {
      readonly code: 'too-many-periods';
      readonly firstDay: DayNumber;
      readonly lastDay: DayNumber;
    };

/** ABC limits as they came out. */
export interface LimitsInForce {
  /** Cumulative limits as ratios; for calculated ones, the cumulative share of the last client of A and of B. */
  readonly a: number;
  readonly b: number;
  readonly aClients: number;
  /** Clients of A and B together: the place of the border between B and C. */
  readonly bClients: number;
  /** Value limits and curve points, null for cumulative limits. */
  readonly calculated: CalculatedLimits | null;
}

export interface PortfolioAnalysis {
  readonly settings: AnalysisSettings;
  readonly dayPrecision: DayPrecision;
  readonly periods: readonly AnalysisPeriod[];
  readonly droppedEdges: readonly AnalysisPeriod[];
  /** Clients in ABC order: value descending, then name, then id; those outside the base follow. */
  readonly clients: readonly ClientAnalysis[];
  /** All cells that have clients; key order A,B,C,– × X,Y,Z,N,–. */
  readonly matrix: readonly MatrixCell[];
  readonly totals: { readonly positive: number; readonly net: number };
  readonly concentration: Concentration;
  readonly limits: LimitsInForce;
  readonly notices: readonly AnalysisNotice[];
}
