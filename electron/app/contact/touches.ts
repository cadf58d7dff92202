import type { Touch } from '@shared/ipc/dossier-answers';
import type { SqliteConnection } from '../../db/sqlite-database';

const COLUMNS = `id, day, time, kind, minutes, place, objective, note, words, outcome,
  next_step AS nextStep, next_day AS nextDay, next_owner AS nextOwner`;

type TouchRow = Omit<Touch, 'people' | 'colleagues'>;

/** A meeting, call or note with the people of both sides; null when it is gone. */
export function touchOf(sqlite: SqliteConnection, id: string): Touch | null {
  const row = sqlite.prepare(`SELECT ${COLUMNS} FROM interaction WHERE id = ?`).get(id) as
    | TouchRow
    | undefined;
  return row === undefined ? null : { ...row, ...peopleOf(sqlite, id) };
}

/** Planned meetings from the past up to the next ones, soonest first: each can be said to have been held. */
export function plannedTouches(sqlite: SqliteConnection, num: number): readonly Touch[] {
  const rows = sqlite
    .prepare(
      `SELECT ${COLUMNS} FROM interaction WHERE client_num = ? AND is_held = 0 ORDER BY day, time LIMIT 20`,
    )
    .all(num) as TouchRow[];
  return rows.map((row) => ({ ...row, ...peopleOf(sqlite, row.id) }));
}

/** The last visit, call or letter up to today; a note alone is no touch. */
export function lastTouchId(sqlite: SqliteConnection, num: number, today: string): string | null {
  const id = sqlite
    .prepare(
      `SELECT id FROM interaction WHERE client_num = ? AND is_held = 1 AND kind <> 'note' AND day <= ?
       ORDER BY day DESC, time DESC, rowid DESC LIMIT 1`,
    )
    .pluck()
    .get(num, today) as string | undefined;
  return id ?? null;
}

/** Names of the people of both sides. */
export function peopleOf(
  sqlite: SqliteConnection,
  interactionId: string,
): { readonly people: readonly string[]; readonly colleagues: readonly string[] } {
  const names = (table: 'person' | 'colleague') =>
    sqlite
      .prepare(
        `SELECT t.name FROM interaction_person i JOIN ${table} t ON t.id = i.${table}_id
         WHERE i.interaction_id = ? ORDER BY i.rowid`,
      )
      .pluck()
      .all(interactionId) as string[];
  return { people: names('person'), colleagues: names('colleague') };
}
