import { useMemo } from 'react';
import type { ColumnId } from '../model/table-columns';
import { usePortfolio } from './portfolio-context';

export interface ColumnNames {
  /** Short header: `Cum.`, `Sales, €`. */
  readonly headerOf: (id: ColumnId) => string;
  /** Full name, for the menu and for reading aloud. */
  readonly nameOf: (id: ColumnId) => string;
}

/** Names of the columns under the settings in force. */
export function useColumnNames(): ColumnNames {
  const { view, analysis, settings, t, format } = usePortfolio();
  const { basis, grain } = settings;
  const { currency } = view;
  const periods = analysis.periods.length;
  return useMemo(() => {
    const sign = currency === null ? null : format.currencySign(currency);
    const withSign = (name: string, isMoney: boolean): string =>
      sign !== null && isMoney ? `${name}, ${sign}` : name;
    const headerOf = (id: ColumnId): string => {
      switch (id) {
        case 'value':
          return withSign(t(`table.header.value.${basis}`), basis !== 'orders');
        case 'revenue':
        case 'margin':
          return withSign(t(`table.header.${id}`), true);
        case 'months':
          return t(`table.header.months.${grain}`);
        case 'series':
          return t(`periods.${grain}`, { count: periods });
        default:
          return t(`table.header.${id}`);
      }
    };
    const nameOf = (id: ColumnId): string => {
      switch (id) {
        case 'value':
          return t(`table.name.value.${basis}`);
        case 'months':
          return t(`table.name.months.${grain}`);
        case 'rank':
        case 'cumulative':
        case 'cv':
        case 'gapCv':
        case 'mean':
        case 'deviation':
        case 'firstDay':
        case 'lastDay':
        case 'series':
        case 'border':
        case 'theirs':
        case 'owner':
          return t(`table.name.${id}`);
        default:
          return headerOf(id);
      }
    };
    return { headerOf, nameOf };
  }, [t, format, currency, basis, grain, periods]);
}
