import type { FlowDimension } from '@shared/analysis/movement/class-flows';

/** What widths of the flow show. */
export type FlowWidth = 'clients' | 'value';

/** What the movement view remembers between starts. */
export interface MovementState {
  /** Side keys, see `side-key`. Empty: the natural one. */
  readonly before: string;
  readonly after: string;
  readonly dimension: FlowDimension;
  readonly width: FlowWidth;
}

export const INITIAL_MOVEMENT_STATE: MovementState = {
  before: '',
  after: 'now',
  dimension: 'abc',
  width: 'clients',
};

/** Reads a kept state; whatever is missing or strange falls back to its initial value. */
export function readMovementState(stored: unknown): MovementState {
  const from = new Map<string, unknown>(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  );
  const text = (key: 'before' | 'after'): string => {
    const value = from.get(key);
    return typeof value === 'string' ? value.slice(0, 80) : INITIAL_MOVEMENT_STATE[key];
  };
  return {
    before: text('before'),
    after: text('after'),
    dimension: from.get('dimension') === 'xyz' ? 'xyz' : 'abc',
    width: from.get('width') === 'value' ? 'value' : 'clients',
  };
}
