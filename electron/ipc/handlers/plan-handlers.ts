import type { planMethods } from '@shared/ipc/plan-methods';
import {
  addAction,
  addObjective,
  addRisk,
  addStrategy,
  changeAction,
  changeObjective,
  changeRisk,
  changeStrategy,
  movePart,
  removePart,
  setControl,
} from '../../app/plan/change-objectives';
import { askEstimate, changePlan, rateClient, startPlan } from '../../app/plan/change-plan';
import { exportPlans } from '../../app/plan/export-plans';
import { planBoard } from '../../app/plan/plan-board';
import { planEditor } from '../../app/plan/plan-editor';
import { keepVersion, planSnapshot } from '../../app/plan/plan-versions';
import type { HandlersOf } from '../handlers-of';

export const planHandlers: HandlersOf<typeof planMethods> = {
  'plan.board': (_input, context) => planBoard(context),
  'plan.editor': (input, context) => planEditor(context, input),
  'plan.start': (input, context) => startPlan(context, input),
  'plan.change': (input, context) => changePlan(context, input),
  'plan.rate': (input, context) => rateClient(context, input),
  'plan.addObjective': (input, context) => addObjective(context, input),
  'plan.changeObjective': (input, context) => changeObjective(context, input),
  'plan.addStrategy': (input, context) => addStrategy(context, input),
  'plan.changeStrategy': (input, context) => changeStrategy(context, input),
  'plan.addAction': (input, context) => addAction(context, input),
  'plan.changeAction': (input, context) => changeAction(context, input),
  'plan.addRisk': (input, context) => addRisk(context, input),
  'plan.changeRisk': (input, context) => changeRisk(context, input),
  'plan.setControl': (input, context) => setControl(context, input),
  'plan.move': (input, context) => movePart(context, input),
  'plan.remove': (input, context) => removePart(context, input),
  'plan.keepVersion': (input, context) => keepVersion(context, input),
  'plan.snapshot': (input, context) => planSnapshot(context, input),
  'plan.export': async ({ file, jobId, language }, context) => {
    const { name, bytes } = await exportPlans(context, context.resolveFile(file), jobId, language);
    return { file, name, bytes };
  },
  'plan.askEstimate': (input, context) => askEstimate(context, input),
};
