import type { AnalysisSettings } from '@shared/domain/analysis-settings';

/** A group of settings as people choose them; what differs between two runs is said by these names. */
export type SettingName =
  | 'basis'
  | 'abcRule'
  | 'abcLimits'
  | 'xyzMethod'
  | 'xyzLimits'
  | 'deviation'
  | 'grain'
  | 'window'
  | 'edges'
  | 'minPeriods'
  | 'from'
  | 'to';

const PLAIN = [
  'basis',
  'abcRule',
  'xyzMethod',
  'deviation',
  'grain',
  'window',
  'edges',
  'minPeriods',
  'from',
  'to',
] as const;

const ABC_SETTINGS: readonly SettingName[] = [
  'basis',
  'abcRule',
  'abcLimits',
  'from',
  'edges',
  'grain',
];
const XYZ_SETTINGS: readonly SettingName[] = [
  'basis',
  'xyzMethod',
  'xyzLimits',
  'deviation',
  'grain',
  'window',
  'edges',
  'minPeriods',
  'from',
];

/** Settings that differ, field by field; empty for equal ones. The order is that of the settings on screen. */
export function settingDifferences(a: AnalysisSettings, b: AnalysisSettings): SettingName[] {
  const differing = new Set<SettingName>(PLAIN.filter((name) => a[name] !== b[name]));
  if (!sameAbcLimits(a, b)) differing.add('abcLimits');
  const isSameXyz =
    a.xyzLimits.xPercent === b.xyzLimits.xPercent && a.xyzLimits.yPercent === b.xyzLimits.yPercent;
  if (!isSameXyz) differing.add('xyzLimits');
  return ORDER.filter((name) => differing.has(name));
}

/**
 * True when a value class may differ for no other reason than these settings. The last day is no such reason: it is
 * what the two sides are compared for.
 */
export function mayMoveAbc(differences: readonly SettingName[]): boolean {
  return differences.some((name) => ABC_SETTINGS.includes(name));
}

/** True when a rhythm class may differ for no other reason than these settings. */
export function mayMoveXyz(differences: readonly SettingName[]): boolean {
  return differences.some((name) => XYZ_SETTINGS.includes(name));
}

const ORDER: readonly SettingName[] = [
  'basis',
  'abcLimits',
  'abcRule',
  'xyzMethod',
  'xyzLimits',
  'deviation',
  'minPeriods',
  'grain',
  'window',
  'edges',
  'from',
  'to',
];

function sameAbcLimits(
  { abcLimits: a }: AnalysisSettings,
  { abcLimits: b }: AnalysisSettings,
): boolean {
  if (a.kind === 'calculated' || b.kind === 'calculated') return a.kind === b.kind;
  return a.aPercent === b.aPercent && a.bPercent === b.bPercent;
}
