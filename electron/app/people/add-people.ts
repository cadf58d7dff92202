import type { NewPerson } from '@shared/ipc/people-methods';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { addJudgement } from './judge-people';
import { clientNumOf, leadsTo } from './people-rows';
import { insertLink } from './link-people';

/** Adds people to a client, one action however many. Units named but missing are made; answers ids in the order given. */
export function addPeople(
  context: AppContext,
  clientId: string,
  people: readonly NewPerson[],
): readonly string[] {
  const clientNum = clientNumOf(requireWorkspace(context).sqlite, clientId);
  const [first] = people;
  const name =
    people.length === 1 && first
      ? { kind: 'people.added' as const, params: { name: first.name } }
      : { kind: 'people.pasted' as const, params: { count: String(people.length) } };
  return runAction(context, name, (tools) => {
    const unitIds = unitsByName(tools, clientNum);
    const ids = people.map((person) =>
      insertPerson(tools, clientNum, person, unitOf(tools, clientNum, person, unitIds)),
    );
    const byName = peopleByName(tools, clientNum);
    people.forEach((person, index) => {
      const id = ids[index] ?? '';
      const boss =
        person.reportsToId ??
        (person.reportsToName === null ? undefined : byName.get(fold(person.reportsToName)));
      if (boss !== undefined && boss !== null && boss !== id && !leadsTo(tools.sqlite, boss, id))
        insertLink(tools, { fromId: id, toId: boss, type: 'reports', strength: null, note: null });
    });
    return ids;
  });
}

/** Writes one person with roles and first judgements; answers the id. */
export function insertPerson(
  tools: ActionTools,
  clientNum: number,
  person: NewPerson,
  unitId: string | null,
  sinceDay: string | null = null,
): string {
  const { sqlite, newId, today } = tools;
  const id = newId();
  sqlite
    .prepare(
      `INSERT INTO person (id, client_num, unit_id, name, title, phone, email, since_day, known_day)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      clientNum,
      unitId,
      person.name,
      emptyToNull(person.title),
      emptyToNull(person.phone),
      emptyToNull(person.email),
      sinceDay,
      today,
    );
  for (const role of new Set(person.roles))
    sqlite
      .prepare(
        'INSERT INTO person_role (id, person_id, deal_id, role, from_day) VALUES (?, ?, NULL, ?, ?)',
      )
      .run(newId(), id, role, today);
  for (const attribute of ['influence', 'attitude'] as const) {
    const value = person[attribute];
    if (value !== null) addJudgement(tools, { personId: id, attribute, value }, 'assumed', null);
  }
  return id;
}

function unitOf(
  tools: ActionTools,
  clientNum: number,
  { unitId, unitName }: NewPerson,
  known: Map<string, string>,
): string | null {
  if (unitId !== null) return unitId;
  const name = unitName?.trim() ?? '';
  if (name === '') return null;
  const found = known.get(fold(name));
  if (found !== undefined) return found;
  const id = tools.newId();
  tools.sqlite
    .prepare("INSERT INTO unit (id, client_num, name, kind) VALUES (?, ?, ?, 'department')")
    .run(id, clientNum, name);
  known.set(fold(name), id);
  return id;
}

function unitsByName({ sqlite }: ActionTools, clientNum: number): Map<string, string> {
  const rows = sqlite
    .prepare('SELECT id, name FROM unit WHERE client_num = ? ORDER BY id DESC')
    .all(clientNum) as { id: string; name: string }[];
  return new Map(rows.map(({ id, name }) => [fold(name), id]));
}

function peopleByName({ sqlite }: ActionTools, clientNum: number): Map<string, string> {
  const rows = sqlite
    .prepare(
      'SELECT id, name FROM person WHERE client_num = ? AND left_day IS NULL ORDER BY id DESC',
    )
    .all(clientNum) as { id: string; name: string }[];
  return new Map(rows.map(({ id, name }) => [fold(name), id]));
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
}

function emptyToNull(text: string | null): string | null {
  return text === null || text === '' ? null : text;
}
