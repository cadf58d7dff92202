import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import styles from '../components/Said.module.css';
import type { TheirDifference } from '../model/said-of-clients';
import { theirsReason } from '../model/theirs-reason';
import { usePortfolio } from './portfolio-context';

/** Columns of the list of differences between the workbook and us. */
export function useDifferenceColumns(): readonly GridColumn<TheirDifference>[] {
  const { said, rows, format } = usePortfolio();
  const { t } = useTranslation('reconcile');
  const { theirs, marks } = said;
  return useMemo(() => {
    const names = new Map(rows.map((row) => [row.key, row.name]));
    const shown = (value: string | number): string =>
      typeof value === 'number' ? format.amount(value, 2) : value;
    const why = ({ explainedBy }: TheirDifference): string =>
      theirs ? theirsReason(explainedBy, theirs.trial, t, format) : '';
    const hasTotals = theirs?.differences.some((one) => one.dimension === 'total') ?? false;
    const figure = hasTotals ? 96 : 60;
    const column = (
      key: string,
      width: number,
      header: string,
      text: (one: TheirDifference) => string,
      more: Pick<GridColumn<TheirDifference>, 'align' | 'grow'> & { readonly look?: string } = {},
    ): GridColumn<TheirDifference> => {
      const { look = styles.text, ...rest } = more;
      const cell = (one: TheirDifference) => (
        <span className={look} title={text(one)}>
          {text(one)}
        </span>
      );
      return { key, width, header, text, cell, ...rest };
    };
    return [
      column('client', 120, t('list.client'), (one) => names.get(one.clientId) ?? '', { grow: 1 }),
      column('row', 52, t('list.row'), (one) => String(marks.get(one.clientId)?.row ?? ''), {
        align: 'end',
      }),
      column('what', 56, t('list.what'), (one) => t(`list.${one.dimension}`)),
      column('ours', figure, t('list.ours'), (one) => shown(one.ours), { align: 'end' }),
      column('theirs', figure, t('list.theirs'), (one) => shown(one.theirs), { align: 'end' }),
      column('why', 160, t('list.why'), why, {
        grow: 2,
        ...(styles.why ? { look: styles.why } : {}),
      }),
    ];
  }, [theirs, marks, rows, t, format]);
}
