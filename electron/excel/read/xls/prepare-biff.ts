import type { SheetInfo } from '@shared/import/workbook-info';
import { UnreadableError } from '../unreadable-error';
import { BEGIN_RECORDS, BIFF } from './biff-record';
import { checkSharedTexts } from './check-shared-texts';

const SAMPLE_BYTES = 256 * 1024;
const COLUMNS = 16_384;

/** What the records say of one sheet. */
export interface BiffSheet {
  /** Where its stream starts. */
  readonly position: number;
  readonly visibility: SheetInfo['visibility'];
  readonly kind: SheetInfo['kind'];
  /** Cells with a value. */
  cells: number;
  /** Places of formulas: row (from 0) × 16,384 + column. */
  readonly formulas: Set<number>;
  /** Length of the stream in bytes. */
  bytes: number;
}

/** What the records of an old binary workbook say of it as a whole. */
export interface BiffFacts {
  /** BIFF version; 2 to 4 hold a single sheet, of which nothing further is told. */
  readonly version: number;
  readonly codePage: number | null;
  /** Where the number of the code page stands in the stream, or -1. */
  readonly codePageAt: number;
  /** Texts of 8-bit characters, for judging the code page when none is named. */
  readonly sample: Buffer;
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly BiffSheet[];
}

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
const NO_RECORDS: ReadonlySet<number> = new Set([BIFF.begin, BIFF.endOfStream]);
const CONTINUED: ReadonlySet<number> = new Set([BIFF.sharedStrings, BIFF.label, BIFF.formulaText]);

/**
 * Walks the records of one stream from its beginning to its end. Records not in `kept`, all of embedded charts and
 * what continues them are renamed so that they are passed over. Returns the position behind the stream.
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
    if (at === start && type !== BIFF.begin) throw damaged('no-beginning');
    if (type === BIFF.begin) depth++;
    const isContinued = type === BIFF.continue && CONTINUED.has(before) && kept.has(before);
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

/**
 * Checks that the records form whole streams from the first to the last sheet, tells what is in them, and leaves only
 * those records standing (the others are renamed in place) that hold values, their formats and the list of sheets:
 * names, links, drawings, notes and formulas never reach the parser. Throws DAMAGED_FILE or NO_SHEETS.
 */
export function prepareBiff(bytes: Buffer): BiffFacts {
  const version = biffVersion(bytes);
  if (version === 0) throw damaged('no-beginning');
  const sample: Buffer[] = [];
  let sampled = 0;
  const addSample = (from: number, length: number): void => {
    if (version === 8 || sampled >= SAMPLE_BYTES || length <= 0) return;
    const text = bytes.subarray(from, from + length);
    sampled += text.length + 1;
    // A blank keeps the letters of two texts apart.
    sample.push(text, Buffer.from(' '));
  };
  if (version < 5) {
    const codePage = walkOldStream(bytes, addSample);
    return {
      version,
      codePage,
      codePageAt: -1,
      sample: Buffer.concat(sample),
      date1904: false,
      sheets: [],
    };
  }
  const sheets: BiffSheet[] = [];
  let codePageAt = -1;
  let sharedTexts = 0;
  let date1904 = false;
  walkStream(bytes, 0, GLOBAL_RECORDS, (type, at, length) => {
    checkText(bytes, version === 8, type, at, length);
    if (type === BIFF.codePage && length >= 2) codePageAt = at;
    else if (type === BIFF.sharedStrings) sharedTexts = checkSharedTexts(bytes, at, length);
    else if (type === BIFF.date1904 && length >= 2) date1904 = bytes.readUInt16LE(at) === 1;
    else if (type === BIFF.boundSheet) {
      if (length < 8) throw damaged('sheet-list');
      sheets.push(sheetOf(bytes, at));
      const isWideName = version === 8 && (bytes[at + 7]! & 1) !== 0;
      const name = bytes[at + 6]! * (isWideName ? 2 : 1) + (version === 8 ? 8 : 7);
      if (name > length) throw damaged('text-length');
      addSample(at + 7, bytes[at + 6]!);
    }
  });
  if (sheets.length === 0) throw new UnreadableError('NO_SHEETS');
  if (new Set(sheets.map((sheet) => sheet.position)).size < sheets.length)
    throw damaged('shared-sheet');
  for (const sheet of sheets) {
    const kept = sheet.kind === 'worksheet' ? SHEET_RECORDS : NO_RECORDS;
    const end = walkStream(bytes, sheet.position, kept, (type, at, length) => {
      countCells(bytes, sheet, type, at, length);
      checkText(bytes, version === 8, type, at, length);
      if (type === BIFF.sharedText && bytes.readUInt32LE(at + 6) >= sharedTexts)
        throw damaged('text-index');
      if (type === BIFF.label || type === BIFF.richText) addSample(at + 8, length - 8);
      else if (type === BIFF.formulaText) addSample(at + 2, length - 2);
    });
    sheet.bytes = end - sheet.position;
  }
  const codePage = codePageAt < 0 ? null : bytes.readUInt16LE(codePageAt);
  return { version, codePage, codePageAt, sample: Buffer.concat(sample), date1904, sheets };
}

/** Walks the only stream of an Excel 2 to 4 file; returns its code page or null. */
function walkOldStream(
  bytes: Buffer,
  addSample: (from: number, length: number) => void,
): number | null {
  let codePage: number | null = null;
  let depth = 0;
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    if (at + 4 + length > bytes.length) throw damaged('truncated');
    if (BEGIN_RECORDS.has(type)) depth++;
    else if (type === BIFF.codePage && length >= 2) codePage = bytes.readUInt16LE(at + 4);
    else if (type === BIFF.label || type === BIFF.label2) addSample(at + 12, length - 8);
    else if (type === BIFF.formulaText || type === BIFF.formulaText2) addSample(at + 5, length - 1);
    if (type === BIFF.endOfStream && --depth === 0) return codePage;
    at += 4 + length;
  }
  throw damaged('unclosed');
}

/** What a sheet is, as the list of sheets says it and as its own stream does. */
const SHEET_KINDS: ReadonlyMap<number, readonly [kind: SheetInfo['kind'], streamKind: number]> =
  new Map([
    [0, ['worksheet', 0x0010]],
    [1, ['macro', 0x0040]],
    [2, ['chart', 0x0020]],
    [6, ['macro', 0x0006]],
  ]);

function sheetOf(bytes: Buffer, at: number): BiffSheet {
  const position = bytes.readUInt32LE(at);
  if (position === 0 || position + 8 > bytes.length) throw damaged('sheet-position');
  const [kind, streamKind] = SHEET_KINDS.get(bytes[at + 5]!) ?? ['worksheet', 0];
  // A sheet that is listed as something without rows, but is not, would come out empty without a word.
  if (bytes.readUInt16LE(position + 6) !== streamKind) throw damaged('sheet-kind');
  const state = bytes[at + 4]! & 3;
  const visibility = state === 0 ? 'visible' : state === 1 ? 'hidden' : 'very-hidden';
  return { position, visibility, kind, cells: 0, formulas: new Set(), bytes: 0 };
}

function countCells(
  bytes: Buffer,
  sheet: BiffSheet,
  type: number,
  at: number,
  length: number,
): void {
  switch (type) {
    case BIFF.formula:
    case BIFF.formula3:
    case BIFF.formula4:
      if (length < 22) throw damaged('record-length');
      sheet.cells++;
      sheet.formulas.add(bytes.readUInt16LE(at) * COLUMNS + bytes.readUInt16LE(at + 2));
      // The formula itself is never looked at: its length becomes 0.
      bytes.writeUInt16LE(0, at + 20);
      break;
    case BIFF.multipleRk:
      if (length < 12 || (length - 6) % 6 !== 0) throw damaged('record-length');
      if (bytes.readUInt16LE(at + length - 2) - bytes.readUInt16LE(at + 2) + 1 !== (length - 6) / 6)
        throw damaged('record-length');
      sheet.cells += (length - 6) / 6;
      break;
    case BIFF.number:
    case BIFF.rk:
    case BIFF.sharedText:
    case BIFF.label:
    case BIFF.richText:
    case BIFF.booleanOrError:
      if (length < LEAST_BYTES[type]) throw damaged('record-length');
      sheet.cells++;
      break;
  }
}

/** Throws when a text of a cell, a formula's result or a format does not lie within its record. */
function checkText(bytes: Buffer, isWide: boolean, type: number, at: number, length: number): void {
  const place = TEXT_PLACES.get(type);
  if (place === undefined) return;
  if (length < place + 2) throw damaged('record-length');
  // A text that goes on in a further record is as long as both; the parser looks after those.
  const next = at + length;
  if (next + 2 <= bytes.length && bytes.readUInt16LE(next) === BIFF.continue) return;
  const isShort = type === BIFF.format && !isWide;
  const count = isShort ? bytes[at + place]! : bytes.readUInt16LE(at + place);
  const start = at + place + (isShort ? 1 : 2);
  if (!isWide) {
    if (start + count > next) throw damaged('text-length');
    return;
  }
  if (start >= next) {
    if (count > 0) throw damaged('text-length');
    return;
  }
  const flags = bytes[start]!;
  const runs = (flags & 8) === 0 ? 0 : 2;
  const extra = (flags & 4) === 0 ? 0 : 4;
  if (start + 1 + runs + extra + count * (1 + (flags & 1)) > next) throw damaged('text-length');
}

/** Where in its record the length of a text stands. */
const TEXT_PLACES: ReadonlyMap<number, number> = new Map([
  [BIFF.label, 6],
  [BIFF.richText, 6],
  [BIFF.formulaText, 0],
  [BIFF.format, 2],
]);

const LEAST_BYTES = {
  [BIFF.number]: 14,
  [BIFF.rk]: 10,
  [BIFF.sharedText]: 10,
  [BIFF.label]: 8,
  [BIFF.richText]: 8,
  [BIFF.booleanOrError]: 8,
} as const;
