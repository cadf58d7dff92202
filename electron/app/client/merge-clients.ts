import { AppError } from '@shared/errors/app-error';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { mergePlanYears } from '../market/plan-years';
import { requireWorkspace } from '../require-workspace';
import { changeClients } from '../roundtrip/change-clients';
import { changeField } from './change-client';
import type { ClientChange } from './change-client';
import { clientReferences } from './client-references';
import { groupOf } from './client-group';
import { readClientRow } from './client-row';
import type { ClientRow } from './client-row';
import { MERGED_FIELDS } from '@shared/domain/merged-fields';

/**
 * Makes one client of two as one action: everything that points at the one that goes (sales, people, facts, deals, plans
 * …) goes over, its name and code stay as other spellings so that next month's file finds the kept one, and its row goes.
 * `fromGone` are the fields whose value the kept one takes from it.
 */
export function mergeClients(
  context: AppContext,
  keptId: string,
  goneId: string,
  fromGone: readonly string[],
): { readonly clientId: string } {
  if (keptId === goneId) throw new AppError('RULE', { reason: 'same-client' });
  const { sqlite } = requireWorkspace(context);
  const [kept, gone] = [rowOf(sqlite, keptId), rowOf(sqlite, goneId)];
  const params = { gone: gone.name, kept: fromGone.includes('name') ? gone.name : kept.name };
  return runAction(context, { kind: 'clients.merged', params }, (tools) => {
    freeGroup(sqlite, kept, gone);
    mergePlanYears(sqlite, kept.num, gone.num);
    for (const { table, column } of clientReferences(sqlite)) {
      // What the kept one has already (a type, a place in an old analysis) stays as it is there.
      sqlite
        .prepare(`UPDATE OR IGNORE ${table} SET "${column}" = ? WHERE "${column}" = ?`)
        .run(kept.num, gone.num);
      if (table !== 'client' && table !== 'sales_run')
        sqlite.prepare(`DELETE FROM ${table} WHERE "${column}" = ?`).run(gone.num);
    }
    sqlite.prepare('DELETE FROM client WHERE num = ?').run(gone.num);
    keepSpelling(sqlite, kept.num, gone.name, gone.code);
    takeFields(context, tools, kept, gone, fromGone);
    return { clientId: keptId };
  });
}

function rowOf(sqlite: SqliteConnection, clientId: string): ClientRow {
  const row = readClientRow(sqlite, clientId);
  if (row === null) throw new AppError('NOT_FOUND', { what: 'client' });
  return row;
}

/** When the kept one stands below the one that goes, it takes its place in the group. */
function freeGroup(sqlite: SqliteConnection, kept: ClientRow, gone: ClientRow): void {
  if (!groupOf(sqlite, gone.num).includes(kept.num)) return;
  sqlite.prepare('UPDATE client SET parent_num = ? WHERE num = ?').run(gone.parentNum, kept.num);
}

function keepSpelling(
  sqlite: SqliteConnection,
  num: number,
  name: string,
  code: string | null,
): void {
  sqlite
    .prepare('INSERT INTO client_alias (client_num, code, name) VALUES (?, ?, ?)')
    .run(num, code, name);
}

function takeFields(
  context: AppContext,
  tools: ActionTools,
  kept: ClientRow,
  gone: ClientRow,
  fromGone: readonly string[],
): void {
  for (const field of MERGED_FIELDS) {
    if (!fromGone.includes(field) || kept[field] === gone[field]) continue;
    if (field === 'abcOverride' || field === 'xyzOverride')
      changeClients(context, tools, { kind: 'person' }, [
        { clientId: kept.id, field, to: gone[field] },
      ]);
    // Field and value come from one row, so they belong together; the compiler cannot follow it through the list.
    else
      changeField(context, tools, kept.id, {
        field,
        value: gone[field],
      } as unknown as ClientChange);
    if (field === 'code' && kept.code !== null)
      keepSpelling(tools.sqlite, kept.num, kept.name, kept.code);
  }
}
