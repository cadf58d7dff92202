import type { ReactNode } from 'react';
import type { ImportCheck } from '@shared/ipc/import-methods';
import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { Check, TriangleAlert } from '../../../ui/icon/icons';
import { Section } from '../../../ui/pane/Section';
import { cx } from '../../../ui/cx';
import { useImport } from '../hooks/import-context';
import { cellAddress } from '../model/cell-address';
import { controlTotal } from '../model/control-total';
import styles from './CheckPane.module.css';

/** The rows summed up, beside the sheet's own total. */
export function ControlTotalSection({ check }: { readonly check: ImportCheck }) {
  const { t, format, money } = useImport();
  const { summary } = check;
  const total = controlTotal(summary);
  const { sheetTotal } = summary;
  const line = (label: ReactNode, amountE4: number, isStrong = false): ReactNode => (
    <div className={cx(styles.sum, isStrong && styles.strong)}>
      <dt>{label}</dt>
      <dd>{format.amount(amountE4)}</dd>
    </div>
  );
  const isMany = summary.lines !== summary.rowsAccepted;
  return (
    <Section title={t('control.title')}>
      <dl className={styles.sums}>
        {line(
          isMany
            ? t('control.readFigures', {
                rows: format.integer(summary.rowsAccepted),
                figures: format.integer(summary.lines),
              })
            : t('control.read', { rows: format.integer(summary.rowsAccepted) }),
          summary.acceptedE4,
        )}
        {summary.rowsRejected > 0
          ? line(t('control.held', { count: summary.rowsRejected }), summary.rejectedE4)
          : null}
        {summary.rowsDropped > 0 || summary.droppedE4 !== 0
          ? line(t('control.dropped', { count: summary.rowsDropped }), summary.droppedE4)
          : null}
        {line(t('control.together'), total.togetherE4, true)}
        {sheetTotal
          ? line(
              <SheetTotalPlace row={sheetTotal.row} column={sheetTotal.column} />,
              sheetTotal.valueE4,
            )
          : null}
      </dl>
      {total.differenceE4 === null ? (
        <p className={styles.small}>{t('control.noTotal')}</p>
      ) : (
        <p className={total.reason === null ? styles.equal : styles.unequal}>
          <Icon of={total.reason === null ? Check : TriangleAlert} size={14} />
          {t('control.difference', { amount: money(total.differenceE4) })}
        </p>
      )}
      {total.reason ? <p className={styles.small}>{t(`control.why.${total.reason}`)}</p> : null}
      {total.reason && total.isIncomplete ? (
        <p className={styles.small}>{t('control.unreadable')}</p>
      ) : null}
    </Section>
  );
}

/** Where the sheet's own total stands; a way there when the row is among those shown. */
function SheetTotalPlace({ row, column }: { readonly row: number; readonly column: number }) {
  const { t, sample, grid } = useImport();
  const text = t('control.sheetTotal', { cell: cellAddress(column, row) });
  if (!sample?.rows.some((one) => one.rowNumber === row)) return text;
  return (
    <Button variant="link" size="sm" onPress={() => grid.current?.showCell(row, column)}>
      {text}
    </Button>
  );
}
