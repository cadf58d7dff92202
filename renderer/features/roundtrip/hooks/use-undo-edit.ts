import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { showToast } from '../../../ui/toast/toast-store';

/** Takes an edited workbook back and says what became of its values; a refusal is shown as an error. */
export function useUndoEdit(): (editId: string) => Promise<void> {
  const { t } = useTranslation('roundtrip');
  return useCallback(
    async (editId) => {
      try {
        const undone = await rpc('roundtrip.undo', { editId });
        const kept = undone.kept > 0 ? ` ${t('undoneKept', { count: undone.kept })}` : '';
        showToast(t('undone', { count: undone.changes }) + kept);
      } catch (error) {
        reportError(error);
      }
    },
    [t],
  );
}
