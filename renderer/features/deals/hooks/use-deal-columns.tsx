import { useMemo } from 'react';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import type { DealRow } from '../model/deal-row';
import { shortDay } from '../model/short-day';
import { BuyerStepCell, DealCell, FlagsCell, ProbabilityCell } from '../components/deal-cells';
import { usePipeline } from './pipeline-context';
import { useFlagWords } from './use-flag-words';

/** Columns of the list of open deals. */
export function useDealColumns(isOneClient = false): readonly GridColumn<DealRow>[] {
  const { t, format, amounts, answer, analysis } = usePipeline();
  const flagWords = useFlagWords();
  const { currency } = answer;
  return useMemo(() => {
    const unit = amounts.isThousand
      ? currency === null
        ? t('unit.thousandShortAlone')
        : t('unit.thousandShort', { currency: format.currencySign(currency) })
      : currency === null
        ? t('unit.amount')
        : format.currencySign(currency);
    const day = (of: number | null) => shortDay(of, analysis.asOfDay, format);
    const columns: GridColumn<DealRow>[] = [
      {
        key: 'deal',
        header: t('list.header.deal'),
        width: 148,
        grow: 0.6,
        isSortable: true,
        cell: (row) => <DealCell row={row} isAlone={isOneClient} />,
        text: ({ deal, client }) => `${deal.name}, ${client}`,
      },
      {
        key: 'amount',
        header: unit,
        headerLabel: t('list.header.amount'),
        width: 76,
        align: 'end',
        isSortable: true,
        firstDirection: 'descending',
        cell: ({ deal }) => amounts.short(deal.amountE4),
        text: ({ deal }) => format.plain(deal.amountE4 === null ? null : deal.amountE4 / 10_000),
      },
      {
        key: 'probability',
        header: t('list.header.probability'),
        headerLabel: t('list.name.probability'),
        width: 56,
        align: 'end',
        isSortable: true,
        firstDirection: 'descending',
        cell: (row) => <ProbabilityCell row={row} />,
        text: ({ probability }) => format.percent(probability, 0),
      },
      {
        key: 'stage',
        header: t('list.header.stage'),
        width: 100,
        isSortable: true,
        firstDirection: 'descending',
        cell: ({ stage }) => t(`stage.${stage}`),
        text: ({ stage }) => t(`stage.${stage}`),
      },
      {
        key: 'age',
        header: t('list.header.age'),
        headerLabel: t('list.name.age'),
        width: 52,
        align: 'end',
        isSortable: true,
        firstDirection: 'descending',
        cell: ({ age }) => format.integer(age),
        text: ({ age }) => format.plain(age),
      },
      {
        key: 'close',
        header: t('list.header.close'),
        width: 84,
        isSortable: true,
        cell: ({ deal }) => day(deal.closeDay),
        text: ({ deal }) => format.day(deal.closeDay),
      },
      {
        key: 'buyerStep',
        header: t('list.header.buyerStep'),
        width: 104,
        grow: 0.6,
        isSortable: true,
        cell: (row) => <BuyerStepCell row={row} />,
        text: ({ deal }) =>
          [deal.buyerStep ?? '', format.day(deal.buyerStepDay)].filter(Boolean).join(', '),
      },
      {
        key: 'flags',
        header: t('list.header.flags'),
        width: 176,
        grow: 3,
        isSortable: true,
        firstDirection: 'descending',
        cell: (row) => <FlagsCell row={row} words={flagWords} />,
        text: ({ flags }) => flags.map((flag) => flagWords(flag)).join('; '),
      },
    ];
    return columns;
  }, [t, format, amounts, currency, analysis.asOfDay, flagWords, isOneClient]);
}
