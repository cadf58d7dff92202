import type { ClientFacts, PipelineFacts } from './pipeline-facts';
import type { PlanPeriod } from './pipeline-period';

/** Planned sales of a period with where the figures come from. */
export interface PeriodPlan {
  /** Null = no client has a plan. */
  readonly planE4: number | null;
  /** Clients planned by month, by one yearly sum, and not at all. */
  readonly byMonth: number;
  readonly byYear: number;
  readonly without: number;
}

/** Indexes of the months of the facts that lie in a period. */
export function monthIndexes(
  { months }: Pick<PipelineFacts, 'months'>,
  period: PlanPeriod,
): number[] {
  return months.flatMap((day, index) =>
    day >= period.startDay && day <= period.endDay ? [index] : [],
  );
}

/**
 * Planned sales of one client in some months: the months planned one by one; a client without any of them counts with
 * his yearly sum × months ÷ 12, rounded to whole ten-thousandths. Null = no plan.
 * Worked line: yearly 1200 without months, a quarter → 300.
 */
export function clientPlan(
  { planE4, yearlyE4 }: ClientFacts,
  months: readonly number[],
): { readonly planE4: number | null; readonly from: 'month' | 'year' | null } {
  let sum = 0;
  let isPlanned = false;
  for (const month of months) {
    const planned = planE4[month] ?? null;
    if (planned === null) continue;
    sum += planned;
    isPlanned = true;
  }
  if (isPlanned) return { planE4: sum, from: 'month' };
  if (yearlyE4 === null) return { planE4: null, from: null };
  return { planE4: Math.round((yearlyE4 * months.length) / 12), from: 'year' };
}

/** Sum of the plans of the clients; clients without a plan are counted, not taken as 0. */
export function planOfPeriod(
  clients: readonly ClientFacts[],
  months: readonly number[],
): PeriodPlan {
  let sum = 0;
  const count = { month: 0, year: 0, none: 0 };
  for (const client of clients) {
    const { planE4, from } = clientPlan(client, months);
    sum += planE4 ?? 0;
    count[from ?? 'none'] += 1;
  }
  const isPlanned = count.month + count.year > 0;
  return {
    planE4: isPlanned ? sum : null,
    byMonth: count.month,
    byYear: count.year,
    without: count.none,
  };
}
