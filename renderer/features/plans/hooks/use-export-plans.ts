import { useTranslation } from 'react-i18next';
import { AppError } from '@shared/errors/app-error';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { useJob } from '../../../data/use-job';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { useFormat } from '../../../lib/format/use-format';
import { showToast } from '../../../ui/toast/toast-store';

/** Writes the plans of all clients as a workbook: asks where, then says where it is. Also the command of Ctrl+E. */
export function useExportPlans(today: string): {
  readonly start: () => void;
  readonly isRunning: boolean;
} {
  const { t } = useTranslation('plans');
  const { language } = useFormat();
  const job = useJob('plan.export');
  const run = async (): Promise<void> => {
    try {
      const suggestedName = t('export.fileName', { day: today });
      const chosen = await rpc('file.pickExport', { suggestedName, kind: 'xlsx' });
      if (!chosen) return;
      const written = await job.start({ file: chosen.token, language });
      showToast(t('export.done', { name: written.name }), [
        {
          label: t('export.show'),
          run: () => void rpc('file.showInFolder', { file: written.file }).catch(reportError),
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
      id: 'plans.export',
      label: (translate) => translate('plans:export.action'),
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+E',
      isEnabled: () => !job.isRunning,
      run: start,
    },
  ]);
  return { start, isRunning: job.isRunning };
}
