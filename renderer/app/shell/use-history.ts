import { useTranslation } from 'react-i18next';
import type { ActionInfo } from '@shared/ipc/history-methods';
import { reportError } from '../../data/error-store';
import { rpc } from '../../data/rpc';
import { useRpc } from '../../data/use-rpc';
import { actionWords } from '../../i18n/action-words';
import { useTranslate } from '../../i18n/use-translate';
import { showToast } from '../../ui/toast/toast-store';

/** Undo and redo of what people do, each with its name. */
export interface History {
  readonly undoName: string | null;
  readonly redoName: string | null;
  /** What can be taken back is being asked again: something has just been saved, whose name is not known here yet. */
  readonly isAsking: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What can be taken back and done again in the open workspace, and doing so. */
export function useHistory(isOpen: boolean): History {
  const t = useTranslate();
  const { t: shell } = useTranslation('shell');
  const { data, isFetching } = useRpc('history.state', {}, { isEnabled: isOpen });
  const nameOf = (action: ActionInfo | null | undefined) =>
    isOpen && action ? actionWords(action, t) : null;
  const step = (method: 'history.undo' | 'history.redo') => () => {
    rpc(method, {}).then((done) => {
      if (!done) return;
      const name = actionWords(done, t);
      showToast(shell(method === 'history.undo' ? 'toast.undone' : 'toast.redone', { name }));
    }, reportError);
  };
  return {
    undoName: nameOf(data?.undo),
    redoName: nameOf(data?.redo),
    isAsking: isFetching,
    undo: step('history.undo'),
    redo: step('history.redo'),
  };
}
