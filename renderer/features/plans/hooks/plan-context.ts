import { createContext, useContext } from 'react';
import type { Breach, BreachRule } from '@shared/analysis/plan/plan-breaches';
import type { Objective, Plan } from '@shared/analysis/plan/plan-model';
import type { PlanEditor } from '@shared/ipc/plan-answers';

/** The plan being edited with what its parts ask again and again. */
export interface PlanInHand {
  readonly editor: PlanEditor;
  readonly plan: Plan;
  readonly breaches: readonly Breach[];
  /** A closed plan is only read. */
  readonly isReadOnly: boolean;
  /** A value of an objective in words. */
  readonly figure: (value: number | null, of: Pick<Objective, 'metric' | 'unit'>) => string;
}

export const PlanContext = createContext<PlanInHand | null>(null);

/** The plan around. Throws outside of one: a mistake in the program. */
export function usePlan(): PlanInHand {
  const value = useContext(PlanContext);
  if (!value) throw new Error('no plan around');
  return value;
}

/** A broken rule of an objective (or of one of its actions); undefined when it is kept. */
export function breachOf(
  breaches: readonly Breach[],
  rule: BreachRule,
  objectiveId: string | null,
  actionId: string | null = null,
): Breach | undefined {
  return breaches.find(
    (one) => one.rule === rule && one.objectiveId === objectiveId && one.actionId === actionId,
  );
}
