import type { PeopleMap, MapPosition } from '@shared/ipc/people-methods';
import type {
  Colleague,
  MapDeal,
  Meeting,
  Person,
  PersonJudgement,
  PersonRole,
  Relation,
  Unit,
} from '@shared/domain/people-records';
import type { AppContext } from '../app-context';
import { authorOf, todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { clientNumOf, linksOfClient } from './people-rows';

const OF_CLIENT = 'person_id IN (SELECT id FROM person WHERE client_num = ?)';

/** The people of a client with their whole history, in one answer. Throws NOT_FOUND. */
export function getPeopleMap(context: AppContext, clientId: string): PeopleMap {
  const { sqlite } = requireWorkspace(context);
  const clientNum = clientNumOf(sqlite, clientId);
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement is not typed: columns are named as the fields of the records
  const all = <Row>(sql: string): readonly Row[] => sqlite.prepare(sql).all(clientNum) as Row[];
  const { name, currency } = sqlite
    .prepare('SELECT name, (SELECT currency FROM workspace) AS currency FROM client WHERE num = ?')
    .get(clientNum) as { name: string; currency: string | null };
  return {
    clientName: name,
    currency,
    today: todayOf(context.nowMs()),
    author: authorOf(sqlite),
    records: {
      people: all<Person>(
        `SELECT id, unit_id AS unitId, name, title, phone, email, language, note,
           since_day AS sinceDay, left_day AS leftDay, successor_id AS successorId,
           known_day AS knownDay
         FROM person WHERE client_num = ? ORDER BY known_day, name, id`,
      ),
      units: all<Unit>(
        'SELECT id, name, kind, parent_id AS parentId FROM unit WHERE client_num = ? ORDER BY name, id',
      ),
      roles: all<PersonRole>(
        `SELECT id, person_id AS personId, deal_id AS dealId, role, from_day AS fromDay,
           to_day AS toDay
         FROM person_role WHERE ${OF_CLIENT} ORDER BY from_day, role, id`,
      ),
      judgements: all<PersonJudgement>(
        `SELECT person_id AS personId, attribute, value, day, status, source, author, at_ms AS atMs
         FROM person_judgement WHERE ${OF_CLIENT} ORDER BY id`,
      ),
      links: linksOfClient(sqlite, clientNum),
      relations: all<Relation>(
        `SELECT colleague_id AS colleagueId, person_id AS personId, level_now AS levelNow,
           level_target AS levelTarget, day, at_ms AS atMs
         FROM relation WHERE ${OF_CLIENT} ORDER BY id`,
      ),
      colleagues: listColleagues(context),
      deals: all<MapDeal>(
        `SELECT id, name, amount_e4 AS amountE4, opened_day AS openedDay,
           closed_day AS closedDay
         FROM deal WHERE client_num = ? ORDER BY opened_day, id`,
      ),
      meetings: all<Meeting>(
        `SELECT person_id AS personId, day FROM interaction_person
         JOIN interaction ON interaction.id = interaction_id
         WHERE is_held AND interaction.kind <> 'note' AND ${OF_CLIENT} ORDER BY day`,
      ),
    },
    positions: all<MapPosition>(
      `SELECT person_id AS personId, view, x, y FROM map_position WHERE ${OF_CLIENT}`,
    ),
  };
}

/** Our people by name, those who left last. */
export function listColleagues(context: AppContext): readonly Colleague[] {
  return requireWorkspace(context)
    .sqlite.prepare(
      `SELECT id, name, initials, title, left_day AS leftDay FROM colleague
       ORDER BY left_day IS NOT NULL, name, id`,
    )
    .all() as Colleague[];
}
