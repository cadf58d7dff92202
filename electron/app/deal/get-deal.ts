import type { DealPerson } from '@shared/analysis/pipeline/excuse-answers';
import { BUYING_ROLES } from '@shared/domain/people-scales';
import type { BuyingRole, Coverage, RelationLevel } from '@shared/domain/people-scales';
import type {
  DealAnswer,
  DealChoices,
  DealQualification,
  ReviewAnswer,
} from '@shared/ipc/deal-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { readDeals } from './deal-rows';
import { reviewHeads } from './get-pipeline';

interface Details {
  readonly clientNum: number;
  readonly clientId: string;
  readonly clientName: string;
  readonly isKey: number | null;
  readonly unitId: string | null;
  readonly categoryId: string | null;
  readonly owner: string | null;
  readonly note: string | null;
  readonly ourStepOwner: string | null;
  readonly isTender: number;
  readonly tenderNumber: string | null;
  readonly tenderDeadline: string | null;
  readonly tenderCriteria: string | null;
  readonly closeReason: string | null;
  readonly closeNote: string | null;
}

/** One deal with all its parts; null when it is gone. */
export function getDeal(context: AppContext, dealId: string): DealAnswer | null {
  const { sqlite } = requireWorkspace(context);
  const today = todayOf(context.nowMs());
  const [deal] = readDeals(sqlite, today, dealId);
  const row = sqlite
    .prepare(
      `SELECT d.client_num AS clientNum, c.id AS clientId, c.name AS clientName, c.is_key AS isKey,
         d.unit_id AS unitId, d.category_id AS categoryId, d.owner, d.note, d.our_step_owner AS ourStepOwner,
         d.is_tender AS isTender, d.tender_number AS tenderNumber, d.tender_deadline AS tenderDeadline,
         d.tender_criteria AS tenderCriteria, d.close_reason AS closeReason, d.close_note AS closeNote
       FROM deal d JOIN client c ON c.num = d.client_num WHERE d.id = ?`,
    )
    .get(dealId) as Details | undefined;
  if (!deal || !row) return null;
  const { clientNum, clientId, clientName, isKey, isTender, ...details } = row;
  const heads = reviewHeads(sqlite);
  const open = heads.find(({ isClosed }) => !isClosed);
  const last = heads.find(
    ({ isClosed, id }) => isClosed && answersOf(sqlite, id, dealId).length > 0,
  );
  return {
    ...details,
    isTender: isTender === 1,
    deal,
    client: { id: clientId, name: clientName, isKey: isKey === 1 },
    competitors: sqlite
      .prepare(
        `SELECT k.name FROM deal_competitor d JOIN competitor k ON k.id = d.competitor_id
         WHERE d.deal_id = ? ORDER BY k.name`,
      )
      .pluck()
      .all(dealId) as string[],
    people: peopleOf(sqlite, clientNum, dealId, today),
    qualification: qualificationOf(sqlite, dealId),
    answers: open ? answersOf(sqlite, open.id, dealId) : [],
    lastAnswers: last ? answersOf(sqlite, last.id, dealId) : [],
    lastAnswersDay: last?.day ?? null,
  };
}

/** Answers about a deal in a review, by question. */
export function answersOf(
  sqlite: SqliteConnection,
  reviewId: string,
  dealId: string,
): readonly ReviewAnswer[] {
  const rows = sqlite
    .prepare(
      `SELECT id, question, answer, follow_up AS followUp, follow_up_owner AS followUpOwner,
         follow_up_day AS followUpDay, is_done AS isDone
       FROM review_answer WHERE review_id = ? AND deal_id = ? ORDER BY question`,
    )
    .all(reviewId, dealId) as (Omit<ReviewAnswer, 'isDone'> & { isDone: number })[];
  return rows.map((row) => ({ ...row, isDone: row.isDone === 1 }));
}

function qualificationOf(sqlite: SqliteConnection, dealId: string): readonly DealQualification[] {
  return sqlite
    .prepare(
      `SELECT criterion, answer, evidence, day FROM qualification q
       WHERE deal_id = @dealId AND day = (
         SELECT max(day) FROM qualification WHERE deal_id = @dealId AND criterion = q.criterion)`,
    )
    .all({ dealId }) as DealQualification[];
}

type PersonRow = [id: string, name: string, title: string | null, coverage: Coverage | null];

function peopleOf(sqlite: SqliteConnection, clientNum: number, dealId: string, today: string) {
  const people = sqlite
    .prepare(
      `SELECT p.id, p.name, p.title,
         (SELECT j.value FROM person_judgement j
          WHERE j.person_id = p.id AND j.attribute = 'coverage' AND j.day <= @today
          ORDER BY j.day DESC, j.at_ms DESC LIMIT 1)
       FROM person p
       WHERE p.client_num = @clientNum AND (p.left_day IS NULL OR p.left_day > @today)
       ORDER BY p.name`,
    )
    .raw()
    .all({ clientNum, today }) as PersonRow[];
  const roles = sqlite
    .prepare(
      `SELECT r.person_id, r.role, r.deal_id FROM person_role r JOIN person p ON p.id = r.person_id
       WHERE p.client_num = @clientNum AND (r.deal_id IS NULL OR r.deal_id = @dealId)
         AND (r.to_day IS NULL OR r.to_day > @today)`,
    )
    .raw()
    .all({ clientNum, dealId, today }) as [string, BuyingRole, string | null][];
  const relations = sqlite
    .prepare(
      `SELECT r.person_id, c.name, r.level_now FROM relation r JOIN colleague c ON c.id = r.colleague_id
       JOIN person p ON p.id = r.person_id
       WHERE p.client_num = @clientNum AND r.day <= @today ORDER BY r.day, r.at_ms`,
    )
    .raw()
    .all({ clientNum, today }) as [string, string, RelationLevel | null][];
  return people.map(
    ([id, name, title, coverage]): DealPerson & { dealRoles: readonly BuyingRole[] } => {
      const held = roles.filter(([personId]) => personId === id);
      const levels = new Map(
        relations.filter(([personId]) => personId === id).map(([, who, level]) => [who, level]),
      );
      return {
        id,
        name,
        title,
        coverage,
        roles: BUYING_ROLES.filter((role) => held.some(([, one]) => one === role)),
        dealRoles: held.filter(([, , deal]) => deal !== null).map(([, role]) => role),
        relations: [...levels].map(([who, level]) => ({ name: who, level })),
      };
    },
  );
}

/** What a deal can be given. */
export function dealChoices(context: AppContext, clientId: string | null): DealChoices {
  const { sqlite } = requireWorkspace(context);
  const clients = sqlite
    .prepare(
      "SELECT id, name, code, is_key, status IS 'archived' FROM client ORDER BY is_key IS NULL, name",
    )
    .raw()
    .all() as [string, string, string | null, number | null, 0 | 1][];
  const clientsThat = (isArchived: 0 | 1) =>
    clients.flatMap(([id, name, code, isKey, archived]) =>
      archived === isArchived ? [{ id, name, code, isKey: isKey === 1 }] : [],
    );
  const names = (sql: string, ...values: readonly string[]) =>
    sqlite.prepare(sql).all(...values) as { id: string; name: string }[];
  return {
    clients: clientsThat(0),
    archivedClients: clientsThat(1),
    units:
      clientId === null
        ? []
        : names(
            'SELECT u.id, u.name FROM unit u JOIN client c ON c.num = u.client_num WHERE c.id = ? ORDER BY u.name',
            clientId,
          ),
    categories: names('SELECT id, name FROM category ORDER BY place, name'),
    competitors: names('SELECT id, name FROM competitor ORDER BY name').map(({ name }) => name),
    colleagues: names('SELECT id, name FROM colleague WHERE left_day IS NULL ORDER BY name').map(
      ({ name }) => name,
    ),
  };
}
