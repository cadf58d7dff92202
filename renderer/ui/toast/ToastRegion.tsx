import { useEffect, useState } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { dismissToast, toastStore } from './toast-store';
import type { Toast } from './toast-store';
import styles from './ToastRegion.module.css';

/** Time a toast stays, without and with something to do. It stays while it is pointed at or holds focus. */
const STAY_MS = { plain: 6000, withActions: 12_000 };

/**
 * Where toasts appear: in the status bar, so that they never lie on figures or buttons. Part of the F6 round; Esc takes
 * the focused one away.
 */
export function ToastRegion() {
  const { t } = useTranslation('kit');
  const toasts = useStore(toastStore, (state) => state.toasts);
  return (
    <section
      className={styles.region}
      aria-label={t('notifications')}
      {...(toasts.length > 0 ? { 'data-pane': 'toasts', tabIndex: -1 } : {})}
    >
      <div role="status" aria-live="polite" className={styles.list}>
        {toasts.toReversed().map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation('kit');
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(
      () => dismissToast(toast.id),
      toast.actions.length > 0 ? STAY_MS.withActions : STAY_MS.plain,
    );
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only holds the timer and hears Esc from its buttons
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dismissToast(toast.id);
      }}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.actions.map((action) => (
        <button
          key={action.label}
          type="button"
          className={styles.action}
          onClick={() => {
            dismissToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      ))}
      <button
        type="button"
        className={styles.close}
        aria-label={t('dismiss')}
        onClick={() => dismissToast(toast.id)}
      >
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </div>
  );
}
