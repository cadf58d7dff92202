const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility === undefined || element.checkVisibility();
}

/** Panes of the window in reading order; a pane that holds panes gives way to them. */
function listPanes(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.querySelector('[data-pane]') === null && isShown(pane),
  );
}

/** Remembers which control of each pane had the focus; give it every `focusin`. */
export function rememberFocus(
  memory: WeakMap<Element, HTMLElement>,
  target: EventTarget | null,
): void {
  if (!(target instanceof HTMLElement)) return;
  const pane = target.closest('[data-pane]');
  if (pane && pane !== target) memory.set(pane, target);
}

/**
 * Moves the focus to the next (1) or previous (−1) pane: to the control that had it there last, else the grid or first
 * control, else the pane itself.
 */
export function cyclePanes(
  memory: WeakMap<Element, HTMLElement>,
  step: 1 | -1,
  root: Document = document,
): void {
  const panes = listPanes(root);
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(root.activeElement));
  const start = at < 0 && step < 0 ? 0 : at;
  const pane = panes[(start + step + panes.length) % panes.length];
  if (!pane) return;
  const last = memory.get(pane);
  const target =
    (last && last.isConnected && pane.contains(last) && isShown(last) ? last : null) ??
    pane.querySelector<HTMLElement>('[role="grid"]') ??
    [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
      (element) => element.tabIndex >= 0 && isShown(element),
    ) ??
    pane;
  target.focus();
}
