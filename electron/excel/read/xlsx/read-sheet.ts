import { batchBounds } from '../batch-bounds';
import { BatchBuilder } from '../batch-builder';
import { UnreadableError } from '../unreadable-error';
import type { ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { ByteWindow } from '../xml/byte-window';
import { xmlEncoding } from '../xml/xml-encoding';
import type { ToUtf8 } from '../text/to-utf8';
import { SharedResolver } from './resolve-shared';
import type { SharedStrings } from './shared-strings';
import { PARSE_STOP, SheetParser } from './sheet-parser';
import { type SheetContext, SheetRows } from './sheet-rows';

/** One reading of one sheet: chunks of XML in, batches of cells out. */
export class SheetReading {
  readonly #options: ReadRowsOptions;
  readonly #builder: BatchBuilder;
  readonly #rows: SheetRows;
  readonly #window = new ByteWindow();
  readonly #parser: SheetParser;
  readonly #resolver: SharedResolver;
  readonly #maxRows: number;
  readonly #context: SheetContext;

  constructor(context: SheetContext, shared: SharedStrings | null, options: ReadRowsOptions) {
    const { batchRows, maxRows } = batchBounds(options);
    this.#options = options;
    this.#context = context;
    this.#maxRows = maxRows;
    this.#builder = new BatchBuilder(batchRows);
    this.#rows = new SheetRows(this.#builder, context);
    this.#parser = new SheetParser(this.#window, this.#rows);
    this.#resolver = new SharedResolver(shared);
  }

  /** Where the next chunk may be written, so that it need not be copied. */
  room(bytes: number): Buffer {
    return this.#window.room(bytes);
  }

  /** Reads the sheet's part to its end, to `maxRows` or to the signal. Rejects with UnreadableError. */
  async read(chunks: AsyncIterable<Buffer>, totalBytes: number): Promise<ReadEnd> {
    let toUtf8: ToUtf8 | null | undefined;
    let done = 0;
    let idle = 0;
    let progressed = 0;
    if (this.#maxRows === 0) return this.#ended(true);
    for await (const chunk of chunks) {
      if (toUtf8 === undefined) toUtf8 = xmlEncoding(chunk, this.#context.part);
      this.#window.append(toUtf8 === null ? chunk : toUtf8(chunk));
      done += chunk.length;
      if (await this.#run()) return this.#ended(true);
      const progress = this.#rows.rowElements * 16_384 + this.#rows.lastColumn;
      idle = progress === progressed ? idle + chunk.length : 0;
      progressed = progress;
      if (idle > this.#context.limits.maxIdleBytes)
        throw new UnreadableError('BOMB', { part: this.#context.part });
      this.#options.onProgress?.(done, totalBytes);
    }
    this.#window.final = true;
    if (await this.#run()) return this.#ended(true);
    await this.#deliver();
    return this.#ended(this.#options.signal?.aborted === true);
  }

  /** Parses what is there; true = the reading is to stop. */
  async #run(): Promise<boolean> {
    for (;;) {
      const stop = this.#parser.run();
      if (stop !== PARSE_STOP.batchFull) return false;
      if (await this.#deliver()) return true;
    }
  }

  async #deliver(): Promise<boolean> {
    const builder = this.#builder;
    if (this.#options.signal?.aborted === true) return true;
    await this.#resolver.resolve(builder);
    if (builder.rows > 0) await this.#options.onBatch(builder.take(this.#options.lendsBatches));
    const left = this.#maxRows - builder.rowsBefore;
    builder.rowLimit = Math.min(builder.rowLimit, left);
    return left <= 0;
  }

  #ended(stopped: boolean): ReadEnd {
    return {
      rows: this.#builder.rowsBefore,
      hiddenRows: this.#rows.hiddenRows,
      stopped,
      merges: this.#parser.merges,
      repairedLines: 0,
    };
  }
}
