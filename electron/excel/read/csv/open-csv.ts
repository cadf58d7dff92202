import type { WorkbookInfo, WorkbookWarning } from '@shared/import/workbook-info';
import { BatchBuilder } from '../batch-builder';
import { FileSource } from '../file-source';
import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import type { ToUtf8 } from '../text/to-utf8';
import { ByteWindow } from '../xml/byte-window';
import { batchBounds } from '../batch-bounds';
import { type CsvDialect, detectDialect } from './csv-dialect';
import { CSV_STOP, CsvParser } from './csv-parser';
import { rawFields, rawRecords } from './raw-fields';
import { joinRecord, learnShape, type RecordShape } from './torn-records';
import { fixedColumnsAsTabs } from './fixed-columns';
import { lineUnwrapper } from './unwrap-lines';
import { decoderOf, detectTextEncoding, type TextEncoding } from './text-encoding';

const SAMPLE_BYTES = 256 * 1024;
/** Records the shape of the table is learned from. */
const SHAPE_RECORDS = 1_000;

/** One reading of a text table: chunks of bytes in, batches of cells out. */
class CsvReading {
  readonly #options: ReadRowsOptions;
  readonly #builder: BatchBuilder;
  readonly #window = new ByteWindow();
  readonly #parser: CsvParser;
  readonly #maxRows: number;
  #skip: number;

  constructor(options: ReadRowsOptions, dialect: CsvDialect, limits: ReadLimits) {
    const { batchRows, maxRows } = batchBounds(options);
    this.#options = options;
    this.#maxRows = maxRows;
    this.#builder = new BatchBuilder(batchRows);
    this.#parser = new CsvParser(this.#window, this.#builder, dialect, limits);
    // The unwrapper of lines has taken off what is to be skipped.
    this.#skip = dialect.isWrapped ? 0 : dialect.skip;
  }

  async read(source: FileSource, decode: ToUtf8 | null): Promise<ReadEnd> {
    if (this.#maxRows === 0) return this.#ended(true);
    let done = 0;
    for await (const chunk of source.stream(0, source.size)) {
      const utf8 = decode === null ? chunk : decode(chunk);
      this.#window.append(utf8.subarray(Math.min(this.#skip, utf8.length)));
      this.#skip = Math.max(0, this.#skip - utf8.length);
      this.#parser.appended();
      if (await this.#parse()) return this.#ended(true);
      done += chunk.length;
      this.#options.onProgress?.(done, source.size);
    }
    this.#window.final = true;
    if (await this.#parse()) return this.#ended(true);
    await this.#deliver();
    return this.#ended(this.#options.signal?.aborted === true);
  }

  /** Parses what is there; true = the reading is to stop. */
  async #parse(): Promise<boolean> {
    for (;;) {
      if (this.#parser.run() !== CSV_STOP.batchFull) return false;
      if (await this.#deliver()) return true;
    }
  }

  async #deliver(): Promise<boolean> {
    const builder = this.#builder;
    if (this.#options.signal?.aborted === true) return true;
    if (builder.rows > 0) await this.#options.onBatch(builder.take(this.#options.lendsBatches));
    const left = this.#maxRows - builder.rowsBefore;
    builder.rowLimit = Math.min(builder.rowLimit, left);
    return left <= 0;
  }

  #ended(stopped: boolean): ReadEnd {
    return {
      rows: this.#builder.rowsBefore,
      hiddenRows: 0,
      stopped,
      merges: [],
      repairedLines: this.#parser.repaired,
      mended: this.#parser.mended,
    };
  }
}

class CsvWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #source: FileSource;
  readonly #limits: ReadLimits;
  readonly #encoding: TextEncoding;
  readonly #dialect: CsvDialect;

  constructor(input: ReaderInput, encoding: TextEncoding, dialect: CsvDialect, joined: number) {
    const { size } = input.source;
    const warnings: WorkbookWarning[] = encoding.guessed
      ? [{ code: 'encoding-guessed', encoding: encoding.name }]
      : [];
    if (joined > 0) warnings.push({ code: 'fields-joined', lines: joined });
    this.info = {
      format: 'csv',
      sheets: [
        { index: 0, name: input.baseName, visibility: 'visible', kind: 'worksheet', bytes: size },
      ],
      date1904: false,
      warnings,
      fileBytes: size,
    };
    this.#source = input.source;
    this.#limits = input.limits;
    this.#encoding = encoding;
    this.#dialect = dialect;
  }

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    if (sheet !== 0) throw new UnreadableError('SHEET_NOT_FOUND', { sheet });
    const reading = new CsvReading(options, this.#dialect, this.#limits);
    return await reading.read(this.#source, this.#toUtf8());
  }

  /** From the bytes of the file to those of the table; null when they are the same. */
  #toUtf8(): ToUtf8 | null {
    const decode = decoderOf(this.#encoding);
    if (!this.#dialect.isWrapped) return decode;
    const unwrap = lineUnwrapper();
    let skip = this.#dialect.skip;
    return (chunk) => {
      const utf8 = decode === null ? chunk : decode(chunk);
      const bare = utf8.subarray(Math.min(skip, utf8.length));
      skip -= utf8.length - bare.length;
      return unwrap(bare);
    };
  }

  close(): void {
    this.#source.close();
  }
}

/** Columns that were set apart by blanks, once they are parted by tabs. */
const TABS: CsvDialect = {
  delimiter: 9,
  skip: 0,
  // Nothing is quoted in them.
  quote: 0,
  isWrapped: false,
  isInFirst: true,
  shape: null,
};

/** The file as tab-separated lines when its columns are set apart by blanks; null otherwise. */
async function fixedColumns(
  { source, limits }: ReaderInput,
  decode: ToUtf8 | null,
): Promise<string | null> {
  if (source.size > limits.maxWholeFileBytes) return null;
  const bytes = await source.read(0, source.size);
  const utf8 = Buffer.from(decode === null ? bytes : decode(bytes));
  return fixedColumnsAsTabs(utf8.toString('utf8').replace(/^\ufeff/u, ''));
}

/** Opens a text table (CSV and its kin): finds encoding and delimiter. Every non-empty cell will be a text. */
export async function openCsv(input: ReaderInput): Promise<OpenWorkbook> {
  const { source } = input;
  const encoding = await detectTextEncoding(source);
  const head = await source.read(0, SAMPLE_BYTES);
  const decode = decoderOf(encoding);
  const sample = decode === null ? head : decode(head);
  const dialect = detectDialect(sample, head.length === source.size);
  const fixed = dialect.isInFirst ? null : await fixedColumns(input, decode);
  if (fixed !== null) {
    const lines = FileSource.ofBytes(Buffer.from(fixed, 'utf8'));
    source.close();
    return new CsvWorkbook({ ...input, source: lines }, { ...encoding, name: 'utf-8' }, TABS, 0);
  }
  const { shape, joined } = shapeOf(sample, dialect);
  return new CsvWorkbook(input, encoding, { ...dialect, shape }, joined);
}

/** Width and kinds of the table, and how many of its first records are put together again. */
function shapeOf(
  sample: Uint8Array,
  { delimiter, quote, skip, isWrapped }: CsvDialect,
): { readonly shape: RecordShape | null; readonly joined: number } {
  if (isWrapped) return { shape: null, joined: 0 };
  const sign = String.fromCharCode(delimiter);
  const mark = String.fromCharCode(quote);
  const text = Buffer.from(sample.subarray(skip)).toString('utf8');
  const records = rawRecords(text, sign, mark, SHAPE_RECORDS).map((record) =>
    rawFields(record, sign, mark),
  );
  const shape = learnShape(records, sign);
  const joined =
    shape === null ? [] : records.filter((one) => joinRecord(one, shape, sign) !== null);
  return { shape, joined: joined.length };
}
