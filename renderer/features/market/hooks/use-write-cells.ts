import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CELL_STATES } from '@shared/analysis/white-space/cell-state';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetGesture, SheetSkipped } from '../../../ui/sheet-grid/sheet-types';
import { spaceEdits } from '../model/space-edits';
import type { PendingEstimate, SpaceEdit, WriteCell } from '../model/space-edits';
import type { NamedCell } from './use-sheet-words';
import { useSheetWords } from './use-sheet-words';

/** Estimates that wait for their source, with the other cells of the same gesture. */
export interface AskedEstimates {
  readonly cells: readonly WriteCell[];
  readonly pending: readonly PendingEstimate[];
  /** Cells the gesture empties. */
  readonly emptied: number;
}

export interface CellWriter {
  /** Reads and writes the texts of one gesture; `nameOf` says what people call the cell of an edit. */
  readonly edit: (
    edits: readonly SpaceEdit[],
    gesture: SheetGesture,
    skipped: SheetSkipped,
    nameOf: (edit: SpaceEdit) => Omit<NamedCell, 'text'>,
  ) => void;
  readonly write: (cells: readonly WriteCell[], emptied?: number) => void;
  readonly asked: AskedEstimates | null;
  readonly ask: (asked: AskedEstimates | null) => void;
}

/** Writes cells of the white space; budgets without a source are asked for it first, and then written as one action. */
export function useWriteCells(today: string): CellWriter {
  const { t } = useTranslation('market');
  const { language } = useFormat();
  const { run } = useCommand('market.writeCells');
  const words = useSheetWords();
  const [asked, ask] = useState<AskedEstimates | null>(null);
  const write = useCallback(
    (cells: readonly WriteCell[], emptied = 0) => {
      if (cells.length === 0) return;
      void run({ cells: [...cells] }).then((done) => {
        if (done !== undefined) words.emptied(emptied);
      });
    },
    [run, words],
  );
  const edit = useCallback<CellWriter['edit']>(
    (edits, gesture, { readOnly, outside }, nameOf) => {
      const read = spaceEdits(edits, {
        language,
        today,
        takenBack: t('space.takenBack'),
        stateOf: (text) => {
          const wanted = text.trim().toLocaleLowerCase();
          return (
            CELL_STATES.find(
              (state) => state === wanted || t(`state.${state}`).toLocaleLowerCase() === wanted,
            ) ?? null
          );
        },
      });
      words.left(
        { readOnly: readOnly + read.loose, outside },
        read.unreadable.map((one) => ({ ...nameOf(one), text: one.text })),
      );
      const emptied = gesture === 'type' ? 0 : read.emptied;
      if (read.pending.length > 0) ask({ cells: read.cells, pending: read.pending, emptied });
      else write(read.cells, emptied);
    },
    [language, today, t, words, write],
  );
  return { edit, write, asked, ask };
}
