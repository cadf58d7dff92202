import { AppError } from '@shared/errors/app-error';
import type { BuyingRole } from '@shared/domain/people-scales';
import type { DepartureInput } from '@shared/ipc/people-methods';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { insertPerson } from './add-people';
import { insertLink } from './link-people';
import { endLink, leadsTo, linksOf, mustBeThere, personRow } from './people-rows';
import type { LinkRow, PersonRow } from './people-rows';

interface RoleRow {
  readonly id: string;
  readonly dealId: string | null;
  readonly role: BuyingRole;
  readonly fromDay: string;
}

/**
 * Marks a person as left from a day on. His roles and lines end that day; those chosen go to the successor, who may be
 * made here. What was judged of him stays his. Answers the successor's id.
 */
export function markLeft(context: AppContext, departure: DepartureInput): string | null {
  const { sqlite } = requireWorkspace(context);
  const person = personRow(sqlite, departure.personId);
  mustBeThere(person);
  const { successor } = departure;
  if (successor !== null && 'id' in successor) {
    const other = personRow(sqlite, successor.id);
    mustBeThere(other);
    if (other.id === person.id || other.clientNum !== person.clientNum)
      throw new AppError('RULE', { reason: 'same-person' });
  }
  return runAction(context, { kind: 'people.left', params: { name: person.name } }, (tools) => {
    const successorId = successorOf(tools, person, departure);
    tools.sqlite
      .prepare('UPDATE person SET left_day = ?, successor_id = ? WHERE id = ?')
      .run(departure.day, successorId, person.id);
    handRoles(tools, departure, successorId);
    for (const link of linksOf(tools.sqlite, person.id)) {
      endLink(tools.sqlite, link, departure.day);
      if (successorId !== null && departure.linkIds.includes(link.id))
        handLink(tools, link, person.id, successorId);
    }
    return successorId;
  });
}

/** Takes back that a person has left. */
export function comeBack(context: AppContext, personId: string): void {
  const { name } = personRow(requireWorkspace(context).sqlite, personId);
  runAction(context, { kind: 'people.cameBack', params: { name } }, ({ sqlite }) =>
    sqlite
      .prepare('UPDATE person SET left_day = NULL, successor_id = NULL WHERE id = ?')
      .run(personId),
  );
}

/** Deletes a person with everything said of him. */
export function removePerson(context: AppContext, personId: string): void {
  const { name } = personRow(requireWorkspace(context).sqlite, personId);
  runAction(context, { kind: 'people.removed', params: { name } }, ({ sqlite }) => {
    sqlite.prepare('UPDATE person SET successor_id = NULL WHERE successor_id = ?').run(personId);
    sqlite.prepare('UPDATE promise SET person_id = NULL WHERE person_id = ?').run(personId);
    sqlite
      .prepare('DELETE FROM person_link WHERE to_id = ? OR from_id = ?')
      .run(personId, personId);
    for (const table of [
      'person_role',
      'person_judgement',
      'relation',
      'map_position',
      'interaction_person',
    ])
      sqlite.prepare(`DELETE FROM ${table} WHERE person_id = ?`).run(personId);
    sqlite.prepare('DELETE FROM person WHERE id = ?').run(personId);
  });
}

function successorOf(
  tools: ActionTools,
  person: PersonRow,
  { successor, day }: DepartureInput,
): string | null {
  if (successor === null) return null;
  if ('id' in successor) return successor.id;
  return insertPerson(
    tools,
    person.clientNum,
    {
      name: successor.name,
      title: successor.title,
      unitId: person.unitId,
      unitName: null,
      reportsToId: null,
      reportsToName: null,
      roles: [],
      influence: null,
      attitude: null,
      phone: null,
      email: null,
    },
    person.unitId,
    day,
  );
}

function handRoles(
  { sqlite, newId, today }: ActionTools,
  { personId, day, roleIds }: DepartureInput,
  successorId: string | null,
): void {
  const roles = sqlite
    .prepare(
      `SELECT id, deal_id AS dealId, role, from_day AS fromDay FROM person_role
       WHERE person_id = ? AND to_day IS NULL`,
    )
    .all(personId) as RoleRow[];
  for (const { id, dealId, role, fromDay } of roles) {
    sqlite
      .prepare('UPDATE person_role SET to_day = ? WHERE id = ?')
      .run(fromDay > day ? fromDay : day, id);
    if (successorId === null || !roleIds.includes(id)) continue;
    const isHeld = sqlite
      .prepare(
        'SELECT 1 FROM person_role WHERE person_id = ? AND deal_id IS ? AND role = ? AND to_day IS NULL',
      )
      .get(successorId, dealId, role);
    if (isHeld === undefined)
      sqlite
        .prepare(
          'INSERT INTO person_role (id, person_id, deal_id, role, from_day) VALUES (?, ?, ?, ?, ?)',
        )
        .run(newId(), successorId, dealId, role, today);
  }
}

function handLink(tools: ActionTools, link: LinkRow, personId: string, successorId: string): void {
  const fromId = link.fromId === personId ? successorId : link.fromId;
  const toId = link.toId === personId ? successorId : link.toId;
  if (fromId === toId) return;
  const rivals = linksOf(tools.sqlite, fromId).filter(({ type }) => type === link.type);
  if (rivals.some((other) => other.toId === toId && other.fromId === fromId)) return;
  if (link.type === 'reports') {
    // The successor's own line upwards stays; a line that would lead in a circle ends.
    if (rivals.some((other) => other.fromId === fromId) || leadsTo(tools.sqlite, toId, fromId))
      return;
  }
  insertLink(tools, { ...link, fromId, toId });
}
