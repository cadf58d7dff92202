import { POSITIONS, POTENTIALS, STAGES } from './plan-model';
import type { Position, Potential, Stage } from './plan-model';

/** Way that the nine cells of position and potential suggest. */
export type CellStrategy =
  | 'defend'
  | 'protect'
  | 'maintain'
  | 'invest'
  | 'grow'
  | 'standardise'
  | 'build'
  | 'opportunistic'
  | 'withdraw';

/** Way that a box of stage and attractiveness suggests. */
export type BoxStrategy =
  | 'enter'
  | 'prove'
  | 'widen'
  | 'joint'
  | 'integrate'
  | 'wait'
  | 'simple'
  | 'contain'
  | 'harvest'
  | 'check-cost';

const CELLS: Readonly<Record<Position, Readonly<Record<Potential, CellStrategy>>>> = {
  strong: { high: 'defend', medium: 'protect', low: 'maintain' },
  medium: { high: 'invest', medium: 'grow', low: 'standardise' },
  weak: { high: 'build', medium: 'opportunistic', low: 'withdraw' },
};

const BOXES: Readonly<Record<'high' | 'low', readonly BoxStrategy[]>> = {
  high: ['enter', 'prove', 'widen', 'joint', 'integrate'],
  low: ['wait', 'simple', 'contain', 'harvest', 'check-cost'],
};

/**
 * Strategy of a cell: the corners after Millman and Wilson (1995), the middle in the manner of the directional policy
 * matrix. Null when a rating is missing. Worked line: medium × high → `invest`.
 */
export function cellStrategy(
  position: Position | null,
  potential: Potential | null,
): CellStrategy | null {
  return position === null || potential === null ? null : CELLS[position][potential];
}

/**
 * Strategy of one of McDonald's ten boxes: five stages by two rows of attractiveness; only a high potential is the
 * upper row. Null when a rating is missing or the relationship is uncoupling: then none of the ten holds.
 */
export function boxStrategy(stage: Stage | null, potential: Potential | null): BoxStrategy | null {
  if (stage === null || potential === null) return null;
  return BOXES[potential === 'high' ? 'high' : 'low'][STAGES.indexOf(stage)] ?? null;
}

/** A kept value as a position; null when it is none. */
export function asPosition(value: string | null | undefined): Position | null {
  return POSITIONS.find((one) => one === value) ?? null;
}

/** A kept value as a potential; null when it is none. */
export function asPotential(value: string | null | undefined): Potential | null {
  return POTENTIALS.find((one) => one === value) ?? null;
}

/** A kept value as a stage, with or without the ending `-kam`; null when it is none. */
export function asStage(value: string | null | undefined): Stage | null {
  const name = (value ?? '').toLowerCase().replace(/[-\s]?kam$/u, '');
  return STAGES.find((one) => one === name) ?? null;
}
