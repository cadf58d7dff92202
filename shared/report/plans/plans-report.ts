import { asPosition, asPotential, asStage } from '@shared/analysis/plan/board-cell';
import { horizonEnd } from '@shared/analysis/plan/plan-horizon';
import type { Metric, Objective, Plan, RatingsNow } from '@shared/analysis/plan/plan-model';
import type { Band } from '@shared/analysis/white-space/band';
import { dayFromIso } from '@shared/domain/iso-day';
import type { IsoDay } from '@shared/domain/iso-day';
import { listSheet, serialDay, units } from '../pipeline/pipeline-report-input';
import type { SheetCell, SheetColumn, SheetModel, SheetRow, WorkbookModel } from '../sheet-model';
import type { PlansReportTexts } from './plans-report-texts';

/** A client with its ratings in force and its open plan. Amounts are ten-thousandths. */
export interface PlannedClient {
  readonly name: string;
  readonly isKey: boolean;
  /** Class by sales; null = none. */
  readonly abc: string | null;
  readonly salesE4: number | null;
  readonly budgetE4: Band | null;
  readonly ratings: RatingsNow;
  /** Null = no plan yet. */
  readonly plan: Plan | null;
}

/** What the workbook of perspective plans is made of. */
export interface PlansReportInput {
  readonly asOf: IsoDay;
  readonly clients: readonly PlannedClient[];
  readonly texts: PlansReportTexts;
}

const text = (width: number): SheetColumn => ({ width, style: 'text' });
const wrapped = (width: number): SheetColumn => ({ width, style: 'wrapped' });
const amount: SheetColumn = { width: 15, style: 'amount' };
const count: SheetColumn = { width: 10, style: 'count' };
const day: SheetColumn = { width: 13, style: 'day' };

const serial = (iso: IsoDay | null): number | null =>
  iso === null ? null : serialDay(dayFromIso(iso));

/**
 * The workbook of all perspective plans: Plans (a line a client, those without a plan too), Objectives, Actions, Risks.
 * What is not known is an empty cell. Worked line: 8 key clients, 5 with a plan → 8 lines on the first sheet.
 */
export function plansReport(input: PlansReportInput): WorkbookModel {
  return {
    title: input.texts.sheets.plans,
    asOf: input.asOf,
    sheets: [plansSheet(input), objectivesSheet(input), actionsSheet(input), risksSheet(input)],
    names: [],
  };
}

function plansSheet({ clients, texts }: PlansReportInput): SheetModel {
  const c = texts.columns;
  const rows = clients.map(({ plan, ratings, ...client }): SheetRow => {
    const position = asPosition(ratings.position?.value);
    const potential = asPotential(ratings.potential?.value);
    const stage = asStage(ratings.stage?.value);
    return {
      cells: [
        client.name,
        client.isKey ? texts.yes : null,
        client.abc,
        units(client.salesE4),
        units(client.budgetE4?.low ?? null),
        units(client.budgetE4?.likely ?? null),
        units(client.budgetE4?.high ?? null),
        position && texts.position[position],
        ratings.position?.argument ?? null,
        potential && texts.potential[potential],
        ratings.potential?.argument ?? null,
        stage && texts.stage[stage],
        serial(plan?.fromDay ?? null),
        serial(plan && horizonEnd(plan.fromDay, plan.years)),
        plan ? texts.status[plan.status] : texts.none,
        plan?.version ?? null,
        plan?.goal ?? null,
        plan?.clientGoal ?? null,
        plan?.decisionWanted ?? null,
        plan?.resourcesAsked ?? null,
        plan?.objectives.length ?? null,
        serial(plan?.changedDay ?? null),
      ],
    };
  });
  const columns: readonly (readonly [string, SheetColumn])[] = [
    [c.client, text(28)],
    [c.key, text(11)],
    [c.class, { width: 7, style: 'center' }],
    [c.sales, amount],
    [c.budgetLow, amount],
    [c.budgetLikely, amount],
    [c.budgetHigh, amount],
    [c.position, text(12)],
    [c.positionArgument, wrapped(40)],
    [c.potential, text(12)],
    [c.potentialArgument, wrapped(40)],
    [c.stage, text(18)],
    [c.from, day],
    [c.to, day],
    [c.status, text(14)],
    [c.version, count],
    [c.goal, wrapped(44)],
    [c.clientGoal, wrapped(36)],
    [c.decisionWanted, wrapped(30)],
    [c.resourcesAsked, wrapped(30)],
    [c.objectives, count],
    [c.changed, day],
  ];
  return sheetOf(texts.sheets.plans, columns, rows);
}

/** Objectives of all plans with their client, in the order of the plans. */
function objectivesOf(clients: readonly PlannedClient[]) {
  return clients.flatMap(({ name, plan }) =>
    (plan?.objectives ?? []).map((objective) => ({ name, objective })),
  );
}

function objectivesSheet({ clients, texts }: PlansReportInput): SheetModel {
  const c = texts.columns;
  const rows = objectivesOf(clients).map(({ name, objective }): SheetRow => {
    const { metric, controls } = objective;
    const control = controls.findLast(({ actual }) => actual !== null) ?? null;
    return {
      cells: [
        name,
        objective.name,
        metric && texts.metric[metric],
        objective.unit,
        valueOf(objective, 'baseline'),
        valueOf(objective, 'target'),
        serial(objective.dueDay),
        serial(control?.day ?? null),
        figure(metric, control?.planned ?? null),
        figure(metric, control?.actual ?? null),
        objective.onDeviation,
      ],
    };
  });
  return sheetOf(
    texts.sheets.objectives,
    [
      [c.client, text(28)],
      [c.objective, wrapped(44)],
      [c.metric, text(26)],
      [c.unit, text(12)],
      [c.baseline, amount],
      [c.target, amount],
      [c.due, day],
      [c.controlDay, day],
      [c.planned, amount],
      [c.actual, amount],
      [c.onDeviation, wrapped(40)],
    ],
    rows,
  );
}

/** A value in its own format: money in units, penetration in percent; a milestone in its words. */
function valueOf(objective: Objective, end: 'baseline' | 'target'): SheetCell {
  const words = end === 'baseline' ? objective.baselineText : objective.targetText;
  if (objective.metric === 'milestone')
    return words === null ? null : { value: words, style: 'text' };
  return figure(objective.metric, objective[end]);
}

function figure(metric: Metric | null, value: number | null): SheetCell {
  if (value === null) return null;
  if (metric === 'volume' || metric === 'profit') return units(value);
  return { value, style: metric === 'penetration' ? 'percent' : 'number' };
}

function actionsSheet({ clients, texts }: PlansReportInput): SheetModel {
  const c = texts.columns;
  const rows = objectivesOf(clients).flatMap(({ name, objective }) =>
    objective.strategies.flatMap((strategy) =>
      strategy.actions.map((action): SheetRow => ({
        cells: [
          name,
          objective.name,
          strategy.text,
          action.text,
          action.category && texts.way[action.category],
          action.owner,
          serial(action.dueDay),
          serial(action.doneDay),
          action.result,
        ],
      })),
    ),
  );
  return sheetOf(
    texts.sheets.actions,
    [
      [c.client, text(28)],
      [c.objective, wrapped(36)],
      [c.strategy, wrapped(30)],
      [c.action, wrapped(44)],
      [c.way, text(20)],
      [c.owner, text(20)],
      [c.due, day],
      [c.done, day],
      [c.result, wrapped(40)],
    ],
    rows,
  );
}

function risksSheet({ clients, texts }: PlansReportInput): SheetModel {
  const c = texts.columns;
  const rows = clients.flatMap(({ name, plan }) =>
    (plan?.risks ?? []).map(({ text: words, likelihood, effect, response }): SheetRow => ({
      cells: [
        name,
        words,
        likelihood && texts.likelihoodLevel[likelihood],
        effect && texts.effectLevel[effect],
        response,
      ],
    })),
  );
  return sheetOf(
    texts.sheets.risks,
    [
      [c.client, text(28)],
      [c.risk, wrapped(50)],
      [c.likelihood, text(18)],
      [c.effect, text(14)],
      [c.response, wrapped(50)],
    ],
    rows,
  );
}

function sheetOf(
  name: string,
  columns: readonly (readonly [string, SheetColumn])[],
  rows: readonly SheetRow[],
): SheetModel {
  return listSheet(
    name,
    columns.map(([header]) => header),
    columns.map(([, column]) => column),
    rows,
    1,
  );
}
