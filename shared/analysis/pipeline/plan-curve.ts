import type { DayNumber } from '@shared/domain/iso-day';
import type { ClientFacts, DealFacts, PipelineFacts } from './pipeline-facts';
import { monthEnd } from './pipeline-period';
import type { PlanPeriod } from './pipeline-period';
import type { WeightedDeal } from './plan-gap';
import { clientPlan, hasYearlySums, monthIndexes } from './plan-of-period';

/** A running sum at the end of a day. */
export interface CurvePoint {
  readonly day: DayNumber;
  readonly sumE4: number;
}

/** Running sums over a period; each begins with 0 on the day before its first. */
export interface PlanCurve {
  /** Empty without a plan. */
  readonly plan: readonly CurvePoint[];
  /** Imported sales up to the last imported day. */
  readonly actual: readonly CurvePoint[];
  /** From the last actual point on: booked, then each open deal's weight at its expected close. */
  readonly forecast: readonly CurvePoint[];
}

/** A won deal with the part of it that is not invoiced. */
export interface BookedDeal {
  readonly deal: DealFacts;
  readonly bookedE4: number;
}

/**
 * Plan, actual and forecast as running sums by month. The plan of a client with one yearly sum is spread evenly. The
 * forecast adds what is booked on the as-of day (on the day of a win that is still supposed) and the weight of each open
 * deal on its expected close, late ones on the as-of day. Worked line: invoiced 5360, booked 690, open 1233 → the forecast ends at 7283.
 */
export function planCurve(
  facts: PipelineFacts,
  clients: readonly ClientFacts[],
  period: PlanPeriod,
  booked: readonly BookedDeal[],
  weighted: readonly WeightedDeal[],
): PlanCurve {
  const months = monthIndexes(facts, period);
  const start: CurvePoint = { day: period.startDay - 1, sumE4: 0 };
  const ends = months.map((month) => monthEnd(facts.months[month] ?? 0));
  const plan = planLine(facts, clients, months, ends, start);
  const actual = actualLine(facts, clients, months, ends, start);
  return { plan, actual, forecast: forecastLine(facts, period, actual, booked, weighted) };
}

function planLine(
  facts: PipelineFacts,
  clients: readonly ClientFacts[],
  months: readonly number[],
  ends: readonly DayNumber[],
  start: CurvePoint,
): CurvePoint[] {
  const perMonth = months.map(() => 0);
  const hasYearly = hasYearlySums(facts);
  let isPlanned = false;
  for (const client of clients) {
    const { planE4, from } = clientPlan(client, months, hasYearly);
    if (planE4 === null) continue;
    isPlanned = true;
    for (const [place, month] of months.entries()) {
      const share =
        from === 'month'
          ? (client.planE4[month] ?? 0)
          : Math.round((planE4 * (place + 1)) / months.length) -
            Math.round((planE4 * place) / months.length);
      perMonth[place] = (perMonth[place] ?? 0) + share;
    }
  }
  return isPlanned ? running(perMonth, ends, start) : [];
}

function actualLine(
  { dataToDay, months: starts }: PipelineFacts,
  clients: readonly ClientFacts[],
  months: readonly number[],
  ends: readonly DayNumber[],
  start: CurvePoint,
): CurvePoint[] {
  if (dataToDay === null) return [];
  const begun = months.filter((month) => (starts[month] ?? Number.POSITIVE_INFINITY) <= dataToDay);
  const perMonth = begun.map((month) =>
    clients.reduce((sum, { actualE4 }) => sum + (actualE4[month] ?? 0), 0),
  );
  if (begun.length === 0) return [];
  return running(
    perMonth,
    ends.slice(0, begun.length).map((day) => Math.min(day, dataToDay)),
    start,
  );
}

function forecastLine(
  { asOfDay, dataToDay }: PipelineFacts,
  period: PlanPeriod,
  actual: readonly CurvePoint[],
  booked: readonly BookedDeal[],
  weighted: readonly WeightedDeal[],
): CurvePoint[] {
  const from = actual.at(-1) ?? {
    day: Math.max(period.startDay - 1, Math.min(dataToDay ?? asOfDay, asOfDay, period.endDay)),
    sumE4: 0,
  };
  const today = Math.max(from.day, Math.min(asOfDay, period.endDay));
  const byDay = new Map<DayNumber, number>([[today, 0]]);
  const add = (day: DayNumber, part: number): void => {
    byDay.set(day, (byDay.get(day) ?? 0) + part);
  };
  for (const { deal, bookedE4 } of booked) add(Math.max(today, deal.closedDay ?? today), bookedE4);
  for (const { deal, weightedE4, counts } of weighted) {
    if (!counts || weightedE4 === null || deal.closeDay === null) continue;
    add(Math.max(today, deal.closeDay), weightedE4);
  }
  if (!byDay.has(period.endDay)) byDay.set(period.endDay, 0);
  const days = [...byDay.keys()].toSorted((one, other) => one - other);
  const sums = days.map((day) => byDay.get(day) ?? 0);
  return running(sums, days, from);
}

function running(
  parts: readonly number[],
  days: readonly DayNumber[],
  start: CurvePoint,
): CurvePoint[] {
  const points = [start];
  let sumE4 = start.sumE4;
  for (const [place, part] of parts.entries()) {
    sumE4 += part;
    points.push({ day: days[place] ?? start.day, sumE4 });
  }
  return points;
}
