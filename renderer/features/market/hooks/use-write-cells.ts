import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CELL_STATES } from '@shared/analysis/white-space/cell-state';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetSkipped } from '../../../ui/sheet-grid/sheet-types';
import { spaceEdits } from '../model/space-edits';
import type { PendingEstimate, SpaceEdit, WriteCell } from '../model/space-edits';
import { useSkippedWords } from './use-skipped-words';

/** Estimates that wait for their source, with the other cells of the same gesture. */
export interface AskedEstimates {
  readonly cells: readonly WriteCell[];
  readonly pending: readonly PendingEstimate[];
}

export interface CellWriter {
  readonly edit: (edits: readonly SpaceEdit[], skipped: SheetSkipped) => void;
  readonly write: (cells: readonly WriteCell[]) => void;
  readonly asked: AskedEstimates | null;
  readonly ask: (asked: AskedEstimates | null) => void;
}

/** Writes cells of the white space; budgets without a source are asked for it first, and then written as one action. */
export function useWriteCells(today: string): CellWriter {
  const { t } = useTranslation('market');
  const { language } = useFormat();
  const { run } = useCommand('market.writeCells');
  const skippedWords = useSkippedWords();
  const [asked, ask] = useState<AskedEstimates | null>(null);
  const write = useCallback(
    (cells: readonly WriteCell[]) => {
      if (cells.length > 0) void run({ cells: [...cells] });
    },
    [run],
  );
  const edit = useCallback<CellWriter['edit']>(
    (edits, skipped) => {
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
      skippedWords(skipped, read.unreadable);
      if (read.pending.length > 0) ask({ cells: read.cells, pending: read.pending });
      else write(read.cells);
    },
    [language, today, t, skippedWords, write],
  );
  return { edit, write, asked, ask };
}
