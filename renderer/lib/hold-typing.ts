/** How long a field may be on its way, ms. */
const LONGEST_MS = 1_500;

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Keeps the letters typed while the field they are meant for is on its way, and gives them to the next field that takes
 * the focus: who types on after Enter must not lose the first letter of the next answer. Esc, a click, or a field that
 * does not come lets go of them. Worked line: Enter, `Tr` before the next field is there, `ial` in it → `Trial`.
 */
export function holdTyping(): void {
  const stop = new AbortController();
  const { signal } = stop;
  let held = '';
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') stop.abort();
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || isField(event.target)) return;
    held += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!isField(target)) return;
    stop.abort();
    // After the field was drawn: it must hear of its new text.
    if (held !== '')
      queueMicrotask(() => {
        target.setRangeText(held, 0, 0, 'end');
        target.dispatchEvent(new Event('input', { bubbles: true }));
      });
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('focusin', onFocus, { capture: true, signal });
  document.addEventListener('pointerdown', () => stop.abort(), { capture: true, signal });
  setTimeout(() => stop.abort(), LONGEST_MS);
}
