import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { lineRange } from '@shared/analysis/portfolio/line-range';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { dayFromIso } from '@shared/domain/iso-day';
import type { DayNumber } from '@shared/domain/iso-day';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { settingsAsOf } from './earlier-days';
import type { RunSnapshot } from './run-snapshot';
import { snapshotOf } from './run-snapshot';

/** Sales lines with the days of the first and last of them. */
export interface DatedFacts {
  readonly facts: SalesFacts;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

/** An analysis as a snapshot, and the day its clients are judged on. */
export interface DatedSnapshot {
  readonly run: RunSnapshot;
  readonly asOfDay: DayNumber;
}

/**
 * The data as it stood on a day, or as it is (null), under the settings. Without a chosen day the clients are judged on
 * the last day of the data, or on the last day of the settings when that is earlier. `analyse` may remember results.
 */
export function snapshotOfFacts(
  { facts, lastDay }: DatedFacts,
  settings: AnalysisSettings,
  day: DayNumber | null,
  analyse: typeof analysePortfolio = analysePortfolio,
): DatedSnapshot {
  const dated = day === null ? settings : settingsAsOf(settings, day);
  const analysis = analyse(facts, dated);
  const range = lineRange(facts, dated);
  const isEmpty = range.firstDay > range.lastDay;
  const until = day ?? (settings.to === null ? null : dayFromIso(settings.to)) ?? lastDay;
  const asOfDay = day ?? Math.min(until, lastDay);
  return {
    run: snapshotOf(analysis, facts.clients, isEmpty ? asOfDay : range.lastDay),
    asOfDay,
  };
}
