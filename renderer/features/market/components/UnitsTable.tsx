import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer, WhiteSpacePlace } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { numberStyleOf, readRangeE4 } from '../../../lib/sheet-numbers';
import { SheetGrid } from '../../../ui/sheet-grid/SheetGrid';
import { useUnitColumns } from '../hooks/use-unit-columns';
import type { CellWriter } from '../hooks/use-write-cells';

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
  const leaves = useMemo(
    () => answer.places[0]?.cells.map(({ categoryId }) => categoryId) ?? [],
    [answer],
  );
  const columns = useUnitColumns(answer, leaves);
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
      onEdit={(edits, gesture, skipped) =>
        writer.edit(
          edits.flatMap(({ row, column, text }) => {
            const place = answer.places[row];
            const cell = place?.cells[column - 1];
            return place && cell
              ? [{ clientId: answer.clientId, unitId: place.unitId, cell, field: 'budget', text }]
              : [];
          }),
          gesture,
          skipped,
          ({ unitId, cell }) => ({
            row:
              answer.places.find((place) => place.unitId === unitId)?.name ??
              t('space.wholeClient'),
            column: columns.find(({ key }) => key === cell.categoryId)?.header ?? '',
          }),
        )
      }
      onChosen={(_, { row, column }) => onChosen(row, leaves[column - 1] ?? null)}
    />
  );
}
