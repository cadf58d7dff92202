import { fullMonths } from '@shared/analysis/periods/full-months';
import { monthsLater } from '@shared/analysis/white-space/trailing-year';
import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay } from '@shared/domain/iso-day';
import type { PlanMeasure } from '@shared/ipc/market-answers';
import type { LoadedFacts } from '../portfolio/facts-cache';

/** Imported sales by client index of the facts and month; ten-thousandths, NaN = not known. */
export interface ActualMonths {
  /** client · months + month. */
  readonly actualE4: Float64Array;
  /** Months counted from the first of them, of which the first has no actual figures. */
  readonly firstOpen: number;
  /** Months of a client with a line whose cost is unknown. */
  readonly unknownCost: ReadonlySet<number>;
}

/** Months since the year 0, so that they can be subtracted. */
export function monthNumber(day: DayNumber): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month - 1;
}

const kept = new WeakMap<LoadedFacts, Map<string, ActualMonths>>();

/**
 * Actual revenue, or contribution as far as imports tell it (amount − cost of the lines), of every client by month.
 * Months before the first one the sales cover whole are not known; a month with a line of unknown cost has no
 * contribution. Read once for the same facts and months.
 */
export function actualMonths(
  loaded: LoadedFacts,
  from: DayNumber,
  months: number,
  measure: PlanMeasure,
): ActualMonths {
  const byRange = kept.get(loaded) ?? new Map<string, ActualMonths>();
  kept.set(loaded, byRange);
  const key = `${from}|${months}|${measure}`;
  const known = byRange.get(key);
  if (known) return known;
  const found = readMonths(loaded, from, months, measure);
  byRange.set(key, found);
  return found;
}

function readMonths(
  { facts, firstDay, lastDay }: LoadedFacts,
  from: DayNumber,
  months: number,
  measure: PlanMeasure,
): ActualMonths {
  const actualE4 = new Float64Array(facts.clients.length * months);
  const start = monthNumber(from);
  const to = monthsLater(from, months);
  const full = fullMonths(firstDay, lastDay, facts.dayPrecision);
  const firstKnown = Math.max(0, monthNumber(full.fromDay) - start);
  for (let client = 0; client < facts.clients.length; client++)
    for (let month = 0; month < Math.min(firstKnown, months); month++)
      actualE4[client * months + month] = Number.NaN;
  const monthOfDay = new Uint16Array(Math.max(0, to - from));
  for (let month = 0, day = 0; month < months; month++) {
    const end = monthsLater(from, month + 1) - from;
    for (; day < end; day++) monthOfDay[day] = month;
  }
  const unknownCost = new Set<number>();
  const margin = facts.marginE4;
  for (let i = 0; i < facts.length; i++) {
    const day = facts.day[i]!;
    if (day < from || day >= to) continue;
    const at = facts.client[i]! * months + monthOfDay[day - from]!;
    const amountE4 = measure === 'revenue' ? facts.amountE4[i]! : (margin?.[i] ?? Number.NaN);
    if (Number.isNaN(amountE4)) unknownCost.add(at);
    actualE4[at]! += amountE4;
  }
  return { actualE4, firstOpen: monthNumber(full.openDay) - start, unknownCost };
}
