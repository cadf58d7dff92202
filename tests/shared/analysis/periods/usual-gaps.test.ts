import { describe, expect, test } from 'vitest';
import { listPeriods } from '@shared/analysis/periods/list-periods';
import { splitPartialEdges } from '@shared/analysis/periods/partial-edges';
import { usualGaps } from '@shared/analysis/periods/usual-gaps';
import { dayFromIso } from '@shared/domain/iso-day';

function droppedOf(isoDays: readonly string[]): string[] {
  const days = Int32Array.from(isoDays, (iso) => dayFromIso(iso) ?? 0);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const periods = listPeriods(first, last, 'month');
  const split = splitPartialEdges(periods, first, last, 'month', 'day', 'drop', () =>
    usualGaps(days, days.length, periods, first, last),
  );
  return split.dropped.map((period) => period.label);
}

const monthsOn = (day: string): string[] =>
  Array.from({ length: 12 }, (_, m) => `2024-${String(m + 1).padStart(2, '0')}-${day}`);

describe('gaps that a whole month has anyway', () => {
  test('invoices on the 15th, or all at the end of the month, leave no month out', () => {
    expect(droppedOf(monthsOn('15'))).toEqual([]);
    expect(droppedOf(monthsOn('28'))).toEqual([]);
    expect(droppedOf(monthsOn('05'))).toEqual([]);
  });

  test('a month that stops before its usual day is still left out', () => {
    const daily = Array.from({ length: 130 }, (_, i) =>
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
    );
    expect(droppedOf(daily)).toEqual(['2024-05']);
    // Twice a month, on the 14th and the 28th: of May only the first is there.
    const twice = monthsOn('14').flatMap((day, m) => [day, monthsOn('28')[m] ?? '']);
    expect(droppedOf(twice.slice(0, 9))).toEqual(['2024-05']);
  });

  test('with nothing between the edges nothing is usual', () => {
    expect(droppedOf(['2024-01-20', '2024-02-10'])).toEqual(['2024-01']);
  });
});
