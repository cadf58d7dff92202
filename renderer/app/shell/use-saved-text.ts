import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../data/use-workspace';
import type { Format } from '../../lib/format/create-format';

/**
 * "Saved 08:12" (or the day, when it was not on the day the window was opened), "Read only" where nothing can be saved;
 * null without a saved workspace.
 */
export function useSavedText(format: Format): string | null {
  const { t } = useTranslation('shell');
  const workspace = useWorkspace();
  const [today] = useState(() => new Date().toDateString());
  if (workspace && workspace.readOnly !== null) return t('readOnly.status');
  const savedAtMs = workspace?.savedAtMs ?? null;
  if (savedAtMs === null) return null;
  return new Date(savedAtMs).toDateString() === today
    ? t('saved', { time: format.time(savedAtMs) })
    : t('savedDay', { day: format.instantDay(savedAtMs) });
}
