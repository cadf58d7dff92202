import { eq } from 'drizzle-orm';
import { screenStateTable } from '../../db/schema/all-tables';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';

/** Kept state of a screen; null when it was never kept. */
export function getScreenState(context: AppContext, key: string): unknown {
  if (!context.workspace) return null;
  const row = context.workspace.db
    .select()
    .from(screenStateTable)
    .where(eq(screenStateTable.key, key))
    .get();
  return row ? JSON.parse(row.value) : null;
}

/** Keeps the state of a screen. Not a change of the user's data: it neither stamps "saved" nor can be undone. */
export function setScreenState(context: AppContext, key: string, value: unknown): void {
  const text = JSON.stringify(value);
  requireWorkspace(context)
    .db.insert(screenStateTable)
    .values({ key, value: text })
    .onConflictDoUpdate({ target: screenStateTable.key, set: { value: text } })
    .run();
}
