import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer, WhiteSpacePlace } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { numberStyleOf, readPercent, readRangeE4 } from '../../../lib/sheet-numbers';
import { SheetGrid } from '../../../ui/sheet-grid/SheetGrid';
import type { SheetColumn, SheetEdit } from '../../../ui/sheet-grid/sheet-types';
import { fieldOf, useSpaceColumns } from '../hooks/use-space-columns';
import { useSpaceWords } from '../hooks/use-space-words';
import type { CellWriter } from '../hooks/use-write-cells';
import { readTrust } from '../model/space-edits';
import { mostOf, spaceRows } from '../model/space-rows';
import type { SpaceRow } from '../model/space-rows';

export interface SpaceTableProps {
  readonly answer: WhiteSpaceAnswer;
  readonly place: WhiteSpacePlace;
  readonly writer: CellWriter;
  readonly onChosen: (categoryId: string) => void;
}

const keyOf = ({ categoryId }: SpaceRow) => categoryId;

/** White space of one place as a sheet: what is estimated is typed or pasted straight into it. */
export function SpaceTable({ answer, place, writer, onChosen }: SpaceTableProps) {
  const { t } = useTranslation('market');
  const { language } = useFormat();
  const words = useSpaceWords(answer.currency);
  const rows = useMemo(() => spaceRows(answer, place), [answer, place]);
  const columns = useSpaceColumns(answer.currency, mostOf(place));
  const check = ({ column, text }: SheetEdit): string | null => {
    const field = fieldOf(columns[column]?.key);
    const style = numberStyleOf([text.replace(/\D+$/u, '')], language);
    if (text.trim() === '') return null;
    if (field === 'budget')
      return readRangeE4(text, style).kind === 'unreadable' ? t('space.notRange') : null;
    if (field === 'target')
      return readPercent(text, style).kind === 'unreadable' ? t('space.notPercent') : null;
    if (field === 'trust') return readTrust(text) === null ? t('space.notTrust') : null;
    return null;
  };
  const total = useCallback(
    (column: SheetColumn<SpaceRow>) => {
      const { penetration } = place;
      if (column.key === 'category') return t('space.total');
      if (column.key === 'state')
        return t('space.coverageOf', { known: penetration.known, relevant: penetration.relevant });
      if (column.key === 'ours') return words.short(answer.salesE4);
      if (column.key === 'budget')
        return penetration.known === 0 ? null : words.amounts(penetration.budgetE4);
      if (column.key === 'index') return words.percents(penetration.index);
      if (column.key === 'room') return words.amounts(place.room);
      return null;
    },
    [place, answer.salesE4, words, t],
  );
  return (
    <SheetGrid
      label={t('space.sheet')}
      rows={rows}
      rowKey={keyOf}
      columns={columns}
      frozen={1}
      total={total}
      check={check}
      onEdit={(edits, gesture, skipped) =>
        writer.edit(
          edits.flatMap(({ row, column, text }) => {
            const cell = rows[row]?.cell;
            const field = fieldOf(columns[column]?.key);
            return cell && field
              ? [{ clientId: answer.clientId, unitId: place.unitId, cell, field, text }]
              : [];
          }),
          gesture,
          skipped,
          ({ cell, field }) => ({
            row: rows.find(({ categoryId }) => categoryId === cell.categoryId)?.name ?? '',
            column: columns.find(({ key }) => key === field)?.header ?? '',
          }),
        )
      }
      onChosen={(_, { row }) => {
        const chosen = rows[row];
        if (chosen) onChosen(chosen.categoryId);
      }}
    />
  );
}
