import { DEFAULT_MIN_PERIODS, defaultWindow } from '@shared/domain/analysis-settings';
import type {
  AnalysisSettings,
  Grain,
  XyzLimits,
  XyzMethod,
} from '@shared/domain/analysis-settings';

/** Cumulative ABC limits in use in the field, in percent; the first is the default. */
export const ABC_PRESETS: readonly { readonly aPercent: number; readonly bPercent: number }[] = [
  { aPercent: 80, bPercent: 95 },
  { aPercent: 70, bPercent: 90 },
  { aPercent: 75, bPercent: 90 },
  { aPercent: 60, bPercent: 90 },
];

/** Settings with other ABC limits in percent. */
export function withAbcLimits(
  settings: AnalysisSettings,
  aPercent: number,
  bPercent: number,
): AnalysisSettings {
  return { ...settings, abcLimits: { kind: 'cumulative', aPercent, bPercent } };
}

/**
 * Settings with another way to judge rhythm. When the method itself changes, the window goes to the one the method is
 * defined by (regularity counts since the first purchase, variation over the whole span).
 */
export function withXyz(
  settings: AnalysisSettings,
  method: XyzMethod,
  limits: XyzLimits,
): AnalysisSettings {
  return {
    ...settings,
    xyzMethod: method,
    xyzLimits: { xPercent: limits.xPercent, yPercent: limits.yPercent },
    window: method === settings.xyzMethod ? settings.window : defaultWindow(method),
  };
}

/** Settings with another grain; the least number of periods follows unless the user changed it. */
export function withGrain(settings: AnalysisSettings, grain: Grain): AnalysisSettings {
  const untouched = settings.minPeriods === DEFAULT_MIN_PERIODS[settings.grain];
  return {
    ...settings,
    grain,
    minPeriods: untouched ? DEFAULT_MIN_PERIODS[grain] : settings.minPeriods,
  };
}

/** True when two XYZ limits are the same for the same method. */
export function isXyz(settings: AnalysisSettings, method: XyzMethod, limits: XyzLimits): boolean {
  return (
    settings.xyzMethod === method &&
    settings.xyzLimits.xPercent === limits.xPercent &&
    settings.xyzLimits.yPercent === limits.yPercent
  );
}

/** True when the limits are these percents. */
export function isAbc(settings: AnalysisSettings, aPercent: number, bPercent: number): boolean {
  const limits = settings.abcLimits;
  return (
    limits.kind === 'cumulative' && limits.aPercent === aPercent && limits.bPercent === bPercent
  );
}

/** True when typed ABC limits can be used: 0 < A < B ≤ 100. */
export function areAbcLimits(aPercent: number, bPercent: number): boolean {
  return aPercent > 0 && aPercent < 100 && bPercent > aPercent && bPercent <= 100;
}

/** True when typed XYZ limits can be used: regularity falls from X to Y (≤ 100 %), variation and gaps rise. */
export function areXyzLimits(method: XyzMethod, limits: XyzLimits): boolean {
  const { xPercent, yPercent } = limits;
  if (method === 'regularity') return yPercent > 0 && yPercent < xPercent && xPercent <= 100;
  return xPercent > 0 && xPercent < yPercent && yPercent <= 1000;
}

/** True when both settings would give the same analysis. */
export function sameSettings(a: AnalysisSettings, b: AnalysisSettings): boolean {
  const flat = (settings: AnalysisSettings): string =>
    JSON.stringify([
      settings.basis,
      settings.abcRule,
      settings.abcLimits.kind,
      settings.abcLimits.kind === 'cumulative'
        ? [settings.abcLimits.aPercent, settings.abcLimits.bPercent]
        : null,
      settings.xyzMethod,
      settings.xyzLimits.xPercent,
      settings.xyzLimits.yPercent,
      settings.deviation,
      settings.grain,
      settings.window,
      settings.edges,
      settings.minPeriods,
      settings.from,
      settings.to,
    ]);
  return flat(a) === flat(b);
}
