import type {
  AbcMark,
  PortfolioAnalysis,
  XyzMark,
} from '@shared/analysis/portfolio/portfolio-analysis';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { abcBoundsOf } from './abc-bounds';
import type { AbcBounds } from './abc-bounds';
import type { StatedClient } from './stated-client';
import { isSameTotal } from './stated-client';
import type { Trial } from './trial';
import { switchesBetween } from './trial';
import { sumOf } from './trial-analyses';
import type { TrialAnalyses } from './trial-analyses';
import { abcMarksUnder, xyzBasisUnder, xyzMarkOn } from './trial-marks';
import type { AbcTrial } from './trial-marks';
import type { StatedRange, XyzTrialGroup } from './trial-space';
import { abcTrials, figureTrials, xyzTrials } from './trial-space';
import type { DuplicateLines } from './trial-facts';

/** A switch must win more than this many clients to be believed. */
const COST_OF_SWITCH = 0.75;
/** What settles at least this share of the differences is believed, also when it makes some differ that were equal. */
const BELIEVED_SHARE = 0.5;
/** What settles less is believed when nothing else comes to differ and at most this share stays different: letters at random fit some limits by chance. */
const LEFT_SHARE = 1 / 3;

/** Rules show on some thousand clients as well as on all. */
export const SEARCHED_CLIENTS = 4000;

/** What the search needs. */
export interface SearchInput {
  readonly facts: SalesFacts;
  readonly stated: readonly StatedClient[];
  readonly own: Trial;
  readonly copies: DuplicateLines;
  readonly range: StatedRange | null;
}

/** How a trial does in one dimension: 1 where theirs and the trial's are equal, by place in `stated`. */
interface Fit {
  readonly trial: Trial;
  readonly equal: Uint8Array;
  readonly count: number;
  readonly switches: number;
}

/**
 * Finds the trial with the fewest switches from Keybook's own way under which the workbook's letters and totals come
 * out alike: the most equal ones, less three quarters of one per switch. Full agreement with the fewest switches wins
 * over everything. Of very many clients every n-th is looked at. Too weak an explanation is none (see the shares above). Answers `own` when nothing
 * explains anything.
 */
export function searchTrial(whole: SearchInput, analyses: TrialAnalyses): Trial {
  const { facts, own, copies, range } = whole;
  const stated = sampleOf(whole.stated);
  const input = { ...whole, stated };
  const groups = xyzTrials(own, facts.dayPrecision === 'day');
  const most = stated.reduce(
    (sum, { abc, xyz, totalE4 }) =>
      sum + Number(abc !== null) + Number(xyz !== null) + Number(totalE4 !== null),
    0,
  );
  let start: Fit | null = null;
  let best: Fit | null = null;
  for (const figures of figureTrials(own, facts, stated, copies, range)) {
    const figureSwitches = switchesBetween(own, figures).length;
    if (best && most - COST_OF_SWITCH * figureSwitches <= scoreOf(best)) break;
    const analysis = analyses.figures(figures);
    if (!analysis) break;
    const fit = bestUnder(input, figures, analysis, groups);
    if (!start) {
      start = ownFit(input, figures, analysis);
      best = start;
    }
    if (best && isBelievable(start, fit, most) && isBetter(fit, best)) best = fit;
  }
  return best?.trial ?? own;
}

/** Every n-th client, so that at most `SEARCHED_CLIENTS` are left. */
function sampleOf(stated: readonly StatedClient[]): readonly StatedClient[] {
  const step = Math.ceil(stated.length / SEARCHED_CLIENTS);
  return step <= 1 ? stated : stated.filter((_client, i) => i % step === 0);
}

function markIn(
  { a, ab, rated }: AbcBounds,
  place: number,
  { outside }: AbcTrial,
  { clients }: PortfolioAnalysis,
): AbcMark {
  if (place < 0) return '–';
  if (place < rated) return place < a ? 'A' : place < ab ? 'B' : 'C';
  return outside === 'c' && (clients[place]?.lines ?? 0) > 0 ? 'C' : '–';
}

function scoreOf({ count, switches }: Fit): number {
  return count - COST_OF_SWITCH * switches;
}

function isBetter(a: Fit, b: Fit): boolean {
  return scoreOf(a) > scoreOf(b) || (scoreOf(a) === scoreOf(b) && a.switches < b.switches);
}

function isBelievable(start: Fit, fit: Fit, most: number): boolean {
  const gain = fit.count - start.count;
  if (gain <= 0) return false;
  let broken = 0;
  for (const [i, equal] of start.equal.entries()) if (equal === 1 && fit.equal[i] === 0) broken++;
  return isBelieved({ compared: most, differing: most - start.count, gain, broken });
}

function isBelieved(found: {
  compared: number;
  differing: number;
  gain: number;
  broken: number;
}): boolean {
  const { compared, differing, gain, broken } = found;
  if (gain >= differing * BELIEVED_SHARE) return true;
  return broken === 0 && differing - gain <= compared * LEFT_SHARE;
}

/** Places of `equal`: three per stated client (total, ABC, XYZ). */
function emptyEqual(stated: readonly StatedClient[]): Uint8Array {
  return new Uint8Array(stated.length * 3);
}

function placesOf(analysis: PortfolioAnalysis, clients: number): Int32Array {
  const places = new Int32Array(clients).fill(-1);
  for (const [place, client] of analysis.clients.entries()) places[client.client] = place;
  return places;
}

function fitOf(trial: Trial, own: Trial, parts: readonly Uint8Array[]): Fit {
  const [head] = parts;
  const equal = new Uint8Array(head?.length ?? 0);
  let count = 0;
  for (const part of parts)
    for (const [i, one] of part.entries()) {
      if (one === 0) continue;
      equal[i] = 1;
      count++;
    }
  return { trial, equal, count, switches: switchesBetween(own, trial).length };
}

function ownFit(input: SearchInput, trial: Trial, analysis: PortfolioAnalysis): Fit {
  const { stated, own, facts } = input;
  const places = placesOf(analysis, facts.clients.length);
  const marks = abcMarksUnder(analysis, { ...trial, ...trial.settings });
  const basis = { ...trial, ...trial.settings };
  return fitOf(trial, own, [
    equalTotals(stated, analysis, places),
    equalAbc(stated, places, (place) => marks[place] ?? '–'),
    equalXyz(stated, places, (place) => {
      const client = analysis.clients[place];
      return client ? xyzMarkOn(xyzBasisUnder(client, analysis, basis), basis) : '–';
    }),
  ]);
}

/** The best ways to letters over one set of sums and series. */
function bestUnder(
  input: SearchInput,
  figures: Trial,
  analysis: PortfolioAnalysis,
  groups: readonly XyzTrialGroup[],
): Fit {
  const { stated, own, facts } = input;
  const places = placesOf(analysis, facts.clients.length);
  const totals = equalTotals(stated, analysis, places);
  const base = ownFit(input, figures, analysis);
  const pick = (
    current: { trial: Trial; equal: Uint8Array; score: number } | null,
    trial: Trial,
    equal: Uint8Array,
  ) => {
    const score = sum(equal) - COST_OF_SWITCH * switchesBetween(figures, trial).length;
    return current === null || score > current.score ? { trial, equal, score } : current;
  };
  let abc: ReturnType<typeof pick> | null = null;
  if (stated.some((client) => client.abc !== null)) {
    const boundsOf = abcBoundsOf(analysis);
    for (const sub of abcTrials(own)) {
      const { abcLimits, abcRule, ...habits } = sub;
      const trial = {
        ...figures,
        ...habits,
        settings: { ...figures.settings, abcLimits, abcRule },
      };
      const bounds = boundsOf(sub);
      const equal = equalAbc(stated, places, (place) => markIn(bounds, place, sub, analysis));
      abc = pick(abc, trial, equal);
    }
  }
  let xyz: ReturnType<typeof pick> | null = null;
  if (stated.some((client) => client.xyz !== null)) {
    for (const { basis, limits } of groups) {
      const made = stated.map(({ client }) => {
        const described = analysis.clients[places[client] ?? -1];
        return described ? xyzBasisUnder(described, analysis, basis) : null;
      });
      for (const xyzLimits of limits) {
        const { absentPeriods, ...settings } = basis;
        const trial = {
          ...figures,
          absentPeriods,
          settings: { ...figures.settings, ...settings, xyzLimits },
        };
        const equal = emptyEqual(stated);
        for (const [i, client] of stated.entries()) {
          const one = made[i];
          if (client.xyz !== null && one && xyzMarkOn(one, { ...basis, xyzLimits }) === client.xyz)
            equal[i * 3 + 2] = 1;
        }
        xyz = pick(xyz, trial, equal);
      }
    }
  }
  const abcPart = believed(base, abc, 1, stated.filter((one) => one.abc !== null).length);
  const xyzPart = believed(base, xyz, 2, stated.filter((one) => one.xyz !== null).length);
  const trial: Trial = {
    ...(abcPart?.trial ?? figures),
    absentPeriods: xyzPart?.trial.absentPeriods ?? figures.absentPeriods,
    settings: {
      ...(abcPart?.trial ?? figures).settings,
      ...(xyzPart ? xyzSettings(xyzPart.trial) : {}),
    },
  };
  return fitOf(trial, own, [
    totals,
    abcPart?.equal ?? only(base.equal, 1),
    xyzPart?.equal ?? only(base.equal, 2),
  ]);
}

/** A part in which its own differences do not become believably fewer is not taken. */
function believed<P extends { readonly equal: Uint8Array }>(
  base: Fit,
  part: P | null,
  dimension: 1 | 2,
  compared: number,
): P | null {
  if (!part) return null;
  let broken = 0;
  let gained = 0;
  let equalBefore = 0;
  for (let i = dimension; i < part.equal.length; i += 3) {
    const [before, after] = [base.equal[i] ?? 0, part.equal[i] ?? 0];
    if (before === 1) equalBefore++;
    if (before < after) gained++;
    if (before > after) broken++;
  }
  const gain = gained - broken;
  return isBelieved({ compared, differing: compared - equalBefore, gain, broken }) ? part : null;
}

function xyzSettings({ settings }: Trial) {
  const { xyzMethod, xyzLimits, deviation, window, minPeriods } = settings;
  return { xyzMethod, xyzLimits, deviation, window, minPeriods };
}

function only(equal: Uint8Array, dimension: number): Uint8Array {
  return equal.map((one, i) => (i % 3 === dimension ? one : 0));
}

function equalTotals(
  stated: readonly StatedClient[],
  analysis: PortfolioAnalysis,
  places: Int32Array,
): Uint8Array {
  const equal = emptyEqual(stated);
  for (const [i, { client, totalE4 }] of stated.entries()) {
    const described = analysis.clients[places[client] ?? -1];
    const value = described ? sumOf(described, analysis.settings.basis) : 0;
    if (totalE4 !== null && isSameTotal(value, totalE4)) equal[i * 3] = 1;
  }
  return equal;
}

function equalAbc(
  stated: readonly StatedClient[],
  places: Int32Array,
  markAt: (place: number) => AbcMark,
): Uint8Array {
  const equal = emptyEqual(stated);
  for (const [i, { client, abc }] of stated.entries()) {
    if (abc !== null && markAt(places[client] ?? -1) === abc) equal[i * 3 + 1] = 1;
  }
  return equal;
}

function equalXyz(
  stated: readonly StatedClient[],
  places: Int32Array,
  markAt: (place: number) => XyzMark,
): Uint8Array {
  const equal = emptyEqual(stated);
  for (const [i, { client, xyz }] of stated.entries()) {
    if (xyz !== null && markAt(places[client] ?? -1) === xyz) equal[i * 3 + 2] = 1;
  }
  return equal;
}

function sum(values: Uint8Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
