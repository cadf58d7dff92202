import { describe, expect, test } from 'vitest';
import { fiscalPeriodOf, fiscalYearMonths } from '@shared/analysis/periods/fiscal-period';
import type { FiscalGrain } from '@shared/analysis/periods/fiscal-period';
import { isoFromDay } from '@shared/domain/iso-day';
import { dayInFacts, periodStep } from '../../../../renderer/features/deals/model/period-steps';
import { periodText } from '../../../../renderer/features/deals/model/period-text';
import { readPipelineState } from '../../../../renderer/features/deals/model/screen-state';
import { createFormat } from '../../../../renderer/lib/format/create-format';
import { at } from '../../../shared/analysis/pipeline/merida-pipeline';

const place = {
  grain: 'quarter',
  periodDay: null,
  asOfDay: at('2026-10-13'),
  startMonth: 1,
} as const;

describe('going from period to period', () => {
  test('back, on, and back to today, which is kept as “today” and not as a date', () => {
    expect(periodStep(place, -1)).toBe('2026-07-01');
    expect(periodStep({ ...place, periodDay: '2026-07-01' }, 1)).toBeNull();
    expect(periodStep({ ...place, periodDay: '2026-07-01' }, -3)).toBe('2025-10-01');
    expect(periodStep(place, 1)).toBe('2027-01-01');
  });

  test('another length keeps the place, and today when that length holds it', () => {
    expect(periodStep({ ...place, grain: 'year', periodDay: '2026-07-01' }, 0)).toBeNull();
    expect(periodStep({ ...place, grain: 'year', periodDay: '2025-07-01' }, 0)).toBe('2025-01-01');
    expect(periodStep({ ...place, grain: 'month', periodDay: '2025-07-01' }, 0)).toBe('2025-07-01');
  });

  test('a fiscal year from April', () => {
    expect(periodStep({ ...place, grain: 'year', startMonth: 4 }, -1)).toBe('2025-04-01');
    expect(periodStep({ ...place, startMonth: 4, periodDay: '2026-03-31' }, 1)).toBe('2026-04-01');
  });

  test('while another year is on its way the answer at hand is asked about a day it knows', () => {
    const months = fiscalYearMonths(at('2026-10-13'), 1);
    const inFacts = (day: string | null) => isoFromDay(dayInFacts(day, at('2026-10-13'), months));
    expect(inFacts(null)).toBe('2026-10-13');
    expect(inFacts('2025-07-01')).toBe('2026-01-01');
    expect(inFacts('2027-07-01')).toBe('2026-12-28');
    expect(inFacts('2026-07-01')).toBe('2026-07-01');
  });
});

describe('names of periods', () => {
  const words = {
    quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
    fiscalQuarter: (quarter: string, year: string) => `FY ${year} Q${quarter}`,
    fiscalYear: (year: string) => `FY ${year}`,
  };
  const name = (day: string, grain: FiscalGrain, startMonth: number) =>
    periodText(fiscalPeriodOf(at(day), grain, startMonth), startMonth, createFormat('en'), words);

  test('the calendar’s from January, the fiscal year’s otherwise', () => {
    expect(name('2026-10-13', 'quarter', 1)).toBe('Q4 2026');
    expect(name('2026-10-13', 'year', 1)).toBe('2026');
    expect(name('2026-05-13', 'quarter', 4)).toBe('FY 2026/27 Q1');
    expect(name('2027-03-31', 'year', 4)).toBe('FY 2026/27');
    expect(name('2099-10-13', 'year', 7)).toBe('FY 2099/00');
  });
});

test('period and day of comparison are kept; what is no day is forgotten', () => {
  expect(readPipelineState({ periodDay: '2026-07-01', sinceDay: '2026-09-30' })).toMatchObject({
    periodDay: '2026-07-01',
    sinceDay: '2026-09-30',
  });
  expect(readPipelineState({ periodDay: '2026-13-01', sinceDay: 7 })).toMatchObject({
    periodDay: null,
    sinceDay: null,
  });
});
