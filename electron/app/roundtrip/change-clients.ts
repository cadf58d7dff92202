import type { ClientField, ClientFieldValue } from '@shared/domain/client-details';
import type { AppContext, OpenWorkspace } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { DETAIL_COLUMNS, toColumn } from './client-details';

/** One detail to set. */
export interface DetailChange {
  readonly clientId: string;
  readonly field: ClientField;
  readonly to: ClientFieldValue;
}

/** Where a change comes from. */
export type EditSource =
  | { readonly kind: 'workbook'; readonly fileName: string }
  | { readonly kind: 'person' }
  | { readonly kind: 'undo'; readonly editNum: number };

export interface KeptEdit {
  readonly editId: string;
  readonly changes: number;
}

/**
 * The one way to change client details: sets them and keeps what they were, so that the edit can be undone and a
 * workbook exported before it is compared rightly. Call inside a transaction. Values that are so already and clients
 * that are not there are passed over; an edit without any change is not kept (null).
 */
export function changeClients(
  context: Pick<AppContext, 'newId' | 'nowMs'>,
  { sqlite }: Pick<OpenWorkspace, 'sqlite'>,
  source: EditSource,
  changes: readonly DetailChange[],
): KeptEdit | null {
  const real = changes.flatMap(({ clientId, field, to }) => {
    const row = sqlite
      .prepare(`SELECT num, ${DETAIL_COLUMNS[field]} FROM client WHERE id = ?`)
      .raw()
      .get(clientId) as [number, string | number | null] | undefined;
    if (!row || row[1] === toColumn(to)) return [];
    return [{ num: row[0], field, before: row[1], after: toColumn(to) }];
  });
  if (real.length === 0) return null;
  const editId = context.newId();
  const editNum = insertEdit(sqlite, editId, source, context.nowMs());
  const keep = sqlite.prepare(
    'INSERT INTO client_change (edit_num, client_num, field, before, after) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { num, field, before, after } of real) {
    keep.run(editNum, num, field, JSON.stringify(before), JSON.stringify(after));
    sqlite.prepare(`UPDATE client SET ${DETAIL_COLUMNS[field]} = ? WHERE num = ?`).run(after, num);
  }
  return { editId, changes: real.length };
}

function insertEdit(
  sqlite: SqliteConnection,
  id: string,
  source: EditSource,
  nowMs: number,
): number {
  const { lastInsertRowid } = sqlite
    .prepare(
      'INSERT INTO client_edit (id, source, file_name, undoes_num, created_at_ms) VALUES (?, ?, ?, ?, ?)',
    )
    .run(
      id,
      source.kind,
      source.kind === 'workbook' ? source.fileName : null,
      source.kind === 'undo' ? source.editNum : null,
      nowMs,
    );
  return Number(lastInsertRowid);
}
