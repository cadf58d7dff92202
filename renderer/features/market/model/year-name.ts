/**
 * Name of a fiscal year by the calendar year and month it begins in: the year itself from January on, else both it
 * touches. Worked line: 2026 from April → `2026/27`.
 */
export function yearName(startYear: number, startMonth: number): string {
  return startMonth === 1
    ? String(startYear)
    : `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** Calendar year in which the fiscal year begins that holds a month. Worked line: February 2027, from April → 2026. */
export function fiscalYearOf(year: number, month: number, startMonth: number): number {
  return month < startMonth ? year - 1 : year;
}
