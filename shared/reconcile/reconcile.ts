import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { SEARCHED_CLIENTS, searchTrial } from './search-trial';
import type { StatedClient, StatedDimension } from './stated-client';
import { isSameTotal, STATED_DIMENSIONS } from './stated-client';
import type { SwitchKey, Trial } from './trial';
import { ownTrial, SETTING_SWITCHES, switchesBetween, withSwitch } from './trial';
import type { TrialAnalyses, TrialMarks } from './trial-analyses';
import { createTrialAnalyses } from './trial-analyses';
import type { DuplicateLines } from './trial-facts';
import type { StatedRange } from './trial-space';

/** One thing the workbook says otherwise than we do. */
export interface StatedDifference {
  /** Index into the facts' clients. */
  readonly client: number;
  readonly dimension: StatedDimension;
  /** A letter, or ten-thousandths. */
  readonly ours: string | number;
  readonly theirs: string | number;
  /** What was done otherwise; null when no rule known explains it. */
  readonly explainedBy: SwitchKey | null;
}

/** One thing that was done otherwise, and how much it explains. */
export interface StatedSwitch {
  readonly key: SwitchKey;
  /** Differences that go with it, by kind. */
  readonly explains: Readonly<Record<StatedDimension, number>>;
  /** Whether it is a setting that can be taken over here. */
  readonly isSetting: boolean;
}

/** How many are compared and how many are equal. */
export interface StatedCount {
  readonly compared: number;
  readonly equal: number;
}

/** A workbook's own classes and totals beside ours, with what explains the differences. */
export interface Reconciliation {
  /** Clients of which all that is said is equal, of those of which anything is said. */
  readonly clients: StatedCount;
  readonly dimensions: Readonly<Record<StatedDimension, StatedCount>>;
  readonly differences: readonly StatedDifference[];
  /** From the one that explains most. Empty when there is no difference or nothing explains any. */
  readonly switches: readonly StatedSwitch[];
  /** Settings under which theirs come out, as far as settings go; null when there is nothing to take over. */
  readonly settings: AnalysisSettings | null;
  /** The way theirs were probably made. */
  readonly trial: Trial;
  /** Clients equal under all switches. */
  readonly equalAfter: number;
  /** True when the lines were too many to try everything. */
  readonly isCut: boolean;
}

export interface ReconcileInput {
  readonly facts: SalesFacts;
  readonly settings: AnalysisSettings;
  readonly stated: readonly StatedClient[];
  /** Exact copies among the lines; null when not known. */
  readonly copies: DuplicateLines;
  /** Days of the file, when the workspace holds more than it. */
  readonly range: StatedRange | null;
}

/** Steps of work the search may take: about a second and a half. */
const WORK = 25_000_000;
const MAX_FIGURES = 160;

/**
 * Puts a workbook's own classes and totals beside ours and finds the smallest set of switches that explains the
 * differences. Each difference goes to the switch that makes it equal when the switches are thrown one by one, the one
 * that settles most first.
 * Worked line: nine clients of the textbook, theirs made by "crossing": Delta A and Gorki B → two differences, both by
 * `abcRule`, all equal after.
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const { facts, settings, stated, copies } = input;
  const own = ownTrial(settings);
  const searched = Math.min(stated.length, SEARCHED_CLIENTS);
  const costOfOne = facts.length + facts.clients.length * 50 + searched * 700 + 1;
  const analyses = createTrialAnalyses(
    facts,
    copies,
    Math.min(MAX_FIGURES, Math.max(6, Math.floor(WORK / costOfOne))),
  );
  const before = analyses.marks(own);
  const differing = before ? keysOf(stated, before, false) : new Set<string>();
  const trial = differing.size === 0 ? own : searchTrial({ ...input, own }, analyses);
  const { explained, order } = attribute(stated, differing, own, trial, analyses);
  const differences = before ? differencesOf(stated, before, explained) : [];
  const switches = order.map((key): StatedSwitch => {
    const explains: Record<StatedDimension, number> = { abc: 0, xyz: 0, total: 0 };
    for (const one of differences) if (one.explainedBy === key) explains[one.dimension]++;
    return { key, explains, isSetting: SETTING_SWITCHES.has(key) };
  });
  const taken = order.filter((key) => SETTING_SWITCHES.has(key));
  const after = order.length > 0 ? analyses.marks(trial) : before;
  return {
    clients: countClients(stated, before),
    dimensions: {
      abc: countDimension(stated, before, 'abc'),
      xyz: countDimension(stated, before, 'xyz'),
      total: countDimension(stated, before, 'total'),
    },
    differences,
    switches,
    settings:
      taken.length === 0
        ? null
        : taken.reduce((made, key) => withSwitch(made, trial, key), own).settings,
    trial,
    equalAfter: countClients(stated, after).equal,
    isCut: analyses.isCut,
  };
}

/** Throws the switches one by one, always the one that settles most, and notes what each settles. */
function attribute(
  stated: readonly StatedClient[],
  differing: ReadonlySet<string>,
  own: Trial,
  trial: Trial,
  analyses: TrialAnalyses,
): { explained: Map<string, SwitchKey>; order: SwitchKey[] } {
  const explained = new Map<string, SwitchKey>();
  const order: SwitchKey[] = [];
  let left = switchesBetween(own, trial);
  let current = own;
  while (left.length > 0) {
    let best: { key: SwitchKey; trial: Trial; settled: string[] } | null = null;
    for (const key of left) {
      // Another method brings a window of its own; what differs from that comes after it.
      if (key === 'window' && left.includes('xyzMethod')) continue;
      const next = withSwitch(current, trial, key);
      const marks = analyses.marks(next);
      if (!marks) continue;
      const still = keysOf(stated, marks, false);
      const settled = [...differing].filter((one) => !still.has(one) && !explained.has(one));
      if (!best || settled.length > best.settled.length) best = { key, trial: next, settled };
    }
    if (!best) break;
    const { key } = best;
    for (const one of best.settled) explained.set(one, key);
    order.push(key);
    current = best.trial;
    left = left.filter((one) => one !== key);
  }
  return { explained, order };
}

function isEqual(
  stated: StatedClient,
  marks: TrialMarks,
  dimension: StatedDimension,
): boolean | null {
  const { client, abc, xyz, totalE4 } = stated;
  if (dimension === 'abc') return abc === null ? null : marks.abc[client] === abc;
  if (dimension === 'xyz') return xyz === null ? null : marks.xyz[client] === xyz;
  return totalE4 === null ? null : isSameTotal(marks.value[client] ?? 0, totalE4);
}

/** Keys of what is equal, or of what is not. */
function keysOf(
  stated: readonly StatedClient[],
  marks: TrialMarks,
  isWanted: boolean,
): Set<string> {
  const keys = new Set<string>();
  for (const one of stated)
    for (const dimension of STATED_DIMENSIONS) {
      if (isEqual(one, marks, dimension) === isWanted) keys.add(`${one.client}:${dimension}`);
    }
  return keys;
}

function differencesOf(
  stated: readonly StatedClient[],
  marks: TrialMarks,
  explained: ReadonlyMap<string, SwitchKey>,
): StatedDifference[] {
  const differences: StatedDifference[] = [];
  for (const one of stated)
    for (const dimension of STATED_DIMENSIONS) {
      if (isEqual(one, marks, dimension) !== false) continue;
      const { client } = one;
      differences.push({
        client,
        dimension,
        ours:
          dimension === 'total'
            ? (marks.value[client] ?? 0)
            : ((dimension === 'abc' ? marks.abc : marks.xyz)[client] ?? '–'),
        theirs: (dimension === 'total' ? one.totalE4 : one[dimension]) ?? '–',
        explainedBy: explained.get(`${client}:${dimension}`) ?? null,
      });
    }
  return differences;
}

function countDimension(
  stated: readonly StatedClient[],
  marks: TrialMarks | null,
  dimension: StatedDimension,
): StatedCount {
  let compared = 0;
  let equal = 0;
  for (const one of stated) {
    const verdict = marks ? isEqual(one, marks, dimension) : null;
    if (verdict === null) continue;
    compared++;
    if (verdict) equal++;
  }
  return { compared, equal };
}

function countClients(stated: readonly StatedClient[], marks: TrialMarks | null): StatedCount {
  let equal = 0;
  for (const one of stated) {
    if (marks && STATED_DIMENSIONS.every((dimension) => isEqual(one, marks, dimension) !== false))
      equal++;
  }
  return { compared: stated.length, equal };
}
