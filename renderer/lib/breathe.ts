/** How long a piece of work may hold the window before others get their turn, ms. */
const HOLD_MS = 8;

/**
 * Lets the window draw and hear keys between the pieces of long work: the function it gives is called after each piece
 * and is a promise to wait for once the work has held the window for some milliseconds, else null.
 * Worked line: `const rest = breathe(); if (rest) await rest;` after every row of a pasted block.
 */
export function createBreather(nowMs: () => number = () => performance.now()) {
  let startedMs = nowMs();
  return (): Promise<void> | null => {
    if (nowMs() - startedMs < HOLD_MS) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        startedMs = nowMs();
        resolve();
      }, 0);
    });
  };
}
