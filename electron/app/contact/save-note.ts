import { AppError } from '@shared/errors/app-error';
import type { NoteInput } from '@shared/ipc/contact-methods';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { ensureCompetitor } from '../dossier/competitors';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { setAttendance } from './attendance';
import { insertPromise } from './change-promise';

/**
 * Keeps a note with everything in it as one action: who took part, what was promised, competitors spoken of, changed
 * attitudes. Of a planned meeting it says that it was held. Promises and attitudes of an earlier note stay: they are
 * changed where they stand.
 */
export function saveNote(
  context: AppContext,
  clientId: string,
  note: NoteInput,
): { readonly interactionId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  const before = note.interactionId === null ? null : heldBefore(context, num, note.interactionId);
  const kind =
    before === null
      ? 'contacts.noteAdded'
      : before.isHeld
        ? 'contacts.noteChanged'
        : 'contacts.meetingHeld';
  return runAction(context, { kind, params: { client: name } }, (tools) => {
    const interactionId = note.interactionId ?? tools.newId();
    writeInteraction(tools, num, interactionId, note);
    const [firstColleague = null] = setAttendance(
      tools,
      interactionId,
      note.personIds,
      note.colleagues,
    );
    for (const promise of note.promises)
      insertPromise(tools, num, promise, interactionId, firstColleague);
    setCompetitors(tools, interactionId, note.competitors);
    for (const { personId, value } of note.attitudes) judge(tools, num, personId, value, note.day);
    if (before?.isHeld === false)
      sqlite
        .prepare(
          "UPDATE question SET status = 'asked' WHERE interaction_id = ? AND status = 'open'",
        )
        .run(interactionId);
    return { interactionId };
  });
}

function heldBefore(context: AppContext, num: number, id: string): { readonly isHeld: boolean } {
  const isHeld = requireWorkspace(context)
    .sqlite.prepare('SELECT is_held FROM interaction WHERE id = ? AND client_num = ?')
    .pluck()
    .get(id, num) as number | undefined;
  if (isHeld === undefined) throw new AppError('NOT_FOUND', { what: 'meeting' });
  return { isHeld: isHeld === 1 };
}

function writeInteraction({ sqlite }: ActionTools, num: number, id: string, note: NoteInput): void {
  const values = [
    note.day,
    note.time,
    note.minutes,
    note.travelMinutes,
    note.kind,
    note.place || null,
    note.dealId,
    note.text || null,
    note.words || null,
    note.outcome,
    note.nextStep || null,
    note.nextDay,
    note.nextOwner || null,
  ];
  if (note.interactionId === null)
    sqlite
      .prepare(
        `INSERT INTO interaction (day, time, minutes, travel_minutes, kind, place, deal_id, note, words, outcome,
           next_step, next_day, next_owner, id, client_num, is_held)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
      )
      .run(...values, id, num);
  else
    sqlite
      .prepare(
        `UPDATE interaction SET day = ?, time = ?, minutes = ?, travel_minutes = ?, kind = ?, place = ?, deal_id = ?,
           note = ?, words = ?, outcome = ?, next_step = ?, next_day = ?, next_owner = ?, is_held = 1 WHERE id = ?`,
      )
      .run(...values, id);
}

function setCompetitors(
  { sqlite, newId }: ActionTools,
  interactionId: string,
  names: readonly string[],
): void {
  const wanted = new Set(names.map((name) => ensureCompetitor(sqlite, newId, name)));
  const present = sqlite
    .prepare(
      'SELECT id, competitor_id AS competitorId FROM interaction_competitor WHERE interaction_id = ?',
    )
    .all(interactionId) as { id: string; competitorId: string }[];
  for (const { id, competitorId } of present)
    if (!wanted.delete(competitorId))
      sqlite.prepare('DELETE FROM interaction_competitor WHERE id = ?').run(id);
  for (const competitorId of wanted)
    sqlite
      .prepare(
        'INSERT INTO interaction_competitor (id, interaction_id, competitor_id) VALUES (?, ?, ?)',
      )
      .run(newId(), interactionId, competitorId);
}

/** A new attitude is a dated judgement beside the earlier ones. */
function judge(
  { sqlite, newId, author, nowMs }: ActionTools,
  num: number,
  personId: string,
  value: number,
  day: string,
): void {
  const isThere = sqlite
    .prepare('SELECT 1 FROM person WHERE id = ? AND client_num = ?')
    .get(personId, num);
  if (isThere === undefined) throw new AppError('NOT_FOUND', { what: 'person' });
  sqlite
    .prepare(
      `INSERT INTO person_judgement (id, person_id, attribute, value, day, status, author, at_ms)
       VALUES (?, ?, 'attitude', ?, ?, 'assumed', ?, ?)`,
    )
    .run(newId(), personId, String(value), day, author, nowMs);
}
