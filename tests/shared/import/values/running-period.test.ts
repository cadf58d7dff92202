import { describe, expect, it } from 'vitest';
import { isoFromDay } from '@shared/domain/iso-day';
import { findPeriodInText, parsePeriodLabel } from '@shared/import/values/period-label';

const span = (period: { startDay: number | null; endDay: number | null } | null): string =>
  period?.startDay === null || period?.startDay === undefined || period.endDay === null
    ? 'none'
    : `${isoFromDay(period.startDay)} ${isoFromDay(period.endDay)}`;

describe('periods of titles that name their end', () => {
  it.each([
    ['For the month ended 31 January 2024', '2024-01-01 2024-01-31'],
    ['For the 12 months ended 31 December 2024', '2024-01-01 2024-12-31'],
    ['For the year ended 28 February 2023', '2022-03-01 2023-02-28'],
    ['Quarter ended 30 June 2024', '2024-04-01 2024-06-30'],
    ['Six months ending 06/30/2024', '2024-01-01 2024-06-30'],
    ['YTD March 2024', '2024-01-01 2024-03-31'],
    ['Period: 9 months 2024', '2024-01-01 2024-09-30'],
    ['Продажи за 9 месяцев 2024 г.', '2024-01-01 2024-09-30'],
    ['za 6 miesięcy 2024', '2024-01-01 2024-06-30'],
    ['January through December 2024', '2024-01-01 2024-12-31'],
    ['1-Apr-23 to 31-Mar-24', '2023-04-01 2024-03-31'],
    ['Period from 1 (01/03/2023) to 12 (29/02/2024)', '2023-03-01 2024-02-29'],
    ['I półrocze 2024', '2024-01-01 2024-06-30'],
  ])('%s', (text, expected) => {
    expect(span(findPeriodInText(text))).toBe(expected);
  });
});

describe('labels of half-years, posting periods and ranges', () => {
  it.each([
    ['1H24', '2024-01-01 2024-06-30'],
    ['H2 2024', '2024-07-01 2024-12-31'],
    ['2024H2', '2024-07-01 2024-12-31'],
    ['II półrocze 2024', '2024-07-01 2024-12-31'],
    ['2 полугодие 2024 г.', '2024-07-01 2024-12-31'],
    ['1. Halbjahr 2024', '2024-01-01 2024-06-30'],
    ['P03.2025', '2025-03-01 2025-03-31'],
    ['2024-P03', '2024-03-01 2024-03-31'],
    ['2024M11', '2024-11-01 2024-11-30'],
    ['FY24 P02', '2024-02-01 2024-02-29'],
    ['Period 12 2024', '2024-12-01 2024-12-31'],
    ['с 01.02.2024 по 29.02.2024', '2024-02-01 2024-02-29'],
    ['01.04.24 - 30.06.24', '2024-04-01 2024-06-30'],
    ['12.02.2024 - 18.02.2024', '2024-02-12 2024-02-18'],
    // No period anyone plans by: not told as one.
    ['03.02.2024 - 18.02.2024', 'none'],
    ['H1', 'none'],
    ['M3 bolt', 'none'],
  ])('%s', (text, expected) => {
    expect(span(parsePeriodLabel(text))).toBe(expected);
  });
});
