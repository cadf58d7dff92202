import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { DayNumber } from '@shared/domain/iso-day';
import { dayFromIso } from '@shared/domain/iso-day';
import type { SalesFacts } from '@shared/domain/sales-facts';

/** Days of the first and last line that count, and the lines outside the chosen range. */
export interface LineRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly linesOutside: number;
}

/** Range of the lines that count. `firstDay` > `lastDay` when there is none. A limit that is not a day is ignored. */
export function lineRange(facts: SalesFacts, settings: AnalysisSettings): LineRange {
  const from = (settings.from === null ? null : dayFromIso(settings.from)) ?? -Infinity;
  const to = (settings.to === null ? null : dayFromIso(settings.to)) ?? Infinity;
  const { day, length } = facts;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  let linesOutside = 0;
  for (let i = 0; i < length; i++) {
    const d = day[i] ?? 0;
    if (d < from || d > to) {
      linesOutside++;
      continue;
    }
    if (d < firstDay) firstDay = d;
    if (d > lastDay) lastDay = d;
  }
  return { from, to, firstDay, lastDay, linesOutside };
}
