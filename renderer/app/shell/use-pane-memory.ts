import { useEffect, useState } from 'react';
import { rememberFocus } from '../../lib/panes/cycle-panes';

/** Which control of each pane had the focus last. */
export function usePaneMemory(): WeakMap<Element, HTMLElement> {
  const [memory] = useState(() => new WeakMap<Element, HTMLElement>());
  useEffect(() => {
    const remember = (event: FocusEvent) => rememberFocus(memory, event.target);
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [memory]);
  return memory;
}
