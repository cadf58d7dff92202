import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { RunMovement } from './compare-runs';

/** Which of the two classes is followed. */
export type FlowDimension = 'abc' | 'xyz';

/** A class on one side of the flow; `none` stands for outside the base, without a letter, and not in the run at all. */
export type FlowMark = Exclude<AbcMark | XyzMark, '–'> | 'none';

/** Clients that went from one class to another (or stayed), with what they were and are worth. */
export interface ClassFlow {
  readonly from: FlowMark;
  readonly to: FlowMark;
  readonly clients: number;
  /** Sum of their values in the earlier run, absent ones counting 0. */
  readonly valueBefore: number;
  readonly valueAfter: number;
}

/** Marks of a dimension from the top of the picture down. */
export const FLOW_MARKS: Readonly<Record<FlowDimension, readonly FlowMark[]>> = {
  abc: ['A', 'B', 'C', 'none'],
  xyz: ['X', 'Y', 'Z', 'N', 'none'],
};

/** Class of a movement's client before and after. */
export function flowOf(
  { before, after }: RunMovement,
  dimension: FlowDimension,
): { readonly from: FlowMark; readonly to: FlowMark } {
  const markOf = (mark: AbcMark | XyzMark | undefined): FlowMark =>
    mark === undefined || mark === '–' ? 'none' : mark;
  return { from: markOf(before?.[dimension]), to: markOf(after?.[dimension]) };
}

/**
 * Flows between the classes of two runs, from the top left down. Clients that are in no class on either side are left
 * out: they went nowhere.
 */
export function classFlows(
  movements: readonly RunMovement[],
  dimension: FlowDimension,
): ClassFlow[] {
  const byKey = new Map<string, ClassFlow>();
  for (const movement of movements) {
    const { from, to } = flowOf(movement, dimension);
    if (from === 'none' && to === 'none') continue;
    const key = `${from} ${to}`;
    const flow = byKey.get(key);
    byKey.set(key, {
      from,
      to,
      clients: (flow?.clients ?? 0) + 1,
      valueBefore: (flow?.valueBefore ?? 0) + (movement.before?.value ?? 0),
      valueAfter: (flow?.valueAfter ?? 0) + (movement.after?.value ?? 0),
    });
  }
  const marks = FLOW_MARKS[dimension];
  return marks.flatMap((from) =>
    marks.flatMap((to) => {
      const flow = byKey.get(`${from} ${to}`);
      return flow ? [flow] : [];
    }),
  );
}
