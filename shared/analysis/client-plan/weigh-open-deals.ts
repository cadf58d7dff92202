import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay } from '@shared/domain/iso-day';

/** An open deal as the forecast counts it. */
export interface ForecastDeal {
  /** Index of the client in the plan. */
  readonly client: number;
  /** Ten-thousandths; null = not known yet. */
  readonly amountE4: number | null;
  /** 0–1. */
  readonly probability: number;
  readonly expectedCloseDay: DayNumber | null;
}

/** Open deals in the months they are expected to close in. */
export interface WeighedDeals {
  /** Amount × probability by client × month (client · months + month), ten-thousandths. */
  readonly weightedE4: Float64Array;
  readonly counted: number;
  /** Deals left out: without an amount, without a date, and expected after the last month. */
  readonly withoutAmount: number;
  readonly withoutDate: number;
  readonly later: number;
  /** Deals whose date is past: counted in the first open month. */
  readonly overdue: number;
}

/**
 * Puts open deals, weighted by their probability, into the months they are expected to close in. A deal expected
 * before the first open month is late and stands in that month. Months run from the one of `fromDay`; `firstOpen` is
 * the index of the first month without actual figures.
 * Worked line: 600 at 40 % expected on 2026-11-15, months from 2026-01 → 240 in month 10.
 */
export function weighOpenDeals(
  deals: readonly ForecastDeal[],
  clients: number,
  fromDay: DayNumber,
  months: number,
  firstOpen: number,
): WeighedDeals {
  const weightedE4 = new Float64Array(clients * months);
  const found = { counted: 0, withoutAmount: 0, withoutDate: 0, later: 0, overdue: 0 };
  const start = monthNumber(fromDay);
  for (const { client, amountE4, probability, expectedCloseDay } of deals) {
    if (amountE4 === null) found.withoutAmount++;
    else if (expectedCloseDay === null) found.withoutDate++;
    else {
      const expected = monthNumber(expectedCloseDay) - start;
      const month = Math.max(expected, firstOpen);
      if (month >= months) found.later++;
      else {
        if (expected < firstOpen) found.overdue++;
        found.counted++;
        weightedE4[client * months + month]! += Math.round(amountE4 * probability);
      }
    }
  }
  return { weightedE4, ...found };
}

/** Months since the year 0. */
function monthNumber(day: DayNumber): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month - 1;
}
