import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { CellKey } from '../model/cell-key';
import type { ClientRow } from '../model/client-row';
import { filterClients, searchTextOf } from '../model/filter-clients';
import { borderUrgency, nearBorder } from '@shared/analysis/portfolio/near-border';
import { sumRows } from '../model/selection-sums';
import type { RowSums } from '../model/selection-sums';
import { countOnly, isOnly, saidText } from '../model/said-of-clients';
import type { ShownOnly } from '../model/screen-state';
import { sortClients } from '../model/sort-clients';
import { portfolioStore } from '../store';
import { usePortfolio } from './portfolio-context';

export interface ShownClients {
  readonly rows: readonly ClientRow[];
  readonly sums: RowSums;
  readonly cells: readonly CellKey[];
  readonly filter: string;
  readonly only: ShownOnly | null;
}

/** Clients in the chosen cells that fit the filter, sorted. Typing stays fluid: the table follows a moment later. */
export function useShownClients(): ShownClients {
  const { analysis, rows, format, said } = usePortfolio();
  const { cells, filter, sort, only: wanted } = useStore(portfolioStore, (state) => state.screen);
  // A kept choice whose reason is gone (all equal now) shows everyone instead of nobody.
  const only = wanted !== null && countOnly(said, wanted) > 0 ? wanted : null;
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
      sortClients(
        rows,
        sort,
        compare,
        (row) => borderUrgency(nearBorder(analysis, row.figures)),
        (row, column) => saidText(said, row.key, column),
      ),
    [rows, sort, compare, analysis, said],
  );
  const shown = useMemo(() => {
    const fitting = filterClients(sorted, cells, settled, texts);
    return only === null ? fitting : fitting.filter((row) => isOnly(said, row.key, only));
  }, [sorted, cells, settled, texts, said, only]);
  const sums = useMemo(() => sumRows(shown), [shown]);
  return { rows: shown, sums, cells, filter, only };
}
