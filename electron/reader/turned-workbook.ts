import type { CellBatch } from '@shared/import/cell-batch';
import type { TurnedTable } from '@shared/import/layout/find-turned';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import { UnreadableError } from '../excel/read/unreadable-error';
import type { OpenWorkbook, ReadEnd, ReadRowsOptions } from '../excel/read/open-workbook';

/** Cells of such a table; one row a day and one column a client stays far below. */
const MOST_CELLS = 2_000_000;
/** Columns of a sheet, and so the rows a table can be turned into. */
const MOST_COLUMNS = 16_384;

interface TurnedCell {
  readonly column: number;
  readonly kind: number;
  readonly flags: number;
  readonly value: number;
}

/** Gathers the rows of a sheet; those above the table stay rows, the columns of the table become rows below them. */
class TurnedRows {
  readonly texts: string[] = [];
  readonly #table: TurnedTable;
  readonly #rows = new Map<number, TurnedCell[]>();
  #cells = 0;

  constructor(table: TurnedTable) {
    this.#table = table;
  }

  add(batch: CellBatch): void {
    for (const text of batch.newTexts) this.texts.push(text);
    const { headerRow, fromColumn } = this.#table;
    for (let row = 0; row < batch.rows; row += 1) {
      const own = batch.rowNumber[row] ?? 0;
      const end = batch.cellStart[row + 1] ?? 0;
      for (let cell = batch.cellStart[row] ?? 0; cell < end; cell += 1) {
        const column = batch.column[cell] ?? 0;
        const isTable = own >= headerRow;
        if (isTable && column < fromColumn) continue;
        // What does not fit must not be left out in silence.
        if (isTable && own - headerRow >= MOST_COLUMNS)
          throw new UnreadableError('TOO_MANY_CELLS', { limit: MOST_COLUMNS });
        this.#put(isTable ? headerRow + column - fromColumn : own, {
          column: isTable ? own - headerRow : column,
          kind: batch.kind[cell] ?? 0,
          flags: batch.flags[cell] ?? 0,
          value: batch.value[cell] ?? 0,
        });
      }
    }
  }

  #put(row: number, cell: TurnedCell): void {
    this.#cells += 1;
    if (this.#cells > MOST_CELLS)
      throw new UnreadableError('TOO_MANY_CELLS', { limit: MOST_CELLS });
    const known = this.#rows.get(row);
    if (known === undefined) this.#rows.set(row, [cell]);
    else known.push(cell);
  }

  /** The turned rows as one batch, the first `most` of them. */
  batch(most: number): CellBatch {
    const rows = [...this.#rows].sort(([a], [b]) => a - b).slice(0, most);
    const cells = rows.flatMap(([, own]) => own);
    const cellStart = new Uint32Array(rows.length + 1);
    rows.forEach(([, own], at) => {
      cellStart[at + 1] = (cellStart[at] ?? 0) + own.length;
    });
    return {
      rows: rows.length,
      rowNumber: Uint32Array.from(rows, ([row]) => row),
      cellStart,
      column: Uint16Array.from(cells, ({ column }) => column),
      kind: Uint8Array.from(cells, ({ kind }) => kind),
      flags: Uint8Array.from(cells, ({ flags }) => flags),
      value: Float64Array.from(cells, ({ value }) => value),
      newTexts: this.texts,
    };
  }

  get rows(): number {
    return this.#rows.size;
  }
}

/** A workbook whose tables of one column a client have one row a client; all other sheets are as they were. */
export class TurnedWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #workbook: OpenWorkbook;
  readonly #tables: ReadonlyMap<number, TurnedTable>;

  constructor(workbook: OpenWorkbook, tables: ReadonlyMap<number, TurnedTable>) {
    this.info = {
      ...workbook.info,
      warnings: [
        ...workbook.info.warnings,
        ...[...tables.keys()].map((sheet) => ({
          code: 'clients-across' as const,
          sheet: workbook.info.sheets[sheet]?.name ?? '',
        })),
      ],
    };
    this.#workbook = workbook;
    this.#tables = tables;
  }

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const table = this.#tables.get(sheet);
    if (table === undefined) return await this.#workbook.readRows(sheet, options);
    const { maxRows: most = Number.POSITIVE_INFINITY, batchRows: _, ...rest } = options;
    const rows = new TurnedRows(table);
    const end = await this.#workbook.readRows(sheet, {
      ...rest,
      onBatch: (batch) => rows.add(batch),
    });
    const batch = rows.batch(most);
    if (batch.rows > 0) await options.onBatch(batch);
    return { ...end, rows: batch.rows, stopped: end.stopped || rows.rows > most, merges: [] };
  }

  close(): void {
    this.#workbook.close();
  }
}
