import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN } from './app-scheme';
import { hardenContents } from './harden-session';
import type { UserSettingsFile } from './user-settings';

/** The one window: sandboxed, without Node, where it was last time. `pageUrl` is the dev server in development only. */
export function openMainWindow(
  preload: string,
  settings: UserSettingsFile,
  pageUrl: string | null,
): BrowserWindow {
  const place = settings.get().window;
  const isVisiblePlace =
    place.x !== null &&
    place.y !== null &&
    screen.getAllDisplays().some(({ workArea }) => {
      const [x, y] = [place.x ?? 0, place.y ?? 0];
      return (
        x >= workArea.x - 50 &&
        y >= workArea.y - 50 &&
        x < workArea.x + workArea.width - 100 &&
        y < workArea.y + workArea.height - 100
      );
    });
  const window = new BrowserWindow({
    width: place.width,
    height: place.height,
    ...(isVisiblePlace ? { x: place.x ?? 0, y: place.y ?? 0 } : {}),
    minWidth: 960,
    minHeight: 600,
    show: false,
    frame: process.platform === 'darwin',
    titleBarStyle: process.platform === 'darwin' ? 'hiddenInset' : 'default',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#191a19' : '#ffffff',
    title: 'Keybook',
    webPreferences: {
      preload: join(preload, 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: pageUrl !== null,
    },
  });
  window.setMenuBarVisibility(false);
  hardenContents(window.webContents);
  answerZoomKeys(window);
  if (place.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageUrl ?? `${APP_ORIGIN}/index.html`);
  return window;
}

/** Remembers where the window stands, for the next start. */
export function keepPlace(window: BrowserWindow, settings: UserSettingsFile): void {
  const bounds = window.getNormalBounds();
  settings.update({ window: { ...bounds, isMaximized: window.isMaximized() } });
}

/** Steps of the zoom; Chromium's own keys went with its default menu. */
const ZOOM_STEP = 0.5;
const ZOOM_LIMIT = 5;

/** Ctrl + and − and 0 change the size of everything; reload and developer keys do nothing. */
function answerZoomKeys(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !(input.control || input.meta) || input.alt) return;
    const { webContents } = window;
    if (input.key === '+' || input.key === '=')
      webContents.setZoomLevel(Math.min(webContents.getZoomLevel() + ZOOM_STEP, ZOOM_LIMIT));
    else if (input.key === '-')
      webContents.setZoomLevel(Math.max(webContents.getZoomLevel() - ZOOM_STEP, -ZOOM_LIMIT));
    else if (input.key === '0') webContents.setZoomLevel(0);
    else return;
    event.preventDefault();
  });
}
