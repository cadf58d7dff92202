import { useCallback } from 'react';
import type { ImportCheck, ImportResult } from '@shared/ipc/import-methods';
import { useTranslation } from 'react-i18next';
import { AppError } from '@shared/errors/app-error';
import { reportError } from '../../../data/error-store';
import type { JobProgress } from '../../../data/run-job';
import { useJob } from '../../../data/use-job';
import { showToast } from '../../../ui/toast/toast-store';
import { mappingInput } from '../model/mapping-input';
import { useUndoImport } from './use-undo-import';

export interface CommitHandle {
  readonly start: (
    importId: string,
    check: ImportCheck,
    merges: Record<string, string>,
  ) => Promise<void>;
  readonly cancel: () => void;
  readonly isRunning: boolean;
  readonly progress: JobProgress | null;
}

export interface CommitOptions {
  readonly fileName: string;
  readonly onDone: (result: ImportResult) => void;
  /** Called when the file is not the one that was checked any more. */
  readonly onChanged: () => void;
}

/** Runs the import in one step; afterwards says what was done and offers to take it back. */
export function useCommit({ fileName, onDone, onChanged }: CommitOptions): CommitHandle {
  const { t } = useTranslation('imports');
  const job = useJob('import.commit');
  const undo = useUndoImport();
  const { start: startJob } = job;
  const start = useCallback(
    async (importId: string, check: ImportCheck, merges: Record<string, string>) => {
      try {
        const result = await startJob({ importId, mapping: mappingInput(check.mapping), merges });
        const done = check.mapping.layout === 'wide-periods' ? 'importedFigures' : 'imported';
        showToast(t(`done.${done}`, { count: result.added + result.changed, file: fileName }), [
          { label: t('done.undo'), run: () => void undo({ id: result.batchId, fileName }) },
        ]);
        onDone(result);
      } catch (error) {
        const code = error instanceof AppError ? error.code : null;
        if (code === 'CANCELLED') showToast(t('running.stopped'));
        else reportError(error);
        if (code === 'FILE_CHANGED' || code === 'NOT_FOUND') onChanged();
      }
    },
    [startJob, undo, onDone, onChanged, fileName, t],
  );
  return { start, cancel: job.cancel, isRunning: job.isRunning, progress: job.progress };
}
