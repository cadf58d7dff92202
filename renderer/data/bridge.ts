import type { KeybookBridge } from '@shared/ipc/events';

declare global {
  interface Window {
    readonly keybook?: KeybookBridge;
  }
}

/** The bridge the preload script put into the window. */
export function getBridge(): KeybookBridge {
  const bridge = window.keybook;
  if (!bridge) throw new Error('The window was opened without its preload script.');
  return bridge;
}
