import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { useCommand } from '../../../data/use-command';
import { showToast } from '../../../ui/toast/toast-store';

export interface TakeOver {
  readonly run: (keys: readonly string[]) => Promise<void>;
  readonly isRunning: boolean;
}

/** Takes the chosen changes over, says so with the way back, and leaves. */
export function useTakeOver(importId: string, file: string, onDone: () => void): TakeOver {
  const { t } = useTranslation('roundtrip');
  const { run: apply, isRunning } = useCommand('roundtrip.apply');
  const run = useCallback(
    async (keys: readonly string[]) => {
      const taken = await apply({ importId, keys: [...keys] });
      if (!taken) return;
      const { editId, changes } = taken;
      const undo = (): void => {
        if (editId === null) return;
        rpc('roundtrip.undo', { editId }).then((undone) => {
          const kept = undone.kept > 0 ? ` ${t('undoneKept', { count: undone.kept })}` : '';
          showToast(t('undone', { count: undone.changes }) + kept);
        }, reportError);
      };
      showToast(
        t('done', { count: changes, file }),
        editId === null ? [] : [{ label: t('undo'), run: undo }],
      );
      onDone();
    },
    [apply, importId, file, onDone, t],
  );
  return { run, isRunning };
}
