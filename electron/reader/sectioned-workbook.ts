import type { CellBatch, SheetRow } from '@shared/import/cell-batch';
import { CELL_KIND } from '@shared/import/cell-batch';
import { sectionName, type Sections } from '@shared/import/layout/find-sections';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import type { OpenWorkbook, ReadEnd, ReadRowsOptions } from '../excel/read/open-workbook';
import { toSheetRows } from './to-sheet-rows';

/** Sets the name that stands above each row beside it, and leaves out the rows that hold nothing but such a name. */
class SectionRows {
  readonly #sections: Sections;
  /** Texts as they come and as they go out; ids are new ones throughout. */
  readonly #own: string[] = [];
  readonly #idOf: number[] = [];
  readonly #names = new Map<string, number>();
  #texts = 0;
  #current = -1;

  constructor(sections: Sections) {
    this.#sections = sections;
  }

  /** The name a row gives to those below it; null for rows of sales, and where the sheet gives all of them theirs. */
  #nameIn(row: SheetRow): string | null {
    const { name, lastHeaderRow } = this.#sections;
    return name === undefined && row.rowNumber > lastHeaderRow
      ? sectionName(row, this.#sections)
      : null;
  }

  widen(batch: CellBatch): CellBatch {
    const { asColumn, header, headerRow, lastHeaderRow } = this.#sections;
    const newTexts: string[] = [];
    const add = (text: string): number => {
      newTexts.push(text);
      return this.#texts++;
    };
    const idOf = (name: string): number => {
      const known = this.#names.get(name);
      if (known !== undefined) return known;
      const made = add(name);
      this.#names.set(name, made);
      return made;
    };
    for (const text of batch.newTexts) {
      this.#own.push(text);
      this.#idOf.push(add(text));
    }
    const rows = toSheetRows(batch, this.#own);
    if (this.#sections.name !== undefined) this.#current = idOf(this.#sections.name);
    const rowNumber: number[] = [];
    const cellStart = [0];
    const column: number[] = [];
    const kind: number[] = [];
    const flags: number[] = [];
    const value: number[] = [];
    rows.forEach((row, at) => {
      const name = this.#nameIn(row);
      if (name !== null) {
        this.#current = idOf(name);
        return;
      }
      const end = batch.cellStart[at + 1] ?? 0;
      for (let cell = batch.cellStart[at] ?? 0; cell < end; cell += 1) {
        const own = batch.column[cell] ?? 0;
        if (own >= asColumn) break;
        const ownKind = batch.kind[cell] ?? 0;
        const ownValue = batch.value[cell] ?? 0;
        column.push(own);
        kind.push(ownKind);
        flags.push(batch.flags[cell] ?? 0);
        value.push(ownKind === CELL_KIND.text ? (this.#idOf[ownValue] ?? 0) : ownValue);
      }
      const beside =
        row.rowNumber === headerRow
          ? idOf(header)
          : // A lone cell is a note or the number of a page.
            row.rowNumber > lastHeaderRow && end - (batch.cellStart[at] ?? 0) > 1
            ? this.#current
            : -1;
      if (beside >= 0) {
        column.push(asColumn);
        kind.push(CELL_KIND.text);
        flags.push(0);
        value.push(beside);
      }
      rowNumber.push(row.rowNumber);
      cellStart.push(column.length);
    });
    return {
      rows: rowNumber.length,
      rowNumber: Uint32Array.from(rowNumber),
      cellStart: Uint32Array.from(cellStart),
      column: Uint16Array.from(column),
      kind: Uint8Array.from(kind),
      flags: Uint8Array.from(flags),
      value: Float64Array.from(value),
      newTexts,
    };
  }
}

function clientSheetsSaid(sheets: readonly string[]): WorkbookInfo['warnings'] {
  return sheets.length === 0 ? [] : [{ code: 'clients-by-sheet', sheets }];
}

/** A workbook whose grouped lists have the client of each row in a column of its own; all other sheets are as they were. */
export class SectionedWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #workbook: OpenWorkbook;
  readonly #sections: ReadonlyMap<number, Sections>;

  constructor(workbook: OpenWorkbook, sections: ReadonlyMap<number, Sections>) {
    this.info = {
      ...workbook.info,
      warnings: [
        ...workbook.info.warnings,
        ...[...sections]
          .filter(([, { name }]) => name === undefined)
          .map(([sheet, { header }]) => ({
            code: 'clients-above' as const,
            sheet: workbook.info.sheets[sheet]?.name ?? '',
            header,
          })),
        ...clientSheetsSaid([...sections.values()].flatMap(({ name }) => name ?? [])),
      ],
    };
    this.#workbook = workbook;
    this.#sections = sections;
  }

  readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const sections = this.#sections.get(sheet);
    if (sections === undefined) return this.#workbook.readRows(sheet, options);
    const rows = new SectionRows(sections);
    return this.#workbook.readRows(sheet, {
      ...options,
      onBatch: (batch) => options.onBatch(rows.widen(batch)),
    });
  }

  close(): void {
    this.#workbook.close();
  }
}
