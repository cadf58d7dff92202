import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import type { ActionInfo, HistoryState } from '@shared/ipc/history-methods';
import { workspaceTable } from '../../db/schema/all-tables';
import type { SqliteConnection } from '../../db/sqlite-database';
import { toDatabaseError } from '../../db/to-database-error';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { indexChanges } from '../search/search-index';
import { keyColumn, recordChanges } from './record-changes';
import { keepRestoredDetails } from './keep-restored-details';
import { changedEntities, refreshFacts } from './run-action';

/** One row an action changed, as it was and as it became. */
export interface RowChange {
  readonly table: string;
  readonly key: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

interface ActionRow {
  readonly num: number;
  readonly id: string;
  readonly kind: string;
  readonly params: string;
  readonly author: string | null;
  readonly atMs: number;
}

const COLUMNS = 'num, id, kind, params, author, at_ms AS atMs';

/** The action that Undo takes back, and the one that Redo does again. */
export function historyState(context: AppContext): HistoryState {
  if (!context.workspace || context.workspace.readOnly !== null) return { undo: null, redo: null };
  const { sqlite } = context.workspace;
  return { undo: toInfo(undoable(sqlite)), redo: toInfo(redoable(sqlite)) };
}

/** Takes back the newest action. Null when there is none. CONFLICT when its rows changed since by other means. */
export function undoLast(context: AppContext): ActionInfo | null {
  return step(context, 'undo');
}

/** Does the action undone last again. Null when there is none. */
export function redoNext(context: AppContext): ActionInfo | null {
  return step(context, 'redo');
}

function step(context: AppContext, direction: 'undo' | 'redo'): ActionInfo | null {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  recordChanges(sqlite);
  const nowMs = context.nowMs();
  try {
    const done = sqlite
      .transaction(() => {
        const action = direction === 'undo' ? undoable(sqlite) : redoable(sqlite);
        if (action === undefined) return null;
        sqlite.pragma('defer_foreign_keys = ON');
        const changes = changesOf(sqlite, action.num);
        const steps =
          direction === 'undo' ? changes.toReversed().map((change) => turned(change)) : changes;
        const prepare = preparedOnce(sqlite);
        for (const change of steps) apply(prepare, change, keyColumn(sqlite, change.table));
        keepRestoredDetails(context, sqlite, steps);
        indexChanges(sqlite, action.num);
        sqlite
          .prepare('UPDATE action SET undone_at_ms = ? WHERE num = ?')
          .run(direction === 'undo' ? nowMs : null, action.num);
        workspace.db.update(workspaceTable).set({ savedAtMs: nowMs }).run();
        return { action, entities: changedEntities(sqlite, action.num) };
      })
      .immediate();
    if (done === null) return null;
    refreshFacts(workspace, done.entities);
    context.emit('data.changed', { entities: [...done.entities, 'action'], savedAtMs: nowMs });
    return toInfo(done.action);
  } catch (error) {
    throw toDatabaseError(error, basename(workspace.path));
  }
}

function turned({ table, key, before, after }: RowChange): RowChange {
  return { table, key, before: after, after: before };
}

/** Brings one row from `before` to `after`; the columns to change must be as `before` says. */
function apply(
  prepare: SqliteConnection['prepare'],
  { table, key, before, after }: RowChange,
  column: string,
): void {
  if (before === null && after !== null) {
    const names = Object.keys(after);
    prepare(
      `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ).run(...names.map((name) => after[name]));
    return;
  }
  const names = Object.keys(before ?? {}).filter(
    (name) => after === null || before?.[name] !== after[name],
  );
  const where = [`"${column}" = ?`, ...names.map((name) => `"${name}" IS ?`)].join(' AND ');
  const expected = [key, ...names.map((name) => before?.[name])];
  const { changes } =
    after === null
      ? prepare(`DELETE FROM ${table} WHERE ${where}`).run(...expected)
      : names.length === 0
        ? { changes: 1 }
        : prepare(
            `UPDATE ${table} SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE ${where}`,
          ).run(...names.map((name) => after[name]), ...expected);
  if (changes !== 1) throw new AppError('CONFLICT', { table });
}

/** Makes each statement once: the rows of one action are mostly alike. */
function preparedOnce(sqlite: SqliteConnection): SqliteConnection['prepare'] {
  const made = new Map<string, ReturnType<SqliteConnection['prepare']>>();
  return ((source: string) => {
    const statement = made.get(source) ?? sqlite.prepare(source);
    made.set(source, statement);
    return statement;
  }) as SqliteConnection['prepare'];
}

function changesOf(sqlite: SqliteConnection, actionNum: number): readonly RowChange[] {
  const rows = sqlite
    .prepare(
      'SELECT table_name, row_key, before, after FROM row_change WHERE action_num = ? ORDER BY num',
    )
    .raw()
    .all(actionNum) as [string, string, string | null, string | null][];
  const parse = (text: string | null): RowChange['before'] =>
    text === null ? null : (JSON.parse(text) as Record<string, unknown>);
  return rows.map(([table, key, before, after]) => ({
    table,
    key,
    before: parse(before),
    after: parse(after),
  }));
}

function undoable(sqlite: SqliteConnection): ActionRow | undefined {
  return sqlite
    .prepare(`SELECT ${COLUMNS} FROM action WHERE undone_at_ms IS NULL ORDER BY num DESC LIMIT 1`)
    .get() as ActionRow | undefined;
}

/** Undone actions behind a newer one can no longer be done again. */
function redoable(sqlite: SqliteConnection): ActionRow | undefined {
  return sqlite
    .prepare(
      `SELECT ${COLUMNS} FROM action
       WHERE undone_at_ms IS NOT NULL
         AND num > coalesce((SELECT max(num) FROM action WHERE undone_at_ms IS NULL), 0)
       ORDER BY num LIMIT 1`,
    )
    .get() as ActionRow | undefined;
}

function toInfo(row: ActionRow | undefined): ActionInfo | null {
  if (row === undefined) return null;
  const { id, kind, params, author, atMs } = row;
  return { id, kind, params: JSON.parse(params) as Record<string, string>, author, atMs };
}
