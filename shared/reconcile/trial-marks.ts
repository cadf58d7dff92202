import { classifyAbc } from '@shared/analysis/abc/classify-abc';
import type {
  AbcMark,
  ClientAnalysis,
  PortfolioAnalysis,
  XyzMark,
  XyzStatus,
} from '@shared/analysis/portfolio/portfolio-analysis';
import type { XyzFigures } from '@shared/analysis/xyz/rate-xyz';
import { xyzMarkOf, xyzStatusOf } from '@shared/analysis/xyz/rate-xyz';
import { variationOf } from '@shared/analysis/xyz/variation';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { largestBelowPercent, largestWithinPercent } from '@shared/lib/exact-share';
import type { Trial } from './trial';

/** The part of a trial that decides ABC letters from sums. */
export type AbcTrial = Pick<Trial, 'firstClient' | 'shareBase' | 'outside'> &
  Pick<AnalysisSettings, 'abcLimits' | 'abcRule'>;

/** The part that decides XYZ letters from series. */
export type XyzTrial = Pick<Trial, 'absentPeriods'> &
  Pick<AnalysisSettings, 'xyzMethod' | 'xyzLimits' | 'deviation' | 'window' | 'minPeriods'>;

/**
 * ABC marks of the clients of an analysis, in its order, under other limits and habits. With Keybook's own habits the
 * same as `analysePortfolio` gives.
 * Worked line: one client with 85 % of three: `always-a` → A, `by-limit` within 80/95 → B.
 */
export function abcMarksUnder({ clients }: PortfolioAnalysis, trial: AbcTrial): AbcMark[] {
  const values = new Float64Array(clients.length);
  let zeros = 0;
  for (const [place, client] of clients.entries()) {
    values[place] = client.value;
    if (client.value <= 0 && client.lines > 0) zeros++;
  }
  const isOwn = trial.firstClient === 'always-a' && trial.shareBase === 'positive';
  const marks =
    isOwn || trial.abcLimits.kind === 'calculated'
      ? [...classifyAbc(values, trial.abcLimits, trial.abcRule, zeros).marks]
      : marksByShare(values, trial, trial.abcLimits);
  if (trial.outside === 'c') {
    for (const [place, client] of clients.entries()) {
      if (marks[place] === '–' && client.lines > 0) marks[place] = 'C';
    }
  }
  return marks;
}

/** Letters by comparing running sums with the limits and nothing else; equal values share the class of their first. */
function marksByShare(
  values: Float64Array,
  { abcRule, firstClient, shareBase }: AbcTrial,
  { aPercent, bPercent }: { readonly aPercent: number; readonly bPercent: number },
): AbcMark[] {
  let positive = 0;
  let net = 0;
  for (const value of values) {
    net += value;
    if (value > 0) positive += value;
  }
  const base = shareBase === 'net' ? Math.max(net, 0) : positive;
  const total = BigInt(Number.isFinite(base) ? Math.round(base) : 0);
  const largest = abcRule === 'within' ? largestWithinPercent : largestBelowPercent;
  const [a, b] = [Number(largest(total, aPercent)), Number(largest(total, bPercent))];
  const marks: AbcMark[] = [];
  let sum = 0;
  for (const [place, value] of values.entries()) {
    if (!(value > 0)) {
      marks.push('–');
      continue;
    }
    const before = sum;
    sum += value;
    const figure = abcRule === 'within' ? sum : before;
    const own: AbcMark = figure <= a ? 'A' : figure <= b ? 'B' : 'C';
    const isTie = place > 0 && value === values[place - 1];
    const first: AbcMark = firstClient === 'always-a' ? 'A' : own;
    marks.push(isTie ? (marks[place - 1] ?? own) : place === 0 ? first : own);
  }
  return marks;
}

/** What an XYZ letter is made from: the figures, and whether they allow one. */
export interface XyzBasis {
  readonly figures: XyzFigures;
  readonly status: XyzStatus;
}

/**
 * XYZ marks of the clients of an analysis, in its order, under another method, limits and habits. The analysis must
 * have been made with the population deviation; grain, basis and periods are its own.
 */
export function xyzMarksUnder(analysis: PortfolioAnalysis, trial: XyzTrial): XyzMark[] {
  return analysis.clients.map((client) => xyzMarkOn(xyzBasisUnder(client, analysis, trial), trial));
}

/** The mark of a client from what it is made of. */
export function xyzMarkOn(
  { status, figures }: XyzBasis,
  { xyzMethod, xyzLimits }: Pick<XyzTrial, 'xyzMethod' | 'xyzLimits'>,
): XyzMark {
  return xyzMarkOf(status, figures, xyzMethod, xyzLimits);
}

/** What the XYZ letter of one client is made from under a trial; limits play no part. */
export function xyzBasisUnder(
  client: ClientAnalysis,
  analysis: PortfolioAnalysis,
  trial: Omit<XyzTrial, 'xyzLimits'>,
): XyzBasis {
  const { xyzMethod, deviation, minPeriods } = trial;
  if (xyzMethod === 'variation' && trial.absentPeriods === 'left-out') {
    return activeBasisOf(client, trial);
  }
  const periods = analysis.periods.length;
  const first = client.firstPurchasePeriod;
  const start = trial.window === 'span' ? 0 : (first ?? periods);
  const variation =
    xyzMethod === 'variation' ? variationOf(client.series, deviation, start, periods) : null;
  const figures: XyzFigures = {
    lines: client.lines,
    hasDays: analysis.dayPrecision === 'day',
    netSales: client.revenueE4,
    periodsSinceFirst: first === null ? 0 : periods - first,
    activePeriods: client.activePeriods,
    variationPeriods: periods - start,
    cv: variation?.cv ?? null,
    gapCv: gapCvUnder(client, trial),
  };
  return { figures, status: xyzStatusOf(figures, xyzMethod, minPeriods) };
}

/** Variation over the periods with sales only, as in sheets whose empty months are empty cells: one month is "steady". */
function activeBasisOf(
  client: ClientAnalysis,
  { deviation }: Pick<XyzTrial, 'deviation'>,
): XyzBasis {
  const active = client.series.filter((value) => value !== 0);
  const cv = variationOf(active, deviation)?.cv ?? null;
  const figures: XyzFigures = {
    lines: client.lines,
    hasDays: true,
    netSales: client.revenueE4,
    periodsSinceFirst: active.length,
    activePeriods: active.length,
    variationPeriods: active.length,
    cv,
    gapCv: null,
  };
  return { figures, status: client.lines === 0 ? 'no-sales' : cv === null ? 'undefined' : 'rated' };
}

/** Variation of gaps with the other deviation: σ of a sample is that of the population × √(n ÷ (n − 1)). */
function gapCvUnder(
  { gapCv, gaps }: ClientAnalysis,
  { deviation, xyzMethod }: Pick<XyzTrial, 'deviation' | 'xyzMethod'>,
): number | null {
  if (xyzMethod !== 'gaps' || gapCv === null || deviation === 'population') return gapCv;
  return gapCv * Math.sqrt(gaps / (gaps - 1));
}
