import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer, WhiteSpacePlace } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetColumn } from '../../../ui/sheet-grid/sheet-types';
import { SpaceTile } from '../components/SpaceTile';
import { budgetText } from '../model/budget-text';
import { useSpaceWords } from './use-space-words';
import space from '../components/Space.module.css';

/** Columns of units × categories: the unit, then a column a category. */
export function useUnitColumns(
  answer: WhiteSpaceAnswer,
  leaves: readonly string[],
): readonly SheetColumn<WhiteSpacePlace>[] {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(answer.currency);
  return useMemo(() => {
    const nameOf = new Map(answer.categories.map(({ id, name }) => [id, name]));
    const first: SheetColumn<WhiteSpacePlace> = {
      key: 'place',
      header: '',
      headerLabel: t('space.views.units'),
      width: 176,
      text: ({ name }) => name ?? t('space.wholeClient'),
      cell: ({ name }) => <span className={space.name}>{name ?? t('space.wholeClient')}</span>,
    };
    const rest = leaves.map((categoryId): SheetColumn<WhiteSpacePlace> => {
      const cellOf = ({ cells }: WhiteSpacePlace) =>
        cells.find((cell) => cell.categoryId === categoryId);
      return {
        key: categoryId,
        header: nameOf.get(categoryId) ?? '',
        width: 172,
        edit: 'text',
        text: (place) => budgetText(format, cellOf(place)?.budget ?? null),
        cell: (place) => {
          const cell = cellOf(place);
          return cell ? (
            <SpaceTile
              cell={cell}
              words={words}
              trust={cell.estimate?.confidence ?? null}
              shows="budget"
            />
          ) : null;
        },
      };
    });
    return [first, ...rest];
  }, [answer.categories, leaves, t, format, words]);
}
