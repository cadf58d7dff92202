import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import { MIN_VARIATION_PERIODS } from '@shared/analysis/xyz/rate-xyz';
import type { AbcRule, XyzMethod } from '@shared/domain/analysis-settings';

/** A client's row in the sheet: addresses of the cells its class depends on. */
export interface AbcCells {
  readonly value: string;
  readonly runningSum: string;
  /** The same cells of the row above; null in the first row. */
  readonly previous: {
    readonly value: string;
    readonly abc: string;
    readonly runningSum: string;
  } | null;
}

/** Figures in those cells, as the formula sees them. */
export interface AbcFigures {
  readonly value: number;
  readonly runningSum: number;
  readonly previous: {
    readonly value: number;
    readonly abc: AbcMark;
    readonly runningSum: number;
  } | null;
}

/** Limits and base the classes are measured by, as they stand in the named cells. */
export interface AbcBase {
  readonly rule: AbcRule;
  readonly limitA: number;
  readonly limitB: number;
  readonly positiveTotal: number;
}

/**
 * Decimals a difference of sums is rounded to before it is compared with 0. Doubles of 15 digits cannot tell
 * 0.8 × 190 from 48 + 43 + 38 + 23 by themselves; rounded to the last digit that is still certain, they can.
 * Worked line: total 26,340,000 (8 digits before the point) → 7 decimals.
 */
export function certainDecimals(positiveTotal: number): number {
  const digits = String(Math.floor(Math.abs(positiveTotal))).length;
  return Math.min(8, Math.max(0, 15 - digits));
}

/**
 * ABC letter as a live formula. Rule `within`: A while the running sum ≤ limit × total; `crossing`: A while the sum
 * before the client < limit × total. First client always A, equal values share the class of the first of them,
 * values ≤ 0 get `–`. The limits are the named cells `abc_a` and `abc_b`.
 */
export function abcFormula(cells: AbcCells, rule: AbcRule, decimals: number): string {
  const { value, previous } = cells;
  if (!previous) return `IF(${value}>0,"A","–")`;
  const sum = rule === 'within' ? cells.runningSum : previous.runningSum;
  const sign = rule === 'within' ? '<=' : '<';
  const reaches = (limit: string) => `ROUND(${sum}-${limit}*positive_total,${decimals})${sign}0`;
  return `IF(${value}<=0,"–",IF(${value}=${previous.value},${previous.abc},IF(${reaches('abc_a')},"A",IF(${reaches('abc_b')},"B","C"))))`;
}

/** What `abcFormula` gives for these figures. Worked line: the second client, sum 152 of 190 at 80 % within → A. */
export function abcResult(figures: AbcFigures, base: AbcBase): AbcMark {
  const { value, previous } = figures;
  if (!(value > 0)) return '–';
  if (!previous) return 'A';
  if (value === previous.value) return previous.abc;
  const sum = base.rule === 'within' ? figures.runningSum : previous.runningSum;
  const decimals = certainDecimals(base.positiveTotal);
  const reaches = (limit: number): boolean => {
    const over = roundTo(sum - limit * base.positiveTotal, decimals);
    return base.rule === 'within' ? over <= 0 : over < 0;
  };
  return reaches(base.limitA) ? 'A' : reaches(base.limitB) ? 'B' : 'C';
}

/** Addresses of the cells an XYZ letter depends on. */
export interface XyzCells {
  readonly periods: string;
  readonly netSales: string;
  readonly regularity: string;
  readonly cv: string;
  readonly gapCv: string;
  /** Periods the variation is measured over, a range. */
  readonly window: string;
}

/** Figures in those cells; null where the cell is empty. */
export interface XyzCellFigures {
  readonly periods: number | null;
  readonly netSales: number;
  readonly regularity: number | null;
  readonly cv: number | null;
  readonly gapCv: number | null;
  readonly windowPeriods: number;
}

/** Limits as they stand in the named cells. */
export interface XyzBase {
  readonly method: XyzMethod;
  readonly limitX: number;
  readonly limitY: number;
  readonly minPeriods: number;
}

/** Decimals a ratio is rounded to beside a limit, so that 3 ÷ 4 is 75 % in every program. */
const RATIO_DECIMALS = 12;

/**
 * XYZ letter as a live formula over the client's figures and the named cells `xyz_x`, `xyz_y`, `min_periods`:
 * `–` without a purchase, `N` with too few periods, `–` when more was returned than bought or the figure is unknown.
 */
export function xyzFormula(cells: XyzCells, method: XyzMethod): string {
  const figure = figureOf(cells, method);
  const sign = method === 'regularity' ? '>=' : '<=';
  const reaches = (limit: string) => `ROUND(${figure}-${limit},${RATIO_DECIMALS})${sign}0`;
  const letter = `IF(ISNUMBER(${figure}),IF(${reaches('xyz_x')},"X",IF(${reaches('xyz_y')},"Y","Z")),"–")`;
  const short =
    method === 'variation'
      ? `IF(COLUMNS(${cells.window})<${MIN_VARIATION_PERIODS},"N",${letter})`
      : letter;
  return `IF(${cells.periods}="","–",IF(${cells.periods}<min_periods,"N",IF(${cells.netSales}<=0,"–",${short})))`;
}

/** What `xyzFormula` gives for these figures. Worked line: 9 of 12 periods, regularity 75/40 → X. */
export function xyzResult(figures: XyzCellFigures, base: XyzBase): XyzMark {
  if (figures.periods === null) return '–';
  if (figures.periods < base.minPeriods) return 'N';
  if (figures.netSales <= 0) return '–';
  if (base.method === 'variation' && figures.windowPeriods < MIN_VARIATION_PERIODS) return 'N';
  const figure = figureOf(figures, base.method);
  if (figure === null) return '–';
  const reaches = (limit: number): boolean => {
    const over = roundTo(figure - limit, RATIO_DECIMALS);
    return base.method === 'regularity' ? over >= 0 : over <= 0;
  };
  return reaches(base.limitX) ? 'X' : reaches(base.limitY) ? 'Y' : 'Z';
}

function figureOf<T>(of: { regularity: T; cv: T; gapCv: T }, method: XyzMethod): T {
  return method === 'regularity' ? of.regularity : method === 'variation' ? of.cv : of.gapCv;
}

function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
