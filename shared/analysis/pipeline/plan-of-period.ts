import type { ClientFacts, PipelineFacts } from './pipeline-facts';
import { monthEnd } from './pipeline-period';
import type { PlanPeriod } from './pipeline-period';

/** Planned sales of a period with where the figures come from. */
export interface PeriodPlan {
  /** Null = no client has a plan. */
  readonly planE4: number | null;
  /** Clients planned by month, by one yearly sum, and not at all. */
  readonly byMonth: number;
  readonly byYear: number;
  readonly without: number;
  /** Clients planned by month, but not in every month of the period. */
  readonly inPart: number;
  /** Months of the period, and those for which at least one client has a plan. */
  readonly months: number;
  readonly plannedMonths: number;
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
 * Whether yearly sums stand in for the months of the facts: they are plans of today's fiscal year and go on for later
 * ones, but say nothing of a year that is over.
 */
export function hasYearlySums({
  asOfDay,
  months,
}: Pick<PipelineFacts, 'asOfDay' | 'months'>): boolean {
  const last = months.at(-1);
  return last !== undefined && monthEnd(last) >= asOfDay;
}

/**
 * Planned sales of one client in some months: the months planned one by one; a client without any of them counts with
 * his yearly sum × months ÷ 12, rounded to whole ten-thousandths, unless the year is over (`hasYearly` false).
 * Null = no plan. Worked line: yearly 1200 without months, a quarter → 300.
 */
export function clientPlan(
  { planE4, yearlyE4 }: ClientFacts,
  months: readonly number[],
  hasYearly: boolean,
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
  if (yearlyE4 === null || !hasYearly) return { planE4: null, from: null };
  return { planE4: Math.round((yearlyE4 * months.length) / 12), from: 'year' };
}

/**
 * Sum of the plans of the clients. Clients without a plan are counted, not taken as 0, and so are months nobody has
 * planned: against them sales stand without a plan. Worked line: one client planned 100 in each of nine months of a year
 * → 900, in part 1, planned months 9 of 12.
 */
export function planOfPeriod(
  clients: readonly ClientFacts[],
  months: readonly number[],
  hasYearly: boolean,
): PeriodPlan {
  let sum = 0;
  let inPart = 0;
  const count = { month: 0, year: 0, none: 0 };
  const planned = new Set<number>();
  for (const client of clients) {
    const { planE4, from } = clientPlan(client, months, hasYearly);
    sum += planE4 ?? 0;
    count[from ?? 'none'] += 1;
    if (from === null) continue;
    const own = months.filter((month) => from === 'year' || client.planE4[month] != null);
    if (own.length < months.length) inPart += 1;
    for (const month of own) planned.add(month);
  }
  const isPlanned = count.month + count.year > 0;
  return {
    planE4: isPlanned ? sum : null,
    byMonth: count.month,
    byYear: count.year,
    without: count.none,
    inPart,
    months: months.length,
    plannedMonths: planned.size,
  };
}
