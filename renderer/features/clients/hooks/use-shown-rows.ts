import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { useFormat } from '../../../lib/format/use-format';
import type { ClientListRow } from '../model/client-row';
import { filterRows } from '../model/list-filter';
import { nestRows, sortRows } from '../model/list-sort';
import { clientsStore } from '../store';
import { useClients } from './clients-context';

export interface ShownRows {
  readonly rows: readonly ClientListRow[];
  /** Depth of clients under others; null when they are not grouped. */
  readonly depth: ReadonlyMap<string, number> | null;
}

/** From here on typing stays ahead of the filter; below, Enter right after typing must meet the row that was found. */
const MANY = 5000;

/** The rows the filter leaves, sorted, under one another when grouped. */
export function useShownRows(): ShownRows {
  const { rows } = useClients();
  const { locale } = useFormat();
  const { filter, sort, isGrouped } = useStore(clientsStore, (state) => state.list);
  const late = useDeferredValue(filter);
  const typed = rows.length > MANY ? late : filter;
  const left = useMemo(() => filterRows(rows, typed), [rows, typed]);
  return useMemo(() => {
    const sorted = sortRows(rows, left, sort, isGrouped, locale);
    return isGrouped ? nestRows(sorted) : { rows: sorted, depth: null };
  }, [rows, left, sort, isGrouped, locale]);
}
