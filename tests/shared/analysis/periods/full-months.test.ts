import { expect, test } from 'vitest';
import { fullMonths, isFullMonth } from '@shared/analysis/periods/full-months';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { DayPrecision } from '@shared/domain/sales-facts';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const full = (first: string, last: string, precision: DayPrecision = 'day') => {
  const { fromDay, openDay } = fullMonths(day(first), day(last), precision);
  return [isoFromDay(fromDay), isoFromDay(openDay)];
};

test('a month counts when at most a week at either end is without a line', () => {
  expect(full('2024-10-02', '2026-09-28')).toEqual(['2024-10-01', '2026-10-01']);
  expect(full('2024-10-08', '2026-09-23')).toEqual(['2024-10-01', '2026-10-01']);
  expect(full('2024-10-09', '2026-09-22')).toEqual(['2024-11-01', '2026-09-01']);
  expect(full('2026-12-01', '2026-12-30')).toEqual(['2026-12-01', '2027-01-01']);
});

test('data that has only months is never in part', () => {
  expect(full('2024-10-01', '2026-09-01', 'period')).toEqual(['2024-10-01', '2026-10-01']);
});

test('half a month of sales, or none at all, is held against nothing', () => {
  const half = fullMonths(day('2026-09-10'), day('2026-10-12'), 'day');
  for (const month of ['2026-08-01', '2026-09-01', '2026-10-01'])
    expect(isFullMonth(half, day(month))).toBe(false);
  expect(isFullMonth(null, day('2026-09-01'))).toBe(false);
  const quarter = fullMonths(day('2026-07-01'), day('2026-09-30'), 'day');
  expect(isFullMonth(quarter, day('2026-09-01'))).toBe(true);
  expect(isFullMonth(quarter, day('2026-10-01'))).toBe(false);
});
