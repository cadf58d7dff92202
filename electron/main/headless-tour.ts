import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativeTheme, type BrowserWindow } from 'electron';
import type { BackendHost } from './backend-host';

/**
 * The main job without anyone at the screen: opens the sample firm and takes pictures of the portfolio screen, light
 * and dark, into `folder`. Used where there is no display; it shows the real app, not a drawing of it.
 */
export async function runHeadlessTour(
  window: BrowserWindow,
  host: BackendHost,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  window.setSize(1440, 900);
  const opened = await host.request('workspace.openSample', {});
  if (!opened.ok) throw new Error(`the sample could not be opened: ${opened.error.code}`);
  for (const theme of ['light', 'dark'] as const) {
    nativeTheme.themeSource = theme;
    await waitFor(
      window,
      `document.documentElement.dataset.theme === '${theme}' && document.querySelector('[data-screen="portfolio"][data-ready="true"]') !== null`,
    );
    const picture = await window.webContents.capturePage();
    writeFileSync(join(folder, `portfolio-${theme}.png`), picture.toPNG());
  }
  nativeTheme.themeSource = 'system';
}

async function waitFor(window: BrowserWindow, condition: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (
      !window.webContents.isLoading() &&
      (await window.webContents.executeJavaScript(condition))
    ) {
      // One more moment for the last paint.
      await new Promise((resolve) => setTimeout(resolve, 400));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the screen never became ready: ${condition}`);
}
