import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { showInFolder } from '../../../data/send';
import { showToast } from '../../../ui/toast/toast-store';

/** Saves the list of cells not imported as CSV, where the user says. `source` = an open import or a past one. */
export function useSaveIssues(): (source: string, fileName: string) => Promise<void> {
  const { t } = useTranslation('imports');
  return useCallback(
    async (source, fileName) => {
      try {
        const suggestedName = t('todo.fileName', {
          file: fileName.replace(/\.\w{2,5}$/u, ''),
        }).slice(0, 150);
        const chosen = await rpc('file.pickExport', { suggestedName, kind: 'csv' });
        if (!chosen) return;
        const saved = await rpc('import.saveIssues', { source, file: chosen.token });
        showToast(t('todo.saved', { count: saved.rows }), [
          {
            label: t('todo.show'),
            run: () => showInFolder(saved.file),
          },
        ]);
      } catch (error) {
        reportError(error);
      }
    },
    [t],
  );
}
