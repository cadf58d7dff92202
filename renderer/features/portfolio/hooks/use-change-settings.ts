import { useCallback, useRef } from 'react';
import type { TFunction } from 'i18next';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { reportError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { dismissToast, showToast, toastStore } from '../../../ui/toast/toast-store';
import { sameSettings } from '../model/setting-changes';
import { showSettings, whileSaving } from '../store';

/** A change whose way back is still offered. */
interface Offered {
  readonly toast: number;
  readonly what: string;
  readonly before: AnalysisSettings;
}

/** Shows the analysis with the settings at once and keeps them; a failure goes back to what the workspace has. */
function keepSettings(settings: AnalysisSettings): void {
  showSettings(settings);
  whileSaving(
    rpc('portfolio.saveSettings', { settings }).catch((error: unknown) => {
      showSettings(null);
      reportError(error);
    }),
  );
}

/**
 * Changes settings, with the way back under the name of what was changed. Several steps of one setting (arrows through
 * its options) are one change: the way back leads to what stood before the first of them.
 */
export function useChangeSettings(
  current: AnalysisSettings | null,
  t: TFunction<'portfolio'>,
): (next: AnalysisSettings, what: string) => void {
  const offered = useRef<Offered | null>(null);
  return useCallback(
    (next, what) => {
      if (current === null || sameSettings(current, next)) return;
      keepSettings(next);
      const last = offered.current;
      const isShown = toastStore.getState().toasts.some((toast) => toast.id === last?.toast);
      if (last) dismissToast(last.toast);
      const before = last && isShown && last.what === what ? last.before : current;
      const toast = showToast(t('settings.changed', { what }), [
        { label: t('settings.undo'), run: () => keepSettings(before) },
      ]);
      offered.current = { toast, what, before };
    },
    [current, t],
  );
}
