import { addMonths } from '@shared/domain/add-months';
import { civilFromDay, dayFromCivil, isoFromDay } from '@shared/domain/iso-day';
import type { DayNumber } from '@shared/domain/iso-day';
import type { MonthlySales } from '@shared/ipc/dossier-answers';
import { forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';

/** Months shown: two years, so that each month stands beside the one a year before. */
const MONTHS = 24;
const YEAR = 12;

/**
 * Sales of a client in the 24 months up to the last complete month of the workspace's data; null when the workspace has
 * no data. A last month that ends before its end is left out: half a month looks like a fall.
 */
export function monthlySales(sqlite: SqliteConnection, clientNum: number): MonthlySales | null {
  const { firstDay, lastDay } = sqlite
    .prepare(
      'SELECT min(first_day) AS firstDay, max(last_day) AS lastDay FROM import_batch WHERE undone_at_ms IS NULL',
    )
    .get() as { firstDay: DayNumber | null; lastDay: DayNumber | null };
  if (firstDay === null || lastDay === null) return null;
  const end = endOfComplete(lastDay);
  const from = addMonths(end, -MONTHS);
  const series = Array.from({ length: MONTHS }, () => 0);
  forEachRun(sqlite, clientNum, (_run, lines) => {
    for (let i = 0; i < lines.length; i++) {
      const day = lines.day[i] ?? 0;
      if (day < from || day >= end) continue;
      const month = monthIndex(day) - monthIndex(from);
      series[month] = (series[month] ?? 0) + (lines.amountE4[i] ?? 0);
    }
  });
  // Months before the data begins are not zero sales: they are not shown.
  const start = Math.min(MONTHS - 1, Math.max(0, monthIndex(firstDay) - monthIndex(from)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const beginsInTime = addMonths(end, -2 * YEAR) >= monthStart(firstDay);
  return {
    from: isoFromDay(addMonths(from, start)),
    series: series.slice(start),
    lastE4: sum(series.slice(YEAR)),
    beforeE4: beginsInTime ? sum(series.slice(0, YEAR)) : null,
    currency: sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null,
  };
}

function monthIndex(day: DayNumber): number {
  const { year, month } = civilFromDay(day);
  return year * YEAR + month - 1;
}

function monthStart(day: DayNumber): DayNumber {
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, month, 1);
}

/** First day after the last complete month. */
function endOfComplete(lastDay: DayNumber): DayNumber {
  const next = addMonths(monthStart(lastDay), 1);
  return next === lastDay + 1 ? next : monthStart(lastDay);
}
