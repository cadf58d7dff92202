import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import type { SheetSkipped } from '../../../ui/sheet-grid/sheet-types';
import { showToast } from '../../../ui/toast/toast-store';

/** Texts quoted at most. */
const QUOTED = 3;

/** Says which cells of a gesture could not be written: nothing is left out silently. */
export function useSkippedWords(): (skipped: SheetSkipped, unreadable: readonly string[]) => void {
  const { t } = useTranslation('market');
  const format = useFormat();
  return useCallback(
    ({ readOnly, outside }, unreadable) => {
      if (unreadable.length > 0) {
        const texts = format.list(unreadable.slice(0, QUOTED).map((text) => `“${text}”`));
        showToast(t('sheet.unreadable', { count: unreadable.length, texts }));
      }
      if (readOnly + outside > 0) showToast(t('sheet.skipped', { count: readOnly + outside }));
    },
    [t, format],
  );
}
