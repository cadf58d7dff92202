import { horizonEnd } from '@shared/analysis/plan/plan-horizon';
import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import {
  insertItem,
  itemName,
  moveItem,
  planHead,
  planOf,
  removeItem,
  setColumns,
  touchPlan,
} from './plan-rows';

interface Made {
  readonly id: string;
}

/** Adds an objective after another, or last. */
export function addObjective(context: AppContext, input: Input<'plan.addObjective'>): Made {
  const { id: planId } = planHead(requireWorkspace(context).sqlite, input.planId);
  const name = input.name.trim();
  if (name === '') throw new AppError('RULE', { reason: 'no-name' });
  return runAction(context, { kind: 'plans.objectiveAdded', params: { name } }, (tools) => {
    const id = tools.newId();
    insertItem(tools.sqlite, 'objective', planId, { id, name }, input.afterId);
    touchPlan(tools, planId);
    return { id };
  });
}

/**
 * Changes an objective. RULE `beyond-horizon` for a due day outside the horizon, `no-name` for a blank name. Another
 * metric takes its figures away: they would mean something else.
 */
export function changeObjective(
  context: AppContext,
  { objectiveId, patch }: Input<'plan.changeObjective'>,
): null {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, 'objective', objectiveId);
  const { dueDay, metric } = patch;
  const end = horizonEnd(plan.fromDay, plan.years);
  if (typeof dueDay === 'string' && (dueDay > end || dueDay < plan.fromDay))
    throw new AppError('RULE', { reason: 'beyond-horizon', end });
  if (patch.name?.trim() === '') throw new AppError('RULE', { reason: 'no-name' });
  const name = patch.name ?? itemName(sqlite, 'objective', objectiveId);
  return runAction(context, { kind: 'plans.objectiveChanged', params: { name } }, (tools) => {
    const before = tools.sqlite
      .prepare('SELECT metric FROM objective WHERE id = ?')
      .pluck()
      .get(objectiveId) as string | null;
    const isOther = metric !== undefined && metric !== before && before !== null;
    if (isOther)
      tools.sqlite.prepare('DELETE FROM control WHERE objective_id = ?').run(objectiveId);
    const figures =
      metric === 'milestone'
        ? { baseline: 0, target: 1, tolerance: null }
        : isOther
          ? { baseline: null, target: null, tolerance: null }
          : {};
    setColumns(tools.sqlite, 'objective', objectiveId, { ...figures, ...patch });
    touchPlan(tools, plan.id);
    return null;
  });
}

/** Adds a way to reach an objective. */
export function addStrategy(context: AppContext, input: Input<'plan.addStrategy'>): Made {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, 'objective', input.objectiveId);
  const text = input.text.trim();
  if (text === '') throw new AppError('RULE', { reason: 'no-name' });
  const params = { name: itemName(sqlite, 'objective', input.objectiveId) };
  return runAction(context, { kind: 'plans.strategyAdded', params }, (tools) => {
    const id = tools.newId();
    insertItem(tools.sqlite, 'strategy', input.objectiveId, { id, text });
    touchPlan(tools, plan.id);
    return { id };
  });
}

/** Puts a way into other words. */
export function changeStrategy(
  context: AppContext,
  { strategyId, text }: Input<'plan.changeStrategy'>,
): null {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, 'strategy', strategyId);
  if (text.trim() === '') throw new AppError('RULE', { reason: 'no-name' });
  return runAction(context, { kind: 'plans.strategyChanged', params: { name: text } }, (tools) => {
    setColumns(tools.sqlite, 'strategy', strategyId, { text: text.trim() });
    touchPlan(tools, plan.id);
    return null;
  });
}

/** Adds an action to a strategy, or to the first one of the objective. RULE `no-strategy` when it has none. */
export function addAction(context: AppContext, input: Input<'plan.addAction'>): Made {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, 'objective', input.objectiveId);
  const text = (input.patch.text ?? '').trim();
  if (text === '') throw new AppError('RULE', { reason: 'no-name' });
  const strategyId =
    input.strategyId ??
    (sqlite
      .prepare('SELECT id FROM strategy WHERE objective_id = ? ORDER BY place, rowid LIMIT 1')
      .pluck()
      .get(input.objectiveId) as string | undefined);
  if (strategyId === undefined) throw new AppError('RULE', { reason: 'no-strategy' });
  return runAction(context, { kind: 'plans.actionAdded', params: { name: text } }, (tools) => {
    const id = tools.newId();
    insertItem(tools.sqlite, 'action', strategyId, { ...input.patch, text, id });
    touchPlan(tools, plan.id);
    return { id };
  });
}

/** Changes an action; doing it and taking that back have names of their own. */
export function changeAction(
  context: AppContext,
  { actionId, patch }: Input<'plan.changeAction'>,
): null {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, 'action', actionId);
  if (patch.text?.trim() === '') throw new AppError('RULE', { reason: 'no-name' });
  const name = patch.text ?? itemName(sqlite, 'action', actionId);
  const kind =
    patch.doneDay === undefined
      ? 'plans.actionChanged'
      : patch.doneDay === null
        ? 'plans.actionReopened'
        : 'plans.actionDone';
  return runAction(context, { kind, params: { name } }, (tools) => {
    setColumns(tools.sqlite, 'plan_action', actionId, patch);
    touchPlan(tools, plan.id);
    return null;
  });
}

/** Adds a risk. */
export function addRisk(context: AppContext, { planId, patch }: Input<'plan.addRisk'>): Made {
  const { id: plan } = planHead(requireWorkspace(context).sqlite, planId);
  const text = (patch.text ?? '').trim();
  if (text === '') throw new AppError('RULE', { reason: 'no-name' });
  return runAction(context, { kind: 'plans.riskAdded', params: { name: text } }, (tools) => {
    const id = tools.newId();
    insertItem(tools.sqlite, 'risk', plan, { ...patch, text, id });
    touchPlan(tools, plan);
    return { id };
  });
}

/** Changes a risk. */
export function changeRisk(context: AppContext, { riskId, patch }: Input<'plan.changeRisk'>): null {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, 'risk', riskId);
  if (patch.text?.trim() === '') throw new AppError('RULE', { reason: 'no-name' });
  const name = patch.text ?? itemName(sqlite, 'risk', riskId);
  return runAction(context, { kind: 'plans.riskChanged', params: { name } }, (tools) => {
    setColumns(tools.sqlite, 'risk', riskId, patch);
    touchPlan(tools, plan.id);
    return null;
  });
}

/** Sets the planned or measured value of a day; a day with neither goes. */
export function setControl(context: AppContext, input: Input<'plan.setControl'>): null {
  const { sqlite } = requireWorkspace(context);
  const { objectiveId, day } = input;
  const plan = planOf(sqlite, 'objective', objectiveId);
  const params = { name: itemName(sqlite, 'objective', objectiveId) };
  const kind = input.actual === undefined ? 'plans.planned' : 'plans.measured';
  return runAction(context, { kind, params }, (tools) => {
    const row = tools.sqlite
      .prepare('SELECT id, planned, actual FROM control WHERE objective_id = ? AND day = ?')
      .get(objectiveId, day) as
      | { readonly id: string; readonly planned: number | null; readonly actual: number | null }
      | undefined;
    const planned = input.planned === undefined ? (row?.planned ?? null) : input.planned;
    const actual = input.actual === undefined ? (row?.actual ?? null) : input.actual;
    if (planned === null && actual === null) {
      if (row) tools.sqlite.prepare('DELETE FROM control WHERE id = ?').run(row.id);
    } else if (row) setColumns(tools.sqlite, 'control', row.id, { planned, actual });
    else
      tools.sqlite
        .prepare(
          'INSERT INTO control (id, objective_id, day, planned, actual) VALUES (?, ?, ?, ?, ?)',
        )
        .run(tools.newId(), objectiveId, day, planned, actual);
    touchPlan(tools, plan.id);
    return null;
  });
}

/** Moves a part of a plan one place up or down. */
export function movePart(context: AppContext, { item, id, by }: Input<'plan.move'>): null {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, item, id);
  const params = { name: itemName(sqlite, item, id) };
  return runAction(context, { kind: 'plans.moved', params }, (tools) => {
    moveItem(tools.sqlite, item, id, by);
    touchPlan(tools, plan.id);
    return null;
  });
}

/** Takes a part of a plan away with all that hangs on it. */
export function removePart(context: AppContext, { item, id }: Input<'plan.remove'>): null {
  const { sqlite } = requireWorkspace(context);
  const plan = planOf(sqlite, item, id);
  const params = { name: itemName(sqlite, item, id) };
  return runAction(context, { kind: 'plans.removed', params }, (tools) => {
    removeItem(tools.sqlite, item, id);
    touchPlan(tools, plan.id);
    return null;
  });
}
