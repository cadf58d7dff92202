import { horizonEnd } from '@shared/analysis/plan/plan-horizon';
import { isReached } from '@shared/analysis/plan/objective-control';
import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { insertItem, planHead, setColumns, touchPlan } from './plan-rows';
import { openPlanId, readPlan } from './read-plan';

/** Starts the perspective plan of a client as a draft. CONFLICT when one is open. */
export function startPlan(
  context: AppContext,
  input: Input<'plan.start'>,
): { readonly id: string } {
  const { sqlite } = requireWorkspace(context);
  const client = findClient(sqlite, input.clientId);
  if (openPlanId(sqlite, client.num) !== null) throw new AppError('CONFLICT', { what: 'plan' });
  return runAction(context, { kind: 'plans.started', params: { name: client.name } }, (tools) => {
    const id = tools.newId();
    tools.sqlite
      .prepare(
        `INSERT INTO plan (id, client_num, from_day, years, status, version, created_day,
             changed_day, changed_by)
           VALUES (?, ?, ?, ?, 'draft', 1, ?, ?, ?)`,
      )
      .run(id, client.num, input.fromDay, input.years, tools.today, tools.today, tools.author);
    if (input.copyFrom !== null) copyOpenObjectives(tools, input.copyFrom, id);
    return { id };
  });
}

/** Changes the head of a plan. Closing stamps the day; opening again is refused while another plan is open. */
export function changePlan(context: AppContext, { planId, patch }: Input<'plan.change'>): null {
  const { sqlite } = requireWorkspace(context);
  const head = planHead(sqlite, planId);
  const { status } = patch;
  const other = openPlanId(sqlite, head.clientNum);
  if (status !== undefined && status !== 'closed' && other !== null && other !== planId)
    throw new AppError('CONFLICT', { what: 'plan' });
  const kind =
    status === undefined
      ? 'fromDay' in patch || 'years' in patch
        ? 'plans.horizon'
        : 'plans.changed'
      : (`plans.${status}` as const);
  return runAction(context, { kind, params: { name: head.client } }, (tools) => {
    setColumns(tools.sqlite, 'plan', planId, {
      ...patch,
      ...(status === undefined ? {} : { closedDay: status === 'closed' ? tools.today : null }),
    });
    touchPlan(tools, planId);
    return null;
  });
}

/** Rates a client on one or more axes as of today, each with its argument. Earlier ratings stay. */
export function rateClient(context: AppContext, { clientId, ratings }: Input<'plan.rate'>): null {
  const client = findClient(requireWorkspace(context).sqlite, clientId);
  return runAction(context, { kind: 'plans.rated', params: { name: client.name } }, (tools) => {
    const insert = tools.sqlite.prepare(
      `INSERT INTO client_rating (id, client_num, axis, value, argument, day, author, at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const { today, author, nowMs } = tools;
    for (const { axis, value, argument } of ratings)
      insert.run(tools.newId(), client.num, axis, value, argument, today, author, nowMs);
    const open = openPlanId(tools.sqlite, client.num);
    if (open !== null) touchPlan(tools, open);
    return null;
  });
}

/** Puts a question about the budget of a category on the list for the next meeting; once while it is open. */
export function askEstimate(
  context: AppContext,
  { clientId, text }: Input<'plan.askEstimate'>,
): null {
  const client = findClient(requireWorkspace(context).sqlite, clientId);
  return runAction(context, { kind: 'plans.asked', params: { name: client.name } }, (tools) => {
    const isAsked = tools.sqlite
      .prepare("SELECT 1 FROM question WHERE client_num = ? AND text = ? AND status = 'open'")
      .get(client.num, text);
    if (isAsked === undefined)
      tools.sqlite
        .prepare(
          `INSERT INTO question (id, client_num, fact_id, text, kind, status, created_day)
           VALUES (?, ?, NULL, ?, 'situation', 'open', ?)`,
        )
        .run(tools.newId(), client.num, text, tools.today);
    return null;
  });
}

/** The objectives of an earlier plan that are not reached, with their strategies and open actions; the last measurement becomes the baseline. */
function copyOpenObjectives(tools: ActionTools, fromId: string, planId: string): void {
  const { sqlite, newId, today } = tools;
  const from = readPlan(sqlite, fromId);
  if (from === null) return;
  const head = planHead(sqlite, planId);
  const end = horizonEnd(head.fromDay, head.years);
  for (const objective of from.objectives.filter((one) => !isReached(one, today))) {
    const { strategies, controls, ...row } = objective;
    const last = controls.findLast(({ actual }) => actual !== null);
    const id = newId();
    insertItem(sqlite, 'objective', planId, {
      ...row,
      id,
      baseline: last?.actual ?? row.baseline,
      baselineDay: last?.day ?? row.baselineDay,
      dueDay: row.dueDay !== null && row.dueDay > end ? end : row.dueDay,
    });
    for (const strategy of strategies) {
      const strategyId = newId();
      insertItem(sqlite, 'strategy', id, { id: strategyId, text: strategy.text });
      for (const action of strategy.actions.filter(({ doneDay }) => doneDay === null))
        insertItem(sqlite, 'action', strategyId, { ...action, id: newId() });
    }
  }
}
