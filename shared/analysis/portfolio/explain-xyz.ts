import { reachesRegularity } from '@shared/analysis/xyz/rate-xyz';
import type { XyzFigures } from '@shared/analysis/xyz/rate-xyz';
import type { XyzLimits, XyzMethod } from '@shared/domain/analysis-settings';
import { percentToMillionths } from '@shared/lib/exact-share';
import type { ClientAnalysis, PortfolioAnalysis, XyzMark, XyzStatus } from './portfolio-analysis';
import { xyzFiguresFor } from './xyz-figures-for';

/** A comparison that holds, all as ratios. */
export interface XyzComparison {
  readonly figure: 'regularity' | 'cv' | 'gapCv';
  readonly amount: number;
  readonly sign: '<' | '≤' | '>' | '≥';
  readonly limit: number;
}

/** How near the next XYZ border is: in periods for regularity, in points of the coefficient (a ratio) otherwise. */
export type XyzBorder =
  | {
      readonly kind: 'periods';
      /** Silent periods in a row after which the letter drops; null for Z or when silence never drops it. */
      readonly silentUntilDrop: number | null;
      /** Active periods in a row after which the letter rises; null for X or when they never do (limit 100 %). */
      readonly activeUntilRise: number | null;
    }
  | {
      readonly kind: 'cv';
      /** Points above the next better limit; null for X. */
      readonly toHigher: number | null;
      /** Points below the limit of the own class; null for Z. */
      readonly toLower: number | null;
    };

/** Why a client has its XYZ mark. The three groups of figures are null where they could not be measured. */
export interface XyzExplanation {
  readonly mark: XyzMark;
  readonly status: XyzStatus;
  readonly method: XyzMethod;
  readonly limits: XyzLimits;
  readonly regularity: {
    readonly active: number;
    readonly periods: number;
    readonly ratio: number;
  } | null;
  readonly variation: {
    readonly mean: number;
    readonly deviation: number | null;
    readonly cv: number | null;
    readonly periods: number;
  } | null;
  readonly gaps: {
    readonly mean: number;
    readonly deviation: number;
    readonly cv: number;
    readonly count: number;
  } | null;
  /** Periods still missing until a new client is judged; 0 for the others. */
  readonly periodsUntilRated: number;
  readonly comparisons: readonly XyzComparison[];
  readonly border: XyzBorder | null;
}

/** Explains the XYZ mark of a client of the analysis. */
export function explainXyz(analysis: PortfolioAnalysis, client: ClientAnalysis): XyzExplanation {
  const { settings } = analysis;
  const { xyzMethod: method, xyzLimits: limits } = settings;
  const figures = xyzFiguresFor(client, method, analysis);
  const isRated = client.xyzStatus === 'rated';
  return {
    mark: client.xyz,
    status: client.xyzStatus,
    method,
    limits,
    regularity:
      client.regularity === null
        ? null
        : {
            active: client.activePeriods,
            periods: figures.periodsSinceFirst,
            ratio: client.regularity,
          },
    variation:
      client.mean === null
        ? null
        : {
            mean: client.mean,
            deviation: client.deviation,
            cv: client.cv,
            periods: analysis.periods.length - client.windowStart,
          },
    gaps:
      client.gapCv === null || client.gapMean === null
        ? null
        : {
            mean: client.gapMean,
            deviation: client.gapCv * client.gapMean,
            cv: client.gapCv,
            count: client.gaps,
          },
    periodsUntilRated:
      client.xyzStatus === 'new' ? Math.max(1, settings.minPeriods - figures.periodsSinceFirst) : 0,
    comparisons: isRated ? comparisonsOf(method, limits, client, figures) : [],
    border: isRated ? xyzBorderOf(method, limits, client.xyz, figures) : null,
  };
}

function comparisonsOf(
  method: XyzMethod,
  { xPercent, yPercent }: XyzLimits,
  client: ClientAnalysis,
  figures: XyzFigures,
): XyzComparison[] {
  const [x, y] = [xPercent / 100, yPercent / 100];
  const isShare = method === 'regularity';
  const figure = isShare ? 'regularity' : method === 'gaps' ? 'gapCv' : 'cv';
  const amount =
    (isShare ? client.regularity : method === 'gaps' ? figures.gapCv : figures.cv) ?? 0;
  const passes = isShare ? '≥' : '≤';
  const fails = isShare ? '<' : '>';
  if (client.xyz === 'X') return [{ figure, amount, sign: passes, limit: x }];
  if (client.xyz === 'Z') return [{ figure, amount, sign: fails, limit: y }];
  return [
    { figure, amount, sign: fails, limit: x },
    { figure, amount, sign: passes, limit: y },
  ];
}

/**
 * Distance of a rated client to the next borders. Regularity: a + 0 of p + k falls below the limit L first at
 * k = ⌊a/L⌋ − p + 1; a + k of p + k reaches it first at k = ⌈(L·p − a)/(1 − L)⌉, both counted in whole numbers.
 * Worked line: 9 of 12 at 75 % → one silent period drops X to Y (9 of 13); 8 of 12 → four active ones raise Y to X.
 */
export function xyzBorderOf(
  method: XyzMethod,
  { xPercent, yPercent }: XyzLimits,
  mark: XyzMark,
  figures: XyzFigures,
): XyzBorder | null {
  if (mark !== 'X' && mark !== 'Y' && mark !== 'Z') return null;
  const own = mark === 'X' ? xPercent : yPercent;
  const better = mark === 'Z' ? yPercent : xPercent;
  if (method === 'regularity') {
    const { activePeriods: active, periodsSinceFirst: periods } = figures;
    return {
      kind: 'periods',
      silentUntilDrop: mark === 'Z' ? null : silentUntilDrop(active, periods, own),
      activeUntilRise: mark === 'X' ? null : activeUntilRise(active, periods, better),
    };
  }
  const cv = (method === 'gaps' ? figures.gapCv : figures.cv) ?? 0;
  return {
    kind: 'cv',
    toHigher: mark === 'X' ? null : cv - better / 100,
    toLower: mark === 'Z' ? null : own / 100 - cv,
  };
}

function silentUntilDrop(active: number, periods: number, percent: number): number | null {
  const limit = percentToMillionths(percent);
  if (limit <= 0) return null;
  return Math.floor((active * 1_000_000) / limit) - periods + 1;
}

function activeUntilRise(active: number, periods: number, percent: number): number | null {
  const limit = percentToMillionths(percent);
  if (limit >= 1_000_000) return null;
  const missing = limit * periods - active * 1_000_000;
  const needed = Math.max(1, Math.ceil(missing / (1_000_000 - limit)));
  return reachesRegularity(active + needed, periods + needed, percent) ? needed : needed + 1;
}
