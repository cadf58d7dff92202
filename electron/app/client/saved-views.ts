import { AppError } from '@shared/errors/app-error';
import type { SavedView } from '@shared/ipc/client-answers';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';

const SCREEN = 'clients';

/** Saved views of the list of clients, in their order. */
export function listViews(context: AppContext): readonly SavedView[] {
  const rows = requireWorkspace(context)
    .sqlite.prepare('SELECT id, name, value FROM saved_view WHERE screen = ? ORDER BY place, name')
    .all(SCREEN) as { id: string; name: string; value: string }[];
  return rows.map(({ id, name, value }): SavedView => ({ id, name, value: JSON.parse(value) }));
}

/** Saves a view under a name, or changes the one with the id. */
export function saveView(
  context: AppContext,
  {
    id,
    name,
    value,
  }: { readonly id: string | null; readonly name: string; readonly value: unknown },
): { readonly id: string } {
  const kind = id === null ? 'clients.viewSaved' : 'clients.viewChanged';
  return runAction(context, { kind, params: { name } }, ({ sqlite, newId }) => {
    const text = JSON.stringify(value);
    if (id !== null) {
      const { changes } = sqlite
        .prepare('UPDATE saved_view SET name = ?, value = ? WHERE id = ? AND screen = ?')
        .run(name, text, id, SCREEN);
      if (changes === 0) throw new AppError('NOT_FOUND', { what: 'view' });
      return { id };
    }
    const made = newId();
    sqlite
      .prepare(
        `INSERT INTO saved_view (id, screen, name, value, place)
         VALUES (?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM saved_view WHERE screen = ?))`,
      )
      .run(made, SCREEN, name, text, SCREEN);
    return { id: made };
  });
}

/** Removes a saved view. */
export function removeView(context: AppContext, id: string): void {
  const name = requireWorkspace(context)
    .sqlite.prepare('SELECT name FROM saved_view WHERE id = ?')
    .pluck()
    .get(id) as string | undefined;
  if (name === undefined) return;
  runAction(context, { kind: 'clients.viewRemoved', params: { name } }, ({ sqlite }) =>
    sqlite.prepare('DELETE FROM saved_view WHERE id = ?').run(id),
  );
}
