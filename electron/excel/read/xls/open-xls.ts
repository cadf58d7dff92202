import type { SheetInfo, WorkbookWarning } from '@shared/import/workbook-info';
import { CompoundFile } from '../ole/compound-file';
import { parseWithSheetJs } from '../sheetjs/load-sheetjs';
import { type ParsedSheet, SheetJsWorkbook } from '../sheetjs/sheetjs-workbook';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput } from '../workbook-reader';
import { chooseCodePage } from './choose-code-page';
import { decryptXls, readWorkbookStream } from './decrypt-xls';
import { type BiffFacts, prepareBiff } from './prepare-biff';

const OLE_START = 0xe011cfd0;

/**
 * Opens an Excel 2 to 2003 workbook (.xls): its records are checked and thinned out here, their values read by SheetJS.
 * Rejects with UnreadableError.
 */
export async function openXls(input: ReaderInput): Promise<OpenWorkbook> {
  const { source, limits } = input;
  if (source.size > limits.maxWholeFileBytes)
    throw new UnreadableError('TOO_LARGE', { bytes: source.size, limit: limits.maxWholeFileBytes });
  const stream = await readClearStream(input);
  const facts = prepareBiff(stream);
  const choice = chooseCodePage(facts);
  if (choice !== null && facts.codePageAt >= 0)
    stream.writeUInt16LE(choice.codePage, facts.codePageAt);
  const workbook = await parseWithSheetJs(stream, {
    codePage: choice?.codePage ?? null,
    formulas: false,
  });
  const { SheetNames: names } = workbook;
  const expected = facts.version < 5 ? names.length : facts.sheets.length;
  if (names.length !== expected || new Set(names).size < expected)
    throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-list' });
  const placed = facts.version < 5 ? looseSheets(names, stream.length) : listedSheets(facts, names);
  const parsed = placed.map(({ info, cells, formulas }): ParsedSheet | null => {
    if (info.kind !== 'worksheet') return null;
    const sheet = Object.hasOwn(workbook.Sheets, info.name)
      ? workbook.Sheets[info.name]
      : undefined;
    const isLost = sheet === undefined || (cells > 0 && (sheet['!data'] ?? []).length === 0);
    if (isLost) throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-lost' });
    return { sheet, formulas };
  });
  const sheets = placed.map((sheet) => sheet.info);
  const warnings: WorkbookWarning[] = [];
  if (sheets.some((sheet) => sheet.kind === 'macro')) warnings.push({ code: 'macros-ignored' });
  const hidden = sheets.filter((sheet) => sheet.visibility !== 'visible');
  if (hidden.length > 0)
    warnings.push({ code: 'hidden-sheets', sheets: hidden.map((sheet) => sheet.name) });
  if (choice !== null && choice.guessed !== null)
    warnings.push({ code: 'encoding-guessed', encoding: choice.guessed });
  const date1904 =
    facts.version < 5 ? workbook.Workbook?.WBProps?.date1904 === true : facts.date1904;
  const info = { format: input.sniffed.format, sheets, date1904, warnings, fileBytes: source.size };
  return new SheetJsWorkbook(info, parsed, limits, () => source.close());
}

interface PlacedSheet {
  readonly info: SheetInfo;
  readonly cells: number;
  readonly formulas: ReadonlySet<number>;
}

/** The sheets in the order of the tabs; SheetJS names them in the order of their streams. */
function listedSheets(facts: BiffFacts, names: readonly string[]): readonly PlacedSheet[] {
  const byPosition = facts.sheets.map((sheet) => sheet.position).toSorted((a, b) => a - b);
  return facts.sheets.map(({ position, visibility, kind, bytes, cells, formulas }, index) => {
    const name = names[byPosition.indexOf(position)] ?? '';
    return { info: { index, name, visibility, kind, bytes }, cells, formulas };
  });
}

function looseSheets(names: readonly string[], bytes: number): readonly PlacedSheet[] {
  return names.map((name, index) => ({
    info: { index, name, visibility: 'visible', kind: 'worksheet', bytes },
    cells: 0,
    formulas: new Set<number>(),
  }));
}

async function readClearStream({ source, limits, password }: ReaderInput): Promise<Buffer> {
  const start = await source.read(0, 4);
  // Excel 2 to 4 wrote the records without a container around them.
  if (start.length < 4 || start.readUInt32LE(0) !== OLE_START)
    return Buffer.from(await source.read(0, source.size));
  const file = await CompoundFile.open(source);
  const stream = await readWorkbookStream(file, limits.maxWholeFileBytes);
  return await decryptXls(stream, async () => await source.read(0, source.size), password);
}
