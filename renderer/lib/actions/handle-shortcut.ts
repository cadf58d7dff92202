import type { Action } from './action';
import { matchesChord } from './shortcut';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}

/** Chords without Ctrl, Alt or a function key are letters to a text field. */
function isPlainKey(chord: string): boolean {
  return !chord.includes('Ctrl') && !chord.includes('Alt') && !/F\d/.test(chord);
}

/**
 * Runs the action whose chord was pressed. Nothing runs inside a dialog, when a part of the window already answered,
 * or when the action is not enabled.
 */
export function handleShortcut(
  event: KeyboardEvent,
  actions: readonly Action[],
  isMac: boolean,
): void {
  if (event.defaultPrevented || event.repeat) return;
  if (
    event.target instanceof Element &&
    event.target.closest('[role="dialog"], [role="alertdialog"]')
  )
    return;
  const action = actions.find(
    (candidate) =>
      candidate.isNativeChord !== true &&
      [candidate.shortcut, candidate.alternative].some(
        (chord) =>
          chord !== undefined &&
          matchesChord(event, chord, isMac) &&
          !((isPlainKey(chord) || candidate.isNativeInFields === true) && isTyping(event.target)),
      ),
  );
  if (!action || action.isEnabled?.() === false) return;
  event.preventDefault();
  action.run();
}
