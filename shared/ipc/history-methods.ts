import { returns } from './define-method';
import { nothing } from './schemas';

/** One thing a person did. Its words are the text `namespace:did.name` of the kind, with the params put in. */
export interface ActionInfo {
  readonly id: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
  readonly author: string | null;
  readonly atMs: number;
}

/** What can be taken back and done again now; null = nothing. */
export interface HistoryState {
  readonly undo: ActionInfo | null;
  readonly redo: ActionInfo | null;
}

export const historyMethods = {
  'history.state': returns<HistoryState>().query(nothing),
  'history.undo': returns<ActionInfo | null>().command(nothing),
  'history.redo': returns<ActionInfo | null>().command(nothing),
};
