import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { Dialog } from '../../../ui/dialog/Dialog';
import { usePortfolio } from '../hooks/portfolio-context';
import type { TheirDifference } from '../model/said-of-clients';
import { theirsReason } from '../model/theirs-reason';
import styles from './Said.module.css';

const keyOf = ({ clientId, dimension }: TheirDifference): string => `${clientId}:${dimension}`;

interface DifferencesDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every difference between the workbook and us, with its reason. */
export function DifferencesDialog({ isOpen, onClose }: DifferencesDialogProps) {
  const { said, rows, format } = usePortfolio();
  const { t } = useTranslation('reconcile');
  const { theirs, marks } = said;
  const names = useMemo(() => new Map(rows.map((row) => [row.key, row.name])), [rows]);
  const columns = useMemo((): readonly GridColumn<TheirDifference>[] => {
    const shown = (value: string | number): string =>
      typeof value === 'number' ? format.amount(value, 2) : value;
    const hasTotals = theirs?.differences.some((one) => one.dimension === 'total') ?? false;
    const figure = hasTotals ? 96 : 60;
    const why = ({ explainedBy }: TheirDifference): string =>
      theirs ? theirsReason(explainedBy, theirs.trial, t, format) : '';
    const column = (
      key: string,
      header: string,
      width: number,
      text: (one: TheirDifference) => string,
      more: Partial<GridColumn<TheirDifference>> = {},
    ): GridColumn<TheirDifference> => ({
      key,
      header,
      width,
      text,
      cell: (one) => (
        <span className={styles.text} title={text(one)}>
          {text(one)}
        </span>
      ),
      ...more,
    });
    return [
      column('client', t('list.client'), 120, (one) => names.get(one.clientId) ?? '', { grow: 1 }),
      column('row', t('list.row'), 52, (one) => String(marks.get(one.clientId)?.row ?? ''), {
        align: 'end',
      }),
      column('what', t('list.what'), 56, (one) => t(`list.${one.dimension}`)),
      column('ours', t('list.ours'), figure, (one) => shown(one.ours), { align: 'end' }),
      column('theirs', t('list.theirs'), figure, (one) => shown(one.theirs), { align: 'end' }),
      column('why', t('list.why'), 160, why, {
        grow: 2,
        cell: (one) => (
          <span className={styles.why} title={why(one)}>
            {why(one)}
          </span>
        ),
      }),
    ];
  }, [theirs, marks, names, t, format]);
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
