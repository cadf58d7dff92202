import { JoinedRows, type ReadJoin } from '@shared/import/lines/joined-rows';
import { JoinTable } from '@shared/import/lines/join-table';
import type { TableJoin } from '@shared/import/layout/sheet-mapping';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import type { OpenWorkbook, ReadEnd, ReadRowsOptions } from '../excel/read/open-workbook';

/** Reads the columns a join takes from its table. */
export async function readJoinTable(
  workbook: OpenWorkbook,
  join: TableJoin,
  onProgress: ((done: number, total: number) => void) | null = null,
): Promise<JoinTable> {
  const table = new JoinTable(join);
  const signal = { aborted: false };
  await workbook.readRows(join.sheet, {
    onBatch: (batch) => {
      table.add(batch);
      signal.aborted = table.isCut;
    },
    signal,
    ...(onProgress === null ? {} : { onProgress }),
  });
  return table;
}

/** A workbook whose one sheet has the columns of joined tables beside its own; all other sheets are as they were. */
export class JoinedWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #workbook: OpenWorkbook;
  readonly #sheet: number;
  readonly #joins: readonly ReadJoin[];

  constructor(workbook: OpenWorkbook, sheet: number, joins: readonly ReadJoin[]) {
    this.info = workbook.info;
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#joins = joins;
  }

  readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    if (sheet !== this.#sheet) return this.#workbook.readRows(sheet, options);
    const rows = new JoinedRows(this.#joins);
    return this.#workbook.readRows(sheet, {
      ...options,
      onBatch: (batch) => options.onBatch(rows.widen(batch)),
    });
  }

  close(): void {
    this.#workbook.close();
  }
}
