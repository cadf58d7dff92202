import { useCallback } from 'react';
import type { TFunction } from 'i18next';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { showToast } from '../../../ui/toast/toast-store';
import { sameSettings } from '../model/setting-changes';
import { showSettings } from '../store';

/** Shows the analysis with the settings at once and keeps them; a failure goes back to what the workspace has. */
function keepSettings(settings: AnalysisSettings): void {
  showSettings(settings);
  rpc('portfolio.saveSettings', { settings }).catch((error: unknown) => {
    showSettings(null);
    reportError(error);
  });
}

/** Changes settings, with the way back under the name of what was changed. */
export function useChangeSettings(
  current: AnalysisSettings | null,
  t: TFunction<'portfolio'>,
): (next: AnalysisSettings, what: string) => void {
  return useCallback(
    (next, what) => {
      if (current === null || sameSettings(current, next)) return;
      keepSettings(next);
      showToast(t('settings.changed', { what }), [
        { label: t('settings.undo'), run: () => keepSettings(current) },
      ]);
    },
    [current, t],
  );
}
