import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { isoFromDay } from '@shared/domain/iso-day';
import {
  closeWorkspaceDb,
  createWorkspaceDb,
  discardWorkspaceDb,
  openWorkspaceDb,
  removeWorkspaceFiles,
  type OpenWorkspaceOptions,
} from '../../db/open-workspace-db';
import { workspaceTable } from '../../db/schema/all-tables';
import { shadowTables } from '../../db/shadow-tables';
import type { WorkspaceDb } from '../../db/sqlite-database';
import { toDatabaseError } from '../../db/to-database-error';
import type { AppContext } from '../app-context';
import { sweepAttachments } from '../dossier/attachments';
import { readFiscalYearStart } from '../preference/fiscal-year';
import { FactsCache } from '../portfolio/facts-cache';
import { ensureSearchIndex } from '../search/search-index';
import { runCommand } from '../run-command';
import { requireWorkspace } from '../require-workspace';
import { VIEW_TABLES } from './view-tables';

/** What is shown of the open workspace; null when none is open. */
export function describeWorkspace(context: AppContext): WorkspaceInfo | null {
  const workspace = context.workspace;
  if (!workspace) return null;
  const row = workspace.db.select().from(workspaceTable).get();
  if (!row) return null;
  const { sqlite } = workspace;
  const count = (query: string): number => Number(sqlite.prepare(query).pluck().get() ?? 0);
  const lastDay = sqlite
    .prepare('SELECT max(last_day) FROM import_batch WHERE undone_at_ms IS NULL')
    .pluck()
    .get() as number | null;
  return {
    id: row.id,
    name: row.name,
    fileName: basename(workspace.path),
    folder: dirname(workspace.path).replace(homedir(), '~'),
    isSample: row.isSample,
    readOnly: workspace.readOnly,
    currency: row.currency,
    fiscalYearStartMonth: readFiscalYearStart(sqlite),
    clients: count('SELECT count(*) FROM client'),
    lines: count('SELECT coalesce(sum(added), 0) FROM import_batch WHERE undone_at_ms IS NULL'),
    imports: count('SELECT count(*) FROM import_batch WHERE undone_at_ms IS NULL'),
    dataTo: lastDay === null ? null : isoFromDay(lastDay),
    savedAtMs: row.savedAtMs,
  };
}

/** Makes a new workspace file and opens it. */
export function createWorkspace(
  context: AppContext,
  chosen: string,
  name: string,
  isSample = false,
): WorkspaceInfo {
  const path = placeOf(chosen);
  const opened = createWorkspaceDb(path, dbOptions(context));
  try {
    opened.db
      .insert(workspaceTable)
      .values({
        id: context.newId(),
        name,
        isSample,
        currency: null,
        createdAtMs: context.nowMs(),
        savedAtMs: context.nowMs(),
      })
      .run();
  } catch (error) {
    discardWorkspaceDb(opened);
    throw toDatabaseError(error, basename(path));
  }
  return adopt(context, opened);
}

/**
 * Opens an existing workspace file in place of the one that is open. The one that is open already just stays; one that is
 * open for reading is tried again.
 */
export function openWorkspace(context: AppContext, path: string): WorkspaceInfo {
  const place = placeOf(path);
  const isOpen = context.workspace?.path === place && context.workspace.readOnly === null;
  if (!isOpen) return adopt(context, openWorkspaceDb(place, dbOptions(context)));
  return describeWorkspace(context) as WorkspaceInfo;
}

/** Throws, once, why the last workspace could not be reopened at the start. */
export function sayStartFailure(context: AppContext): null {
  const failure = context.startFailure;
  context.startFailure = null;
  if (failure !== null) throw failure;
  return null;
}

/** Closes the open workspace; its file is then whole by itself. */
export function closeWorkspace(context: AppContext): void {
  leave(context);
  context.rememberWorkspace(null, '');
  context.emit('data.changed', { entities: ['workspace'], savedAtMs: null });
}

export function renameWorkspace(context: AppContext, name: string): WorkspaceInfo {
  runCommand(context, ['workspace'], ({ db }) => db.update(workspaceTable).set({ name }).run());
  const workspace = requireWorkspace(context);
  context.rememberWorkspace(workspace.path, name);
  return describeWorkspace(context) as WorkspaceInfo;
}

/** Deletes the sample firm's workspace; closes it first when it is open. Nothing of the user's own is touched. */
export function removeSampleWorkspace(context: AppContext): void {
  const path = placeOf(context.folders.sampleWorkspace);
  if (context.workspace?.path === path) closeWorkspace(context);
  removeWorkspaceFiles(path);
}

/** Closes the workspace without a word to the window: at the end of the program, or before another one opens. */
export function leave(context: AppContext): void {
  context.imports.closeAll();
  if (context.workspace) closeWorkspaceDb(context.workspace);
  context.workspace = null;
}

function adopt(context: AppContext, opened: WorkspaceDb): WorkspaceInfo {
  leave(context);
  if (opened.readOnly !== null) shadowTables(opened.sqlite, VIEW_TABLES);
  context.workspace = { ...opened, facts: new FactsCache(opened.sqlite) };
  const info = describeWorkspace(context) as WorkspaceInfo;
  context.rememberWorkspace(opened.path, info.name);
  context.emit('data.changed', { entities: ['workspace'], savedAtMs: info.savedAtMs });
  return info;
}

/** A file's one place, whatever links lead there: the -wal and the lock lie beside the file itself. */
export function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
}

function dbOptions(context: AppContext): OpenWorkspaceOptions {
  return {
    migrationsFolder: context.folders.migrations,
    backupFolder: context.folders.backups,
    stamp: new Date(context.nowMs()).toISOString().slice(0, 19).replaceAll(':', '-'),
    complete: (sqlite) => {
      ensureSearchIndex(sqlite);
      sweepAttachments(sqlite, context.nowMs());
    },
  };
}
