import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useFormat } from '../../../lib/format/use-format';
import type { ClientListRow } from '../model/client-row';
import { levelText } from '../model/level-text';
import type { ListColumn } from '../model/list-columns';
import { clientsStore } from '../store';
import { useClients } from './clients-context';

/** How the columns and cells of the list are written. */
export interface ListTexts {
  readonly header: (column: ListColumn) => string;
  readonly headerLabel: (column: ListColumn) => string;
  readonly shown: (row: ClientListRow, column: ListColumn) => string;
  /** As a spreadsheet wants it. */
  readonly copied: (row: ClientListRow, column: ListColumn) => string;
}

/** Texts of the list in the language of the window. */
export function useListTexts(): ListTexts {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { answer } = useClients();
  const isGrouped = useStore(clientsStore, (state) => state.list.isGrouped);
  const { window, currency } = answer;
  const months = window?.months ?? 12;
  const salesOf = (row: ClientListRow) => (isGrouped ? row.groupE4 : row.ownE4);
  const share = (row: ClientListRow) =>
    window === null || window.totalE4 <= 0 ? null : salesOf(row) / window.totalE4;
  const shown = (row: ClientListRow, column: ListColumn): string => {
    switch (column) {
      case 'class':
        return `${row.abc ?? ''}${row.xyz ?? ''}`;
      case 'key':
        return row.isKey === null ? '–' : t(row.isKey ? 'list.key.yes' : 'list.key.no');
      case 'types':
        return row.types.length === 0
          ? '–'
          : format.list(row.types.map((type) => t(`type.${type}`)));
      case 'status':
        return t(`status.${row.status}`);
      case 'sales':
        return window === null ? '–' : format.amount(salesOf(row), 0);
      case 'share':
        return format.percent(share(row));
      case 'lastPurchase':
        return format.day(row.lastPurchase);
      case 'lastTouch':
        return format.isoDay(row.lastTouch);
      case 'stage':
        return row.stage === null ? '–' : t(`stage.${row.stage}`);
      case 'rating':
        return row.position === null && row.potential === null
          ? '–'
          : t('page.ratingValue', {
              position: levelText(t, row.position, 'position'),
              potential: levelText(t, row.potential, 'potential'),
            });
      case 'qualification':
        return row.yes === null
          ? '–'
          : row.isStopped
            ? t('list.stopped')
            : t('list.yesOf', { yes: format.integer(row.yes) });
      case 'parent':
        return row.parentName ?? '–';
      case 'promises':
        return row.latePromises === 0 ? '–' : format.integer(row.latePromises);
      case 'name':
        return row.name;
      default:
        return row[column] ?? '–';
    }
  };
  return {
    header: (column) =>
      column === 'sales'
        ? t(isGrouped ? 'column.groupSales' : 'column.sales', {
            currency: format.currencySign(currency),
          }).replace(/[\s,]+$/u, '')
        : t(`column.${column}`),
    headerLabel: (column) =>
      column === 'sales' ? t('column.salesLong', { months }) : t(`column.${column}`),
    shown,
    copied: (row, column) => {
      switch (column) {
        case 'sales':
          return window === null ? '' : format.plain(salesOf(row) / 10_000);
        case 'share': {
          const ratio = share(row);
          return ratio === null ? '' : `${format.plain(Math.round(ratio * 1e6) / 1e4)}%`;
        }
        default: {
          const text = shown(row, column);
          return text === '–' ? '' : text;
        }
      }
    },
  };
}
