import { promiseState } from '@shared/analysis/contact/promise-state';
import type { PromiseFacts } from '@shared/analysis/contact/promise-state';
import type { DayNumber } from '@shared/domain/iso-day';
import type { PromiseLine } from '@shared/ipc/dossier-answers';
import type { SqliteConnection } from '../../db/sqlite-database';

interface PromiseRow extends PromiseFacts {
  readonly id: string;
  readonly text: string;
  readonly isOurs: number;
  readonly colleague: string | null;
  readonly person: string | null;
}

const SELECT = `SELECT p.id, p.text, p.is_ours AS isOurs, k.name AS colleague, w.name AS person,
    p.due_day AS dueDay, p.done_day AS doneDay, p.told_day AS toldDay, p.status
  FROM promise p LEFT JOIN colleague k ON k.id = p.colleague_id LEFT JOIN person w ON w.id = p.person_id`;

/** Open promises of both sides: late first and longest late on top, then by day, those without a day last. */
export function openPromises(
  sqlite: SqliteConnection,
  num: number,
  asOf: DayNumber,
): readonly PromiseLine[] {
  const rows = sqlite
    .prepare(
      `${SELECT} WHERE p.client_num = ? AND p.status = 'open'
       ORDER BY p.due_day IS NULL, p.due_day, p.rowid`,
    )
    .all(num) as PromiseRow[];
  return rows.map((row) => toLine(row, asOf));
}

/** One promise as it stands; null when it is gone. */
export function promiseLine(
  sqlite: SqliteConnection,
  id: string,
  asOf: DayNumber,
): PromiseLine | null {
  const row = sqlite.prepare(`${SELECT} WHERE p.id = ?`).get(id) as PromiseRow | undefined;
  return row === undefined ? null : toLine(row, asOf);
}

function toLine(row: PromiseRow, asOf: DayNumber): PromiseLine {
  const { id, text, isOurs, colleague, person, dueDay, toldDay } = row;
  const state = promiseState(row, asOf);
  return { id, text, isOurs: isOurs === 1, colleague, person, dueDay, toldDay, state };
}
