import type {
  ActionCategory,
  Level,
  Metric,
  Plan,
  Position,
  Potential,
  Stage,
} from '@shared/analysis/plan/plan-model';

/** Words of the workbook of perspective plans. */
export interface PlansReportTexts {
  readonly sheets: Readonly<Record<'plans' | 'objectives' | 'actions' | 'risks', string>>;
  readonly columns: Readonly<
    Record<
      | 'client'
      | 'key'
      | 'class'
      | 'sales'
      | 'budgetLow'
      | 'budgetLikely'
      | 'budgetHigh'
      | 'position'
      | 'positionArgument'
      | 'potential'
      | 'potentialArgument'
      | 'stage'
      | 'from'
      | 'to'
      | 'status'
      | 'version'
      | 'goal'
      | 'clientGoal'
      | 'decisionWanted'
      | 'resourcesAsked'
      | 'objectives'
      | 'changed'
      | 'objective'
      | 'metric'
      | 'unit'
      | 'baseline'
      | 'target'
      | 'due'
      | 'controlDay'
      | 'planned'
      | 'actual'
      | 'onDeviation'
      | 'strategy'
      | 'action'
      | 'way'
      | 'owner'
      | 'done'
      | 'result'
      | 'risk'
      | 'likelihood'
      | 'effect'
      | 'response',
      string
    >
  >;
  readonly yes: string;
  readonly none: string;
  readonly position: Readonly<Record<Position, string>>;
  readonly potential: Readonly<Record<Potential, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly status: Readonly<Record<Plan['status'], string>>;
  readonly metric: Readonly<Record<Metric, string>>;
  readonly way: Readonly<Record<ActionCategory, string>>;
  readonly likelihoodLevel: Readonly<Record<Level, string>>;
  readonly effectLevel: Readonly<Record<Level, string>>;
}
