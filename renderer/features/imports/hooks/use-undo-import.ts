import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import { useCommand } from '../../../data/use-command';
import { showToast } from '../../../ui/toast/toast-store';

/** Takes a past import back and says so; a refusal is shown as an error. No question first: the file can be imported again. */
export function useUndoImport(): (
  batch: Pick<ImportBatchInfo, 'id' | 'fileName'>,
) => Promise<void> {
  const { t } = useTranslation('imports');
  const { run } = useCommand('import.undo');
  return useCallback(
    async ({ id, fileName }) => {
      if (await run({ batchId: id })) showToast(t('done.undone', { file: fileName }));
    },
    [run, t],
  );
}
