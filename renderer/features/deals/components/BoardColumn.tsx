import type { OpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { VirtualList } from '../../../ui/virtual-list/VirtualList';
import { usePipeline } from '../hooks/pipeline-context';
import type { DealRow } from '../model/deal-row';
import { DealCard, DRAG_TYPE } from './DealCard';
import styles from './StageBoard.module.css';

/** Card and the room below it, pixels. */
const CARD_HEIGHT = 82;
const keyOf = ({ key }: DealRow): string => key;

interface BoardColumnProps {
  readonly stage: OpenStage;
  readonly cards: readonly DealRow[];
  readonly current: string | null;
  readonly onDrop: (dealId: string) => void;
}

/** One stage of the board, into which cards can be dropped. */
export function BoardColumn({ stage, cards, current, onDrop }: BoardColumnProps) {
  const { t, amounts } = usePipeline();
  const sum = amounts.money(cards.reduce((all, { deal }) => all + (deal.amountE4 ?? 0), 0));
  return (
    <section
      className={styles.column}
      aria-label={t('list.columnLabel', {
        stage: t(`stage.${stage}`),
        deals: t('openDeals', { count: cards.length }),
        sum,
      })}
    >
      <div
        role="presentation"
        className={styles.drop}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          const dealId = event.dataTransfer.getData(DRAG_TYPE);
          if (dealId !== '') onDrop(dealId);
        }}
      >
        <h3 className={styles.head}>
          {t(`stage.${stage}`)}
          <span>{t('list.column', { count: cards.length, sum })}</span>
        </h3>
        <VirtualList
          className={styles.cards ?? ''}
          items={cards}
          itemKey={keyOf}
          itemHeight={CARD_HEIGHT}
          current={cards.findIndex(({ key }) => key === current)}
          render={(row) => <DealCard row={row} isCurrent={row.key === current} />}
        />
      </div>
    </section>
  );
}
