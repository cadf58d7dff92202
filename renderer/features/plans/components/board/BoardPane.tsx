import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanBoard } from '@shared/ipc/plan-answers';
import { sumBands } from '@shared/analysis/white-space/band';
import { useFormat } from '../../../../lib/format/use-format';
import { useSize } from '../../../../ui/chart/use-size';
import { Pane } from '../../../../ui/pane/Pane';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { useBoardKeys } from '../../hooks/use-board-keys';
import { useBoardWords } from '../../hooks/use-board-words';
import { ratingsOfCell, strategyAt } from '../../model/board-axes';
import type { BoardAxis } from '../../model/board-axes';
import { layoutBoard } from '../../model/board-layout';
import type { CellPlace, PlacedItem } from '../../model/board-layout';
import { boardItems, potentialNow, proposedRatings } from '../../model/board-view';
import type { Standing } from '../../model/board-view';
import { measureLabel } from '../../model/measure-text';
import { AXIS, BoardPicture, boardShape } from './BoardPicture';
import { MovedSection } from './MovedSection';
import { PictureMenu } from './PictureMenu';
import { StillBoard } from './StillBoard';
import { RateDialog } from './RateDialog';
import type { Proposal } from './RateDialog';
import styles from './Board.module.css';

interface BoardPaneProps {
  readonly board: PlanBoard;
  readonly standings: readonly Standing[];
  readonly axis: BoardAxis;
  readonly since: string;
  readonly chosenId: string | null;
  readonly onAxis: (axis: BoardAxis) => void;
  readonly onChoose: (clientId: string) => void;
}

/** Where all key clients stand, where they came from, and what each place suggests. */
export function BoardPane(props: BoardPaneProps) {
  const { board, standings, axis, since, chosenId, onAxis, onChoose } = props;
  const { t } = useTranslation('plans');
  const format = useFormat();
  const area = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(area);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const byId = useMemo(
    () => new Map(standings.map((standing) => [standing.client.client.id, standing])),
    [standings],
  );
  const shape = useMemo(() => boardShape(axis, width, height), [axis, width, height]);
  const layout = useMemo(
    () => layoutBoard(boardItems(standings, chosenId), shape, measureLabel),
    [standings, chosenId, shape],
  );
  const placed = layout.items;
  const words = useBoardWords();
  const propose = (id: string, cell: CellPlace) => {
    const standing = byId.get(id);
    if (!standing) return;
    const wanted = ratingsOfCell(cell, axis, potentialNow(standing));
    const ratings = proposedRatings(standing.now, wanted);
    if (ratings.length > 0) setProposal({ standing, ratings });
  };
  const keys = useBoardKeys({
    shape,
    origin: { x: AXIS.left, y: AXIS.top },
    placeOf: (id) => byId.get(id)?.place ?? null,
    onChoose,
    onPropose: propose,
  });
  const spoken = (item: PlacedItem): string => {
    const standing = byId.get(item.id);
    if (!standing?.place) return '';
    const strategy = strategyAt(standing.place, axis);
    const values = {
      name: standing.client.client.name,
      place: words.place(standing.now, axis),
      strategy: strategy === null ? '' : t(`strategy.${strategy}`),
    };
    return item.from
      ? t('board.clientMoved', { ...values, before: words.place(standing.before, axis) })
      : t('board.client', values);
  };
  const tip = (item: PlacedItem): string => {
    const standing = byId.get(item.id);
    if (!standing) return '';
    const { client, budgetE4 } = standing.client;
    const sales =
      client.salesE4 === null
        ? ''
        : t('board.sales', { sales: format.moneyShort(client.salesE4, board.currency) });
    const total = budgetE4 && axis === 'stage' ? sumBands([budgetE4, budgetE4, budgetE4]) : null;
    const room = total
      ? t('board.threeYears', {
          low: format.moneyShort(total.low, board.currency),
          high: format.moneyShort(total.high, board.currency),
        })
      : '';
    return [spoken(item), sales, room].filter(Boolean).join('\n');
  };
  const first = placed.find(({ id }) => id === chosenId)?.id ?? placed[0]?.id;
  return (
    <Pane label={t('board.title')} className={styles.pane ?? ''}>
      <div className={styles.top}>
        <h2>{axis === 'matrix' ? t('board.title') : t('board.stageAxis')}</h2>
        <PictureMenu
          day={board.today}
          picture={
            <StillBoard standings={standings} axis={axis} since={since} today={board.today} />
          }
        />
        <Segmented
          label={t('board.axis')}
          size="sm"
          selectedKey={axis}
          onChange={onAxis}
          items={[
            { key: 'matrix', label: t('board.matrix') },
            { key: 'stage', label: t('board.stage') },
          ]}
        />
      </div>
      <div ref={area} className={styles.area}>
        {width === 0 ? null : (
          <BoardPicture
            width={width}
            height={height}
            axis={axis}
            layout={layout}
            chosenId={chosenId}
            over={keys.over}
            label={t('board.title')}
            itemProps={(item) => ({
              ...keys.propsOf(item, placed),
              role: 'button',
              tabIndex: item.id === first ? 0 : -1,
              'data-list-item': true,
              'aria-pressed': item.id === chosenId,
              'aria-label': spoken(item),
            })}
            tip={tip}
          />
        )}
        {keys.ghost ? (
          <svg className={styles.picture} width={width} height={height} pointerEvents="none">
            <circle
              className={styles.ghost}
              cx={keys.ghost.x + AXIS.left}
              cy={keys.ghost.y + AXIS.top}
              r={6}
            />
          </svg>
        ) : null}
      </div>
      <div className={styles.legend}>
        <span>
          <svg width="10" height="10" aria-hidden>
            <circle cx="5" cy="5" r="3.5" className={styles.then} />
          </svg>
          {format.isoDay(since)}
        </span>
        <span>
          <svg width="10" height="10" aria-hidden>
            <circle cx="5" cy="5" r="4.5" />
          </svg>
          {format.isoDay(board.today)}
        </span>
        <span className={styles.hint}>{t('board.help')}</span>
      </div>
      <MovedSection
        standings={standings}
        since={since}
        axis={axis}
        chosenId={chosenId}
        onChoose={onChoose}
      />
      <RateDialog
        key={proposal ? proposal.standing.client.client.id : 'none'}
        proposal={proposal}
        onClose={() => setProposal(null)}
      />
    </Pane>
  );
}
