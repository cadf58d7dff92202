import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { showToast } from '../../../ui/toast/toast-store';

/** The command that takes back the newest changes taken over from a workbook; there is none where there is nothing to take back. */
export function useUndoTaken(): void {
  const { t } = useTranslation('roundtrip');
  const newest = useRpc('roundtrip.list', {}).data?.find((edit) => edit.undoneAtMs === null);
  const { run } = useCommand('roundtrip.undo');
  const undo = async (editId: string): Promise<void> => {
    const undone = await run({ editId });
    if (!undone) return;
    const kept = undone.kept > 0 ? ` ${t('undoneKept', { count: undone.kept })}` : '';
    showToast(t('undone', { count: undone.changes }) + kept);
  };
  useScreenActions(
    newest
      ? [
          {
            id: 'roundtrip.undo',
            menu: 'edit',
            group: 3,
            label: (translate) => translate('roundtrip:undoTaken', { file: newest.fileName ?? '' }),
            run: () => void undo(newest.editId),
          },
        ]
      : [],
  );
}
