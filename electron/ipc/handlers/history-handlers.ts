import type { historyMethods } from '@shared/ipc/history-methods';
import { historyState, redoNext, undoLast } from '../../app/history/undo-action';
import type { HandlersOf } from '../handlers-of';

export const historyHandlers: HandlersOf<typeof historyMethods> = {
  'history.state': (_input, context) => historyState(context),
  'history.undo': (_input, context) => undoLast(context),
  'history.redo': (_input, context) => redoNext(context),
};
