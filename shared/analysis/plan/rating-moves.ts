import type { IsoDay } from '@shared/domain/iso-day';
import { POSITIONS, POTENTIALS, STAGES } from './plan-model';
import type { Plan, PlanAction, Rating, RatingAxis, RatingsNow } from './plan-model';

/** Steps of each axis from little to much. */
const STEPS: Readonly<Record<RatingAxis, readonly string[]>> = {
  position: POSITIONS,
  potential: POTENTIALS,
  stage: STAGES,
};

/**
 * The ratings that held on a day: of each axis the newest up to and with it. Ratings must be in the order they were
 * given (day, then time). Worked line: position weak on 1 Mar, medium on 1 Oct; on 1 Jun → weak.
 */
export function ratingsAt(ratings: readonly Rating[], day: IsoDay | null): RatingsNow {
  const newest = (axis: RatingAxis): Rating | null =>
    ratings.findLast((rating) => rating.axis === axis && (day === null || rating.day <= day)) ??
    null;
  return { position: newest('position'), potential: newest('potential'), stage: newest('stage') };
}

/** A rating that is another one than on the earlier day. */
export interface RatingMove {
  readonly axis: RatingAxis;
  /** Null: was not rated then. */
  readonly from: string | null;
  readonly to: string;
  readonly direction: 'up' | 'down' | 'first';
  readonly argument: string;
  readonly day: IsoDay;
}

/**
 * What changed on each axis since a day, with the argument of the newest rating; a value that was left and came back is
 * no move. Worked line: potential medium (March), high (October, "PM2 rebuild") → up, "PM2 rebuild".
 */
export function ratingMoves(before: RatingsNow, after: RatingsNow): readonly RatingMove[] {
  return (['position', 'potential', 'stage'] as const).flatMap((axis) => {
    const [from, to] = [before[axis], after[axis]];
    if (to === null || from?.value === to.value) return [];
    const steps = STEPS[axis];
    const direction =
      from === null
        ? 'first'
        : to.value === 'uncoupling' || steps.indexOf(to.value) < steps.indexOf(from.value)
          ? 'down'
          : 'up';
    const { argument, day } = to;
    return [{ axis, from: from?.value ?? null, to: to.value, direction, argument, day } as const];
  });
}

/** An action with the objective it serves. */
export interface DoneAction {
  readonly objective: string;
  readonly action: PlanAction;
}

/** The actions done after one day and up to another, oldest first: what may have moved the rating. */
export function actionsDone(plan: Plan, after: IsoDay, upTo: IsoDay): readonly DoneAction[] {
  return plan.objectives
    .flatMap((objective) =>
      objective.strategies.flatMap(({ actions }) =>
        actions.flatMap((action) =>
          action.doneDay !== null && action.doneDay > after && action.doneDay <= upTo
            ? [{ objective: objective.name, action }]
            : [],
        ),
      ),
    )
    .sort((one, other) => ((one.action.doneDay ?? '') < (other.action.doneDay ?? '') ? -1 : 1));
}
