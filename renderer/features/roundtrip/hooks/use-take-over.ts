import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../data/use-command';
import { showToast } from '../../../ui/toast/toast-store';
import { useUndoEdit } from './use-undo-edit';

export interface TakeOver {
  readonly run: (keys: readonly string[]) => Promise<void>;
  readonly isRunning: boolean;
}

/** Takes the chosen changes over, says so with the way back, and leaves. */
export function useTakeOver(importId: string, file: string, onDone: () => void): TakeOver {
  const { t } = useTranslation('roundtrip');
  const { run: apply, isRunning } = useCommand('roundtrip.apply');
  const undo = useUndoEdit();
  const run = useCallback(
    async (keys: readonly string[]) => {
      const taken = await apply({ importId, keys: [...keys] });
      if (!taken) return;
      const { editId, changes } = taken;
      showToast(
        t('done', { count: changes, file }),
        editId === null ? [] : [{ label: t('undo'), run: () => void undo(editId) }],
      );
      onDone();
    },
    [apply, undo, importId, file, onDone, t],
  );
  return { run, isRunning };
}
