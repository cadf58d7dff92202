import { basename } from 'node:path';
import type { EventMap } from '@shared/ipc/events';
import { workspaceTable } from '../db/schema/all-tables';
import { toDatabaseError } from '../db/to-database-error';
import type { AppContext, OpenWorkspace } from './app-context';
import { requireWorkspace } from './require-workspace';

/**
 * Runs one user action as one transaction and says so after the commit: the workspace is stamped "saved at" and
 * `data.changed` goes to the window. The work must not await anything.
 */
export function runCommand<T>(
  context: AppContext,
  entities: EventMap['data.changed']['entities'],
  work: (workspace: OpenWorkspace) => T,
): T {
  const workspace = requireWorkspace(context);
  const savedAtMs = context.nowMs();
  try {
    const result = workspace.sqlite.transaction(() => {
      const value = work(workspace);
      workspace.db.update(workspaceTable).set({ savedAtMs }).run();
      return value;
    })();
    context.emit('data.changed', { entities, savedAtMs });
    return result;
  } catch (error) {
    throw toDatabaseError(error, basename(workspace.path));
  }
}
