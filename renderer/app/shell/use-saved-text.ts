import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onEvent } from '../../data/events';
import { useWorkspace } from '../../data/use-workspace';
import type { Format } from '../../lib/format/create-format';

/** "Saved 08:12" (or the day, when it was not today); null without a workspace. */
export function useSavedText(format: Format): string | null {
  const { t } = useTranslation('shell');
  const workspace = useWorkspace();
  const [heardMs, setHeardMs] = useState<number | null>(null);
  useEffect(() => onEvent('data.changed', ({ savedAtMs }) => setHeardMs(savedAtMs)), []);
  const workspaceId = workspace?.id;
  useEffect(() => setHeardMs(null), [workspaceId]);
  const savedAtMs = Math.max(workspace?.savedAtMs ?? 0, heardMs ?? 0);
  if (!workspace || savedAtMs === 0) return null;
  const isToday = new Date(savedAtMs).toDateString() === new Date().toDateString();
  return isToday ? t('saved', { time: format.time(savedAtMs) }) : t('savedDay', { day: format.instantDay(savedAtMs) });
}
