import { useEffect } from 'react';
import { onEvent } from '../../data/events';
import { actionStore, allActions, runAction } from '../../lib/actions/action-store';
import { handleShortcut } from '../../lib/actions/handle-shortcut';

/** Answers the chords of every command, and the native menu of macOS, which names commands by id. */
export function useShortcuts(isMac: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) =>
      handleShortcut(event, allActions(actionStore.getState()), isMac);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isMac]);
  useEffect(() => onEvent('menu.command', ({ id }) => void runAction(id)), []);
}
