import type { z } from 'zod';
import type { DealStage, EndStage, OpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { AppError } from '@shared/errors/app-error';
import type { dealMethods, dealPatch } from '@shared/ipc/deal-methods';
import type { InputOf } from '@shared/ipc/define-method';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import type { ActionTools } from '../history/run-action';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { setCompetitors } from './set-competitors';

type NewDeal = InputOf<(typeof dealMethods)['deal.add']>;
type Patch = z.infer<typeof dealPatch>;
type Fields = Omit<Patch, 'competitors'>;

/** What every change of a deal looks at first. */
export interface DealHead {
  readonly id: string;
  readonly name: string;
  readonly stage: DealStage;
  readonly clientNum: number;
  readonly expectedClose: string | null;
}

/** A deal by id. Throws NOT_FOUND when it is gone. */
function dealHead(sqlite: SqliteConnection, dealId: string): DealHead {
  const head = sqlite
    .prepare(
      'SELECT id, name, stage, client_num AS clientNum, expected_close AS expectedClose FROM deal WHERE id = ?',
    )
    .get(dealId) as DealHead | undefined;
  if (!head) throw new AppError('NOT_FOUND', { what: 'deal' });
  return head;
}

/** Runs an undoable action on one deal, named after it. */
export function onDeal(
  context: AppContext,
  dealId: string,
  kind: `deals.${string}`,
  work: (tools: ActionTools, deal: DealHead) => void,
): void {
  const deal = dealHead(requireWorkspace(context).sqlite, dealId);
  runAction(context, { kind, params: { deal: deal.name } }, (tools) => work(tools, deal));
}

/** Adds a deal, opened today in its stage. Throws NOT_FOUND when the client is gone. */
export function addDeal(context: AppContext, deal: NewDeal): { readonly dealId: string } {
  return runAction(context, { kind: 'deals.add', params: { deal: deal.name } }, (tools) => ({
    dealId: insertDeal(tools, deal),
  }));
}

/** Adds several deals as one action. */
export function pasteDeals(
  context: AppContext,
  deals: readonly NewDeal[],
): { readonly added: number } {
  const params = { number: String(deals.length) };
  return runAction(context, { kind: 'deals.paste', params }, (tools) => {
    for (const deal of deals) insertDeal(tools, deal);
    return { added: deals.length };
  });
}

function insertDeal({ sqlite, newId, today }: ActionTools, deal: NewDeal): string {
  const client = sqlite.prepare('SELECT num, owner FROM client WHERE id = ?').get(deal.clientId) as
    | { num: number; owner: string | null }
    | undefined;
  if (!client) throw new AppError('NOT_FOUND', { what: 'client' });
  const id = newId();
  sqlite
    .prepare(
      `INSERT INTO deal (id, client_num, name, amount_e4, probability, stage, opened_day, expected_close,
         buyer_step, buyer_step_day, owner, is_tender)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    )
    .run(
      id,
      client.num,
      deal.name,
      deal.amountE4,
      deal.probability,
      deal.stage,
      today,
      deal.expectedClose,
      emptyIsNull(deal.buyerStep),
      deal.buyerStepDay,
      client.owner,
    );
  insertStage({ sqlite, newId }, id, deal.stage, today);
  return id;
}

function insertStage(
  { sqlite, newId }: Pick<ActionTools, 'sqlite' | 'newId'>,
  dealId: string,
  stage: DealStage,
  day: string,
): void {
  sqlite
    .prepare(
      `INSERT INTO deal_stage (id, deal_id, stage, day, place)
       VALUES (@id, @dealId, @stage, @day, (SELECT coalesce(max(place), 0) + 1 FROM deal_stage WHERE deal_id = @dealId))`,
    )
    .run({ id: newId(), dealId, stage, day });
}

/** Columns of the fields that can be changed one by one. */
const COLUMNS = {
  name: 'name',
  amountE4: 'amount_e4',
  probability: 'probability',
  unitId: 'unit_id',
  categoryId: 'category_id',
  openedDay: 'opened_day',
  buyerStep: 'buyer_step',
  buyerStepDay: 'buyer_step_day',
  ourStep: 'our_step',
  ourStepDay: 'our_step_day',
  ourStepOwner: 'our_step_owner',
  owner: 'owner',
  note: 'note',
  isTender: 'is_tender',
  tenderNumber: 'tender_number',
  tenderDeadline: 'tender_deadline',
  tenderCriteria: 'tender_criteria',
  invoicedE4: 'invoiced_e4',
  closeReason: 'close_reason',
  closeNote: 'close_note',
} as const satisfies Readonly<Record<keyof Fields, string>>;

/** Changes fields of a deal; empty texts become unknown. */
export function changeDeal(context: AppContext, dealId: string, change: Patch): void {
  onDeal(context, dealId, 'deals.change', (tools) => {
    const { sqlite } = tools;
    const { competitors, ...fields } = change;
    if (competitors) setCompetitors(tools, dealId, competitors);
    for (const [field, value] of Object.entries(fields)) {
      // Keys of the patch are those of the table of columns; Object.entries forgets it.
      const column = COLUMNS[field as keyof Fields];
      const kept = typeof value === 'boolean' ? Number(value) : emptyIsNull(value);
      sqlite
        .prepare(`UPDATE deal SET ${column} = ? WHERE id = ? AND ${column} IS NOT ?`)
        .run(kept, dealId, kept);
    }
  });
}

/** Puts an open deal into another open stage; the day is kept, so that the age of the stage is known. */
export function moveDeal(context: AppContext, dealId: string, stage: OpenStage): void {
  onDeal(context, dealId, 'deals.move', (tools, deal) => {
    if (!isOpenStage(deal.stage)) throw new AppError('RULE', { reason: 'deal-ended' });
    if (deal.stage === stage) return;
    setStage(tools, dealId, stage, tools.today);
  });
}

function setStage(tools: ActionTools, dealId: string, stage: DealStage, day: string): void {
  tools.sqlite.prepare('UPDATE deal SET stage = ? WHERE id = ?').run(stage, dealId);
  insertStage(tools, dealId, stage, day);
}

/** Moves the expected close; a move from a known day to another stays in the history of pushes with its reason. */
export function pushDeal(
  context: AppContext,
  dealId: string,
  expectedClose: string | null,
  reason: string | null,
): void {
  onDeal(context, dealId, 'deals.push', ({ sqlite, newId, today }, deal) => {
    if (deal.expectedClose === expectedClose) return;
    sqlite.prepare('UPDATE deal SET expected_close = ? WHERE id = ?').run(expectedClose, dealId);
    if (deal.expectedClose === null || expectedClose === null) return;
    sqlite
      .prepare(
        `INSERT INTO deal_push (id, deal_id, from_day, to_day, day, reason, place)
         VALUES (@id, @dealId, @from, @to, @today, @reason,
           (SELECT coalesce(max(place), 0) + 1 FROM deal_push WHERE deal_id = @dealId))`,
      )
      .run({
        id: newId(),
        dealId,
        from: deal.expectedClose,
        to: expectedClose,
        today,
        reason: emptyIsNull(reason),
      });
  });
}

/** Ends an open deal: won, lost or dropped, with the day and the reason. */
export function endDeal(
  context: AppContext,
  { dealId, stage, day, reason, note }: InputOf<(typeof dealMethods)['deal.end']>,
): void {
  const kinds: Record<EndStage, `deals.${string}`> = {
    won: 'deals.win',
    lost: 'deals.lose',
    dropped: 'deals.drop',
  };
  onDeal(context, dealId, kinds[stage], (tools, deal) =>
    end(tools, deal, { stage, day, reason, note }),
  );
}

/** Ends several open deals the same way as one action; none when one of them is gone or has ended. */
export function endDeals(
  context: AppContext,
  { dealIds, stage, day, reason }: InputOf<(typeof dealMethods)['deal.endMany']>,
): { readonly ended: number } {
  const { sqlite } = requireWorkspace(context);
  const deals = [...new Set(dealIds)].map((dealId) => dealHead(sqlite, dealId));
  const params = { number: String(deals.length) };
  return runAction(context, { kind: 'deals.endMany', params }, (tools) => {
    for (const deal of deals) end(tools, deal, { stage, day, reason, note: null });
    return { ended: deals.length };
  });
}

function end(
  tools: ActionTools,
  deal: DealHead,
  { stage, day, reason, note }: Omit<InputOf<(typeof dealMethods)['deal.end']>, 'dealId'>,
): void {
  if (!isOpenStage(deal.stage)) throw new AppError('RULE', { reason: 'deal-ended' });
  setStage(tools, deal.id, stage, day);
  tools.sqlite
    .prepare('UPDATE deal SET closed_day = ?, close_reason = ?, close_note = ? WHERE id = ?')
    .run(day, emptyIsNull(reason), emptyIsNull(note), deal.id);
}

/** Opens an ended deal again in the stage it was in before its end. */
export function reopenDeal(context: AppContext, dealId: string): void {
  onDeal(context, dealId, 'deals.reopen', (tools, deal) => {
    if (isOpenStage(deal.stage)) throw new AppError('RULE', { reason: 'deal-open' });
    const before = tools.sqlite
      .prepare(
        `SELECT stage FROM deal_stage WHERE deal_id = ? AND stage NOT IN ('won', 'lost', 'dropped')
         ORDER BY place DESC LIMIT 1`,
      )
      .pluck()
      .get(dealId) as OpenStage | undefined;
    setStage(tools, dealId, before ?? 'lead', tools.today);
    tools.sqlite
      .prepare(
        'UPDATE deal SET closed_day = NULL, close_reason = NULL, close_note = NULL, invoiced_e4 = NULL WHERE id = ?',
      )
      .run(dealId);
  });
}

/** Takes a deal away with its history, answers and roles; meetings about it stay. */
export function removeDeal(context: AppContext, dealId: string): void {
  onDeal(context, dealId, 'deals.remove', ({ sqlite }) => {
    sqlite.prepare('DELETE FROM person_role WHERE deal_id = ?').run(dealId);
    sqlite.prepare('DELETE FROM qualification WHERE deal_id = ?').run(dealId);
    sqlite.prepare('UPDATE interaction SET deal_id = NULL WHERE deal_id = ?').run(dealId);
    sqlite.prepare('DELETE FROM deal WHERE id = ?').run(dealId);
  });
}

/** Blank texts are unknown. */
export function emptyIsNull<Value>(value: Value): Value | null {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}
