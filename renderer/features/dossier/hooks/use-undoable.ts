import { useCallback } from 'react';
import { useTranslate } from '../../../i18n/use-translate';
import { runAction } from '../../../lib/actions/action-store';
import { showToast } from '../../../ui/toast/toast-store';

/** Says what was done where it is not plain to see, with Undo. */
export function useUndoable(): (text: string) => void {
  const t = useTranslate();
  return useCallback(
    (text) =>
      void showToast(text, [
        { label: t('shell:action.undo'), run: () => void runAction('edit.undo') },
      ]),
    [t],
  );
}
