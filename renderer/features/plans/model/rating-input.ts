import { asPosition, asPotential, asStage } from '@shared/analysis/plan/board-cell';
import type { RatingAxis } from '@shared/analysis/plan/plan-model';
import type { RatingInput } from '@shared/ipc/plan-methods';

/** A rating as it is sent; null when the value is none of its axis or the argument is blank. */
export function toRatingInput(axis: RatingAxis, value: string, reason: string): RatingInput | null {
  const argument = reason.trim();
  if (argument === '') return null;
  if (axis === 'position') {
    const position = asPosition(value);
    return position === null ? null : { axis, value: position, argument };
  }
  if (axis === 'potential') {
    const potential = asPotential(value);
    return potential === null ? null : { axis, value: potential, argument };
  }
  const stage = asStage(value);
  return stage === null ? null : { axis, value: stage, argument };
}
