import { AppError } from '@shared/errors/app-error';
import { isoFromDay } from '@shared/domain/iso-day';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import type { JobProgress } from '../../../data/run-job';
import { useJob } from '../../../data/use-job';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from './pipeline-context';

export interface Export {
  readonly start: () => void;
  readonly cancel: () => void;
  readonly isRunning: boolean;
  readonly progress: JobProgress | null;
}

/** Writes the pipeline workbook: asks where, shows progress, says where it is. Also the command of Ctrl+E. */
export function useExport(): Export {
  const { analysis, scope, t, format } = usePipeline();
  const job = useJob('deal.export');
  const run = async (): Promise<void> => {
    try {
      const suggestedName = t('export.fileName', { date: isoFromDay(analysis.asOfDay) });
      const chosen = await rpc('file.pickExport', { suggestedName, kind: 'xlsx' });
      if (!chosen) return;
      const written = await job.start({
        file: chosen.token,
        language: format.language,
        grain: analysis.period.grain,
        scope,
        periodDay: isoFromDay(analysis.period.startDay),
      });
      showToast(t('export.done', { name: written.name }), [
        {
          label: t('export.show'),
          run: () => {
            rpc('file.showInFolder', { file: written.file }).catch(reportError);
          },
        },
      ]);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CANCELLED')) reportError(error);
    }
  };
  const start = (): void => {
    if (!job.isRunning) void run();
  };
  useScreenActions([
    {
      id: 'deals.export',
      label: (translate) => translate('deals:export.action'),
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+E',
      isEnabled: () => !job.isRunning,
      run: start,
    },
  ]);
  return { start, cancel: job.cancel, isRunning: job.isRunning, progress: job.progress };
}
