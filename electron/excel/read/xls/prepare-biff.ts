import type { SheetInfo } from '@shared/import/workbook-info';
import { UnreadableError } from '../unreadable-error';
import { builtInFormatKind, formatCodeKind, type StyleKind } from '../xlsx/number-format';
import type { BiffFacts, BiffSheet } from './biff-facts';
import { BEGIN_RECORDS, BIFF } from './biff-record';
import { biffText } from './biff-text';
import { cellsOfRecord, checkShape, checkText } from './check-record';
import { readSharedTexts } from './shared-texts';

const SAMPLE_BYTES = 256 * 1024;
/** The bit of a row record that says it is hidden, and the byte it is in. */
const HIDDEN_BIT = 0x20;
const HIDDEN_BYTE = 12;

function damaged(reason: string): UnreadableError {
  return new UnreadableError('DAMAGED_FILE', { reason: `biff-${reason}` });
}

const GLOBAL_RECORDS: ReadonlySet<number> = new Set([
  BIFF.begin,
  BIFF.endOfStream,
  BIFF.date1904,
  BIFF.codePage,
  BIFF.boundSheet,
  BIFF.format,
  BIFF.cellFormat,
  BIFF.sharedStrings,
]);
const SHEET_RECORDS: ReadonlySet<number> = new Set([
  BIFF.begin,
  BIFF.endOfStream,
  BIFF.formula,
  BIFF.formula3,
  BIFF.formula4,
  BIFF.multipleRk,
  BIFF.richText,
  BIFF.merges,
  BIFF.sharedText,
  BIFF.dimensions,
  BIFF.number,
  BIFF.label,
  BIFF.booleanOrError,
  BIFF.formulaText,
  BIFF.row,
  BIFF.rk,
]);
const CELL_RECORDS: ReadonlySet<number> = new Set([
  BIFF.formula,
  BIFF.multipleRk,
  BIFF.richText,
  BIFF.sharedText,
  BIFF.number,
  BIFF.label,
  BIFF.booleanOrError,
  BIFF.row,
  BIFF.rk,
]);
/** Numbers of formats from which on each stands in a record of its own. */
const FIRST_OWN_FORMAT = 164;
const NO_RECORDS: ReadonlySet<number> = new Set([BIFF.begin, BIFF.endOfStream]);

/**
 * Walks the records of one stream from its beginning to its end. Records not in `kept`, all of embedded charts and
 * what continues them are renamed so that they are passed over from then on. Returns the position behind the stream.
 */
function walkStream(
  bytes: Buffer,
  start: number,
  kept: ReadonlySet<number>,
  onRecord: (type: number, at: number, length: number) => void,
): number {
  let depth = 0;
  let before = 0;
  for (let at = start; at + 4 <= bytes.length;) {
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    const next = at + 4 + length;
    if (next > bytes.length) throw damaged('truncated');
    checkShape(type, length);
    if (at === start && type !== BIFF.begin) throw damaged('no-beginning');
    if (type === BIFF.begin) depth++;
    if (type === BIFF.endOfStream && length > 0) throw damaged('end');
    // A cell in front of the sheets is a format or a style whose number was spoiled.
    if (kept === GLOBAL_RECORDS && depth === 1 && CELL_RECORDS.has(type))
      throw damaged('cell-outside-sheet');
    const isContinued = type === BIFF.continue && before === BIFF.sharedStrings;
    const isKept = isContinued || (depth === 1 && kept.has(type));
    if (isKept) onRecord(type, at + 4, length);
    else bytes.writeUInt16LE(BIFF.none, at);
    if (!isContinued) before = isKept ? type : BIFF.none;
    if (type === BIFF.endOfStream && --depth === 0) return next;
    at = next;
  }
  throw damaged('unclosed');
}

/** Whether the stream is encrypted, and where the record that says so holds its data; `at` is -1 when it is not. */
export function findEncryption(bytes: Buffer): { readonly at: number; readonly length: number } {
  for (let at = 0, count = 0; at + 4 <= bytes.length && count < 100; count++) {
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    if (type === BIFF.filePass) return { at: at + 4, length };
    if (type === BIFF.endOfStream) break;
    at += 4 + length;
  }
  return { at: -1, length: 0 };
}

/** The BIFF version a stream starts with, or 0. */
export function biffVersion(bytes: Buffer): number {
  if (bytes.length < 8) return 0;
  const version = BEGIN_RECORDS.get(bytes.readUInt16LE(0)) ?? 0;
  return version === 5 && bytes.readUInt16LE(4) === 0x0600 ? 8 : version;
}

/** Collects 8-bit texts up to a limit. */
class Sample {
  readonly #parts: Buffer[] = [];
  #bytes = 0;

  add(bytes: Buffer, from: number, length: number): void {
    if (this.#bytes >= SAMPLE_BYTES || length <= 0) return;
    const text = bytes.subarray(from, from + length);
    this.#bytes += text.length + 1;
    // A blank keeps the letters of two texts apart.
    this.#parts.push(text, Buffer.from(' '));
  }

  all(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/**
 * Checks that the records form whole streams from the first to the last sheet, tells what is in them, and leaves only
 * those records standing (the others are renamed in place) that hold values, their formats and the list of sheets:
 * names, links, drawings and notes are never looked at. Throws DAMAGED_FILE or NO_SHEETS.
 */
export function prepareBiff(bytes: Buffer): BiffFacts {
  const version = biffVersion(bytes);
  if (version === 0) throw damaged('no-beginning');
  const sample = new Sample();
  if (version < 5) {
    const codePage = walkOldStream(bytes, sample);
    const styles = new Uint8Array(0);
    return {
      version,
      codePage,
      codePageAt: -1,
      sample: sample.all(),
      date1904: false,
      styles,
      texts: [],
      sheets: [],
    };
  }
  const isBiff8 = version === 8;
  const sheets: BiffSheet[] = [];
  const codes = new Map<number, StyleKind>();
  const formats: number[] = [];
  let texts: readonly string[] = [];
  let codePageAt = -1;
  let date1904 = false;
  const end = walkStream(bytes, 0, GLOBAL_RECORDS, (type, at, length) => {
    checkText(bytes, isBiff8, type, at, length);
    if (type === BIFF.codePage && length >= 2) codePageAt = at;
    else if (type === BIFF.sharedStrings) texts = readSharedTexts(bytes, at, length);
    else if (type === BIFF.date1904 && length >= 2) date1904 = bytes.readUInt16LE(at) === 1;
    else if (type === BIFF.format)
      // Signs of dates are the same in all code pages.
      codes.set(
        bytes.readUInt16LE(at),
        formatCodeKind(biffText(bytes, at + 2, isBiff8 ? 2 : 1, isBiff8 ? null : plainLatin)),
      );
    else if (type === BIFF.cellFormat) formats.push(length < 4 ? 0 : bytes.readUInt16LE(at + 2));
    else if (type === BIFF.boundSheet) {
      sheets.push(sheetOf(bytes, at, length, isBiff8));
      if (!isBiff8) sample.add(bytes, at + 7, bytes[at + 6]!);
    }
  });
  if (sheets.length === 0) throw new UnreadableError('NO_SHEETS');
  if (new Set(sheets.map((sheet) => sheet.position)).size < sheets.length)
    throw damaged('shared-sheet');
  // A lost format would turn dates into numbers.
  if (formats.some((id) => id >= FIRST_OWN_FORMAT && !codes.has(id))) throw damaged('format-lost');
  const counts = { isBiff8, texts: texts.length, styles: formats.length };
  for (const sheet of sheets) walkSheet(bytes, sheet, counts, sample);
  checkPlaces(bytes, sheets, end);
  return {
    version,
    codePage: codePageAt < 0 ? null : bytes.readUInt16LE(codePageAt),
    codePageAt,
    sample: sample.all(),
    date1904,
    styles: Uint8Array.from(formats, (id) => codes.get(id) ?? builtInFormatKind(id)),
    texts,
    sheets,
  };
}

const DIMENSIONS: ReadonlySet<number> = new Set([0x0000, 0x0200]);

/** Cells and their bounds between the end of a sheet and the beginning of the next: the end was one by mistake. */
function refuseEarlyEnd(bytes: Buffer, from: number, to: number): void {
  for (let at = from; at + 4 <= to;) {
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    if ((type === 0 && length === 0) || at + 4 + length > to) return;
    if (DIMENSIONS.has(type) || cellsOfRecord(bytes, type, at + 4, length) > 0)
      throw damaged('early-end');
    at += 4 + length;
  }
}

/** A worksheet that starts at a place and is not in the list was lost from it. */
function refuseLostSheet(bytes: Buffer, at: number): void {
  if (at + 8 > bytes.length || bytes.readUInt16LE(at) !== BIFF.begin) return;
  if (bytes.readUInt16LE(at + 6) === WORKSHEET_STREAM) throw damaged('sheet-lost');
}

/** Streams that reach into one another have lost an end, and with it perhaps cells; gaps may hide a lost sheet. */
function checkPlaces(bytes: Buffer, sheets: readonly BiffSheet[], start: number): void {
  let free = start;
  for (const sheet of sheets.toSorted((a, b) => a.position - b.position)) {
    if (sheet.position < free) throw damaged('overlap');
    if (sheet.position > free) {
      refuseLostSheet(bytes, free);
      refuseEarlyEnd(bytes, free, sheet.position);
    }
    free = sheet.position + sheet.bytes;
  }
  refuseLostSheet(bytes, free);
  refuseEarlyEnd(bytes, free, bytes.length);
}

function plainLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function walkSheet(
  bytes: Buffer,
  sheet: BiffSheet,
  {
    isBiff8,
    texts,
    styles,
  }: { readonly isBiff8: boolean; readonly texts: number; readonly styles: number },
  sample: Sample,
): void {
  let row = 0;
  const kept = sheet.kind === 'worksheet' ? SHEET_RECORDS : NO_RECORDS;
  const end = walkStream(bytes, sheet.position, kept, (type, at, length) => {
    const cells = cellsOfRecord(bytes, type, at, length);
    checkText(bytes, isBiff8, type, at, length);
    if (cells > 0) {
      sheet.cells += cells;
      const next = bytes.readUInt16LE(at);
      if (next < row) sheet.inOrder = false;
      row = next;
      if (type === BIFF.sharedText && bytes.readUInt32LE(at + 6) >= texts)
        throw damaged('text-index');
      // With a style lost from the list, all behind it would shift and dates turn into numbers.
      if (styles > 0 && bytes.readUInt16LE(at + 4) >= styles) throw damaged('style-index');
    } else if (type === BIFF.row && length > HIDDEN_BYTE) {
      if ((bytes[at + HIDDEN_BYTE]! & HIDDEN_BIT) !== 0)
        sheet.hiddenRows.add(bytes.readUInt16LE(at));
    } else if (type === BIFF.merges && length >= 2) addMerges(bytes, sheet, at, length);
    if (isBiff8) return;
    if (type === BIFF.label || type === BIFF.richText) sample.add(bytes, at + 8, length - 8);
    else if (type === BIFF.formulaText) sample.add(bytes, at + 2, length - 2);
  });
  sheet.bytes = end - sheet.position;
}

function addMerges(bytes: Buffer, sheet: BiffSheet, at: number, length: number): void {
  const count = Math.min(bytes.readUInt16LE(at), Math.floor((length - 2) / 8));
  for (let i = 0; i < count; i++) {
    const from = at + 2 + i * 8;
    sheet.merges.push({
      fromRow: bytes.readUInt16LE(from) + 1,
      toRow: bytes.readUInt16LE(from + 2) + 1,
      fromColumn: bytes.readUInt16LE(from + 4),
      toColumn: bytes.readUInt16LE(from + 6),
    });
  }
}

/** Walks the only stream of an Excel 2 to 4 file; returns its code page or null. */
function walkOldStream(bytes: Buffer, sample: Sample): number | null {
  let codePage: number | null = null;
  let depth = 0;
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    if (at + 4 + length > bytes.length) throw damaged('truncated');
    if (BEGIN_RECORDS.has(type)) depth++;
    else if (type === BIFF.codePage && length >= 2) codePage = bytes.readUInt16LE(at + 4);
    else if (type === BIFF.label || type === BIFF.label2) sample.add(bytes, at + 12, length - 8);
    else if (type === BIFF.formulaText || type === BIFF.formulaText2)
      sample.add(bytes, at + 5, length - 1);
    if (type === BIFF.endOfStream && --depth === 0) return codePage;
    at += 4 + length;
  }
  throw damaged('unclosed');
}

/** The kind a worksheet's stream gives itself. */
const WORKSHEET_STREAM = 0x0010;

/** What a sheet is, as the list of sheets says it and as its own stream does. */
const SHEET_KINDS: ReadonlyMap<number, readonly [kind: SheetInfo['kind'], streamKind: number]> =
  new Map([
    [0, ['worksheet', WORKSHEET_STREAM]],
    [1, ['macro', 0x0040]],
    [2, ['chart', 0x0020]],
    [6, ['macro', 0x0006]],
  ]);

function sheetOf(bytes: Buffer, at: number, length: number, isBiff8: boolean): BiffSheet {
  if (length < 8) throw damaged('sheet-list');
  const isWideName = isBiff8 && (bytes[at + 7]! & 1) !== 0;
  if (bytes[at + 6]! * (isWideName ? 2 : 1) + (isBiff8 ? 8 : 7) > length)
    throw damaged('text-length');
  const position = bytes.readUInt32LE(at);
  if (position === 0 || position + 8 > bytes.length) throw damaged('sheet-position');
  const [kind, streamKind] = SHEET_KINDS.get(bytes[at + 5]!) ?? ['worksheet', 0];
  // A sheet that is listed as something without rows, but is not, would come out empty without a word.
  if (bytes.readUInt16LE(position + 6) !== streamKind) throw damaged('sheet-kind');
  const state = bytes[at + 4]! & 3;
  const visibility = state === 0 ? 'visible' : state === 1 ? 'hidden' : 'very-hidden';
  return {
    position,
    visibility,
    kind,
    nameAt: at + 6,
    cells: 0,
    inOrder: true,
    bytes: 0,
    hiddenRows: new Set(),
    merges: [],
  };
}
