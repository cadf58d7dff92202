import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';

type Change = Input<'contact.changePromise'>['change'];
interface PromiseRow {
  readonly text: string;
  readonly dueDay: string | null;
  readonly status: string;
  readonly doneDay: string | null;
  readonly toldDay: string | null;
  readonly client: string;
}

const KINDS = {
  kept: 'contacts.promiseKept',
  told: 'contacts.promiseTold',
  broken: 'contacts.promiseBroken',
  dropped: 'contacts.promiseDropped',
  reopened: 'contacts.promiseReopened',
  moved: 'contacts.promiseMoved',
  reworded: 'contacts.promiseReworded',
} as const;

/** Adds a promise by hand. Ours is that of who works with the workspace, when he is one of our people. */
export function addPromise(
  context: AppContext,
  { clientId, promise }: Input<'contact.addPromise'>,
): { readonly promiseId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  const params = { promise: promise.text, client: name };
  return runAction(context, { kind: 'contacts.promiseAdded', params }, (tools) => ({
    promiseId: insertPromise(tools, num, promise, null),
  }));
}

/** Writes a promise down. Call inside an action. */
export function insertPromise(
  { sqlite, newId, today, author }: ActionTools,
  num: number,
  promise: Input<'contact.addPromise'>['promise'],
  interactionId: string | null,
  colleagueId: string | null = null,
): string {
  const own = sqlite
    .prepare('SELECT id FROM colleague WHERE name = ? AND left_day IS NULL')
    .pluck()
    .get(author) as string | undefined;
  const id = newId();
  sqlite
    .prepare(
      `INSERT INTO promise (id, client_num, is_ours, colleague_id, person_id, text, due_day, status,
         interaction_id, created_day) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)`,
    )
    .run(
      id,
      num,
      Number(promise.isOurs),
      colleagueId ?? own ?? null,
      promise.personId,
      promise.text,
      promise.dueDay,
      interactionId,
      today,
    );
  return id;
}

/** Keeps, tells, breaks, drops, opens again, moves or rewords a promise. */
export function changePromise(
  context: AppContext,
  { promiseId, change }: Input<'contact.changePromise'>,
): null {
  const { sqlite } = requireWorkspace(context);
  const row = sqlite
    .prepare(
      `SELECT p.text, p.due_day AS dueDay, p.status, p.done_day AS doneDay, p.told_day AS toldDay,
         c.name AS client FROM promise p JOIN client c ON c.num = p.client_num WHERE p.id = ?`,
    )
    .get(promiseId) as PromiseRow | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'promise' });
  const params = { promise: row.text, client: row.client };
  runAction(context, { kind: KINDS[change.kind], params }, ({ today }) => {
    const next = changed(row, change, today);
    sqlite
      .prepare(
        'UPDATE promise SET text = ?, due_day = ?, status = ?, done_day = ?, told_day = ? WHERE id = ?',
      )
      .run(next.text, next.dueDay, next.status, next.doneDay, next.toldDay, promiseId);
  });
  return null;
}

function changed(row: PromiseRow, change: Change, today: string): PromiseRow {
  switch (change.kind) {
    case 'kept':
      return { ...row, status: 'kept', doneDay: change.day ?? today };
    case 'told':
      return { ...row, toldDay: row.toldDay ?? today };
    case 'broken':
    case 'dropped':
      return { ...row, status: change.kind, doneDay: today };
    case 'reopened':
      return { ...row, status: 'open', doneDay: null };
    case 'moved':
      // A new day is a new agreement: what was told about the old one is past.
      return { ...row, dueDay: change.dueDay, toldDay: null };
    case 'reworded':
      return { ...row, text: change.text };
  }
}
