import { isoFromDay } from '@shared/domain/iso-day';
import { showInFolder } from '../../../data/send';
import { useWorkbookExport } from '../../../data/use-workbook-export';
import type { WorkbookExport } from '../../../data/use-workbook-export';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { showToast } from '../../../ui/toast/toast-store';
import { usePortfolio } from './portfolio-context';

/** Writes the result workbook: asks where, shows progress, says where it is. Also the command of Ctrl+E. */
export function useExport(): WorkbookExport {
  const { view, t, format } = usePortfolio();
  const job = useWorkbookExport('portfolio.export', {
    suggestedName: t('export.fileName', { date: isoFromDay(view.lastDay) }),
    input: (file) => ({ file, language: format.language }),
    onWritten: ({ name, file }) =>
      showToast(t('export.done', { name }), [
        { label: t('export.show'), run: () => showInFolder(file) },
      ]),
  });
  useScreenActions([
    {
      id: 'portfolio.export',
      label: (translate) => translate('portfolio:export.action'),
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+E',
      isEnabled: () => !job.isRunning,
      run: job.start,
    },
  ]);
  return job;
}
