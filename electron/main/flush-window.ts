import type { BrowserWindow } from 'electron';

/** How long the end of the program waits for a page that does not answer. */
const LIMIT_MS = 3_000;

/**
 * Before the program ends the page is asked to send what it has not sent yet (a filter chosen half a second ago, a text
 * still being typed). It says `window.flushed` when all of it is on its way to the back end.
 */
export class WindowFlush {
  #setFlushed: () => void = () => undefined;

  /** Settles when the page has sent everything, its process has ended, or it does not answer in time. Never rejects. */
  async ask(window: BrowserWindow | null): Promise<void> {
    if (!window || window.isDestroyed()) return;
    const { webContents } = window;
    if (webContents.isCrashed() || webContents.isLoadingMainFrame()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.#setFlushed = resolve;
      timer = setTimeout(resolve, LIMIT_MS);
      webContents.once('render-process-gone', () => resolve());
      webContents.send('event', 'window.closing', {});
    });
    clearTimeout(timer);
  }

  /** The page has sent everything. */
  flushed(): void {
    this.#setFlushed();
  }
}
