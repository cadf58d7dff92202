import type { AnalysisPeriod } from '@shared/analysis/portfolio/portfolio-analysis';
import type { EdgePeriods, Grain } from '@shared/domain/analysis-settings';
import type { DayNumber } from '@shared/domain/iso-day';
import type { DayPrecision } from '@shared/domain/sales-facts';
import type { UsualGaps } from './usual-gaps';
import { NO_GAPS } from './usual-gaps';

/**
 * Days that may be without a line between the edge of a period and the first or last line of the data, before the
 * period counts as partial. A week covers weekends and holidays at a month's end (a month whose last sale is on the
 * 24th is doubtful, on the 26th it is not); in a week, the weekend.
 */
export const PARTIAL_EDGE_SLACK_DAYS: Readonly<Record<Grain, number>> = {
  month: 7,
  quarter: 7,
  week: 2,
};

/** Days by which a weekend moves a usual gap; within a week it is part of it. */
const WEEKEND_DAYS: Readonly<Record<Grain, number>> = { month: 2, quarter: 2, week: 0 };

/** A period at the edge of the data that the data does not cover whole. */
export interface PartialEdge {
  readonly edge: 'first' | 'last';
  readonly period: AnalysisPeriod;
  readonly coveredFrom: DayNumber;
  readonly coveredTo: DayNumber;
  readonly isDropped: boolean;
}

/** Periods that count, those left out, and every partial edge found. */
export interface EdgedPeriods {
  readonly periods: readonly AnalysisPeriod[];
  readonly dropped: readonly AnalysisPeriod[];
  readonly edges: readonly PartialEdge[];
}

/**
 * Finds a partial first and last period and leaves them out when asked to. `firstDay` and `lastDay` are the days of
 * the first and last line. Data that has only periods is never partial; the only remaining period is never left out.
 * `usual` (asked only where an edge looks partial) tells the gaps that a whole period of this data has anyway.
 * Worked line: lines up to 2011-12-09 by month → 2011-12 is covered to the 9th, 22 days short, hence partial.
 */
export function splitPartialEdges(
  periods: readonly AnalysisPeriod[],
  firstDay: DayNumber,
  lastDay: DayNumber,
  grain: Grain,
  dayPrecision: DayPrecision,
  edgePeriods: EdgePeriods,
  usual: () => UsualGaps = () => NO_GAPS,
): EdgedPeriods {
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last || dayPrecision === 'period') return { periods, dropped: [], edges: [] };
  const slack = PARTIAL_EDGE_SLACK_DAYS[grain];
  const [atStart, atEnd] = [firstDay - first.start, last.end - lastDay];
  const gaps = Math.max(atStart, atEnd) > slack ? usual() : NO_GAPS;
  const isFirstPartial = atStart > Math.max(slack, gaps.atStart + WEEKEND_DAYS[grain]);
  const isLastPartial = atEnd > Math.max(slack, gaps.atEnd + WEEKEND_DAYS[grain]);
  const dropFirst = isFirstPartial && edgePeriods === 'drop' && periods.length > 1;
  const dropLast = isLastPartial && edgePeriods === 'drop' && periods.length > (dropFirst ? 2 : 1);

  const marked = periods.map((period) =>
    (isFirstPartial && period === first) || (isLastPartial && period === last)
      ? { ...period, isPartial: true }
      : period,
  );
  const edges: PartialEdge[] = [];
  if (isFirstPartial) {
    const period = { ...first, isPartial: true };
    const coveredTo = Math.min(first.end, lastDay);
    edges.push({ edge: 'first', period, coveredFrom: firstDay, coveredTo, isDropped: dropFirst });
  }
  if (isLastPartial) {
    const period = { ...last, isPartial: true };
    const coveredFrom = Math.max(last.start, firstDay);
    edges.push({ edge: 'last', period, coveredFrom, coveredTo: lastDay, isDropped: dropLast });
  }
  return {
    periods: marked.slice(dropFirst ? 1 : 0, dropLast ? -1 : undefined),
    dropped: edges.filter((edge) => edge.isDropped).map((edge) => edge.period),
    edges,
  };
}
