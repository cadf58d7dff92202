import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer, WhiteSpacePlace } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { numberStyleOf, readRangeE4 } from '../../../lib/sheet-numbers';
import { SheetGrid } from '../../../ui/sheet-grid/SheetGrid';
import type { SheetColumn } from '../../../ui/sheet-grid/sheet-types';
import { useSpaceWords } from '../hooks/use-space-words';
import type { CellWriter } from '../hooks/use-write-cells';
import { budgetText } from '../model/budget-text';
import { SpaceTile } from './SpaceTile';
import space from './Space.module.css';

export interface UnitsTableProps {
  readonly answer: WhiteSpaceAnswer;
  readonly writer: CellWriter;
  readonly onChosen: (placeIndex: number, categoryId: string | null) => void;
}

const keyOf = ({ unitId }: WhiteSpacePlace) => unitId ?? 'client';

/** Units × categories of a client; a budget is typed or pasted straight into a cell. */
export function UnitsTable({ answer, writer, onChosen }: UnitsTableProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(answer.currency);
  const leaves = useMemo(
    () => answer.places[0]?.cells.map(({ categoryId }) => categoryId) ?? [],
    [answer],
  );
  const columns = useMemo(() => {
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
  return (
    <SheetGrid
      label={t('space.unitsSheet')}
      rows={answer.places}
      rowKey={keyOf}
      columns={columns}
      frozen={1}
      rowHeight={48}
      check={({ text }) =>
        readRangeE4(text, numberStyleOf([text.replace(/\D+$/u, '')], format.language)).kind ===
        'unreadable'
          ? t('space.notRange')
          : null
      }
      onEdit={(edits, _gesture, skipped) =>
        writer.edit(
          edits.flatMap(({ row, column, text }) => {
            const place = answer.places[row];
            const cell = place?.cells[column - 1];
            return place && cell
              ? [{ clientId: answer.clientId, unitId: place.unitId, cell, field: 'budget', text }]
              : [];
          }),
          skipped,
        )
      }
      onChosen={(_, { row, column }) => onChosen(row, leaves[column - 1] ?? null)}
    />
  );
}
