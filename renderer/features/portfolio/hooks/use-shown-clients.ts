import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { CellKey } from '../model/cell-key';
import type { ClientRow } from '../model/client-row';
import { filterClients, searchTextOf } from '../model/filter-clients';
import { borderUrgency, nearBorder } from '@shared/analysis/portfolio/near-border';
import { sumRows } from '../model/selection-sums';
import type { RowSums } from '../model/selection-sums';
import { sortClients } from '../model/sort-clients';
import { portfolioStore } from '../store';
import { usePortfolio } from './portfolio-context';

export interface ShownClients {
  readonly rows: readonly ClientRow[];
  readonly sums: RowSums;
  readonly cells: readonly CellKey[];
  readonly filter: string;
}

/** Clients in the chosen cells that fit the filter, sorted. Typing stays fluid: the table follows a moment later. */
export function useShownClients(): ShownClients {
  const { analysis, rows, format } = usePortfolio();
  const { cells, filter, sort } = useStore(portfolioStore, (state) => state.screen);
  const settled = useDeferredValue(filter);
  const hasFilter = settled.trim() !== '';
  const texts = useMemo(
    () => (hasFilter ? new Map(rows.map((row) => [row.key, searchTextOf(row)])) : null),
    [rows, hasFilter],
  );
  const compare = useMemo(
    () => new Intl.Collator(format.locale, { numeric: true }).compare,
    [format.locale],
  );
  const sorted = useMemo(
    () =>
      sortClients(rows, sort, compare, (row) => borderUrgency(nearBorder(analysis, row.figures))),
    [rows, sort, compare, analysis],
  );
  const shown = useMemo(
    () => filterClients(sorted, cells, settled, texts),
    [sorted, cells, settled, texts],
  );
  const sums = useMemo(() => sumRows(shown), [shown]);
  return { rows: shown, sums, cells, filter };
}
