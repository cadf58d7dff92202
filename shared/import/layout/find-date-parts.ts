import type { SheetRow } from '../cell-batch';
import { parsePeriodLabel } from '../values/period-label';
import { normalizeHeader } from '../words/normalize-header';
import { cellText } from './cell-text';
import type { ColumnFacts } from './column-facts';
import type { DateParts } from './sheet-mapping';

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((word) => normalizeHeader(word)));
const YEAR = words(
  'year, fiscal year, order year, sales year, invoice year, rok, rok sprzedaży, год, год продажи, jaar, jahr, geschäftsjahr, année, exercice, año, ejercicio, anno, ano, рік, år, year of sale, calendar year, kalenderjahr, rok kalendarzowy, finjahr',
);
const MONTH = words(
  'month, month name, month no, month number, order month, sales month, quarter, miesiąc, mies, nr miesiąca, kwartał, месяц, мес, номер месяца, квартал, maand, kwartaal, monat, quartal, period, okres, период, periode, tydperk, mois, mes, mese, mês, měsíc, місяць, trimestre, čtvrtletí, période, periodo',
);
const DAY = words(
  'day, day of month, dzień, dzień miesiąca, день, число, dag, tag, jour, día, giorno, den, день місяця',
);

/** Share of filled cells that must fit. */
const FITS = 0.95;

/**
 * Columns that name year, month and day apart, or a bare year; null when there are none. Told by header words and cells: years are
 * whole numbers of 1990–2100, months 1–12 or names, days 1–31. A month without a year of its own needs one from elsewhere.
 */
export function findDateParts(
  facts: readonly ColumnFacts[],
  rows: readonly SheetRow[],
): DateParts | null {
  const find = (names: ReadonlySet<string>, fits: (text: string) => boolean): number | null => {
    const found = facts.find(
      (one) =>
        names.has(normalizeHeader(one.header)) &&
        one.profile.filled >= rows.length * 0.5 &&
        share(rows, one.column, fits) >= FITS,
    );
    return found?.column ?? null;
  };
  const year = find(YEAR, isYear);
  const month = find(MONTH, isMonth);
  if (year === null && month === null) return null;
  const day = year === null || month === null ? null : find(DAY, isDayOfMonth);
  return { year, month, day };
}

function share(rows: readonly SheetRow[], column: number, fits: (text: string) => boolean): number {
  let filled = 0;
  let fit = 0;
  for (const row of rows) {
    const text = cellText(row.cells[column]);
    if (text === '') continue;
    filled += 1;
    if (fits(text)) fit += 1;
  }
  return filled === 0 ? 0 : fit / filled;
}

function isYear(text: string): boolean {
  return /^(?:199\d|20\d\d|2100)$/u.test(text) || parsePeriodLabel(text)?.grain === 'year';
}

function isMonth(text: string): boolean {
  if (/^(?:0?[1-9]|1[0-2])$/u.test(text)) return true;
  const label = parsePeriodLabel(text);
  return (
    label !== null && label.year === null && (label.grain === 'month' || label.grain === 'quarter')
  );
}

function isDayOfMonth(text: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/u.test(text);
}
