import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { DETAIL_COLUMNS } from '../roundtrip/client-details';
import type { RowChange } from './undo-action';

/**
 * Undoing or redoing a change of client details is itself an edit of them: it is kept as one, so that a workbook
 * exported before is still compared rightly.
 */
export function keepRestoredDetails(
  context: Pick<AppContext, 'newId' | 'nowMs'>,
  sqlite: SqliteConnection,
  changes: readonly RowChange[],
): void {
  const isThere = sqlite.prepare('SELECT 1 FROM client WHERE num = ?').pluck();
  const kept = changes.flatMap(({ table, key, before, after }) =>
    table !== 'client' || before === null || after === null || isThere.get(key) === undefined
      ? []
      : Object.entries(DETAIL_COLUMNS).flatMap(([field, column]) =>
          before[column] === after[column]
            ? []
            : [{ clientNum: Number(key), field, before: before[column], after: after[column] }],
        ),
  );
  if (kept.length === 0) return;
  const { lastInsertRowid } = sqlite
    .prepare("INSERT INTO client_edit (id, source, created_at_ms) VALUES (?, 'undo', ?)")
    .run(context.newId(), context.nowMs());
  const insert = sqlite.prepare(
    'INSERT INTO client_change (edit_num, client_num, field, before, after) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { clientNum, field, before, after } of kept)
    insert.run(lastInsertRowid, clientNum, field, JSON.stringify(before), JSON.stringify(after));
}
