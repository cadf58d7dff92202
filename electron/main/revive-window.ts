import type { BrowserWindow } from 'electron';

/** Crashes within this time count together. */
const PERIOD_MS = 60_000;
/** So many times the page comes back at once; after that each time later, so that a page that cannot live takes no power. */
const AT_ONCE = 3;
const LONGEST_WAIT_MS = 30_000;

/**
 * Brings the page back when its process ends (a crash, out of memory, killed from outside): the window stays, the
 * workspace lives in another process, and the page reads everything again from there.
 */
export function reviveWindow(window: BrowserWindow, onCrash: (reason: string) => void): void {
  let crashTimes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const nowMs = Date.now();
    crashTimes = [...crashTimes.filter((ms) => nowMs - ms < PERIOD_MS), nowMs];
    onCrash(`${reason}, code ${exitCode}, ${crashTimes.length} within a minute`);
    const extra = crashTimes.length - AT_ONCE;
    const waitMs = extra <= 0 ? 0 : Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** extra);
    setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    }, waitMs);
  });
}
