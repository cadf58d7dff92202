import { useTranslation } from 'react-i18next';
import { showInFolder } from '../../../data/send';
import { useWorkbookExport } from '../../../data/use-workbook-export';
import type { WorkbookExport } from '../../../data/use-workbook-export';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { useFormat } from '../../../lib/format/use-format';
import { showToast } from '../../../ui/toast/toast-store';

/** Writes the plans of all clients as a workbook: asks where, then says where it is. Also the command of Ctrl+E. */
export function useExportPlans(today: string): WorkbookExport {
  const { t } = useTranslation('plans');
  const { language } = useFormat();
  const job = useWorkbookExport('plan.export', {
    suggestedName: t('export.fileName', { day: today }),
    input: (file) => ({ file, language }),
    onWritten: ({ name, file }) =>
      showToast(t('export.done', { name }), [
        { label: t('export.show'), run: () => showInFolder(file) },
      ]),
  });
  useScreenActions([
    {
      id: 'plans.export',
      label: (translate) => translate('plans:export.action'),
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+E',
      isEnabled: () => !job.isRunning,
      run: job.start,
    },
  ]);
  return job;
}
