import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceClient, WhiteSpaceOverview } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetColumn } from '../../../ui/sheet-grid/sheet-types';
import { SpaceTile } from '../components/SpaceTile';
import { budgetText } from '../model/budget-text';
import { useSpaceWords } from './use-space-words';
import space from '../components/Space.module.css';

/** Columns of clients × categories: room, index and coverage of the client, then a column a category. */
export function useOverviewColumns(
  overview: WhiteSpaceOverview,
): readonly SheetColumn<WhiteSpaceClient>[] {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(overview.currency);
  return useMemo(() => {
    const end = (
      key: string,
      header: string,
      width: number,
      text: (row: WhiteSpaceClient) => string,
      copied = text,
    ): SheetColumn<WhiteSpaceClient> => ({
      key,
      header,
      width,
      align: 'end',
      text: copied,
      cell: (row) => <span className={space.index}>{text(row)}</span>,
    });
    const parents = new Set(overview.categories.map(({ parentId }) => parentId));
    return [
      {
        key: 'client',
        header: t('space.client'),
        width: 176,
        text: ({ name }: WhiteSpaceClient) => name,
        cell: ({ name }: WhiteSpaceClient) => <span className={space.name}>{name}</span>,
      },
      end(
        'room',
        t('space.room'),
        152,
        ({ room }) => words.amounts(room),
        ({ room }) => budgetText(format, room),
      ),
      end('index', t('space.index'), 80, ({ penetration }) => words.percents(penetration.index)),
      end('coverage', t('space.coverage'), 72, ({ penetration }) =>
        t('space.coverageOf', { known: penetration.known, relevant: penetration.relevant }),
      ),
      ...overview.categories
        .filter(({ id }) => !parents.has(id))
        .map(({ id, name }): SheetColumn<WhiteSpaceClient> => {
          const cellOf = ({ cells }: WhiteSpaceClient) =>
            cells.find(({ categoryId }) => categoryId === id);
          return {
            key: id,
            header: name,
            width: 136,
            text: (row) => {
              const cell = cellOf(row);
              return cell ? t(`state.${cell.state}`) : '';
            },
            cell: (row) => {
              const cell = cellOf(row);
              return cell ? (
                <SpaceTile cell={cell} words={words} trust={null} shows="room" />
              ) : null;
            },
          };
        }),
    ];
  }, [overview.categories, t, words, format]);
}
