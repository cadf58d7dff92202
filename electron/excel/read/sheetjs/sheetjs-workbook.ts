import type { CellObject, WorkSheet } from '@e965/xlsx';
import { CELL_FLAG } from '@shared/import/cell-batch';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import type { ReadLimits } from '../read-limits';
import { RowSink } from '../row-sink';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { biffErrorId } from '../xls/biff-errors';
import { formatCodeKind, STYLE_KIND, type StyleKind } from '../xlsx/number-format';
import { OWN_ERROR } from '../xlsx/sheet-rows';

/** A sheet as SheetJS parsed it, with what it does not tell. */
export interface ParsedSheet {
  readonly sheet: WorkSheet;
  /** Places of formulas: row (from 0) × 16,384 + column. */
  readonly formulas: ReadonlySet<number>;
}

const COLUMNS = 16_384;
const PROGRESS_ROWS = 4096;

/** Kinds of number format codes, each judged once. */
const kindsByFormat = new Map<string, StyleKind>();

function kindOfFormat(format: string | number | undefined): StyleKind {
  if (typeof format !== 'string') return STYLE_KIND.number;
  let kind = kindsByFormat.get(format);
  if (kind === undefined) {
    kind = formatCodeKind(format);
    if (kindsByFormat.size < 10_000) kindsByFormat.set(format, kind);
  }
  return kind;
}

function addCell(sink: RowSink, cell: CellObject, column: number, hasFormula: boolean): void {
  const { rows } = sink;
  const { v: value } = cell;
  const isFormula = hasFormula || cell.f !== undefined;
  const flags = isFormula ? CELL_FLAG.formula : 0;
  const isEmpty = cell.t === 'z' || value === undefined || value === null;
  if (isEmpty && !isFormula) return;
  rows.placeCell(0, column);
  if (isEmpty) rows.addError(OWN_ERROR.uncalculated, flags | CELL_FLAG.uncalculated);
  else if (cell.t === 'e') rows.addError(biffErrorId(value), flags);
  else if (typeof value === 'number') {
    if (Number.isFinite(value)) rows.addNumberOfKind(value, kindOfFormat(cell.z), flags);
    else rows.addError(OWN_ERROR.badNumber, flags);
  } else if (typeof value === 'boolean') sink.addBoolean(value, flags);
  else if (typeof value === 'string') sink.addText(value, flags);
  else rows.addError(OWN_ERROR.other, flags);
}

/** A workbook parsed as a whole by SheetJS, handed over like any other: batch by batch. */
export class SheetJsWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #sheets: readonly (ParsedSheet | null)[];
  readonly #limits: ReadLimits;
  readonly #onClose: () => void;

  /** `sheets` lie beside `info.sheets`; null = a sheet without rows (chart, macro). */
  constructor(
    info: WorkbookInfo,
    sheets: readonly (ParsedSheet | null)[],
    limits: ReadLimits,
    onClose: () => void,
  ) {
    this.info = info;
    this.#sheets = sheets;
    this.#limits = limits;
    this.#onClose = onClose;
  }

  async readRows(index: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const parsed = this.#sheets[index];
    if (parsed === undefined) throw new UnreadableError('SHEET_NOT_FOUND', { sheet: index });
    if (parsed === null)
      return { rows: 0, hiddenRows: 0, stopped: false, merges: [], repairedLines: 0 };
    const bytes = this.info.sheets[index]?.bytes ?? 0;
    return await this.#read(parsed, bytes, options);
  }

  async #read(
    { sheet, formulas }: ParsedSheet,
    bytes: number,
    options: ReadRowsOptions,
  ): Promise<ReadEnd> {
    const sink = new RowSink(options, this.info.date1904, this.#limits, 'sheet');
    if (sink.wantsNothing) return await sink.end(true);
    for (const { s, e } of sheet['!merges'] ?? [])
      sink.addMerge({ fromRow: s.r + 1, toRow: e.r + 1, fromColumn: s.c, toColumn: e.c });
    const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
    const heights = sheet['!rows'] ?? [];
    // A list with one row far down is walked over its holes as well.
    const limit = this.#limits.maxRows;
    if (data.length > limit)
      throw new UnreadableError('TOO_MANY_CELLS', { rows: data.length, limit });
    for (let row = 0; row < data.length; row++) {
      const cells = data[row];
      if (cells === undefined) continue;
      sink.rows.openRow(row + 1, heights[row]?.hidden === true);
      // The list of cells may be full of holes, which forEach passes over.
      cells.forEach((cell, column) => {
        if (cell !== undefined) addCell(sink, cell, column, formulas.has(row * COLUMNS + column));
      });
      if (sink.closeRow() && (await sink.deliver())) return await sink.end(true);
      if (row % PROGRESS_ROWS === 0)
        options.onProgress?.(Math.round((bytes * row) / data.length), bytes);
    }
    options.onProgress?.(bytes, bytes);
    return await sink.end(false);
  }

  close(): void {
    this.#onClose();
  }
}
