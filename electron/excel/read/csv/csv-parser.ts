import { CELL_ERRORS, CELL_KIND, type MendedRow } from '@shared/import/cell-batch';
import type { BatchBuilder } from '../batch-builder';
import type { ReadLimits } from '../read-limits';
import { BYTE_CLASS, BYTE_CLASSES } from '../text/byte-class';
import { cleanText } from '../text/clean-text';
import { isBlank } from '../text/is-blank';
import { TextInterner } from '../text/text-interner';
import { UnreadableError } from '../unreadable-error';
import type { ByteWindow } from '../xml/byte-window';
import type { CsvDialect } from './csv-dialect';
import { rawFields } from './raw-fields';
import { joinRecord } from './torn-records';
import { findQuotedEnd, QUOTED_OPEN, unquote } from './quoted-field';

/** Why `run` stopped. */
export const CSV_STOP = { more: 0, batchFull: 1, end: 2 } as const;
export type CsvStop = (typeof CSV_STOP)[keyof typeof CSV_STOP];

const EQUALS = 61;
const TORN = CELL_ERRORS.indexOf('#TORN');
/** Width of a table whose shape is not known: no record has too many fields. */
const ANY_WIDTH = 0x7fffffff;
/** Records told of one by one. */
const MOST_JOINED = 1_000;
const LF = 10;
const CR = 13;
const SPACE = 32;
const STOP = 128;
/** Texts shorter than this are copied out of a decoded window; longer ones would keep the whole window alive. */
const COPIED_LENGTH = 13;

/** Reads records from UTF-8 bytes into rows of text cells. Repeated texts share their id. */
export class CsvParser {
  readonly #window: ByteWindow;
  readonly #builder: BatchBuilder;
  readonly #limits: ReadLimits;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #dialect: CsvDialect;
  /** Columns of the table; records with more fields are looked at again. */
  readonly #width: number;
  readonly #interner = new TextInterner();
  /** Byte classes with the ends of a field marked by STOP. */
  readonly #classes: Uint8Array;
  #rowNumber = 1;
  /** The window as Latin-1, made anew when the window changes. */
  #latin = '';
  /** Records whose quoting was broken. */
  repaired = 0;
  /** Records put together again, the first of them. */
  readonly mended: MendedRow[] = [];

  constructor(window: ByteWindow, builder: BatchBuilder, dialect: CsvDialect, limits: ReadLimits) {
    const { delimiter, quote } = dialect;
    this.#window = window;
    this.#builder = builder;
    this.#limits = limits;
    this.#delimiter = delimiter;
    this.#quote = quote;
    this.#dialect = dialect;
    this.#width = dialect.shape?.width ?? ANY_WIDTH;
    this.#classes = BYTE_CLASSES.slice();
    for (const byte of [delimiter, LF, CR]) this.#classes[byte] = STOP;
  }

  /** Tells that the window got new bytes. */
  appended(): void {
    const { bytes, end } = this.#window;
    bytes[end] = LF;
    this.#latin = bytes.toString('latin1', 0, end);
  }

  /** Reads whole records as far as window and batch allow. Throws TOO_MANY_COLUMNS, TOO_MANY_CELLS, TOO_LARGE. */
  run(): CsvStop {
    const window = this.#window;
    const builder = this.#builder;
    const { bytes, end } = window;
    const { maxColumns, maxCells } = this.#limits;
    while (window.pos < end) {
      const next = this.#record(window.pos, end, maxColumns);
      if (next < 0) {
        builder.cells = builder.rowStart;
        if (end - window.pos > this.#limits.maxTextLength * 4 + maxColumns)
          throw new UnreadableError('TOO_LARGE', { what: 'record', row: this.#rowNumber });
        return CSV_STOP.more;
      }
      // CR LF in one window: the LF belongs to the record before.
      window.pos = next < end && bytes[next - 1] === CR && bytes[next] === LF ? next + 1 : next;
      builder.endRow(this.#rowNumber++);
      if (builder.cellsBefore + builder.cells > maxCells)
        throw new UnreadableError('TOO_MANY_CELLS', { limit: maxCells });
      if (builder.rows >= builder.rowLimit) return CSV_STOP.batchFull;
    }
    return window.final ? CSV_STOP.end : CSV_STOP.more;
  }

  /** Reads the record at `start`; returns the position behind its line end, or -1 when it is not complete yet. */
  #record(start: number, end: number, maxColumns: number): number {
    const { bytes, final } = this.#window;
    const classes = this.#classes;
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    let at = start;
    let repaired = false;
    let column = 0;
    for (; ; column++) {
      if (column >= maxColumns)
        throw new UnreadableError('TOO_MANY_COLUMNS', { limit: maxColumns });
      let isPlain = true;
      if (bytes[at] === quote && at < end) {
        const close = findQuotedEnd(bytes, at, end, delimiter, quote, final);
        if (close === QUOTED_OPEN) return -1;
        if (close < 0) repaired = true;
        else {
          if (this.#quoted(at, close, column)) repaired = true;
          at = close + 1;
          while (bytes[at] === SPACE) at++;
          isPlain = false;
        }
      }
      if (isPlain) {
        const from = at;
        let seen = 0;
        let hash = -2128831035;
        let byte = bytes[at]!;
        let kind = classes[byte]!;
        while (kind !== STOP) {
          seen |= kind;
          hash = Math.imul(hash ^ byte, 16777619);
          byte = bytes[++at]!;
          kind = classes[byte]!;
        }
        if (at > from) this.#plain(from, at, hash, seen, column);
      }
      if (at >= end) {
        if (!final) return -1;
        break;
      }
      if (bytes[at] !== delimiter) {
        // A CR as the last byte may be half of a CR LF.
        if (bytes[at] === CR && at + 1 >= end && !final) return -1;
        at++;
        break;
      }
      at++;
    }
    // Delimiters behind the last column mean nothing by themselves.
    const { cells, rowStart } = this.#builder;
    if (
      column >= this.#width &&
      cells > rowStart &&
      this.#builder.column[cells - 1]! >= this.#width
    )
      this.#join(start, at);
    if (repaired) this.repaired++;
    return at;
  }

  /** Takes a record with too many fields again, those put together that belong together. */
  #join(start: number, end: number): void {
    const { shape, delimiter, quote } = this.#dialect;
    const builder = this.#builder;
    const record = this.#window.bytes.toString('utf8', start, end).replace(/[\r\n]+$/u, '');
    const sign = String.fromCharCode(delimiter);
    const fields = rawFields(record, sign, String.fromCharCode(quote));
    const joined = shape === null ? null : joinRecord(fields, shape, sign);
    if (joined === null) return;
    const torn = joined.fields.findIndex((text) => text.includes(sign));
    if (torn >= 0 && this.mended.length < MOST_JOINED)
      this.mended.push({ row: this.#rowNumber, column: torn, value: joined.fields[torn] ?? '' });
    builder.cells = builder.rowStart;
    for (const [column, text] of joined.fields.entries()) {
      if (joined.torn.has(column)) builder.push(column, CELL_KIND.error, 0, TORN);
      else this.#text(text, column);
    }
  }

  #text(text: string, column: number): void {
    const bytes = Buffer.from(text, 'utf8');
    const hash = TextInterner.hash(bytes, 0, bytes.length);
    let id = this.#interner.find(bytes, 0, bytes.length, hash);
    if (id === -2) {
      const clean = cleanText(text);
      id = this.#idOf(clean.text);
      this.#interner.add(bytes, 0, bytes.length, hash, id, clean.flags);
    }
    if (id >= 0) this.#builder.push(column, CELL_KIND.text, this.#interner.flags, id);
  }

  #plain(from: number, to: number, hash: number, seen: number, column: number): void {
    const { bytes } = this.#window;
    const interner = this.#interner;
    let id = interner.find(bytes, from, to, hash);
    if (id === -2) {
      let text: string;
      let flags = 0;
      const isSimple = (seen & (BYTE_CLASS.wide | BYTE_CLASS.control)) === 0;
      if (isSimple)
        text =
          to - from < COPIED_LENGTH
            ? this.#latin.substring(from, to)
            : bytes.toString('latin1', from, to);
      else {
        const clean = cleanText(bytes.toString('utf8', from, to));
        text = clean.text;
        flags = clean.flags;
      }
      id = this.#idOf(bytes[from] === EQUALS ? withoutFormulaQuotes(text) : text);
      interner.add(bytes, from, to, hash, id, flags);
    }
    if (id >= 0) this.#builder.push(column, CELL_KIND.text, interner.flags, id);
  }

  /** Adds a quoted field between its quotes; returns whether stray quotes had to be kept as they are. */
  #quoted(open: number, close: number, column: number): boolean {
    const { bytes } = this.#window;
    const from = open + 1;
    const hash = TextInterner.hash(bytes, open, close);
    const inner = bytes.indexOf(this.#quote, from);
    const isWhole = inner < 0 || inner >= close;
    let id = isWhole ? this.#interner.find(bytes, open, close, hash) : -2;
    let broken = false;
    if (id === -2) {
      const raw = bytes.toString('utf8', from, close);
      const sign = String.fromCharCode(this.#quote);
      const unquoted = isWhole ? raw : unquote(raw, sign);
      broken = unquoted === null;
      const clean = cleanText(unquoted ?? raw.replaceAll(sign + sign, sign));
      id = this.#idOf(withoutFormulaQuotes(clean.text));
      if (isWhole) this.#interner.add(bytes, open, close, hash, id, clean.flags);
      else this.#interner.flags = clean.flags;
    }
    if (id >= 0) this.#builder.push(column, CELL_KIND.text, this.#interner.flags, id);
    return broken;
  }

  #idOf(text: string): number {
    if (isBlank(text)) return -1;
    if (text.length > this.#limits.maxTextLength)
      throw new UnreadableError('TOO_LARGE', { what: 'text', limit: this.#limits.maxTextLength });
    return this.#builder.addText(text);
  }
}

/** The text of `="0012"`, which programs write so that Excel keeps it a text; other texts stay. */
function withoutFormulaQuotes(text: string): string {
  const match = /^="((?:[^"]|"")*)"$/u.exec(text);
  return match ? (match[1] ?? '').replaceAll('""', '"') : text;
}
