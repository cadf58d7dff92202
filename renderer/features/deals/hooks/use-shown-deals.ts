import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { GridSort } from '../../../ui/data-grid/grid-types';
import type { DealRow } from '../model/deal-row';
import { byStage, filterDeals, sortDeals } from '../model/deal-row';
import { dealsStore } from '../store';
import { usePipeline } from './pipeline-context';

export interface ShownDeals {
  readonly rows: readonly DealRow[];
  readonly sort: GridSort | null;
  readonly setSort: (sort: GridSort | null) => void;
}

/** Deals of the list: filtered, in the order of the view unless a column was chosen. */
export function useShownDeals(): ShownDeals {
  const { rows } = usePipeline();
  const view = useStore(dealsStore, (state) => state.screen.view);
  const filter = useDeferredValue(useStore(dealsStore, (state) => state.screen.filter));
  const [sort, setSort] = useState<GridSort | null>(null);
  const filtered = useMemo(() => filterDeals(rows, filter), [rows, filter]);
  const shown = useMemo(
    () =>
      sort !== null
        ? sortDeals(filtered, sort.columnKey, sort.direction)
        : view === 'stage'
          ? byStage(filtered)
          : filtered,
    [filtered, sort, view],
  );
  return { rows: shown, sort, setSort };
}
