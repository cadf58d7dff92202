import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldChange } from '@shared/roundtrip/compare-edits';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { TakenMark } from '../components/TakenMark';
import styles from '../components/RoundTrip.module.css';
import { useValueText } from './use-value-text';

/** Columns of the list of changes. */
export function useChangeColumns(
  chosen: ReadonlySet<string>,
  toggle: (key: string) => void,
): readonly GridColumn<FieldChange>[] {
  const { t } = useTranslation('roundtrip');
  const valueText = useValueText();
  return useMemo(() => {
    const remark = (change: FieldChange): string =>
      change.isConflict
        ? t('conflict', { exported: valueText(change.field, change.exported) })
        : '';
    return [
      {
        key: 'taken',
        header: t('column.taken'),
        width: 64,
        cell: ({ key }) => <TakenMark isTaken={chosen.has(key)} onToggle={() => toggle(key)} />,
        text: ({ key }) => t(chosen.has(key) ? 'taken' : 'left'),
      },
      {
        key: 'client',
        header: t('column.client'),
        width: 180,
        grow: 1,
        cell: ({ clientName, clientCode }) => (
          <span className={styles.client} title={clientName}>
            {clientName}
            {clientCode === null ? null : <span className={styles.code}>{clientCode}</span>}
          </span>
        ),
        text: ({ clientName }) => clientName,
      },
      {
        key: 'field',
        header: t('column.field'),
        width: 124,
        cell: ({ field }) => t(`field.${field}`),
        text: ({ field }) => t(`field.${field}`),
      },
      {
        key: 'from',
        header: t('column.from'),
        width: 140,
        grow: 0.7,
        cell: ({ field, from }) => (
          <span
            className={from === null ? styles.none : styles.from}
            title={valueText(field, from)}
          >
            {valueText(field, from)}
          </span>
        ),
        text: ({ field, from }) => valueText(field, from),
      },
      {
        key: 'to',
        header: t('column.to'),
        width: 140,
        grow: 0.7,
        cell: ({ field, to }) => (
          <span className={to === null ? styles.none : styles.to} title={valueText(field, to)}>
            {valueText(field, to)}
          </span>
        ),
        text: ({ field, to }) => valueText(field, to),
      },
      {
        key: 'cell',
        header: t('column.cell'),
        width: 64,
        cell: ({ cell }) => <span className={styles.cell}>{cell}</span>,
        text: ({ cell }) => cell,
      },
      {
        key: 'remark',
        header: t('column.remark'),
        width: 160,
        grow: 0.8,
        cell: (change) => (
          <span className={styles.conflict} title={remark(change)}>
            {remark(change)}
          </span>
        ),
        text: remark,
      },
    ];
  }, [t, valueText, chosen, toggle]);
}
