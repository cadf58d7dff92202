import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '@shared/ipc/contract';
import type { PlanMeasure } from '@shared/ipc/market-answers';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetEdit, SheetGesture, SheetSkipped } from '../../../ui/sheet-grid/sheet-types';
import { showToast } from '../../../ui/toast/toast-store';
import type { PlanRow } from '../model/plan-data';
import { planEdits } from '../model/plan-edits';
import type { PlanPeriod } from '../model/plan-periods';
import { useSkippedWords } from './use-skipped-words';
import { NAME_COLUMNS } from './use-plan-columns';

/** Items beyond which a change is sent in a task of its own. */
const LARGE_BLOCK = 1000;

type SetPlan = Input<'market.setPlan'>;

export interface PlanCommands {
  readonly edit: (
    edits: readonly SheetEdit[],
    gesture: SheetGesture,
    skipped: SheetSkipped,
  ) => void;
  /** Spreads sums over their months. */
  readonly spread: (items: SetPlan['items'], by: SetPlan['by']) => void;
}

/** Writes what was typed, pasted, filled or cleared, and says how sums were spread. */
export function usePlanCommands(
  measure: PlanMeasure,
  rows: readonly PlanRow[],
  periods: readonly PlanPeriod[],
): PlanCommands {
  const { t } = useTranslation('market');
  const { language } = useFormat();
  const { run } = useCommand('market.setPlan');
  const skippedWords = useSkippedWords();
  const write = useCallback(
    async (input: Omit<SetPlan, 'measure'>) => {
      const spread = await run({ measure, ...input });
      if (!spread || spread.season + spread.even === 0) return;
      showToast(
        spread.even === 0
          ? t('plan.spreadSeason', { count: spread.season })
          : spread.season === 0
            ? t(input.by === 'even' ? 'plan.spreadEven' : 'plan.spreadNoSeason', {
                count: spread.even,
              })
            : t('plan.spreadBoth', { season: spread.season, count: spread.even }),
      );
    },
    [run, measure, t],
  );
  const edit = useCallback<PlanCommands['edit']>(
    (edits, gesture, skipped) => {
      const read = planEdits(edits, rows, (column) => periods[column - NAME_COLUMNS], language);
      skippedWords(skipped, read.unreadable);
      if (read.items.length === 0) return;
      const send = () => void write({ items: [...read.items], by: 'own', gesture });
      // Copying a large block over the bridge takes a frame by itself; reading it took another.
      if (read.items.length > LARGE_BLOCK) setTimeout(send, 0);
      else send();
    },
    [rows, periods, language, write, skippedWords],
  );
  const spread = useCallback<PlanCommands['spread']>(
    (items, by) => void write({ items, by, gesture: 'spread' }),
    [write],
  );
  return { edit, spread };
}
