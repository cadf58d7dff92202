import { NUMBER_ROLES } from '@shared/import/layout/number-roles';
import type { ColumnMapping, ColumnRole, SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess, SheetSample } from '@shared/import/layout/workbook-guess';
import { parseDateText } from '@shared/import/values/parse-date';
import { parseNumberText } from '@shared/import/values/parse-number';
import type { ImportCheck } from '@shared/ipc/import-methods';

/** Columns whose texts fit two readings alike, so that only a person can say which is right. */
export interface OpenStyle {
  readonly what: 'date' | 'number';
  readonly columns: readonly number[];
  readonly header: string;
  /** A text of the first column that fits both readings; null when the sample shows none. */
  readonly value: string | null;
}

/**
 * What must be answered about decimal signs and the order of day and month: one point for all dates, one for all numbers.
 * A style set by hand, or decided by the cells of the whole sheet, leaves nothing open; before the sheet was read nothing is asked.
 */
export function openStyles(
  mapping: SheetMapping,
  guess: SheetGuess,
  check: ImportCheck | null,
  sample: SheetSample,
): readonly OpenStyle[] {
  const decided = new Map((check?.mapping.columns ?? []).map((one) => [one.column, one]));
  const isOpen = (one: ColumnMapping, what: OpenStyle['what']): boolean => {
    const style = what === 'date' ? one.dateStyle : one.numberStyle;
    const bySheet =
      what === 'date' ? decided.get(one.column)?.dateStyle : decided.get(one.column)?.numberStyle;
    if (style !== null || (bySheet ?? null) !== null) return false;
    if (check === null) return false;
    const verdict = (what === 'date' ? guess.dateVerdicts : guess.numberVerdicts)[one.column];
    if (verdict !== undefined && verdict.of > 0 && verdict.certainty !== 'certain') return true;
    const code = what === 'date' ? 'DATE_AMBIGUOUS' : 'NUMBER_AMBIGUOUS';
    return (
      check.undecided.some((open) => open.column === one.column && open.what === what) ||
      check.summary.issues.some((issue) => issue.column === one.column && issue.code === code)
    );
  };
  const point = (what: OpenStyle['what'], isMeant: (role: ColumnRole) => boolean): OpenStyle[] => {
    const open = mapping.columns.filter((one) => isMeant(one.role) && isOpen(one, what));
    const [first] = open;
    if (first === undefined) return [];
    const value =
      sampleText(sample, first.column, what) ??
      check?.summary.issues.find((issue) => issue.column === first.column)?.value ??
      null;
    return [{ what, columns: open.map((one) => one.column), header: first.header, value }];
  };
  return [
    ...point('date', (role) => role === 'date'),
    ...point('number', (role) => NUMBER_ROLES.has(role)),
  ];
}

/** The mapping with the answer to an open point. */
export function withStyle(
  mapping: SheetMapping,
  open: OpenStyle,
  answer: 'dmy' | 'mdy' | 'ymd' | '.' | ',',
): SheetMapping {
  const columns = mapping.columns.map((one): ColumnMapping => {
    if (!open.columns.includes(one.column)) return one;
    if (answer === '.' || answer === ',') return { ...one, numberStyle: { decimal: answer } };
    return { ...one, dateStyle: { order: answer } };
  });
  return { ...mapping, columns };
}

function sampleText(sample: SheetSample, column: number, what: OpenStyle['what']): string | null {
  for (const row of sample.rows) {
    const cell = row.cells[column];
    if (
      cell?.kind === 'text' &&
      (what === 'date' ? isEitherDate(cell.value) : isEitherNumber(cell.value))
    )
      return cell.value.trim();
  }
  return null;
}

function isEitherDate(text: string): boolean {
  const dmy = parseDateText(text, { order: 'dmy' });
  const mdy = parseDateText(text, { order: 'mdy' });
  const ymd = parseDateText(text, { order: 'ymd' });
  return new Set([dmy, mdy, ymd].filter((day) => day !== null)).size > 1;
}

function isEitherNumber(text: string): boolean {
  const comma = parseNumberText(text, { decimal: ',' });
  const point = parseNumberText(text, { decimal: '.' });
  return comma !== null && point !== null && comma.value !== point.value;
}
