import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import { Dialog } from '../../../ui/dialog/Dialog';
import { usePortfolio } from '../hooks/portfolio-context';
import { useDifferenceColumns } from '../hooks/use-difference-columns';
import type { TheirDifference } from '../model/said-of-clients';
import styles from './Said.module.css';

const keyOf = ({ clientId, dimension }: TheirDifference): string => `${clientId}:${dimension}`;

interface DifferencesDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every difference between the workbook and us, with its reason. */
export function DifferencesDialog({ isOpen, onClose }: DifferencesDialogProps) {
  const { said } = usePortfolio();
  const { t } = useTranslation('reconcile');
  const { theirs } = said;
  const columns = useDifferenceColumns();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('list.title')} width="lg">
      <div className={styles.grid}>
        <DataGrid
          label={t('list.label')}
          rows={theirs?.differences ?? []}
          rowKey={keyOf}
          columns={columns}
          rowHeight={56}
        />
      </div>
    </Dialog>
  );
}
