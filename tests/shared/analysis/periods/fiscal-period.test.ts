import { describe, expect, test } from 'vitest';
import {
  fiscalPeriodAfter,
  fiscalPeriodOf,
  fiscalPlace,
  fiscalYearMonths,
} from '@shared/analysis/periods/fiscal-period';
import type { FiscalGrain } from '@shared/analysis/periods/fiscal-period';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';

const at = (iso: string): number => dayFromIso(iso) ?? Number.NaN;
const span = (iso: string, grain: FiscalGrain, startMonth: number): string => {
  const { startDay, endDay } = fiscalPeriodOf(at(iso), grain, startMonth);
  return `${isoFromDay(startDay)} ${isoFromDay(endDay)}`;
};

describe('periods of a fiscal year', () => {
  test('from January they are those of the calendar', () => {
    expect(span('2026-10-13', 'year', 1)).toBe('2026-01-01 2026-12-31');
    expect(span('2026-10-13', 'quarter', 1)).toBe('2026-10-01 2026-12-31');
    expect(span('2028-02-29', 'month', 1)).toBe('2028-02-01 2028-02-29');
  });

  test('from April: March still belongs to the year before, quarters begin in April, July, October, January', () => {
    expect(span('2026-03-31', 'year', 4)).toBe('2025-04-01 2026-03-31');
    expect(span('2026-04-01', 'year', 4)).toBe('2026-04-01 2027-03-31');
    expect(span('2027-01-15', 'quarter', 4)).toBe('2027-01-01 2027-03-31');
  });

  test('from November or February a quarter goes over the New Year', () => {
    expect(span('2027-01-15', 'quarter', 11)).toBe('2026-11-01 2027-01-31');
    expect(span('2026-01-31', 'quarter', 2)).toBe('2025-11-01 2026-01-31');
    expect(span('2026-12-31', 'year', 12)).toBe('2026-12-01 2027-11-30');
  });

  test('one after the other, forward and back, without a hole or an overlap', () => {
    for (const grain of ['month', 'quarter', 'year'] as const)
      for (let startMonth = 1; startMonth <= 12; startMonth++) {
        const now = fiscalPeriodOf(at('2026-10-13'), grain, startMonth);
        const next = fiscalPeriodAfter(now, 1, startMonth);
        expect(next.startDay).toBe(now.endDay + 1);
        expect(fiscalPeriodAfter(next, -1, startMonth)).toEqual(now);
        expect(fiscalPeriodAfter(now, -13, startMonth).endDay + 1).toBe(
          fiscalPeriodAfter(now, -12, startMonth).startDay,
        );
      }
  });

  test('name: fiscal year by the calendar years it spans, and the number in it', () => {
    const place = (iso: string, grain: FiscalGrain, startMonth: number) =>
      fiscalPlace(fiscalPeriodOf(at(iso), grain, startMonth), startMonth);
    expect(place('2026-10-13', 'quarter', 1)).toEqual({ startYear: 2026, endYear: 2026, part: 4 });
    expect(place('2027-02-01', 'quarter', 4)).toEqual({ startYear: 2026, endYear: 2027, part: 4 });
    expect(place('2026-04-01', 'quarter', 4)).toEqual({ startYear: 2026, endYear: 2027, part: 1 });
    expect(place('2027-03-31', 'month', 4)).toEqual({ startYear: 2026, endYear: 2027, part: 12 });
    expect(place('2026-10-13', 'year', 10)).toEqual({ startYear: 2026, endYear: 2027, part: 1 });
  });

  test('its twelve months', () => {
    const months = fiscalYearMonths(at('2026-03-31'), 4).map(isoFromDay);
    expect([months[0], months[8], months[9], months[11], months.length]).toEqual([
      '2025-04-01',
      '2025-12-01',
      '2026-01-01',
      '2026-03-01',
      12,
    ]);
  });
});
