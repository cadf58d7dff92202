import type { SheetInfo, WorkbookInfo } from '@shared/import/workbook-info';
import type { OpenWorkbook, ReadEnd, ReadRowsOptions } from '../excel/read/open-workbook';

/** One file of several that are read together. */
export interface WorkbookPart {
  readonly name: string;
  readonly isSibling: boolean;
  readonly workbook: OpenWorkbook;
}

interface Place {
  readonly part: WorkbookPart;
  readonly sheet: number;
}

/** Several files as one workbook: a text table is a sheet named as its file, sheets of workbooks keep their names. */
export class CompositeWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly parts: readonly WorkbookPart[];
  readonly #places: readonly Place[];

  constructor(parts: readonly WorkbookPart[]) {
    this.parts = parts;
    const isManyBooks = parts.filter(({ workbook }) => workbook.info.format !== 'csv').length > 1;
    const places: Place[] = [];
    const sheets: SheetInfo[] = [];
    for (const part of parts) {
      const { info } = part.workbook;
      for (const sheet of info.sheets) {
        const name =
          info.format === 'csv'
            ? part.name
            : isManyBooks
              ? `${part.name} ▸ ${sheet.name}`
              : sheet.name;
        sheets.push({ ...sheet, index: places.length, name });
        places.push({ part, sheet: sheet.index });
      }
    }
    this.#places = places;
    const [first] = parts;
    this.info = {
      format: first?.workbook.info.format ?? 'unknown',
      sheets,
      date1904: first?.workbook.info.date1904 ?? false,
      warnings: parts.flatMap(({ workbook }) => workbook.info.warnings),
      fileBytes: parts.reduce((sum, { workbook }) => sum + workbook.info.fileBytes, 0),
      files: parts.map(({ name, isSibling, workbook }) => ({
        name,
        bytes: workbook.info.fileBytes,
        isSibling,
      })),
    };
  }

  /** The file a sheet belongs to. */
  partOf(sheet: number): WorkbookPart | null {
    return this.#places[sheet]?.part ?? null;
  }

  readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const place = this.#places[sheet];
    if (place === undefined) return Promise.reject(new Error(`no sheet ${sheet}`));
    return place.part.workbook.readRows(place.sheet, options);
  }

  close(): void {
    for (const { workbook } of this.parts) workbook.close();
  }
}
