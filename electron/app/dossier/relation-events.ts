import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';

/** Keeps a delivery, tender, claim or project with its result; a new one without an id. */
export function saveEvent(
  context: AppContext,
  { clientId, eventId, event }: Input<'dossier.saveEvent'>,
): { readonly eventId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  const { kind, day, what, result, reason, amountE4, source } = event;
  const values = [kind, day, what, result, reason || null, amountE4, source || null];
  const params = { what, client: name };
  const action = eventId === null ? 'dossier.eventAdded' : 'dossier.eventChanged';
  return runAction(context, { kind: action, params }, ({ newId }) => {
    if (eventId === null) {
      const added = newId();
      sqlite
        .prepare(
          `INSERT INTO relation_event (kind, day, what, result, reason, amount_e4, source, id, client_num)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(...values, added, num);
      return { eventId: added };
    }
    const { changes } = sqlite
      .prepare(
        `UPDATE relation_event SET kind = ?, day = ?, what = ?, result = ?, reason = ?, amount_e4 = ?, source = ?
         WHERE id = ? AND client_num = ?`,
      )
      .run(...values, eventId, num);
    if (changes !== 1) throw new AppError('NOT_FOUND', { what: 'event' });
    return { eventId };
  });
}

export function removeEvent(context: AppContext, eventId: string): null {
  const { sqlite } = requireWorkspace(context);
  const row = sqlite
    .prepare(
      `SELECT e.what, c.name AS client FROM relation_event e JOIN client c ON c.num = e.client_num WHERE e.id = ?`,
    )
    .get(eventId) as { what: string; client: string } | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'event' });
  runAction(context, { kind: 'dossier.eventRemoved', params: row }, () =>
    sqlite.prepare('DELETE FROM relation_event WHERE id = ?').run(eventId),
  );
  return null;
}
