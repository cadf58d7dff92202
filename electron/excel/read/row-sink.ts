import { batchBounds } from './batch-bounds';
import { BatchBuilder } from './batch-builder';
import type { ReadLimits } from './read-limits';
import { cleanText } from './text/clean-text';
import { isBlank } from './text/is-blank';
import type { MergedRange, ReadEnd, ReadRowsOptions } from './workbook-reader';
import { SheetRows } from './xlsx/sheet-rows';
import { CELL_KIND } from '@shared/import/cell-batch';

const MAX_BATCH_CELLS = 1_000_000;
const MERGE_ROWS = 100;
const MAX_MERGES = 1000;
const MAX_KNOWN_TEXTS = 1_000_000;

/** Where readers that know each cell's value at once put rows: it cuts them into batches and knows when to stop. */
export class RowSink {
  readonly rows: SheetRows;
  readonly merges: MergedRange[] = [];
  readonly #builder: BatchBuilder;
  readonly #options: ReadRowsOptions;
  readonly #maxRows: number;
  /** Text id (-1 = blank) and flags of each text met. */
  readonly #texts = new Map<string, { readonly id: number; readonly flags: number }>();

  constructor(options: ReadRowsOptions, date1904: boolean, limits: ReadLimits, part: string) {
    const { batchRows, maxRows } = batchBounds(options);
    this.#options = options;
    this.#maxRows = maxRows;
    this.#builder = new BatchBuilder(batchRows);
    this.rows = new SheetRows(this.#builder, { styles: new Uint8Array(0), date1904, limits, part });
  }

  /** Nothing is wanted at all. */
  get wantsNothing(): boolean {
    return this.#maxRows === 0;
  }

  /** A text for the cell last placed; blank ones leave it empty. Equal texts share their id. */
  addText(raw: string, flags: number): void {
    let known = this.#texts.get(raw);
    if (known === undefined) {
      const clean = cleanText(raw);
      this.rows.checkLength(clean.text.length);
      known = {
        id: isBlank(clean.text) ? -1 : this.#builder.addText(clean.text),
        flags: clean.flags,
      };
      if (this.#texts.size >= MAX_KNOWN_TEXTS) this.#texts.clear();
      this.#texts.set(raw, known);
    }
    if (known.id >= 0)
      this.#builder.push(this.rows.lastColumn, CELL_KIND.text, flags | known.flags, known.id);
  }

  /** A truth value for the cell last placed. */
  addBoolean(value: boolean, flags: number): void {
    this.#builder.push(this.rows.lastColumn, CELL_KIND.boolean, flags, value ? 1 : 0);
  }

  /** Keeps a merged range when it is among the first. Rows from 1, columns from 0. */
  addMerge(merge: MergedRange): void {
    if (merge.fromRow <= MERGE_ROWS && this.merges.length < MAX_MERGES) this.merges.push(merge);
  }

  /** Closes the open row; true = the batch is full and to be delivered. Throws TOO_MANY_CELLS. */
  closeRow(): boolean {
    this.rows.closeRow();
    const { rows, rowLimit, cells } = this.#builder;
    return rows >= rowLimit || cells >= MAX_BATCH_CELLS;
  }

  /** Hands over the closed rows and waits for the receiver; true = the reading is to stop. */
  async deliver(): Promise<boolean> {
    const builder = this.#builder;
    if (this.#options.signal?.aborted === true) return true;
    if (builder.rows > 0) await this.#options.onBatch(builder.take());
    const left = this.#maxRows - builder.rowsBefore;
    builder.rowLimit = Math.min(builder.rowLimit, left);
    return left <= 0;
  }

  /** Hands over what is left; how the reading ended. `stopped` = before the sheet's end. */
  async end(stopped: boolean): Promise<ReadEnd> {
    if (!stopped) await this.deliver();
    return {
      rows: this.#builder.rowsBefore,
      hiddenRows: this.rows.hiddenRows,
      stopped: stopped || this.#options.signal?.aborted === true,
      merges: this.merges,
      repairedLines: 0,
    };
  }
}
