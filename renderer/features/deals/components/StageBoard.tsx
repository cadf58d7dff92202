import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { OPEN_STAGES } from '@shared/analysis/pipeline/pipeline-facts';
import { useCommand } from '../../../data/use-command';
import { usePipeline } from '../hooks/pipeline-context';
import { nextOnBoard, stageBeside } from '../model/board-moves';
import type { DealRow } from '../model/deal-row';
import { changePipeline, openPart } from '../store';
import { BoardColumn } from './BoardColumn';
import styles from './StageBoard.module.css';

interface StageBoardProps {
  readonly rows: readonly DealRow[];
  readonly current: string | null;
}

/** The open deals in columns by stage. A card is dragged, or moved by Ctrl and an arrow, to another stage. */
export function StageBoard({ rows, current }: StageBoardProps) {
  const { t } = usePipeline();
  const { run: move } = useCommand('deal.move');
  const box = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const columns = useMemo(
    () => OPEN_STAGES.map((stage) => ({ stage, cards: rows.filter((row) => row.stage === stage) })),
    [rows],
  );
  useEffect(() => {
    // A card that is chosen by a key, or changed its column, is drawn anew; the focus goes with the deal.
    if (!hasFocus.current) return;
    const card = box.current?.querySelector<HTMLElement>('[data-deal][tabindex="0"]');
    if (card && card !== document.activeElement) card.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.find(({ key }) => key === current);
    if (!row || event.altKey) return;
    if (event.key === 'Enter') openPart({ kind: 'deal', dealId: row.key });
    else if (event.ctrlKey || event.metaKey) {
      const stage = stageBeside(row.stage, event.key);
      if (stage === null) return;
      void move({ dealId: row.key, stage });
    } else {
      const next = nextOnBoard(rows, row, event.key);
      if (next === null) return;
      changePipeline({ dealId: next });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.board} role="group" aria-label={t('list.boardHelp')}>
      <div
        className={styles.moves}
        ref={box}
        role="presentation"
        onKeyDown={onKeyDown}
        onFocus={() => (hasFocus.current = true)}
        onBlur={(event) => {
          // Leaving for another part of the window; a card that is taken away leaves without a target.
          if (event.relatedTarget !== null) hasFocus.current = false;
        }}
      >
        {columns.map(({ stage, cards }) => (
          <BoardColumn
            key={stage}
            stage={stage}
            cards={cards}
            current={current}
            onDrop={(dealId) => void move({ dealId, stage })}
          />
        ))}
      </div>
    </div>
  );
}
