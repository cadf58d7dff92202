import { earlierDays } from '@shared/analysis/movement/earlier-days';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { DayNumber } from '@shared/domain/iso-day';
import type { KeptRun, MovementSide } from '@shared/ipc/movement-methods';

/** Ends of periods before the present one; they move on as data comes in. */
export const PERIOD_ENDS = ['month', 'quarter', 'year'] as const;

/**
 * A side as it is chosen and remembered: `now`, `month`, `quarter`, `year` (the end of the last one), `day:2026-06-30`,
 * `run:<id>`.
 */
export type SideKey = string;

/** What the sides can be, given the data. */
export interface SideChoice {
  /** Last day the analysis counts, and first day of the data. */
  readonly end: DayNumber;
  readonly firstDay: DayNumber;
  readonly runs: readonly KeptRun[];
}

/** Day of a relative or chosen key; null for `now`, a run, or nonsense. */
export function dayOfKey(key: SideKey, { end }: Pick<SideChoice, 'end'>): DayNumber | null {
  const name = PERIOD_ENDS.find((one) => one === key);
  if (name) return earlierDays(end)[name];
  return key.startsWith('day:') ? dayFromIso(key.slice('day:'.length)) : null;
}

/** Key of a chosen day. */
export function keyOfDay(day: DayNumber): SideKey {
  return `day:${isoFromDay(day)}`;
}

/**
 * The side to ask for. A key that means nothing (any more) falls back: the first side to the end of the last quarter,
 * or of the last month when the data does not go back so far; the second to now.
 */
export function sideOfKey(
  key: SideKey,
  which: 'before' | 'after',
  choice: SideChoice,
): { readonly key: SideKey; readonly side: MovementSide } {
  if (key === 'now') return { key, side: { kind: 'now' } };
  const run = key.startsWith('run:')
    ? choice.runs.find(({ id }) => id === key.slice('run:'.length))
    : undefined;
  if (run) return { key, side: { kind: 'run', id: run.id } };
  const day = dayOfKey(key, choice);
  if (day !== null) return { key, side: { kind: 'day', day: isoFromDay(day) } };
  if (which === 'after') return { key: 'now', side: { kind: 'now' } };
  const { month, quarter } = earlierDays(choice.end);
  return quarter >= choice.firstDay
    ? { key: 'quarter', side: { kind: 'day', day: isoFromDay(quarter) } }
    : { key: 'month', side: { kind: 'day', day: isoFromDay(month) } };
}
