import type { SheetInfo, WorkbookInfo } from '@shared/import/workbook-info';
import { parseWithSheetJs } from '../sheetjs/load-sheetjs';
import { type ParsedSheet, SheetJsWorkbook } from '../sheetjs/sheetjs-workbook';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput } from '../workbook-reader';
import type { BiffFacts, BiffSheet } from './biff-facts';
import { BIFF } from './biff-record';
import type { CodePageChoice } from './choose-code-page';
import { xlsWarnings } from './xls-warnings';

const COLUMNS = 16_384;
const FORMULAS: ReadonlySet<number> = new Set([BIFF.formula, BIFF.formula3, BIFF.formula4]);

/** Places of a sheet's formulas; the formulas themselves are cut to nothing, so that no parser looks at them. */
function takeFormulas(bytes: Buffer, { position, bytes: length }: BiffSheet): Set<number> {
  const places = new Set<number>();
  for (let at = position; at < position + length; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (!FORMULAS.has(bytes.readUInt16LE(at))) continue;
    places.add(bytes.readUInt16LE(at + 4) * COLUMNS + bytes.readUInt16LE(at + 6));
    bytes.writeUInt16LE(0, at + 24);
  }
  return places;
}

interface PlacedSheet {
  readonly info: SheetInfo;
  readonly cells: number;
  readonly formulas: ReadonlySet<number>;
}

/** The sheets in the order of the tabs; SheetJS names them in the order of their streams. */
function listedSheets(
  facts: BiffFacts,
  names: readonly string[],
  formulas: readonly ReadonlySet<number>[],
): readonly PlacedSheet[] {
  const byPosition = facts.sheets.map((sheet) => sheet.position).toSorted((a, b) => a - b);
  return facts.sheets.map((sheet, index) => {
    const { position, visibility, kind, cells } = sheet;
    const name = names[byPosition.indexOf(position)] ?? '';
    const info = { index, name, visibility, kind, bytes: sheet.bytes };
    return { info, cells, formulas: formulas[index] ?? new Set<number>() };
  });
}

function looseSheets(names: readonly string[], bytes: number): readonly PlacedSheet[] {
  return names.map((name, index) => ({
    info: { index, name, visibility: 'visible', kind: 'worksheet', bytes },
    cells: 0,
    formulas: new Set<number>(),
  }));
}

/** Has SheetJS read an old binary workbook whose records were checked and thinned out. Rejects with DAMAGED_FILE. */
export async function openBySheetJs(
  input: ReaderInput,
  bytes: Buffer,
  facts: BiffFacts,
  choice: CodePageChoice | null,
): Promise<OpenWorkbook> {
  const { source, limits } = input;
  if (choice !== null && facts.codePageAt >= 0)
    bytes.writeUInt16LE(choice.codePage, facts.codePageAt);
  const formulas = facts.sheets.map((sheet) => takeFormulas(bytes, sheet));
  const workbook = await parseWithSheetJs(bytes, {
    codePage: choice?.codePage ?? null,
    formulas: false,
  });
  const { SheetNames: names } = workbook;
  const isOld = facts.version < 5;
  const expected = isOld ? names.length : facts.sheets.length;
  if (names.length !== expected || new Set(names).size < expected)
    throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-list' });
  const placed = isOld ? looseSheets(names, bytes.length) : listedSheets(facts, names, formulas);
  const parsed = placed.map(({ info, cells, formulas: places }): ParsedSheet | null => {
    if (info.kind !== 'worksheet') return null;
    const sheet = Object.hasOwn(workbook.Sheets, info.name)
      ? workbook.Sheets[info.name]
      : undefined;
    const isLost = sheet === undefined || (cells > 0 && (sheet['!data'] ?? []).length === 0);
    if (isLost) throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-lost' });
    return { sheet, formulas: places };
  });
  const sheets = placed.map((sheet) => sheet.info);
  const info: WorkbookInfo = {
    format: 'xls',
    sheets,
    date1904: isOld ? workbook.Workbook?.WBProps?.date1904 === true : facts.date1904,
    warnings: xlsWarnings(sheets, choice),
    fileBytes: source.size,
  };
  return new SheetJsWorkbook(info, parsed, limits, () => source.close());
}
