import type { CellObject, WorkSheet } from '@e965/xlsx';
import { CELL_FLAG, CELL_KIND } from '@shared/import/cell-batch';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import { batchBounds } from '../batch-bounds';
import { BatchBuilder } from '../batch-builder';
import type { ReadLimits } from '../read-limits';
import { cleanText } from '../text/clean-text';
import { isBlank } from '../text/is-blank';
import { UnreadableError } from '../unreadable-error';
import type { MergedRange, OpenWorkbook, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { formatCodeKind, STYLE_KIND, type StyleKind } from '../xlsx/number-format';
import { ERROR_IDS, OWN_ERROR, SheetRows } from '../xlsx/sheet-rows';

/** A sheet as SheetJS parsed it, with what it does not tell. */
export interface ParsedSheet {
  readonly sheet: WorkSheet;
  /** Places of formulas: row (from 0) × 16,384 + column. */
  readonly formulas: ReadonlySet<number>;
}

const MERGE_ROWS = 100;
const MAX_MERGES = 1000;
const COLUMNS = 16_384;

/** Texts of the error numbers that binary workbooks use. */
const ERROR_TEXTS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

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

/** One reading of one parsed sheet: cell objects in, batches of cells out. */
class ParsedSheetReading {
  readonly #parsed: ParsedSheet;
  readonly #options: ReadRowsOptions;
  readonly #builder: BatchBuilder;
  readonly #rows: SheetRows;
  readonly #maxRows: number;
  /** Text id (-1 = blank) and flags of each text met. */
  readonly #texts = new Map<string, { readonly id: number; readonly flags: number }>();

  constructor(
    parsed: ParsedSheet,
    options: ReadRowsOptions,
    date1904: boolean,
    limits: ReadLimits,
  ) {
    const { batchRows, maxRows } = batchBounds(options);
    this.#parsed = parsed;
    this.#options = options;
    this.#maxRows = maxRows;
    this.#builder = new BatchBuilder(batchRows);
    this.#rows = new SheetRows(this.#builder, {
      styles: new Uint8Array(0),
      date1904,
      limits,
      part: 'sheet',
    });
  }

  async read(totalBytes: number): Promise<ReadEnd> {
    const data: readonly (readonly (CellObject | undefined)[] | undefined)[] =
      this.#parsed.sheet['!data'] ?? [];
    const hidden = this.#parsed.sheet['!rows'] ?? [];
    if (this.#maxRows === 0) return this.#ended(true);
    for (let row = 0; row < data.length; row++) {
      const cells = data[row];
      if (cells === undefined) continue;
      this.#rows.openRow(row + 1, hidden[row]?.hidden === true);
      // The list of cells may be full of holes, which forEach passes over.
      cells.forEach((cell, column) => {
        if (cell !== undefined) this.#add(cell, row, column);
      });
      this.#rows.closeRow();
      if (this.#builder.rows < this.#builder.rowLimit) continue;
      if (await this.#deliver()) return this.#ended(true);
      this.#options.onProgress?.(Math.round((totalBytes * row) / data.length), totalBytes);
    }
    await this.#deliver();
    this.#options.onProgress?.(totalBytes, totalBytes);
    return this.#ended(this.#options.signal?.aborted === true);
  }

  #add(cell: CellObject, row: number, column: number): void {
    const { v: value } = cell;
    const isFormula = cell.f !== undefined || this.#parsed.formulas.has(row * COLUMNS + column);
    const flags = isFormula ? CELL_FLAG.formula : 0;
    const isEmpty = cell.t === 'z' || value === undefined || value === null;
    if (isEmpty && !isFormula) return;
    this.#rows.placeCell(0, column);
    if (isEmpty) {
      this.#rows.addError(OWN_ERROR.uncalculated, flags | CELL_FLAG.uncalculated);
      return;
    }
    if (cell.t === 'e')
      this.#rows.addError(ERROR_IDS.get(ERROR_TEXTS.get(value) ?? '') ?? OWN_ERROR.other, flags);
    else if (typeof value === 'number') {
      if (Number.isFinite(value)) this.#rows.addNumberOfKind(value, kindOfFormat(cell.z), flags);
      else this.#rows.addError(OWN_ERROR.badNumber, flags);
    } else if (typeof value === 'boolean')
      this.#builder.push(this.#rows.lastColumn, CELL_KIND.boolean, flags, value ? 1 : 0);
    else if (typeof value === 'string') this.#addText(value, flags);
    else this.#rows.addError(OWN_ERROR.other, flags);
  }

  #addText(raw: string, flags: number): void {
    let known = this.#texts.get(raw);
    if (known === undefined) {
      const clean = cleanText(raw);
      this.#rows.checkLength(clean.text.length);
      known = {
        id: isBlank(clean.text) ? -1 : this.#builder.addText(clean.text),
        flags: clean.flags,
      };
      this.#texts.set(raw, known);
    }
    if (known.id >= 0)
      this.#builder.push(this.#rows.lastColumn, CELL_KIND.text, flags | known.flags, known.id);
  }

  async #deliver(): Promise<boolean> {
    const builder = this.#builder;
    if (this.#options.signal?.aborted === true) return true;
    if (builder.rows > 0) await this.#options.onBatch(builder.take());
    const left = this.#maxRows - builder.rowsBefore;
    builder.rowLimit = Math.min(builder.rowLimit, left);
    return left <= 0;
  }

  #ended(stopped: boolean): ReadEnd {
    return {
      rows: this.#builder.rowsBefore,
      hiddenRows: this.#rows.hiddenRows,
      stopped,
      merges: stopped ? [] : mergesOf(this.#parsed.sheet),
      repairedLines: 0,
    };
  }
}

function mergesOf(sheet: WorkSheet): readonly MergedRange[] {
  return (sheet['!merges'] ?? [])
    .filter((merge) => merge.s.r < MERGE_ROWS)
    .slice(0, MAX_MERGES)
    .map(({ s, e }) => ({ fromRow: s.r + 1, toRow: e.r + 1, fromColumn: s.c, toColumn: e.c }));
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

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const parsed = this.#sheets[sheet];
    if (parsed === undefined) throw new UnreadableError('SHEET_NOT_FOUND', { sheet });
    if (parsed === null)
      return { rows: 0, hiddenRows: 0, stopped: false, merges: [], repairedLines: 0 };
    const reading = new ParsedSheetReading(parsed, options, this.info.date1904, this.#limits);
    return reading.read(this.info.sheets[sheet]?.bytes ?? 0);
  }

  close(): void {
    this.#onClose();
  }
}
