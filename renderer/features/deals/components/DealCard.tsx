import { memo } from 'react';
import { cx } from '../../../ui/cx';
import { usePipeline } from '../hooks/pipeline-context';
import type { DealRow } from '../model/deal-row';
import { shortDay } from '../model/short-day';
import { changePipeline, openPart } from '../store';
import styles from './StageBoard.module.css';

/** Kind of data of a card that is being dragged. */
export const DRAG_TYPE = 'application/x-keybook-deal';

interface CardProps {
  readonly row: DealRow;
  readonly isCurrent: boolean;
}

/** A deal on the board: name, client, amount, probability, close, flags. */
export const DealCard = memo(function DealCard({ row, isCurrent }: CardProps) {
  const { t, format, amounts, analysis, marks } = usePipeline();
  const mark = marks.get(row.key);
  const { deal, client, flags, probability, key } = row;
  return (
    <button
      type="button"
      draggable
      data-deal={key}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      className={cx(styles.card, isCurrent && styles.current)}
      onClick={() => changePipeline({ dealId: key })}
      onFocus={() => changePipeline({ dealId: key })}
      onDoubleClick={() => openPart({ kind: 'deal', dealId: key })}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAG_TYPE, key);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <span className={styles.name}>
        <b>{deal.name}</b>
        {flags.length > 0 ? (
          <span className={styles.flags} aria-hidden>
            {format.integer(flags.length)}
          </span>
        ) : null}
      </span>
      <span className={styles.client}>
        {mark === undefined ? null : (
          <span className={styles.mark}>{t(`trial.${mark}`)}&ensp;</span>
        )}
        {client}
      </span>
      <span className={styles.line}>
        <span>{amounts.money(deal.amountE4)}</span>
        <span>{format.percent(probability, 0)}</span>
        <span>{shortDay(deal.closeDay, analysis.asOfDay, format)}</span>
      </span>
      <span className={styles.spoken}>
        {`${t(`stage.${row.stage}`)}, ${t('list.flags', { count: flags.length })}`}
      </span>
    </button>
  );
});
