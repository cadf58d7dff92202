import { AppError } from '@shared/errors/app-error';
import type { MeetingInput } from '@shared/ipc/contact-methods';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { setAttendance } from './attendance';

/** Plans a meeting, or changes a planned one: when, who, what the client should do, what is asked. */
export function planMeeting(
  context: AppContext,
  clientId: string,
  plan: MeetingInput,
): { readonly interactionId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  const isNew = plan.interactionId === null;
  const kind = isNew ? 'contacts.meetingPlanned' : 'contacts.meetingChanged';
  return runAction(context, { kind, params: { client: name } }, (tools) => {
    const interactionId = plan.interactionId ?? tools.newId();
    const values = [
      plan.day,
      plan.time,
      plan.minutes,
      plan.kind,
      plan.place || null,
      plan.dealId,
      plan.objective || null,
      plan.fallback || null,
    ];
    const { changes } = isNew
      ? sqlite
          .prepare(
            `INSERT INTO interaction (day, time, minutes, kind, place, deal_id, objective, fallback, id, client_num, is_held)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
          )
          .run(...values, interactionId, num)
      : sqlite
          .prepare(
            `UPDATE interaction SET day = ?, time = ?, minutes = ?, kind = ?, place = ?, deal_id = ?, objective = ?,
               fallback = ? WHERE id = ? AND client_num = ?`,
          )
          .run(...values, interactionId, num);
    if (changes !== 1) throw new AppError('NOT_FOUND', { what: 'meeting' });
    setAttendance(tools, interactionId, plan.personIds, plan.colleagues);
    setQuestions(tools, num, interactionId, plan.questions);
    return { interactionId };
  });
}

/** The questions of the meeting: those chosen are tied to it, new ones added, the others wait for another one. */
function setQuestions(
  { sqlite, newId, today }: ActionTools,
  num: number,
  interactionId: string,
  questions: MeetingInput['questions'],
): void {
  const kept = new Set(questions.flatMap(({ id }) => (id === null ? [] : [id])));
  const present = sqlite
    .prepare("SELECT id FROM question WHERE interaction_id = ? AND status = 'open'")
    .pluck()
    .all(interactionId) as string[];
  for (const id of present)
    if (!kept.has(id))
      sqlite.prepare('UPDATE question SET interaction_id = NULL WHERE id = ?').run(id);
  for (const { id, text, kind } of questions) {
    if (id === null)
      sqlite
        .prepare(
          `INSERT INTO question (id, client_num, text, kind, status, interaction_id, created_day)
           VALUES (?, ?, ?, ?, 'open', ?, ?)`,
        )
        .run(newId(), num, text, kind, interactionId, today);
    else
      sqlite
        .prepare(
          'UPDATE question SET interaction_id = ?, text = ?, kind = ? WHERE id = ? AND client_num = ?',
        )
        .run(interactionId, text, kind, id, num);
  }
}

/** Removes a meeting or note; its questions wait again, its promises stay. */
export function removeContact(context: AppContext, interactionId: string): null {
  const { sqlite } = requireWorkspace(context);
  const row = sqlite
    .prepare(
      `SELECT c.name AS client, i.kind FROM interaction i JOIN client c ON c.num = i.client_num WHERE i.id = ?`,
    )
    .get(interactionId) as { client: string; kind: string } | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'meeting' });
  const kind = row.kind === 'note' ? 'contacts.noteRemoved' : 'contacts.meetingRemoved';
  runAction(context, { kind, params: { client: row.client } }, () => {
    sqlite
      .prepare('UPDATE question SET interaction_id = NULL WHERE interaction_id = ?')
      .run(interactionId);
    sqlite
      .prepare('UPDATE promise SET interaction_id = NULL WHERE interaction_id = ?')
      .run(interactionId);
    sqlite.prepare('DELETE FROM interaction WHERE id = ?').run(interactionId);
  });
  return null;
}
