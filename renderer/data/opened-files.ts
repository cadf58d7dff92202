import type { EventMap } from '@shared/ipc/events';
import { createStore } from 'zustand';
import { onEvent } from './events';

export type OpenedFile = EventMap['file.opened'];

/** Files handed to the window (dropped, double-clicked, command line) that no screen has taken yet, oldest first. */
export const openedFilesStore = createStore<{ readonly files: readonly OpenedFile[] }>()(() => ({
  files: [],
}));

/** Collects opened files from the very start, before anything is drawn; gives the function that stops. */
export function connectOpenedFiles(): () => void {
  return onEvent('file.opened', (opened) =>
    openedFilesStore.setState(({ files }) => ({ files: [...files, opened] })),
  );
}

/** Takes the oldest waiting file; null when there is none. */
export function takeOpenedFile(): OpenedFile | null {
  const [first, ...rest] = openedFilesStore.getState().files;
  if (!first) return null;
  openedFilesStore.setState({ files: rest });
  return first;
}
