import { isoFromDay } from '@shared/domain/iso-day';
import { showInFolder } from '../../../data/send';
import { useWorkbookExport } from '../../../data/use-workbook-export';
import type { WorkbookExport } from '../../../data/use-workbook-export';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from './pipeline-context';

/** Writes the pipeline workbook: asks where, shows progress, says where it is. Also the command of Ctrl+E. */
export function useExport(): WorkbookExport {
  const { analysis, scope, t, format } = usePipeline();
  const job = useWorkbookExport('deal.export', {
    suggestedName: t('export.fileName', { date: isoFromDay(analysis.asOfDay) }),
    input: (file) => ({
      file,
      language: format.language,
      grain: analysis.period.grain,
      scope,
      periodDay: isoFromDay(analysis.period.startDay),
    }),
    onWritten: ({ name, file }) =>
      showToast(t('export.done', { name }), [
        { label: t('export.show'), run: () => showInFolder(file) },
      ]),
  });
  useScreenActions([
    {
      id: 'deals.export',
      label: (translate) => translate('deals:export.action'),
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+E',
      isEnabled: () => !job.isRunning,
      run: job.start,
    },
  ]);
  return job;
}
