import type { AbcLimits, AnalysisSettings } from '@shared/domain/analysis-settings';
import { defaultWindow } from '@shared/domain/analysis-settings';

/**
 * One way of coming to classes: settings of Keybook, and habits of other people's sheets that Keybook does not follow
 * or follows only at import.
 */
export interface Trial {
  readonly settings: AnalysisSettings;
  /** Whether the largest client is A although it alone exceeds the limit. Sheets that only compare with the limit make it B or C. */
  readonly firstClient: 'always-a' | 'by-limit';
  /** What shares are shares of: the positive totals, or the net sum in which returns make the base smaller. */
  readonly shareBase: 'positive' | 'net';
  /** Clients without sales or with net returns: no letter, or C like everyone at the end. */
  readonly outside: 'no-letter' | 'c';
  /** Periods without a purchase in the variation: zeros, or not counted. */
  readonly absentPeriods: 'zero' | 'left-out';
  /** Negative lines: counted, or left out. */
  readonly returns: 'keep' | 'drop';
  /** Exact copies of a line: counted, or left out. */
  readonly duplicates: 'keep' | 'drop';
}

/** What one trial does otherwise than another. */
export type SwitchKey =
  | 'basis'
  | 'abcRule'
  | 'abcLimits'
  | 'firstClient'
  | 'shareBase'
  | 'outside'
  | 'xyzMethod'
  | 'xyzLimits'
  | 'deviation'
  | 'grain'
  | 'window'
  | 'edges'
  | 'minPeriods'
  | 'range'
  | 'absentPeriods'
  | 'returns'
  | 'duplicates';

/** In the order they are named to people. */
const SWITCH_KEYS: readonly SwitchKey[] = [
  'range',
  'edges',
  'returns',
  'duplicates',
  'basis',
  'abcRule',
  'abcLimits',
  'firstClient',
  'shareBase',
  'outside',
  'xyzMethod',
  'xyzLimits',
  'deviation',
  'grain',
  'window',
  'absentPeriods',
  'minPeriods',
];

/** Switches that are settings of the analysis; the others say what was done elsewhere. */
export const SETTING_SWITCHES: ReadonlySet<SwitchKey> = new Set([
  'basis',
  'abcRule',
  'abcLimits',
  'xyzMethod',
  'xyzLimits',
  'deviation',
  'grain',
  'window',
  'edges',
  'minPeriods',
  'range',
]);

/** Keybook's own way under these settings. */
export function ownTrial(settings: AnalysisSettings): Trial {
  return {
    settings,
    firstClient: 'always-a',
    shareBase: 'positive',
    outside: 'no-letter',
    absentPeriods: 'zero',
    returns: 'keep',
    duplicates: 'keep',
  };
}

/** Switches by which `to` differs from `from`. Another XYZ method brings its limits, window and minimum; only what differs from those counts apart. */
export function switchesBetween(from: Trial, to: Trial): SwitchKey[] {
  return SWITCH_KEYS.filter((key) => isSwitched(from, to, key));
}

function isSwitched(a: Trial, b: Trial, key: SwitchKey): boolean {
  const [from, to] = [a.settings, b.settings];
  const isSameMethod = from.xyzMethod === to.xyzMethod;
  switch (key) {
    case 'abcLimits':
      return !sameAbcLimits(from.abcLimits, to.abcLimits);
    case 'xyzLimits':
      return (
        isSameMethod &&
        (from.xyzLimits.xPercent !== to.xyzLimits.xPercent ||
          from.xyzLimits.yPercent !== to.xyzLimits.yPercent)
      );
    case 'window':
      return to.window !== (isSameMethod ? from.window : defaultWindow(to.xyzMethod));
    case 'range':
      return from.from !== to.from || from.to !== to.to;
    case 'firstClient':
    case 'shareBase':
    case 'outside':
    case 'absentPeriods':
    case 'returns':
    case 'duplicates':
      return a[key] !== b[key];
    default:
      return from[key] !== to[key];
  }
}

/** `base` with one switch of `target` thrown. */
export function withSwitch(base: Trial, target: Trial, key: SwitchKey): Trial {
  const to = target.settings;
  const set = (settings: Partial<AnalysisSettings>): Trial => ({
    ...base,
    settings: { ...base.settings, ...settings },
  });
  switch (key) {
    case 'xyzMethod':
      return set({
        xyzMethod: to.xyzMethod,
        xyzLimits: to.xyzLimits,
        window: defaultWindow(to.xyzMethod),
      });
    case 'range':
      return set({ from: to.from, to: to.to });
    case 'firstClient':
    case 'shareBase':
    case 'outside':
    case 'absentPeriods':
    case 'returns':
    case 'duplicates':
      return { ...base, [key]: target[key] };
    default:
      return set({ [key]: to[key] });
  }
}

function sameAbcLimits(a: AbcLimits, b: AbcLimits): boolean {
  if (a.kind === 'calculated' || b.kind === 'calculated') return a.kind === b.kind;
  return a.aPercent === b.aPercent && a.bPercent === b.bPercent;
}
