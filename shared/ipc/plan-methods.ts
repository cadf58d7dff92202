import { z } from 'zod';
import {
  ACTION_CATEGORIES,
  METRICS,
  POSITIONS,
  POTENTIALS,
  STAGES,
} from '@shared/analysis/plan/plan-model';
import type { PlanSnapshot } from '@shared/analysis/plan/plan-model';
import { returns } from './define-method';
import type { PlanBoard, PlanEditor } from './plan-answers';
import { fileToken, isoDay, jobId, nothing } from './schemas';

const id = z.string().min(1).max(100);
const words = z.string().max(4000);
const line = z.string().max(500);
const figure = z.number().finite();
const level = z.enum(['low', 'medium', 'high']);
const argument = z.string().trim().min(1).max(4000);

/** A rating asks for its argument; without one there is none. */
const ratingInput = z.discriminatedUnion('axis', [
  z.strictObject({ axis: z.literal('position'), value: z.enum(POSITIONS), argument }),
  z.strictObject({ axis: z.literal('potential'), value: z.enum(POTENTIALS), argument }),
  z.strictObject({ axis: z.literal('stage'), value: z.enum(STAGES), argument }),
]);

const planPatch = z.strictObject({
  fromDay: isoDay.exactOptional(),
  years: z.number().int().min(1).max(10).exactOptional(),
  status: z.enum(['draft', 'active', 'closed']).exactOptional(),
  goalLabel: line.nullable().exactOptional(),
  goal: words.nullable().exactOptional(),
  clientGoal: words.nullable().exactOptional(),
  decisionWanted: words.nullable().exactOptional(),
  resourcesAsked: words.nullable().exactOptional(),
});

const objectivePatch = z.strictObject({
  name: line.exactOptional(),
  metric: z.enum(METRICS).nullable().exactOptional(),
  unit: z.string().max(60).nullable().exactOptional(),
  baseline: figure.nullable().exactOptional(),
  target: figure.nullable().exactOptional(),
  baselineText: line.nullable().exactOptional(),
  targetText: line.nullable().exactOptional(),
  baselineDay: isoDay.nullable().exactOptional(),
  dueDay: isoDay.nullable().exactOptional(),
  tolerance: figure.min(0).nullable().exactOptional(),
  onDeviation: words.nullable().exactOptional(),
  isShared: z.boolean().nullable().exactOptional(),
});

const actionPatch = z.strictObject({
  text: line.exactOptional(),
  category: z.enum(ACTION_CATEGORIES).nullable().exactOptional(),
  owner: z.string().max(200).nullable().exactOptional(),
  dueDay: isoDay.nullable().exactOptional(),
  doneDay: isoDay.nullable().exactOptional(),
  result: words.nullable().exactOptional(),
  isShared: z.boolean().nullable().exactOptional(),
});

const riskPatch = z.strictObject({
  text: line.exactOptional(),
  likelihood: level.nullable().exactOptional(),
  effect: level.nullable().exactOptional(),
  response: words.nullable().exactOptional(),
});

export type PlanPatch = z.infer<typeof planPatch>;
export type ObjectivePatch = z.infer<typeof objectivePatch>;
export type RatingInput = z.infer<typeof ratingInput>;

/** What has a place in a plan's order. */
export type PlanItem = 'objective' | 'strategy' | 'action' | 'risk';
const item = z.enum(['objective', 'strategy', 'action', 'risk']);

/** Perspective plans and ratings. Answers with `id` name the row that was made. */
export const planMethods = {
  'plan.board': returns<PlanBoard>().query(nothing),
  /** NOT_FOUND when there is no such client. `planId` asks for a closed plan; null = the open one. */
  'plan.editor': returns<PlanEditor>().query(
    z.strictObject({ clientId: id, planId: id.nullable() }),
  ),
  /** The open plan of a client is one: CONFLICT when there is one already. */
  'plan.start': returns<{ readonly id: string }>().command(
    z.strictObject({
      clientId: id,
      fromDay: isoDay,
      years: z.number().int().min(1).max(10),
      /** Takes over the objectives of a closed plan that are not reached. */
      copyFrom: id.nullable(),
    }),
  ),
  'plan.change': returns<null>().command(z.strictObject({ planId: id, patch: planPatch })),
  'plan.rate': returns<null>().command(
    z.strictObject({ clientId: id, ratings: z.array(ratingInput).min(1).max(3) }),
  ),
  /** Stands after `afterId`, or last. With words and an action it is made whole at once. */
  'plan.addObjective': returns<{ readonly id: string }>().command(
    z.strictObject({ planId: id, name: line, afterId: id.nullable() }),
  ),
  /** RULE `beyond-horizon` when the due day lies outside the horizon. */
  'plan.changeObjective': returns<null>().command(
    z.strictObject({ objectiveId: id, patch: objectivePatch }),
  ),
  'plan.addStrategy': returns<{ readonly id: string }>().command(
    z.strictObject({ objectiveId: id, text: line }),
  ),
  'plan.changeStrategy': returns<null>().command(z.strictObject({ strategyId: id, text: line })),
  /** With an objective and without a strategy the action goes to the first strategy. RULE `no-strategy` when there is none. */
  'plan.addAction': returns<{ readonly id: string }>().command(
    z.strictObject({ objectiveId: id, strategyId: id.nullable(), patch: actionPatch }),
  ),
  'plan.changeAction': returns<null>().command(
    z.strictObject({ actionId: id, patch: actionPatch }),
  ),
  'plan.addRisk': returns<{ readonly id: string }>().command(
    z.strictObject({ planId: id, patch: riskPatch }),
  ),
  'plan.changeRisk': returns<null>().command(z.strictObject({ riskId: id, patch: riskPatch })),
  /** Sets planned or measured value of a day; both null take the day away. */
  'plan.setControl': returns<null>().command(
    z.strictObject({
      objectiveId: id,
      day: isoDay,
      planned: figure.nullable().exactOptional(),
      actual: figure.nullable().exactOptional(),
    }),
  ),
  /** One place up (−1) or down (1) among its neighbours. */
  'plan.move': returns<null>().command(
    z.strictObject({ item, id, by: z.union([z.literal(-1), z.literal(1)]) }),
  ),
  'plan.remove': returns<null>().command(z.strictObject({ item, id })),
  /** Keeps the plan and the ratings in force as a version and counts one up. */
  'plan.keepVersion': returns<{ readonly id: string }>().command(
    z.strictObject({ planId: id, note: line.nullable() }),
  ),
  /** A kept version, or with null the plan as it is now. */
  'plan.snapshot': returns<
    PlanSnapshot & { readonly day: string; readonly version: number }
  >().query(z.strictObject({ planId: id, versionId: id.nullable() })),
  /** Writes the plans of all clients of the board as a workbook. Long: progress by `jobId`. */
  'plan.export': returns<{
    readonly file: string;
    readonly name: string;
    readonly bytes: number;
  }>().errand(
    z.strictObject({ file: fileToken, jobId, language: z.enum(['en', 'pl', 'ru', 'af']) }),
  ),
  /** Puts a question about the budget of a category on the list for the next meeting. */
  'plan.askEstimate': returns<null>().command(
    z.strictObject({ clientId: id, categoryId: id, text: argument }),
  ),
};
