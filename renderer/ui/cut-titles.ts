import { useEffect } from 'react';

/** How far up from the pointer a cut text is looked for. */
const STEPS = 3;

/**
 * While mounted, every text that is cut with an ellipsis can be read in full by resting the pointer on it. Texts that
 * bring a `title` of their own keep it.
 */
export function useCutTitles(): void {
  useEffect(() => {
    const onOver = ({ target }: PointerEvent): void => {
      let element = target instanceof HTMLElement ? target : null;
      for (let step = 0; element !== null && step < STEPS; step++) {
        tellWhole(element);
        element = element.parentElement;
      }
    };
    document.addEventListener('pointerover', onOver, { passive: true });
    return () => document.removeEventListener('pointerover', onOver);
  }, []);
}

function tellWhole(element: HTMLElement): void {
  const isOurs = element.dataset.cut !== undefined;
  if (!isOurs && element.closest('[title]') !== null) return;
  if (isCut(element)) {
    element.dataset.cut = '';
    element.title = element.innerText.trim();
  } else if (isOurs) {
    delete element.dataset.cut;
    element.removeAttribute('title');
  }
}

/** True when some of the text has no room: one line with an ellipsis, or a fixed count of lines. */
function isCut(element: HTMLElement): boolean {
  const { textOverflow, overflow, webkitLineClamp } = getComputedStyle(element);
  if (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) return true;
  const isClamped = webkitLineClamp !== 'none' && webkitLineClamp !== '' && overflow !== 'visible';
  return isClamped && element.scrollHeight > element.clientHeight + 2;
}
