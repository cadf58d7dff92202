import { periodFigures, sumFigures } from '@shared/analysis/client-plan/period-figures';
import type {
  ForecastBasis,
  PeriodFigures,
  PlanSeries,
} from '@shared/analysis/client-plan/period-figures';
import type { ClientPlanAnswer, PlanClient } from '@shared/ipc/market-answers';
import type { PlanPeriod } from './plan-periods';

/** A line of the plan. */
export interface PlanRow {
  readonly client: PlanClient;
  readonly series: PlanSeries;
}

/** Takes the columns of the answer apart into one line a client. */
export function planRows(answer: ClientPlanAnswer): readonly PlanRow[] {
  const months = answer.months.length;
  const firstOpen = Math.max(0, Math.min(months, answer.firstOpen));
  return answer.clients.map((client, index): PlanRow => {
    const part = (values: Float64Array) => values.subarray(index * months, (index + 1) * months);
    return {
      client,
      series: {
        planE4: part(answer.planE4),
        actualE4: part(answer.actualE4),
        dealsE4: part(answer.dealsE4),
        firstOpen,
      },
    };
  });
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
    const sum = sumFigures(rows.map(({ series }) => figuresOf(series, period, basis)));
    known.set(period.key, sum);
    return sum;
  };
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
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
