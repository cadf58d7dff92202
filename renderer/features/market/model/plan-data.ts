import { periodFigures, sumFigures } from '@shared/analysis/client-plan/period-figures';
import type {
  ForecastBasis,
  PeriodFigures,
  PlanSeries,
} from '@shared/analysis/client-plan/period-figures';
import type { ClientMonths, ClientPlanAnswer, PlanClient } from '@shared/ipc/market-answers';
import type { PlanPeriod } from './plan-periods';

/** A line of the plan. */
export interface PlanRow {
  readonly client: PlanClient;
  readonly series: PlanSeries;
}

/** Months of a client nobody planned, and of one without open deals; one object for all of them. */
const none = new Map<number, { readonly plan: Float64Array; readonly deals: Float64Array }>();

function noneOf(months: number) {
  const known = none.get(months);
  if (known) return known;
  const made = {
    plan: new Float64Array(months).fill(Number.NaN),
    deals: new Float64Array(months),
  };
  none.set(months, made);
  return made;
}

function byClient(
  { clients, e4 }: ClientMonths,
  months: number,
): ReadonlyMap<number, Float64Array> {
  return new Map(
    Array.from(clients, (client, place) => [
      client,
      e4.subarray(place * months, (place + 1) * months),
    ]),
  );
}

/** Takes the columns of the answer apart into one line a client. */
export function planRows(answer: ClientPlanAnswer): readonly PlanRow[] {
  const months = answer.months.length;
  const firstOpen = Math.max(0, Math.min(months, answer.firstOpen));
  const plan = byClient(answer.plan, months);
  const deals = byClient(answer.dealMonths, months);
  const empty = noneOf(months);
  return answer.clients.map((client, index): PlanRow => ({
    client,
    series: {
      planE4: plan.get(index) ?? empty.plan,
      actualE4: answer.actualE4.subarray(index * firstOpen, (index + 1) * firstOpen),
      dealsE4: deals.get(index) ?? empty.deals,
      firstOpen,
    },
  }));
}

/** Figures of a line in a period. */
export function figuresOf(
  series: PlanSeries,
  period: PlanPeriod,
  basis: ForecastBasis,
): PeriodFigures {
  return periodFigures(series, period.from, period.to, basis);
}

/** Figures of all lines together, reckoned once a period. */
export function totalsOf(
  rows: readonly PlanRow[],
  basis: ForecastBasis,
): (period: PlanPeriod) => PeriodFigures {
  const known = new Map<string, PeriodFigures>();
  return (period) => {
    const found = known.get(period.key);
    if (found) return found;
    const sum = sumFigures(figuresOfAll(rows, period, basis));
    known.set(period.key, sum);
    return sum;
  };
}

/** One after the other: thousands of lines need no list of their figures. */
function* figuresOfAll(
  rows: readonly PlanRow[],
  period: PlanPeriod,
  basis: ForecastBasis,
): Generator<PeriodFigures> {
  for (const { series } of rows) yield figuresOf(series, period, basis);
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!Object.is(one[i], other[i])) return false;
  return true;
}

/** New lines, with the old objects where client and figures are as before. */
export function keepSame(
  before: readonly PlanRow[],
  after: readonly PlanRow[],
): readonly PlanRow[] {
  const known = new Map(before.map((row) => [row.client.id, row]));
  return after.map((row) => {
    const old = known.get(row.client.id);
    return old &&
      old.client.name === row.client.name &&
      old.client.isKey === row.client.isKey &&
      old.series.firstOpen === row.series.firstOpen &&
      isSame(old.series.planE4, row.series.planE4) &&
      isSame(old.series.actualE4, row.series.actualE4) &&
      isSame(old.series.dealsE4, row.series.dealsE4)
      ? old
      : row;
  });
}
