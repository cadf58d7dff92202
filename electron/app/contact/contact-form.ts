import { checkCallPlan } from '@shared/analysis/contact/call-checks';
import type { ContactDetail, ContactForm, NotePerson } from '@shared/ipc/contact-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { findClient } from '../client/find-client';
import { openQuestions } from '../dossier/get-dossier';
import { authorOf, todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { plannedTouches, touchOf } from './touches';

/** Everything the forms for a note and a meeting choose from. */
export function contactForm(context: AppContext, clientId: string): ContactForm {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  return {
    today: todayOf(context.nowMs()),
    clientName: name,
    people: notePeople(sqlite, num),
    colleagues: sqlite
      .prepare('SELECT id, name FROM colleague WHERE left_day IS NULL ORDER BY name')
      .all() as ContactForm['colleagues'],
    competitors: sqlite
      .prepare('SELECT id, name FROM competitor ORDER BY name')
      .all() as ContactForm['competitors'],
    deals: sqlite
      .prepare(
        `SELECT id, name FROM deal WHERE client_num = ? AND stage NOT IN ('won', 'lost', 'dropped') ORDER BY name`,
      )
      .all(num) as ContactForm['deals'],
    questions: openQuestions(sqlite, num),
    planned: plannedTouches(sqlite, num),
    author: authorOf(sqlite),
  };
}

function notePeople(sqlite: SqliteConnection, num: number): readonly NotePerson[] {
  const rows = sqlite
    .prepare(
      `SELECT p.id, p.name, p.title,
         (SELECT j.value FROM person_judgement j WHERE j.person_id = p.id AND j.attribute = 'attitude'
          ORDER BY j.day DESC, j.at_ms DESC LIMIT 1) AS attitude
       FROM person p WHERE p.client_num = ? AND p.left_day IS NULL ORDER BY p.name`,
    )
    .all(num) as { id: string; name: string; title: string | null; attitude: string | null }[];
  return rows.map(({ attitude, ...person }) => ({
    ...person,
    attitude: attitude === null ? null : Number(attitude),
  }));
}

/** A meeting or note in full; null when it is gone. */
export function contactDetail(context: AppContext, interactionId: string): ContactDetail | null {
  const { sqlite } = requireWorkspace(context);
  const touch = touchOf(sqlite, interactionId);
  const row = sqlite
    .prepare(
      `SELECT c.id AS clientId, i.is_held AS isHeld, i.travel_minutes AS travelMinutes, i.deal_id AS dealId,
         i.fallback FROM interaction i JOIN client c ON c.num = i.client_num WHERE i.id = ?`,
    )
    .get(interactionId) as
    | (Pick<ContactDetail, 'clientId' | 'travelMinutes' | 'dealId' | 'fallback'> & {
        isHeld: number;
      })
    | undefined;
  if (touch === null || row === undefined) return null;
  const ids = (column: 'person_id' | 'colleague_id') =>
    sqlite
      .prepare(
        `SELECT ${column} FROM interaction_person WHERE interaction_id = ? AND ${column} IS NOT NULL ORDER BY rowid`,
      )
      .pluck()
      .all(interactionId) as string[];
  const questions = sqlite
    .prepare(
      `SELECT id, fact_id AS factId, text, kind, interaction_id AS interactionId, created_day AS createdDay, status
       FROM question WHERE interaction_id = ? ORDER BY rowid`,
    )
    .all(interactionId) as ContactDetail['questions'];
  return {
    ...touch,
    ...row,
    isHeld: row.isHeld === 1,
    personIds: ids('person_id'),
    colleagueIds: ids('colleague_id'),
    questions,
    check: checkCallPlan({
      objective: touch.objective,
      fallback: row.fallback,
      kinds: questions.map(({ kind }) => kind),
    }),
  };
}
