import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '@shared/ipc/contract';
import type { PlanMeasure } from '@shared/ipc/market-answers';
import { useCommand } from '../../../data/use-command';
import { createBreather } from '../../../lib/breathe';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetEdit, SheetGesture, SheetSkipped } from '../../../ui/sheet-grid/sheet-types';
import { showToast } from '../../../ui/toast/toast-store';
import type { PlanRow } from '../model/plan-data';
import { planEdits } from '../model/plan-edits';
import type { PlanPeriod } from '../model/plan-periods';
import { usePeriodName } from './use-period-name';
import { useSheetWords } from './use-sheet-words';
import { NAME_COLUMNS } from './use-plan-columns';

type SetPlan = Input<'market.setPlan'>;

export interface PlanCommands {
  readonly edit: (
    edits: readonly SheetEdit[],
    gesture: SheetGesture,
    skipped: SheetSkipped,
  ) => void;
  /** Spreads a sum of each client over the months of a period. */
  readonly spread: (
    period: SetPlan['periods'][number],
    lines: SetPlan['lines'],
    by: SetPlan['by'],
  ) => void;
}

/** Writes what was typed, pasted, filled or cleared, and says how sums were spread and what was emptied. */
export function usePlanCommands(
  measure: PlanMeasure,
  rows: readonly PlanRow[],
  periods: readonly PlanPeriod[],
): PlanCommands {
  const { t } = useTranslation('market');
  const { language } = useFormat();
  const { run } = useCommand('market.setPlan');
  const words = useSheetWords();
  const nameOf = usePeriodName();
  /** What came last: a long block must not be passed by what was typed after it. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const write = useCallback(
    async (input: Omit<SetPlan, 'measure'>, emptied: number) => {
      const spread = await run({ measure, ...input });
      if (!spread) return;
      if (input.gesture !== 'type') words.emptied(emptied);
      if (spread.season + spread.even === 0) return;
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
    [run, measure, words, t],
  );
  const edit = useCallback<PlanCommands['edit']>(
    (edits, gesture, skipped) => {
      const periodOf = (column: number) => periods[column - NAME_COLUMNS];
      const take = async () => {
        const read = await planEdits(edits, rows, periodOf, language, createBreather());
        const named = read.unreadable.map(({ row, column, text }) => {
          const period = periodOf(column);
          return {
            row: rows[row]?.client.name ?? '',
            column: period ? nameOf(period) : '',
            text,
          };
        });
        words.left(skipped, named);
        if (read.lines.length === 0) return;
        const { periods: used, lines } = read;
        void write({ periods: used, lines, by: 'own', gesture }, read.emptied);
      };
      last.current = last.current.then(take);
    },
    [rows, periods, language, write, words, nameOf],
  );
  const spread = useCallback<PlanCommands['spread']>(
    (period, lines, by) => void write({ periods: [period], lines, by, gesture: 'spread' }, 0),
    [write],
  );
  return { edit, spread };
}
