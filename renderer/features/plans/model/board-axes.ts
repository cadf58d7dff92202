import {
  asPosition,
  asPotential,
  asStage,
  boxStrategy,
  cellStrategy,
} from '@shared/analysis/plan/board-cell';
import type { BoxStrategy, CellStrategy } from '@shared/analysis/plan/board-cell';
import { POSITIONS, POTENTIALS, STAGES } from '@shared/analysis/plan/plan-model';
import type { Position, Potential, RatingsNow, Stage } from '@shared/analysis/plan/plan-model';
import type { CellPlace } from './board-layout';

/** What stands for our strength: the position, or the stage of the relationship (McDonald's ten boxes). */
export type BoardAxis = 'matrix' | 'stage';

const TOP_DOWN: readonly Position[] = POSITIONS.toReversed();
/** Stages that have a box; a relationship that comes apart has none. */
const BOXED: readonly Stage[] = STAGES.slice(0, 5);

export const BOARD_SHAPES = {
  matrix: { columns: 3, rows: 3 },
  stage: { columns: 5, rows: 2 },
} as const;

/** Cell of a client by its ratings; null when one of the two is missing (or it is uncoupling). */
export function placeOf(ratings: RatingsNow, axis: BoardAxis): CellPlace | null {
  const potential = asPotential(ratings.potential?.value);
  if (potential === null) return null;
  if (axis === 'matrix') {
    const position = asPosition(ratings.position?.value);
    return position === null
      ? null
      : { column: POTENTIALS.indexOf(potential), row: TOP_DOWN.indexOf(position) };
  }
  const stage = asStage(ratings.stage?.value);
  const column = stage === null ? -1 : BOXED.indexOf(stage);
  return column < 0 ? null : { column, row: potential === 'high' ? 0 : 1 };
}

/** Ratings that a cell stands for. The lower row of the ten boxes is medium or low: a potential in it stays as it is. */
export interface CellRatings {
  readonly position: Position | null;
  readonly potential: Potential | null;
  readonly stage: Stage | null;
}

export function ratingsOfCell(
  cell: CellPlace,
  axis: BoardAxis,
  now: Potential | null,
): CellRatings {
  if (axis === 'matrix')
    return {
      position: TOP_DOWN[cell.row] ?? null,
      potential: POTENTIALS[cell.column] ?? null,
      stage: null,
    };
  const isLower = cell.row === 1;
  return {
    position: null,
    potential: isLower ? (now === null || now === 'high' ? 'medium' : now) : 'high',
    stage: BOXED[cell.column] ?? null,
  };
}

/** Strategy a cell suggests, by its place. */
export function strategyAt(cell: CellPlace, axis: BoardAxis): CellStrategy | BoxStrategy | null {
  const { position, potential, stage } = ratingsOfCell(cell, axis, null);
  return axis === 'matrix' ? cellStrategy(position, potential) : boxStrategy(stage, potential);
}

const TINTS: Readonly<Record<BoardAxis, readonly (readonly number[])[]>> = {
  matrix: [
    [1, 2, 3],
    [1, 2, 3],
    [0, 1, 2],
  ],
  stage: [
    [1, 2, 2, 3, 3],
    [0, 1, 1, 1, 1],
  ],
};

/** How inviting a cell is, 0 to 3: the tint behind it. Never the only sign: each cell names its strategy. */
export function tintOf({ column, row }: CellPlace, axis: BoardAxis): number {
  return TINTS[axis][row]?.[column] ?? 0;
}

export const ROW_VALUES: Readonly<Record<BoardAxis, readonly string[]>> = {
  matrix: TOP_DOWN,
  stage: ['high', 'lower'],
};
export const COLUMN_VALUES: Readonly<Record<BoardAxis, readonly string[]>> = {
  matrix: POTENTIALS,
  stage: BOXED,
};
