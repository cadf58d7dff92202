import { NUMBER_ROLES } from '@shared/import/layout/number-roles';
import { isBlankCell } from '@shared/import/layout/cell-text';
import type { ColumnRole, RowKind, SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { cellSource } from './cell-source';

/** Facts of one column over the data rows of a sample. */
export interface SampleColumn {
  readonly column: number;
  readonly header: string;
  readonly filled: number;
  readonly empty: number;
  readonly distinct: number;
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
  /** Largest number without its sign, 0 when there is none. */
  readonly most: number;
  /** Characters of the longest cell among all rows, titles left out. */
  readonly length: number;
  /** Figures stand to the right. */
  readonly isNumeric: boolean;
  /** Dates are never squeezed. */
  readonly isDate: boolean;
  /** What it means; null where nothing can be imported. */
  readonly role: ColumnRole | null;
}

const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}/u;
const FIGURE = /^[-−(]?[\d\s.,'’%]+\)?$/u;
/** Characters the name of a period takes above its column. */
const PERIOD_LENGTH = 11;
const SPREAD: ReadonlySet<RowKind> = new Set(['title', 'filter', 'footer']);

/** Width of the table in columns: the last filled cell of any row, or the last mapped column. */
export function sampleWidth(sample: SheetSample, mapping: SheetMapping | null): number {
  let width = 0;
  for (const row of sample.rows)
    width = Math.max(width, row.cells.findLastIndex((cell) => !isBlankCell(cell)) + 1);
  for (const column of mapping?.columns ?? [])
    if (column.header !== '') width = Math.max(width, column.column + 1);
  return width;
}

/** Facts of every column of a sample, for its verdicts and its width on screen. */
export function sampleColumns(
  sample: SheetSample,
  mapping: SheetMapping | null,
  kinds: Readonly<Record<number, RowKind>>,
): readonly SampleColumn[] {
  const mapped = new Map((mapping?.columns ?? []).map((one) => [one.column, one]));
  return Array.from({ length: sampleWidth(sample, mapping) }, (_, column) => {
    const one = mapped.get(column);
    const facts = columnFacts(sample, column, one?.header ?? '', kinds);
    if (one === undefined) return facts;
    if (one.role === 'ignore') return { ...facts, role: one.role };
    const length = one.role === 'period' ? Math.max(facts.length, PERIOD_LENGTH) : facts.length;
    const isNumeric = NUMBER_ROLES.has(one.role);
    return { ...facts, length, isNumeric, isDate: one.role === 'date', role: one.role };
  });
}

function columnFacts(
  sample: SheetSample,
  column: number,
  header: string,
  kinds: Readonly<Record<number, RowKind>>,
): SampleColumn {
  const seen = new Set<string>();
  const count = { filled: 0, empty: 0, numbers: 0, dates: 0, texts: 0, figures: 0, dateTexts: 0 };
  let most = 0;
  let length = Math.min(header.length, 18);
  for (const row of sample.rows) {
    const kind = kinds[row.rowNumber] ?? 'data';
    const cell = row.cells[column];
    const text = cellSource(cell);
    if (!SPREAD.has(kind)) length = Math.max(length, text.length);
    if (kind !== 'data') continue;
    if (cell === undefined || isBlankCell(cell)) {
      count.empty += 1;
      continue;
    }
    count.filled += 1;
    seen.add(text);
    if (cell.kind === 'number') {
      count.numbers += 1;
      most = Math.max(most, Math.abs(cell.value));
    } else if (cell.kind === 'date') count.dates += 1;
    else {
      count.texts += 1;
      if (DATE.test(text.trim())) count.dateTexts += 1;
      else if (FIGURE.test(text.trim())) count.figures += 1;
    }
  }
  return {
    column,
    header,
    most,
    length,
    filled: count.filled,
    empty: count.empty,
    distinct: seen.size,
    numbers: count.numbers,
    dates: count.dates,
    texts: count.texts,
    isNumeric: count.filled > 0 && (count.numbers + count.figures) / count.filled > 0.6,
    isDate: count.filled > 0 && (count.dates + count.dateTexts) / count.filled > 0.6,
    role: null,
  };
}
