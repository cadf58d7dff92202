import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CELL_ERRORS, CELL_KIND, type CellBatch } from '@shared/import/cell-batch';
import type { UnreadableFile, WorkbookInfo } from '@shared/import/workbook-info';
import { type OpenOptions, openWorkbook } from '../../../../electron/excel/read/open-workbook';
import { UnreadableError } from '../../../../electron/excel/read/unreadable-error';
import type { ReadEnd, ReadRowsOptions } from '../../../../electron/excel/read/workbook-reader';

/** A cell as a test states it: address, then the value as text with a mark of its kind. */
export type ShownCell = readonly [address: string, value: string, flags: number];

/** `C5` of row 5, column 2. */
export function address(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters + row;
}

/** Collects batches: texts by id over all of them, and each cell shown as text. */
export class ShownRows {
  readonly cells: ShownCell[] = [];
  readonly texts: string[] = [];
  batches = 0;

  readonly add = (batch: CellBatch): void => {
    this.batches++;
    this.texts.push(...batch.newTexts);
    for (let row = 0; row < batch.rows; row++) {
      for (let i = batch.cellStart[row]!; i < batch.cellStart[row + 1]!; i++) {
        const place = address(batch.rowNumber[row]!, batch.column[i]!);
        this.cells.push([place, this.#show(batch.kind[i]!, batch.value[i]!), batch.flags[i]!]);
      }
    }
  };

  #show(kind: number, value: number): string {
    if (kind === CELL_KIND.number) return String(value);
    if (kind === CELL_KIND.text) return JSON.stringify(this.texts[value]);
    if (kind === CELL_KIND.boolean) return value === 1 ? 'TRUE' : 'FALSE';
    if (kind === CELL_KIND.error) return CELL_ERRORS[value] ?? 'error?';
    if (kind !== CELL_KIND.date) return `kind ${kind}?`;
    return new Date(Math.round(value * 86_400_000)).toISOString().replace('T00:00:00.000Z', '');
  }
}

/** What came of reading a file. */
export interface ReadResult {
  readonly info: WorkbookInfo;
  readonly end: ReadEnd;
  readonly cells: readonly ShownCell[];
  readonly batches: number;
}

/** Reads one sheet of a file whole (or as the options say). */
export async function readFileCells(
  path: string,
  sheet = 0,
  options: Partial<ReadRowsOptions> & OpenOptions = {},
): Promise<ReadResult> {
  const workbook = await openWorkbook(path, options);
  try {
    const shown = new ShownRows();
    const end = await workbook.readRows(sheet, { ...options, onBatch: shown.add });
    return { info: workbook.info, end, cells: shown.cells, batches: shown.batches };
  } finally {
    workbook.close();
  }
}

/** Runs `action` with the bytes as a file under a name that says nothing. */
async function withFile<T>(
  bytes: Buffer | string,
  action: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-read-'));
  const path = join(folder, 'file');
  try {
    writeFileSync(path, bytes);
    return await action(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads the only sheet of a file given as bytes. */
export function readBytes(
  bytes: Buffer | string,
  options: Partial<ReadRowsOptions> & OpenOptions = {},
): Promise<ReadResult> {
  return withFile(bytes, (path) => readFileCells(path, 0, options));
}

/** Why a file given as bytes cannot be read; fails when it can. */
export async function whyUnreadable(
  bytes: Buffer | string,
  options: OpenOptions = {},
): Promise<UnreadableFile> {
  try {
    await readBytes(bytes, options);
  } catch (error) {
    if (error instanceof UnreadableError) return error.unreadable;
    throw error;
  }
  throw new Error('the file was read');
}

/** Addresses and values only. */
export function plain(cells: readonly ShownCell[]): readonly string[] {
  return cells.map(([place, value]) => `${place}=${value}`);
}
