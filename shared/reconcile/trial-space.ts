import type {
  AbcLimits,
  AnalysisSettings,
  Deviation,
  Grain,
  PeriodWindow,
  XyzLimits,
  XyzMethod,
} from '@shared/domain/analysis-settings';
import { defaultWindow, XYZ_PRESETS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { StatedClient } from './stated-client';
import type { Trial } from './trial';
import { switchesBetween } from './trial';
import type { AbcTrial, XyzTrial } from './trial-marks';
import type { DuplicateLines } from './trial-facts';

/** Limits met in practice, common ones first: of equal fits the first is named. */
const ABC_PERCENTS: readonly (readonly [number, number])[] = [
  [80, 95],
  [70, 90],
  [75, 90],
  [60, 90],
  [80, 90],
  [75, 95],
  [70, 95],
  [85, 95],
  [50, 80],
];
const MORE_VARIATION_LIMITS: readonly XyzLimits[] = [
  { xPercent: 20, yPercent: 50 },
  { xPercent: 30, yPercent: 60 },
  { xPercent: 15, yPercent: 30 },
];

/** First and last day that may have been meant, ISO. */
export interface StatedRange {
  readonly from: string;
  readonly to: string;
}

/** Trials of which lines count, by what and in which periods, from the fewest switches to the most. */
export function figureTrials(
  own: Trial,
  facts: SalesFacts,
  stated: readonly StatedClient[],
  copies: DuplicateLines,
  range: StatedRange | null,
): Trial[] {
  const { settings } = own;
  const hasXyz = stated.some((client) => client.xyz !== null);
  const hasReturns = hasNegative(facts);
  const hasCopies = copies?.includes(1) ?? false;
  const grains: readonly Grain[] =
    facts.dayPrecision === 'day' ? ['month', 'quarter', 'week'] : ['month', 'quarter'];
  const bases = (['revenue', 'margin', 'orders'] as const).filter(
    (basis) => basis !== 'margin' || facts.marginE4 !== null,
  );
  const ranges: readonly Pick<AnalysisSettings, 'from' | 'to'>[] = range
    ? [{ from: settings.from, to: settings.to }, range]
    : [{ from: settings.from, to: settings.to }];
  const trials: Trial[] = [];
  for (const { from, to } of ranges)
    for (const edges of first(settings.edges, ['drop', 'keep'] as const))
      for (const returns of hasReturns ? (['keep', 'drop'] as const) : (['keep'] as const))
        for (const duplicates of hasCopies ? (['keep', 'drop'] as const) : (['keep'] as const))
          for (const basis of first(settings.basis, bases))
            for (const grain of hasXyz ? first(settings.grain, grains) : [settings.grain])
              trials.push({
                ...own,
                returns,
                duplicates,
                settings: { ...settings, from, to, edges, basis, grain },
              });
  return trials
    .map((trial) => ({ trial, count: switchesBetween(own, trial).length }))
    .toSorted((a, b) => a.count - b.count)
    .map(({ trial }) => trial);
}

/** Ways to come from sums to ABC letters, Keybook's own first. */
export function abcTrials({ settings }: Trial): AbcTrial[] {
  const trials: AbcTrial[] = [];
  const limits: AbcLimits[] = [
    settings.abcLimits,
    ...ABC_PERCENTS.map(([aPercent, bPercent]): AbcLimits => ({
      kind: 'cumulative',
      aPercent,
      bPercent,
    })),
    { kind: 'calculated' },
  ];
  for (const abcLimits of limits) {
    const isCalculated = abcLimits.kind === 'calculated';
    for (const abcRule of isCalculated
      ? [settings.abcRule]
      : first(settings.abcRule, ['within', 'crossing'] as const))
      for (const shareBase of isCalculated
        ? (['positive'] as const)
        : (['positive', 'net'] as const))
        for (const firstClient of isCalculated
          ? (['always-a'] as const)
          : (['always-a', 'by-limit'] as const))
          for (const outside of ['no-letter', 'c'] as const)
            trials.push({ abcLimits, abcRule, shareBase, firstClient, outside });
  }
  return trials;
}

/** What an XYZ letter is made from, with the limits that may have been put on it. */
export interface XyzTrialGroup {
  readonly basis: Omit<XyzTrial, 'xyzLimits'>;
  readonly limits: readonly XyzLimits[];
}

/** Ways to come from series to XYZ letters, the method in force first. */
export function xyzTrials({ settings }: Trial, hasDays: boolean): XyzTrialGroup[] {
  const groups: XyzTrialGroup[] = [];
  const methods = first<XyzMethod>(
    settings.xyzMethod,
    hasDays ? ['regularity', 'variation', 'gaps'] : ['regularity', 'variation'],
  );
  for (const xyzMethod of methods) {
    const isOwn = xyzMethod === settings.xyzMethod;
    const limits = [
      ...(isOwn ? [settings.xyzLimits] : []),
      ...XYZ_PRESETS[xyzMethod],
      ...(xyzMethod === 'variation' ? MORE_VARIATION_LIMITS : []),
    ];
    const isRegular = xyzMethod === 'regularity';
    const ownWindow = isOwn ? settings.window : defaultWindow(xyzMethod);
    const windows: readonly PeriodWindow[] =
      xyzMethod === 'variation'
        ? first(ownWindow, ['span', 'first-purchase'] as const)
        : [ownWindow];
    const deviations: readonly Deviation[] = isRegular
      ? [settings.deviation]
      : first(settings.deviation, ['population', 'sample'] as const);
    const least = first(settings.minPeriods, [6, 3, 1]);
    for (const deviation of deviations) {
      for (const window of windows)
        for (const minPeriods of least)
          groups.push({
            basis: { xyzMethod, deviation, window, minPeriods, absentPeriods: 'zero' },
            limits,
          });
      if (xyzMethod === 'variation') {
        const basis = {
          xyzMethod,
          deviation,
          window: ownWindow,
          minPeriods: settings.minPeriods,
          absentPeriods: 'left-out' as const,
        };
        groups.push({ basis, limits });
      }
    }
  }
  return groups;
}

function first<T>(own: T, all: readonly T[]): readonly T[] {
  return [own, ...all.filter((one) => one !== own)];
}

function hasNegative({ amountE4, length }: SalesFacts): boolean {
  for (let i = 0; i < length; i++) if ((amountE4[i] ?? 0) < 0) return true;
  return false;
}
