const PAGE = 10;

/** Where a key takes the cursor among rows; null for a key that does not move it. */
export function nextRow(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: last,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
  }[key];
  return to === undefined || count === 0 ? null : Math.min(last, Math.max(0, to));
}

/** Keys that are commands on a line nobody wrote into; every other letter begins its answer. */
const COMMANDS = new Set(['KeyQ', 'KeyN', 'KeyI', 'Minus']);

/** True for a key that begins typing into an unknown line. */
export function beginsTyping(event: {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return /^\S$/u.test(event.key) && !COMMANDS.has(event.code);
}
