import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import type { ActionKind, ActionParams } from '@shared/domain/action-kind';
import { workspaceTable } from '../../db/schema/all-tables';
import type { SqliteConnection } from '../../db/sqlite-database';
import { isSqliteError, toDatabaseError } from '../../db/to-database-error';
import type { AppContext, OpenWorkspace } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { indexChanges } from '../search/search-index';
import { recordChanges, whileRecording } from './record-changes';
import { MOVED_TABLES, TRACKED_TABLES } from './tracked-tables';

/** An action as it was done: its name for the undo, and who is told. */
export interface ActionName {
  readonly kind: ActionKind;
  /** Values of its words; left out when the words need none. */
  readonly params?: ActionParams;
}

/** What the work of an action gets beside the workspace. */
export interface ActionTools extends OpenWorkspace {
  readonly newId: () => string;
  /** Today where the user is, ISO. */
  readonly today: string;
  readonly nowMs: number;
  /** Who works with the workspace; null = not said. */
  readonly author: string | null;
}

/**
 * Runs one user action as one transaction that can be undone by name: every changed row of the tracked tables is
 * written down. After the commit the workspace is stamped "saved at" and `data.changed` names what changed. The work
 * must not await anything, must not use INSERT OR REPLACE on tracked tables (it would hide the row before), and throws
 * `AppError` to refuse. An action that changed nothing leaves no trace.
 */
export function runAction<T>(
  context: AppContext,
  name: ActionName,
  work: (tools: ActionTools) => T,
): T {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  recordChanges(sqlite);
  const nowMs = context.nowMs();
  try {
    const { value, entities } = sqlite
      .transaction(() => {
        const author = authorOf(sqlite);
        const actionNum = insertAction(sqlite, context.newId(), name, author, nowMs);
        const tools = { ...workspace, newId: context.newId, nowMs, author, today: todayOf(nowMs) };
        const done = whileRecording(sqlite, actionNum, () => work(tools));
        const changed = changedEntities(sqlite, actionNum);
        indexChanges(sqlite, actionNum);
        if (changed.length === 0) sqlite.prepare('DELETE FROM action WHERE num = ?').run(actionNum);
        else workspace.db.update(workspaceTable).set({ savedAtMs: nowMs }).run();
        return { value: done, entities: changed };
      })
      .immediate();
    refreshFacts(workspace, entities);
    if (entities.length > 0)
      context.emit('data.changed', { entities: [...entities, 'action'], savedAtMs: nowMs });
    return value;
  } catch (error) {
    // Something the action points at is gone (removed or undone meanwhile): refused like any other thing not found.
    if (isSqliteError(error) && String(error.code).includes('FOREIGNKEY'))
      throw new AppError('NOT_FOUND', {}, { cause: error });
    throw toDatabaseError(error, basename(workspace.path));
  }
}

/** Brings the sales kept in memory up to date with what an action changed. */
export function refreshFacts(
  { facts }: OpenWorkspace,
  entities: readonly (typeof TRACKED_TABLES)[string][],
): void {
  if (entities.includes('sales')) facts.clear();
  else if (entities.includes('client')) facts.refreshClients();
}

/** Local day of an instant, ISO. */
export function todayOf(nowMs: number): string {
  const now = new Date(nowMs);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Who works with the workspace; null = not said. */
export function authorOf(sqlite: SqliteConnection): string | null {
  return sqlite.prepare('SELECT user_name FROM workspace').pluck().get() as string | null;
}

/** What the rows an action changed are called in the window. */
export function changedEntities(
  sqlite: SqliteConnection,
  actionNum: number,
): readonly (typeof TRACKED_TABLES)[string][] {
  const tables = sqlite
    .prepare('SELECT DISTINCT table_name FROM row_change WHERE action_num = ?')
    .pluck()
    .all(actionNum) as string[];
  return [
    ...new Set(tables.flatMap((table) => TRACKED_TABLES[table] ?? MOVED_TABLES[table] ?? [])),
  ];
}

function insertAction(
  sqlite: SqliteConnection,
  id: string,
  { kind, params = {} }: ActionName,
  author: string | null,
  nowMs: number,
): number {
  const { lastInsertRowid } = sqlite
    .prepare('INSERT INTO action (id, kind, params, author, at_ms) VALUES (?, ?, ?, ?, ?)')
    .run(id, kind, JSON.stringify(params), author, nowMs);
  return Number(lastInsertRowid);
}
