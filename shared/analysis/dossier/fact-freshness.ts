import { addMonths } from '@shared/domain/add-months';
import { dayFromIso } from '@shared/domain/iso-day';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';

/** How far a fact can still be relied on. `expired`: the day from which it no longer holds is here. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'expired';

/** What freshness is judged by. */
export interface DatedFact {
  /** Day on which the fact was so. */
  readonly day: IsoDay;
  /** Day from which it no longer holds; null = none said. */
  readonly expiresDay: IsoDay | null;
}

/** Months before a stated end in which a fact counts as ageing: time to ask what comes after it. */
const EXPIRY_NOTICE_MONTHS = 3;

/**
 * Freshness of a fact on a day. With a stated end: expired from that day on, ageing in the three months before, fresh
 * until then however old it is (a contract of 2024 to 2027 still holds in 2026). Without one: stale once `staleMonths` whole months have passed since
 * its day, ageing once `ageingMonths` have; fresh before. A day that cannot be read counts as stale: nothing is known of it.
 * Worked line: day 2025-10-13, ageing after 6 months, stale after 12, as of 2026-10-12 → `ageing`; a day later `stale`.
 */
export function factFreshness(
  { day, expiresDay }: DatedFact,
  months: { readonly ageingMonths: number; readonly staleMonths: number },
  asOf: DayNumber,
): Freshness {
  const expires = expiresDay === null ? null : dayFromIso(expiresDay);
  if (expires !== null) {
    if (expires <= asOf) return 'expired';
    return addMonths(expires, -EXPIRY_NOTICE_MONTHS) <= asOf ? 'ageing' : 'fresh';
  }
  const from = dayFromIso(day);
  if (from === null || addMonths(from, months.staleMonths) <= asOf) return 'stale';
  return addMonths(from, months.ageingMonths) <= asOf ? 'ageing' : 'fresh';
}
