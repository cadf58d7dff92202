import type { SheetInfo, WorkbookInfo, WorkbookWarning } from '@shared/import/workbook-info';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-entry';
import { findWorkbookPart } from './find-workbook-part';
import { SheetReading } from './read-sheet';
import { findTarget, readRelationships, type Relationship } from './relationships';
import { sheetKind } from './sheet-kind';
import { SharedStrings } from './shared-strings';
import { readStyleKinds } from './style-kinds';
import { type ListedSheet, readWorkbookPart } from './workbook-part';

interface PlacedSheet {
  readonly info: SheetInfo;
  readonly entry: ZipEntry | null;
}

function isOddName(name: string, others: readonly ListedSheet[]): boolean {
  if (name.length === 0 || name.length > 31 || /[[\]:*?/\\\p{Cc}]/u.test(name)) return true;
  return others.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length > 1;
}

/** Finds the part of a document's relationship of one type; null without such a relationship. Throws MISSING_PART. */
function partOfType(
  archive: ZipArchive,
  workbook: string,
  relationships: readonly Relationship[],
  type: string,
): ZipEntry | null {
  const relationship = relationships.find((candidate) => candidate.type === type);
  if (relationship === undefined) return null;
  const entry = findTarget(archive, workbook, relationship);
  if (entry === null) throw new UnreadableError('MISSING_PART', { part: relationship.target });
  return entry;
}

function placeSheets(
  archive: ZipArchive,
  workbook: string,
  listed: readonly ListedSheet[],
  relationships: readonly Relationship[],
): readonly PlacedSheet[] {
  const placed = listed.map((sheet, index): PlacedSheet => {
    const relationship = relationships.find((candidate) => candidate.id === sheet.relationshipId);
    const kind = sheetKind(relationship?.type);
    const entry = relationship === undefined ? null : findTarget(archive, workbook, relationship);
    const { name, visibility } = sheet;
    return { info: { index, name, visibility, kind, bytes: entry?.unpackedBytes ?? null }, entry };
  });
  const worksheets = placed.filter((sheet) => sheet.info.kind === 'worksheet');
  const entries = worksheets.flatMap((sheet) => (sheet.entry === null ? [] : [sheet.entry]));
  if (worksheets.length > 0 && entries.length === 0)
    throw new UnreadableError('MISSING_PART', { part: worksheets[0]!.info.name });
  if (entries.some((entry) => entry.name === workbook))
    throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-is-workbook' });
  if (new Set(entries).size < entries.length)
    throw new UnreadableError('DAMAGED_FILE', { reason: 'shared-sheet-part' });
  return placed;
}

function warningsOf(
  archive: ZipArchive,
  input: ReaderInput,
  sheets: readonly PlacedSheet[],
  listed: readonly ListedSheet[],
): readonly WorkbookWarning[] {
  const warnings: WorkbookWarning[] = [];
  const isMacroSheet = sheets.some((sheet) => sheet.info.kind === 'macro');
  const hasCode = archive.entries.some((entry) => /(?:^|\/)vbaProject\.bin$/i.test(entry.name));
  if (isMacroSheet || hasCode || input.sniffed.format === 'xlsm')
    warnings.push({ code: 'macros-ignored' });
  const hidden = sheets.filter((sheet) => sheet.info.visibility !== 'visible');
  if (hidden.length > 0)
    warnings.push({ code: 'hidden-sheets', sheets: hidden.map((sheet) => sheet.info.name) });
  for (const name of archive.duplicates) warnings.push({ code: 'duplicate-entry', name });
  for (const { name } of listed)
    if (isOddName(name, listed)) warnings.push({ code: 'odd-sheet-name', sheet: name });
  return warnings;
}

class XlsxWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #input: ReaderInput;
  readonly #archive: ZipArchive;
  readonly #sheets: readonly PlacedSheet[];
  readonly #styles: Uint8Array;
  readonly #shared: SharedStrings | null;

  constructor(
    info: WorkbookInfo,
    input: ReaderInput,
    archive: ZipArchive,
    sheets: readonly PlacedSheet[],
    styles: Uint8Array,
    shared: SharedStrings | null,
  ) {
    this.info = info;
    this.#input = input;
    this.#archive = archive;
    this.#sheets = sheets;
    this.#styles = styles;
    this.#shared = shared;
  }

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const placed = this.#sheets[sheet];
    if (placed === undefined) throw new UnreadableError('SHEET_NOT_FOUND', { sheet });
    const isEmpty = placed.info.kind !== 'worksheet';
    if (isEmpty) return { rows: 0, hiddenRows: 0, stopped: false, merges: [], repairedLines: 0 };
    const { entry } = placed;
    if (entry === null) throw new UnreadableError('MISSING_PART', { part: placed.info.name });
    const context = {
      styles: this.#styles,
      date1904: this.info.date1904,
      limits: this.#input.limits,
      part: entry.name,
    };
    const reading = new SheetReading(context, this.#shared, options);
    const chunks = this.#archive.streamPart(entry, false, (bytes) => reading.room(bytes));
    return await reading.read(chunks, entry.unpackedBytes);
  }

  close(): void {
    this.#shared?.close();
    this.#input.source.close();
  }
}

/** Opens an .xlsx, .xlsm or template of either. Reads the list of sheets and the styles; rows come with `readRows`. */
export async function openXlsx(input: ReaderInput): Promise<OpenWorkbook> {
  const { source, sniffed, limits } = input;
  const archive = sniffed.archive ?? (await ZipArchive.open(source, limits));
  const workbook = await findWorkbookPart(archive, 'xl/workbook.xml', limits);
  const part = readWorkbookPart(await archive.readPart(workbook), workbook.name, limits);
  if (part.sheets.length === 0) throw new UnreadableError('NO_SHEETS');
  const relationships = await readRelationships(archive, workbook.name, limits);
  const sheets = placeSheets(archive, workbook.name, part.sheets, relationships);
  const stylesEntry = partOfType(archive, workbook.name, relationships, 'styles');
  const styles =
    stylesEntry === null
      ? new Uint8Array(0)
      : readStyleKinds(await archive.readPart(stylesEntry), stylesEntry.name, limits);
  const stringsEntry = partOfType(archive, workbook.name, relationships, 'sharedStrings');
  const shared =
    stringsEntry === null
      ? null
      : new SharedStrings(archive.streamPart(stringsEntry, true), stringsEntry.name, limits);
  const info: WorkbookInfo = {
    format: sniffed.format,
    sheets: sheets.map((sheet) => sheet.info),
    date1904: part.date1904,
    warnings: warningsOf(archive, input, sheets, part.sheets),
    fileBytes: source.size,
  };
  return new XlsxWorkbook(info, input, archive, sheets, styles, shared);
}
