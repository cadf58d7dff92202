import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';

/** What the rhythm of touches with a client is judged by. */
export interface CadenceFacts {
  /** Days between touches agreed for this client; null = the usual ones. */
  readonly agreedDays: number | null;
  readonly isKey: boolean | null;
  readonly abc: 'A' | 'B' | 'C' | null;
  /** Day of the last visit, call or letter that took place. */
  readonly lastDay: IsoDay | null;
}

/** Usual days between touches; key clients like class A. */
const USUAL_DAYS: Readonly<Record<'key' | 'A' | 'B' | 'C', number>> = {
  key: 14,
  A: 14,
  B: 30,
  C: 90,
};

/** No touch for this many times the cadence counts as neglect (a sign of a relationship coming apart). */
const NEGLECT_FACTOR = 1.5;

export interface Cadence {
  /** Null: neither agreed nor a class to go by. */
  readonly days: number | null;
  readonly basis: 'agreed' | 'key' | 'A' | 'B' | 'C' | null;
  readonly daysSince: number | null;
  readonly nextDay: IsoDay | null;
  /** Days past the next day; 0 when it is not yet over, null when it cannot be said. */
  readonly daysOver: number | null;
  /** No touch for more than 1.5 × the cadence; null when it cannot be said. */
  readonly isNeglected: boolean | null;
}

/**
 * When the next touch is due: last touch + cadence (agreed, else 14 days for key and A clients, 30 for B, 90 for C).
 * Worked line: last touch 2026-10-07, key client, as of 2026-10-13 → every 14 days, 6 since, next 2026-10-21.
 */
export function cadence(facts: CadenceFacts, asOf: DayNumber): Cadence {
  const basis = facts.agreedDays === null ? (facts.isKey === true ? 'key' : facts.abc) : 'agreed';
  const days = basis === null ? null : basis === 'agreed' ? facts.agreedDays : USUAL_DAYS[basis];
  const last = facts.lastDay === null ? null : dayFromIso(facts.lastDay);
  const daysSince = last === null ? null : Math.max(0, asOf - last);
  if (days === null || last === null || daysSince === null)
    return { days, basis, daysSince, nextDay: null, daysOver: null, isNeglected: null };
  return {
    days,
    basis,
    daysSince,
    nextDay: isoFromDay(last + days),
    daysOver: Math.max(0, asOf - (last + days)),
    isNeglected: daysSince > NEGLECT_FACTOR * days,
  };
}
