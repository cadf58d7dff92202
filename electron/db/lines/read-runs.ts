import { AppError } from '@shared/errors/app-error';
import type { SqliteConnection } from '../sqlite-database';
import { LineColumns } from './line-columns';
import { LineUnpacker } from './pack-lines';

/** A run of lines of one client, as one import brought it; its lines have the ids from `firstId` on. */
export interface SalesRun {
  readonly firstId: number;
  readonly clientNum: number;
  readonly batchNum: number;
  /** Index of its sheet in the workbook; null = the sheet the import names. */
  readonly sheet: number | null;
}

/** What a later import made of a line, with the cell it now comes from. */
export interface ChangedLine {
  readonly lineId: number;
  readonly batchNum: number;
  readonly sheet: number | null;
  readonly amountE4: number;
  readonly costE4: number | null;
  readonly quantityE4: number | null;
  readonly sourceRow: number;
  readonly sourceColumn: number;
}

/** The changed lines of a run by id; empty for nearly every run. */
export type RunChanges = ReadonlyMap<number, ChangedLine>;

const NONE: RunChanges = new Map();
const FIRST_LINES = 1024;

/** Number of sales lines in the workspace. */
export function countLines(sqlite: SqliteConnection): number {
  return Number(
    sqlite.prepare('SELECT coalesce(sum(last_id - first_id + 1), 0) FROM sales_run').pluck().get(),
  );
}

/**
 * Goes through the sales lines of one client, or of all (`clientNum` null), a run at a time in the order of their ids,
 * with later changes in force. `lines` is used again for the next run. `changes` says where changed lines come from.
 * Throws DB_CORRUPT at lines that are damaged.
 */
export function forEachRun(
  sqlite: SqliteConnection,
  clientNum: number | null,
  take: (run: SalesRun, lines: LineColumns, changes: RunChanges) => void,
): void {
  const changed = changedLines(sqlite);
  const lines = new LineColumns(FIRST_LINES);
  const unpacker = new LineUnpacker();
  const runs = sqlite
    .prepare(
      `SELECT first_id, client_num, batch_num, sheet, lines FROM sales_run
       ${clientNum === null ? '' : 'WHERE client_num = ?'} ORDER BY first_id`,
    )
    .raw()
    .iterate(...(clientNum === null ? [] : [clientNum])) as IterableIterator<
    [number, number, number, number | null, Buffer]
  >;
  for (const [firstId, client, batchNum, sheet, bytes] of runs) {
    try {
      unpacker.unpack(bytes, lines);
    } catch (cause) {
      // Bytes no packer wrote: the file is damaged where SQLite itself cannot see it.
      throw new AppError('DB_CORRUPT', {}, { cause });
    }
    const changes = changed.length === 0 ? NONE : apply(changed, firstId, lines);
    take({ firstId, clientNum: client, batchNum, sheet }, lines, changes);
  }
}

/** The newest change of each changed line, by line id. */
function changedLines(sqlite: SqliteConnection): readonly ChangedLine[] {
  const all = sqlite
    .prepare(
      `SELECT line_id AS lineId, batch_num AS batchNum, sheet, amount_e4 AS amountE4, cost_e4 AS costE4,
              quantity_e4 AS quantityE4, source_row AS sourceRow, source_column AS sourceColumn
       FROM changed_line ORDER BY line_id, batch_num`,
    )
    .all() as ChangedLine[];
  return all.filter((change, i) => all[i + 1]?.lineId !== change.lineId);
}

/** Puts the changes of a run in force. */
function apply(changed: readonly ChangedLine[], firstId: number, lines: LineColumns): RunChanges {
  let low = 0;
  let high = changed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changed[middle]?.lineId ?? 0) < firstId) low = middle + 1;
    else high = middle;
  }
  const changes = new Map<number, ChangedLine>();
  for (; low < changed.length; low++) {
    const change = changed[low];
    const i = (change?.lineId ?? 0) - firstId;
    if (change === undefined || i >= lines.length) break;
    changes.set(change.lineId, change);
    lines.amountE4[i] = change.amountE4;
    lines.costE4[i] = change.costE4 ?? Number.NaN;
    lines.quantityE4[i] = change.quantityE4 ?? Number.NaN;
    lines.sourceRow[i] = change.sourceRow;
    lines.sourceColumn[i] = change.sourceColumn;
  }
  return changes;
}
