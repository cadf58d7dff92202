import { createStore } from 'zustand';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly actions: readonly ToastAction[];
}

interface ToastState {
  readonly toasts: readonly Toast[];
  readonly lastId: number;
}

/** Short words about what was just done, newest last. */
export const toastStore = createStore<ToastState>()(() => ({ toasts: [], lastId: 0 }));

/** Most toasts shown at once; the oldest goes. */
const MOST = 3;

/**
 * Says what was done, with what can be done about it (`Undo import`, `Show in folder`); gives its id. The same words
 * without anything to do take the place of the earlier ones.
 */
export function showToast(text: string, actions: readonly ToastAction[] = []): number {
  const id = toastStore.getState().lastId + 1;
  toastStore.setState(({ toasts }) => ({
    lastId: id,
    toasts: [
      ...toasts.filter((one) => one.text !== text || one.actions.length > 0),
      { id, text, actions },
    ].slice(-MOST),
  }));
  return id;
}

/** Takes away the toasts that offer to do something: what they speak of is no longer there. */
export function dismissOffers(): void {
  toastStore.setState(({ toasts }) => ({
    toasts: toasts.filter(({ actions }) => actions.length === 0),
  }));
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
