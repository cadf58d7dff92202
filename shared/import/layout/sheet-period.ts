import { civilFromDay } from '../../domain/iso-day';
import type { SheetRow } from '../cell-batch';
import { findPeriodInText } from '../values/period-label';

/** A period named outside the table. */
export interface SheetPeriod {
  readonly startDay: number;
  readonly endDay: number;
  /** The words that name it. */
  readonly foundIn: string;
}

/** The one period of a sheet that has no dates of its own: from the lines above the header, else the sheet name, else the file name. */
export function findSheetPeriod(
  above: readonly SheetRow[],
  sheetName: string,
  fileName: string,
): SheetPeriod | null {
  for (const text of [...titleTexts(above), sheetName, fileName.replace(/\.[a-z]{2,5}$/i, '')]) {
    const found = findPeriodInText(text);
    if (found !== null)
      return { startDay: found.startDay, endDay: found.endDay, foundIn: found.found };
  }
  return null;
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
