import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { BorderCell, ClassCell, ClientCell, SeriesCell } from '../components/table-cells';
import { TheirsCell } from '../components/TheirsCell';
import type { ClientRow } from '../model/client-row';
import { nearBorder } from '@shared/analysis/portfolio/near-border';
import { countOnly, saidText } from '../model/said-of-clients';
import { nextSort } from '../model/sort-clients';
import { COLUMN_KINDS, COLUMN_WIDTHS, numberInColumn, shownColumns } from '../model/table-columns';
import type { ColumnId } from '../model/table-columns';
import { portfolioStore } from '../store';
import { useBorderWords } from './use-border-words';
import { useColumnNames } from './use-column-names';
import { usePortfolio } from './portfolio-context';

const START: readonly ColumnId[] = [
  'class',
  'client',
  'code',
  'series',
  'border',
  'theirs',
  'owner',
];

/** Columns of the table as chosen, with how each cell is shown and copied. */
export function useClientColumns(): readonly GridColumn<ClientRow>[] {
  const { view, analysis, settings, said, t, format, values } = usePortfolio();
  const { headerOf, nameOf } = useColumnNames();
  const borderWords = useBorderWords();
  const chosen = useStore(portfolioStore, (state) => state.screen.columns);
  return useMemo(() => {
    const shownText = (row: ClientRow, id: ColumnId): string => {
      const value = numberInColumn(row, id);
      switch (COLUMN_KINDS[id]) {
        case 'value':
          return values.whole(value);
        case 'money':
          return format.amount(value, 0);
        case 'percent':
          return format.percent(value, id === 'cv' || id === 'gapCv' ? 0 : 1);
        case 'day':
          return format.day(value);
        case 'months':
          return row.figures.regularity === null
            ? '–'
            : t('table.activeOf', {
                active: format.integer(row.figures.activePeriods),
                periods: format.integer(periodsSinceFirst(row)),
              });
        default:
          return format.integer(value);
      }
    };
    const copiedText = (row: ClientRow, id: ColumnId): string => {
      const value = numberInColumn(row, id);
      switch (COLUMN_KINDS[id]) {
        case 'text':
          return id === 'client'
            ? row.name
            : id === 'owner'
              ? (saidText(said, row.key, 'owner') ?? '')
              : (row.code ?? '');
        case 'class':
          return `${row.figures.abc}${row.figures.xyz}`;
        case 'value':
          return values.plain(value);
        case 'money':
          return format.plain(value === null ? null : value / 10_000);
        case 'percent':
          return value === null ? '' : `${format.plain(Math.round(value * 1e6) / 1e4)}%`;
        case 'day':
          return value === null ? '' : format.day(value);
        case 'series':
          return Array.from(row.figures.series, (one) => values.plain(one)).join(' ');
        case 'theirs':
          return saidText(said, row.key, 'theirs') ?? '';
        case 'border':
          return borderWords(nearBorder(analysis, row.figures))?.short ?? '';
        case 'months':
        case 'count':
          return format.plain(value);
      }
    };
    // Room for the figures of 1,000 and more clients.
    const rankRoom = Math.max(0, String(analysis.clients.length).length - 3) * 8;
    const handRoom = countOnly(said, 'by-hand') > 0 ? 20 : 0;
    const roomOf = (id: ColumnId): number =>
      id === 'rank' ? rankRoom : id === 'class' ? handRoom : 0;
    const natural = { column: 'value', direction: 'ascending' } as const;
    const hasTheirs = said.theirs !== null;
    return shownColumns(settings, view.has.margin, chosen, hasTheirs).map(
      (id): GridColumn<ClientRow> => {
        const cell = (row: ClientRow) => {
          switch (id) {
            case 'class':
              return <ClassCell row={row} />;
            case 'client':
              return <ClientCell row={row} isCodeShown />;
            case 'code':
              return row.code ?? '–';
            case 'series':
              return <SeriesCell row={row} />;
            case 'border':
              return <BorderCell words={borderWords(nearBorder(analysis, row.figures))} />;
            case 'theirs':
              return <TheirsCell row={row} />;
            case 'owner':
              return saidText(said, row.key, 'owner') ?? '–';
            default:
              return shownText(row, id);
          }
        };
        return {
          key: id,
          header: headerOf(id),
          headerLabel: nameOf(id),
          width: id === 'client' ? 160 : COLUMN_WIDTHS[id] + roomOf(id),
          // In wide windows the figures move apart a little instead of leaving a gap after the name.
          grow: id === 'client' ? 1 : id === 'rank' || id === 'class' ? 0 : 0.08,
          align: START.includes(id) ? 'start' : 'end',
          isSortable: true,
          firstDirection: id === 'value' ? 'descending' : nextSort(natural, id).direction,
          cell,
          text: (row) => copiedText(row, id),
        };
      },
    );
  }, [view, analysis, settings, said, chosen, t, format, values, headerOf, nameOf, borderWords]);
}

/** Periods from the one of the first purchase to the last of the window. */
function periodsSinceFirst(row: ClientRow): number {
  const { firstPurchasePeriod, series } = row.figures;
  return firstPurchasePeriod === null ? 0 : series.length - firstPurchasePeriod;
}
