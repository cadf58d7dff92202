import { civilFromDay } from '../../domain/iso-day';
import type { SheetRow } from '../cell-batch';
import { findPeriodInText, parsePeriodLabel } from '../values/period-label';
import { periodDays } from './header-period';

/** A period named outside the table. */
export interface SheetPeriod {
  readonly startDay: number;
  readonly endDay: number;
  /** The words that name it. */
  readonly foundIn: string;
}

/**
 * The one period of a sheet that has no dates of its own: from the lines above the header, else the sheet name, else the file name.
 * A month or quarter named without its year ("Jan", "Q1") is of the year the other texts name, else of `fallbackYear`; it is
 * preferred to a bare year. `yearAssumed` = that year when nothing names it.
 */
export function findSheetPeriod(
  above: readonly SheetRow[],
  sheetName: string,
  fileName: string,
  fallbackYear: number | null,
): { readonly period: SheetPeriod; readonly yearAssumed: number | null } | null {
  const texts = [...titleTexts(above), sheetName, fileName.replace(/\.[a-z]{2,5}$/i, '')];
  let year: SheetPeriod | null = null;
  for (const text of texts) {
    const found = findPeriodInText(text);
    const period =
      found === null
        ? null
        : { startDay: found.startDay, endDay: found.endDay, foundIn: found.found };
    if (period !== null && !isWholeYear(period)) return { period, yearAssumed: null };
    year ??= period;
  }
  const label = parsePeriodLabel(sheetName);
  if (label !== null && label.year === null && label.grain !== 'day') {
    const named = year === null ? null : civilFromDay(year.startDay).year;
    const own = named ?? fallbackYear;
    if (own !== null)
      return {
        period: { ...periodDays(label.grain, own, label.index), foundIn: sheetName.trim() },
        yearAssumed: named === null ? own : null,
      };
  }
  return year === null ? null : { period: year, yearAssumed: null };
}

function isWholeYear(period: SheetPeriod): boolean {
  return period.endDay - period.startDay >= 364;
}

/** The year for months without one: of the period, or a year number, named above the table, in the sheet's or the file's name; null when none is. */
export function findYear(
  above: readonly SheetRow[],
  sheetName: string,
  fileName: string,
): number | null {
  for (const text of [...titleTexts(above), sheetName, fileName]) {
    const period = findPeriodInText(text);
    if (period !== null) return civilFromDay(period.endDay).year;
    const year = /(?<!\d)(19[89]\d|20\d\d)(?!\d)/.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function titleTexts(above: readonly SheetRow[]): string[] {
  const out: string[] = [];
  for (const row of above)
    for (const cell of row.cells)
      if (cell?.kind === 'text' && cell.value.trim() !== '') out.push(cell.value);
  return out;
}
