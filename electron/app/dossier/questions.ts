import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { ensureFact } from './find-fact';
import { nextMeeting } from './get-dossier';

/** Puts a question on the list of the next meeting; one about the same line that waits already is used again. */
export function ask(
  context: AppContext,
  { clientId, fact, text, kind }: Input<'dossier.ask'>,
): { readonly questionId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  const params = { question: text, client: name };
  return runAction(context, { kind: 'dossier.questionAdded', params }, ({ newId, today }) => {
    const factId = fact === null ? null : ensureFact(sqlite, newId, num, fact);
    const meeting = nextMeeting(sqlite, num, today)?.id ?? null;
    const waiting = sqlite
      .prepare("SELECT id FROM question WHERE fact_id = ? AND status = 'open'")
      .pluck()
      .get(factId) as string | undefined;
    if (waiting !== undefined) {
      sqlite
        .prepare('UPDATE question SET interaction_id = ? WHERE id = ? AND interaction_id IS NOT ?')
        .run(meeting, waiting, meeting);
      return { questionId: waiting };
    }
    const questionId = newId();
    sqlite
      .prepare(
        `INSERT INTO question (id, client_num, fact_id, text, kind, status, interaction_id, created_day)
         VALUES (?, ?, ?, ?, ?, 'open', ?, ?)`,
      )
      .run(questionId, num, factId, text, kind, meeting, today);
    return { questionId };
  });
}

/** Changes words, kind, state or meeting of a question. */
export function changeQuestion(
  context: AppContext,
  { questionId, ...change }: Input<'dossier.changeQuestion'>,
): null {
  const { sqlite } = requireWorkspace(context);
  const before = sqlite
    .prepare(
      `SELECT q.text, q.kind, q.status, q.interaction_id AS interactionId, c.name AS client
       FROM question q JOIN client c ON c.num = q.client_num WHERE q.id = ?`,
    )
    .get(questionId) as
    | {
        text: string;
        kind: string | null;
        status: string;
        interactionId: string | null;
        client: string;
      }
    | undefined;
  if (before === undefined) throw new AppError('NOT_FOUND', { what: 'question' });
  const params = { question: change.text ?? before.text, client: before.client };
  const kind = change.status === 'dropped' ? 'dossier.questionDropped' : 'dossier.questionChanged';
  runAction(context, { kind, params }, () =>
    sqlite
      .prepare(
        'UPDATE question SET text = ?, kind = ?, status = ?, interaction_id = ? WHERE id = ?',
      )
      .run(
        change.text ?? before.text,
        change.kind === undefined ? before.kind : change.kind,
        change.status ?? before.status,
        change.interactionId === undefined ? before.interactionId : change.interactionId,
        questionId,
      ),
  );
  return null;
}
