import type {
  ColumnMapping,
  ColumnRole,
  RowKind,
  SheetMapping,
} from '@shared/import/layout/sheet-mapping';
import { DEFAULT_IMPORT_DECISIONS } from '@shared/import/layout/sheet-mapping';
import type { LineBatch, LinesSummary } from '@shared/import/lines/line-batch';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import type { PlainCell } from '../../../support/cell-batch';
import { buildCellBatch } from '../../../support/cell-batch';

/** An emitted line in plain units. */
export interface Line {
  readonly row: number;
  readonly client: string;
  readonly code: string;
  readonly day: number;
  readonly amount: number;
  readonly cost: number;
  readonly quantity: number;
  readonly order: string;
  readonly column: number;
}

/** A column of a mapping. */
export function column(
  index: number,
  header: string,
  role: ColumnRole,
  more: Partial<ColumnMapping> = {},
): ColumnMapping {
  return {
    column: index,
    header,
    role,
    period: null,
    numberStyle: null,
    dateStyle: null,
    isPercentPoints: false,
    ...more,
  };
}

/** A mapping of a sheet whose header is row 1. */
export function mapping(
  columns: readonly ColumnMapping[],
  more: Partial<SheetMapping> = {},
): SheetMapping {
  return {
    sheet: 0,
    sheetName: 'S',
    layout: 'transactions',
    headerRow: 1,
    headerRows: 1,
    columns,
    lookup: null,
    rowKinds: {},
    groupColumn: null,
    assumedYear: null,
    fixedPeriod: null,
    decisions: DEFAULT_IMPORT_DECISIONS,
    ...more,
  };
}

/** Client, date and amount. */
export const PLAIN = [
  column(0, 'Client', 'client'),
  column(1, 'Date', 'date'),
  column(2, 'Amount', 'amount'),
];

/** Runs rows (row 1 = header) through an interpreter. */
export function run(
  map: SheetMapping,
  rows: readonly (readonly PlainCell[])[],
  options: { lookup?: Map<string, string>; batchSize?: number; cut?: number } = {},
): { lines: Line[]; summary: LinesSummary; kinds: Record<number, RowKind> } {
  const lines: Line[] = [];
  const texts: string[] = [];
  const kinds: Record<number, RowKind> = {};
  const text = (id: number): string => (id < 0 ? '' : (texts[id] ?? '?'));
  const emit = (batch: LineBatch): void => {
    texts.push(...batch.newTexts);
    for (let at = 0; at < batch.length; at += 1)
      lines.push({
        row: batch.rowNumber[at] ?? 0,
        client: text(batch.clientName[at] ?? -1),
        code: text(batch.clientCode[at] ?? -1),
        day: batch.day[at] ?? 0,
        amount: (batch.amountE4[at] ?? 0) / 10_000,
        cost: (batch.costE4[at] ?? 0) / 10_000,
        quantity: (batch.quantityE4[at] ?? 0) / 10_000,
        order: text(batch.order[at] ?? -1),
        column: batch.column[at] ?? 0,
      });
  };
  const interpreter = createLineInterpreter(map, {
    lookup: options.lookup ?? null,
    sheetName: 'S',
    emit,
    onRow: (row, kind) => (kinds[row] = kind),
    ...(options.batchSize === undefined ? {} : { batchSize: options.batchSize }),
  });
  const known = new Map<string, number>();
  const cut = options.cut ?? rows.length;
  interpreter.add(buildCellBatch(rows.slice(0, cut), { texts: known }));
  if (cut < rows.length)
    interpreter.add(buildCellBatch(rows.slice(cut), { firstRow: cut + 1, texts: known }));
  return { lines, summary: interpreter.end(0), kinds };
}

/** Header of PLAIN. */
export const HEADER = ['Client', 'Date', 'Amount'];
/** Codes of the issues in order. */
export const codes = (summary: LinesSummary): string[] => summary.issues.map((issue) => issue.code);
