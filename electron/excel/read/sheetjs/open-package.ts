import type { WorkBook } from '@e965/xlsx';
import type {
  FileFormat,
  SheetInfo,
  WorkbookInfo,
  WorkbookWarning,
} from '@shared/import/workbook-info';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput } from '../workbook-reader';
import { sheetKind } from '../xlsx/sheet-kind';
import { parseWithSheetJs } from './load-sheetjs';
import { type ParsedSheet, SheetJsWorkbook } from './sheetjs-workbook';
import type { ThinPackage } from './thin-workbook';

/** What is known of a worksheet before SheetJS reads it. */
export interface KnownSheet {
  readonly bytes: number;
  /** Cells with a value; 0 = not counted. */
  readonly cells: number;
  readonly formulas: ReadonlySet<number>;
}

/** A sheet as the workbook part lists it; SheetJS adds the id to what its types tell. */
interface ListedSheet {
  readonly Hidden?: 0 | 1 | 2;
  readonly id?: string;
}

function visibilityOf(hidden: 0 | 1 | 2 | undefined): SheetInfo['visibility'] {
  if (hidden === 1) return 'hidden';
  return hidden === 2 ? 'very-hidden' : 'visible';
}

function listedSheets(workbook: WorkBook): readonly ListedSheet[] {
  return workbook.Workbook?.Sheets ?? [];
}

/**
 * Has SheetJS read a thinned-out package. `known` tells of each worksheet by the id of its relationship. A sheet that
 * comes out empty although it has cells, or not at all, is DAMAGED_FILE, never an empty sheet.
 */
export async function openPackage(
  input: ReaderInput,
  thin: ThinPackage,
  known: ReadonlyMap<string, KnownSheet>,
  options: {
    readonly format: FileFormat;
    readonly warnings: readonly WorkbookWarning[];
    readonly formulas: boolean;
  },
): Promise<OpenWorkbook> {
  const workbook = await parseWithSheetJs(thin.zip, { codePage: null, formulas: options.formulas });
  const names = workbook.SheetNames;
  if (names.length === 0) throw new UnreadableError('NO_SHEETS');
  const listed = listedSheets(workbook);
  if (new Set(names).size < names.length || listed.length !== names.length)
    throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-list' });
  // A sheet the package holds but the list lost would go missing without a word.
  const ids = new Set(listed.map((sheet) => sheet.id));
  for (const id of thin.sheetTypes.keys())
    if (!ids.has(id)) throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-list' });
  const sheets: SheetInfo[] = [];
  const parsed = names.map((name, index): ParsedSheet | null => {
    const { id = '', Hidden: hidden } = listed[index]!;
    const kind = sheetKind(thin.sheetTypes.get(id));
    const facts = known.get(id);
    sheets.push({
      index,
      name,
      visibility: visibilityOf(hidden),
      kind,
      bytes: facts?.bytes ?? null,
    });
    if (kind !== 'worksheet') return null;
    const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
    if (facts === undefined) throw new UnreadableError('MISSING_PART', { part: name });
    if (sheet === undefined || (facts.cells > 0 && (sheet['!data'] ?? []).length === 0))
      throw new UnreadableError('DAMAGED_FILE', { reason: 'sheet-lost', part: name });
    return { sheet, formulas: facts.formulas };
  });
  const hidden = sheets
    .filter((sheet) => sheet.visibility !== 'visible')
    .map((sheet) => sheet.name);
  const warnings: WorkbookWarning[] = [...options.warnings];
  if (sheets.some((sheet) => sheet.kind === 'macro') || hasMacros(input))
    warnings.push({ code: 'macros-ignored' });
  if (hidden.length > 0) warnings.push({ code: 'hidden-sheets', sheets: hidden });
  const info: WorkbookInfo = {
    format: options.format,
    sheets,
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
    warnings,
    fileBytes: input.source.size,
  };
  return new SheetJsWorkbook(info, parsed, input.limits, () => input.source.close());
}

function hasMacros(input: ReaderInput): boolean {
  return (input.sniffed.archive?.entries ?? []).some((entry) =>
    /(?:^|\/)vbaProject\.bin$/i.test(entry.name),
  );
}
