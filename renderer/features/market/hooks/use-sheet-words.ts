import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTranslate } from '../../../i18n/use-translate';
import { rpc } from '../../../data/rpc';
import { runAction } from '../../../lib/actions/action-store';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetSkipped } from '../../../ui/sheet-grid/sheet-types';
import { showToast } from '../../../ui/toast/toast-store';

/** Cells named at most. */
const NAMED = 3;

/** What Ctrl+Z would take back now; null when it cannot be read. */
async function newestAction(): Promise<string | null> {
  const state = await rpc('history.state', {}).catch(() => null);
  return state?.undo?.id ?? null;
}

/** A cell of a sheet as people call it. */
export interface NamedCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

export interface SheetWords {
  /** Says which cells of a gesture could not be written: nothing is left out silently. */
  readonly left: (skipped: SheetSkipped, unreadable: readonly NamedCell[]) => void;
  /** Says how many known figures became unknown, with Undo; says nothing of none. */
  readonly emptied: (count: number) => void;
}

/** What a gesture in a sheet did that is not plain to see. */
export function useSheetWords(): SheetWords {
  const { t } = useTranslation('market');
  const all = useTranslate();
  const format = useFormat();
  return useMemo(
    () => ({
      left: ({ readOnly, outside }, unreadable) => {
        const count = unreadable.length;
        if (count > 0) {
          const named = unreadable.slice(0, NAMED).map((cell) => t('sheet.cellName', { ...cell }));
          const more = count - named.length;
          const cells = format.list(
            more > 0 ? [...named, t('sheet.moreCells', { count: more })] : named,
          );
          showToast(t('sheet.unreadable', { count, cells }));
        }
        if (readOnly + outside > 0) showToast(t('sheet.skipped', { count: readOnly + outside }));
      },
      emptied: (count) => {
        if (count === 0) return;
        void newestAction().then((emptying) => {
          const undo = async () => {
            // What was done since must not be taken back in its place.
            if ((await newestAction()) === emptying) runAction('edit.undo');
            else showToast(t('sheet.doneSince'));
          };
          showToast(t('sheet.emptied', { count }), [
            { label: all('shell:action.undo'), run: () => void undo() },
          ]);
        });
      },
    }),
    [t, all, format],
  );
}
