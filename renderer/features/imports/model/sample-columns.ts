import { isBlankCell } from '@shared/import/layout/cell-text';
import type { RowKind, SheetMapping } from '@shared/import/layout/sheet-mapping';
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
}

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
  const headers = new Map((mapping?.columns ?? []).map((one) => [one.column, one.header]));
  return Array.from({ length: sampleWidth(sample, mapping) }, (_, column) =>
    columnFacts(sample, column, headers.get(column) ?? '', kinds),
  );
}

function columnFacts(
  sample: SheetSample,
  column: number,
  header: string,
  kinds: Readonly<Record<number, RowKind>>,
): SampleColumn {
  const seen = new Set<string>();
  const count = { filled: 0, empty: 0, numbers: 0, dates: 0, texts: 0, figures: 0 };
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
      if (/^[-−(]?[\d\s.,'’%]+\)?$/u.test(text.trim())) count.figures += 1;
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
  };
}
