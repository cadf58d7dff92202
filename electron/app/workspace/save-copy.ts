import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { backupDatabase } from '../../db/backup-database';
import { readTables, replaceTables } from '../../db/shadow-tables';
import { toDatabaseError } from '../../db/to-database-error';
import { lockWorkspace } from '../../db/workspace-lock';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { VIEW_TABLES } from './view-tables';
import { openWorkspace, placeOf } from './workspace-commands';

/**
 * Writes the open workspace into another file, whole or not at all, and goes on with that one. A file that stands there
 * is replaced (the dialog asked), unless it is the open one (PERMISSION) or open elsewhere (DB_BUSY).
 */
export function saveCopy(context: AppContext, chosen: string): WorkspaceInfo {
  const workspace = requireWorkspace(context);
  const path = placeOf(chosen);
  const file = basename(path);
  if (path === workspace.path) throw new AppError('PERMISSION', { file });
  const views = readTables(workspace.sqlite, VIEW_TABLES);
  try {
    const lock = lockWorkspace(path);
    try {
      backupDatabase(workspace, path);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw toDatabaseError(error, file);
  }
  const info = openWorkspace(context, path);
  // Drafts, filters and settings of the reading go along.
  replaceTables(requireWorkspace(context).sqlite, views);
  return info;
}
