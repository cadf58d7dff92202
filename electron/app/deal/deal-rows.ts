import type { DealFacts, DealStage } from '@shared/analysis/pipeline/pipeline-facts';
import { dayFromIso } from '@shared/domain/iso-day';
import type { BuyingRole } from '@shared/domain/people-scales';
import type { SqliteConnection } from '../../db/sqlite-database';

interface DealRow {
  readonly id: string;
  readonly clientNum: number;
  readonly clientId: string;
  readonly name: string;
  readonly stage: DealStage;
  readonly amountE4: number | null;
  readonly probability: number | null;
  readonly openedDay: string;
  readonly expectedClose: string | null;
  readonly closedDay: string | null;
  readonly invoicedE4: number | null;
  readonly buyerStep: string | null;
  readonly buyerStepDay: string | null;
  readonly ourStep: string | null;
  readonly ourStepDay: string | null;
}

const DEALS = `
  SELECT d.id, d.client_num AS clientNum, c.id AS clientId, d.name, d.stage, d.amount_e4 AS amountE4, d.probability,
    d.opened_day AS openedDay, d.expected_close AS expectedClose, d.closed_day AS closedDay,
    d.invoiced_e4 AS invoicedE4, d.buyer_step AS buyerStep, d.buyer_step_day AS buyerStepDay,
    d.our_step AS ourStep, d.our_step_day AS ourStepDay
  FROM deal d JOIN client c ON c.num = d.client_num`;

/** All deals, or one, as the control of the pipeline sees them on a day. */
export function readDeals(
  sqlite: SqliteConnection,
  today: string,
  dealId: string | null = null,
): readonly DealFacts[] {
  const rows = (
    dealId === null
      ? sqlite.prepare(`${DEALS} ORDER BY d.opened_day, d.id`).all()
      : sqlite.prepare(`${DEALS} WHERE d.id = ?`).all(dealId)
  ) as DealRow[];
  const stages = groups<{ dealId: string; stage: DealStage; day: string }>(
    sqlite,
    'SELECT deal_id AS dealId, stage, day FROM deal_stage ORDER BY place',
  );
  const pushes = groups<{
    dealId: string;
    fromDay: string;
    toDay: string;
    day: string;
    reason: string | null;
  }>(
    sqlite,
    `SELECT deal_id AS dealId, from_day AS fromDay, to_day AS toDay, day, reason
     FROM deal_push ORDER BY place`,
  );
  const activity = lastActivities(sqlite, today);
  const roles = rolesOf(sqlite, today);
  return rows.map((row) => {
    const moves = stages.get(row.id) ?? [];
    return {
      id: row.id,
      clientId: row.clientId,
      name: row.name,
      stage: row.stage,
      amountE4: row.amountE4,
      probability: row.probability,
      openedDay: dayOf(row.openedDay) ?? 0,
      closeDay: dayOf(row.expectedClose),
      closedDay: dayOf(row.closedDay),
      invoicedE4: row.invoicedE4,
      stages: moves.map(({ stage, day }) => ({ stage, day: dayOf(day) ?? 0 })),
      pushes: (pushes.get(row.id) ?? []).map(({ fromDay, toDay, day, reason }) => ({
        fromDay: dayOf(fromDay) ?? 0,
        toDay: dayOf(toDay) ?? 0,
        day: dayOf(day) ?? 0,
        reason,
      })),
      lastActivityDay: latest([
        activity.byDeal.get(row.id),
        activity.byClient.get(row.clientNum),
        // Being opened is no activity; a later move of the stage is.
        moves.length > 1 ? moves.at(-1)?.day : undefined,
      ]),
      buyerStep: row.buyerStep,
      buyerStepDay: dayOf(row.buyerStepDay),
      ourStep: row.ourStep,
      ourStepDay: dayOf(row.ourStepDay),
      roles: rolesFor(roles, row),
    };
  });
}

/** Day number of an ISO day of the database; null for null. */
export function dayOf(iso: string | null | undefined): number | null {
  return iso == null ? null : dayFromIso(iso);
}

function latest(days: readonly (string | undefined)[]): number | null {
  const known = days.flatMap((day) => dayOf(day) ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

function groups<Row extends { readonly dealId: string }>(
  sqlite: SqliteConnection,
  sql: string,
): ReadonlyMap<string, Row[]> {
  const byDeal = new Map<string, Row[]>();
  for (const row of sqlite.prepare(sql).all() as Row[]) {
    const list = byDeal.get(row.dealId);
    if (list) list.push(row);
    else byDeal.set(row.dealId, [row]);
  }
  return byDeal;
}

/** Newest held meeting, call or letter by deal, and by client where it was about no deal in particular. */
function lastActivities(
  sqlite: SqliteConnection,
  today: string,
): {
  readonly byDeal: ReadonlyMap<string, string>;
  readonly byClient: ReadonlyMap<number, string>;
} {
  const held = "is_held = 1 AND kind <> 'note' AND day <= ?";
  const byDeal = sqlite
    .prepare(
      `SELECT deal_id, max(day) FROM interaction WHERE ${held} AND deal_id IS NOT NULL GROUP BY deal_id`,
    )
    .raw()
    .all(today) as [string, string][];
  const byClient = sqlite
    .prepare(
      `SELECT client_num, max(day) FROM interaction WHERE ${held} AND deal_id IS NULL GROUP BY client_num`,
    )
    .raw()
    .all(today) as [number, string][];
  return { byDeal: new Map(byDeal), byClient: new Map(byClient) };
}

interface RoleRow {
  readonly role: BuyingRole;
  readonly dealId: string | null;
  readonly clientNum: number;
}

function rolesOf(sqlite: SqliteConnection, today: string): ReadonlyMap<number, RoleRow[]> {
  const rows = sqlite
    .prepare(
      `SELECT r.role, r.deal_id AS dealId, p.client_num AS clientNum
       FROM person_role r JOIN person p ON p.id = r.person_id
       WHERE (p.left_day IS NULL OR p.left_day > @today)
         AND (r.to_day IS NULL OR r.to_day > @today)`,
    )
    .all({ today }) as RoleRow[];
  const byClient = new Map<number, RoleRow[]>();
  for (const row of rows) {
    const list = byClient.get(row.clientNum);
    if (list) list.push(row);
    else byClient.set(row.clientNum, [row]);
  }
  return byClient;
}

/** Roles held for the deal or for the client as a whole. */
function rolesFor(roles: ReadonlyMap<number, RoleRow[]>, deal: DealRow): readonly BuyingRole[] {
  const held = (roles.get(deal.clientNum) ?? []).filter(
    ({ dealId }) => dealId === null || dealId === deal.id,
  );
  return [...new Set(held.map(({ role }) => role))];
}
