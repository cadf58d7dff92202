import { onEvent } from './events';
import { rpc } from './rpc';
import { flushWaitingWrites } from './waiting-writes';

/**
 * When the program is about to end, sends everything that is not written yet and says so. Requests arrive in the order
 * they were sent, so the answer stands behind all of them. Gives the function that stops listening.
 */
export function connectFlushOnClosing(): () => void {
  return onEvent('window.closing', () => {
    // A field being edited keeps its text when it loses the focus, unless it has a draft that comes back.
    const field = document.activeElement;
    if (field instanceof HTMLElement && !field.closest('[data-keeps-draft]')) field.blur();
    // What that set going sends its request in a task of its own.
    setTimeout(() => {
      flushWaitingWrites();
      rpc('window.flushed', {}).catch(() => undefined);
    });
  });
}
