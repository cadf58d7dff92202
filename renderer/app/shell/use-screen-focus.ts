import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A screen that has not drawn its table by then is left alone, milliseconds. */
const WAIT_MS = 3000;

/** What keys work on in a screen: its table, or what stands in its place (the board of the plans, of the deals). */
const LISTS =
  '[role="grid"][tabindex="0"], [data-list-item][tabindex="0"], [data-deal][tabindex="0"]';

/** Gives the focus to the table of a screen; false when it has none (yet). */
export function focusList(root: ParentNode): boolean {
  const list = root.querySelector<HTMLElement | SVGElement>(LISTS);
  list?.focus({ preventScroll: true });
  return list !== null;
}

/**
 * Gives the focus to the table of a screen newly come to, as soon as it is drawn, so that its keys work at once. A
 * focus that is somewhere already (a button of the sidebar, a field of the screen, a dialog) stays.
 */
export function useScreenFocus(place: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = main.current;
    if (!root || place === '') return undefined;
    const settle = (): boolean => {
      if (document.activeElement !== document.body) return true;
      return focusList(root);
    };
    if (settle()) return undefined;
    const observer = new MutationObserver(() => {
      if (settle()) observer.disconnect();
    });
    observer.observe(root, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), WAIT_MS);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [place]);
  return main;
}
