import type { Page } from '@playwright/test';

/**
 * What a person cannot reach on the page as it is: a page longer than its window, a screen that scrolls sideways, a
 * control beyond the edge that no scrolling brings back. Tables and strips may scroll inside themselves.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollHeight > root.clientHeight + 1 || root.scrollWidth > root.clientWidth + 1)
      faults.push(`the page is ${root.scrollWidth} × ${root.scrollHeight}`);
    const main = document.querySelector('main');
    if (main === null) return ['no main'];
    const screens = [main, ...main.querySelectorAll('[data-screen]')];
    for (const screen of screens)
      if (screen.scrollWidth > screen.clientWidth + 1)
        faults.push(
          `${screen.getAttribute('data-screen') ?? 'main'} is ${screen.scrollWidth} wide of ${screen.clientWidth}`,
        );
    const edge = main.getBoundingClientRect();
    const canScroll = (element: Element): boolean => {
      for (let above = element.parentElement; above !== null; above = above.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(above);
        if (
          (/auto|scroll/u.test(overflowX) && above.scrollWidth > above.clientWidth) ||
          (/auto|scroll/u.test(overflowY) && above.scrollHeight > above.clientHeight)
        )
          return true;
      }
      return false;
    };
    for (const control of main.querySelectorAll('button, input, select, textarea, [role="tab"]')) {
      const box = control.getBoundingClientRect();
      const isSeen = getComputedStyle(control).visibility !== 'hidden';
      if (box.width < 2 || !isSeen || control.closest('[aria-hidden]') !== null) continue;
      const isOut =
        box.right > edge.right + 1 ||
        box.left < edge.left - 1 ||
        box.bottom > edge.bottom + 1 ||
        box.top < edge.top - 1;
      // The map is moved about in; its cards may lie anywhere.
      if (isOut && control.closest('.react-flow') === null && !canScroll(control))
        faults.push(
          `${control.tagName.toLowerCase()} "${control.getAttribute('aria-label') ?? control.textContent ?? ''}" is beyond the edge`,
        );
    }
    return faults;
  });
}
