import { useCallback, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridHandle } from '../../../ui/data-grid/grid-types';
import { Pane } from '../../../ui/pane/Pane';
import { runAction } from '../../../lib/actions/action-store';
import { usePipeline } from '../hooks/pipeline-context';
import { useDealClipboard } from '../hooks/use-deal-clipboard';
import { useDealColumns } from '../hooks/use-deal-columns';
import { useShownDeals } from '../hooks/use-shown-deals';
import { deckAction } from '../model/deal-keys';
import type { DealRow } from '../model/deal-row';
import { changePipeline, dealsStore, openPart } from '../store';
import { DealsToolbar } from './DealsToolbar';
import { StageBoard } from './StageBoard';
import styles from './DealsPane.module.css';

const keyOfRow = (row: DealRow): string => row.key;

/** The open deals by danger, by stage or on the board. */
export function DealsPane() {
  const { t } = usePipeline();
  const shown = useShownDeals();
  const columns = useDealColumns();
  const view = useStore(dealsStore, (state) => state.screen.view);
  const dealId = useStore(dealsStore, (state) => state.screen.dealId);
  const grid = useRef<GridHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const current = shown.rows.some(({ key }) => key === dealId)
    ? dealId
    : (shown.rows[0]?.key ?? null);
  // The grid looks names up by letters; the letters of the commands come first.
  const onKeys = (event: KeyboardEvent) => {
    const action = deckAction(event.nativeEvent);
    if (action === null) return;
    if (runAction(action)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  useDealClipboard(box, shown.rows);
  const toList = useCallback(() => {
    if (view === 'board') box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else grid.current?.focus();
  }, [view]);
  return (
    <Pane label={t('list.title')} className={styles.pane ?? ''}>
      <DealsToolbar shown={shown.rows.length} onLeave={toList} />
      <div className={styles.list} ref={box} onKeyDownCapture={onKeys} role="presentation">
        {view === 'board' ? (
          <StageBoard rows={shown.rows} current={current} />
        ) : (
          <DataGrid
            ref={grid}
            label={t('list.label')}
            rows={shown.rows}
            rowKey={keyOfRow}
            rowHeight={44}
            columns={columns}
            sort={shown.sort}
            onSortChange={shown.setSort}
            currentKey={current}
            onCurrentChange={(key) => changePipeline({ dealId: key })}
            onOpen={({ key }) => openPart({ kind: 'deal', dealId: key })}
            empty={
              <div className={styles.nobody}>
                <span>{t('list.nobody')}</span>
                <Button size="sm" onPress={() => changePipeline({ filter: '' })}>
                  {t('list.showAll')}
                </Button>
              </div>
            }
          />
        )}
      </div>
    </Pane>
  );
}
