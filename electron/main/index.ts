// Composition root of the app: wires window, dialogs, back end and events. Nothing here computes or reads files for long.
import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, ipcMain, Menu, nativeTheme, session, type BrowserWindow } from 'electron';
import type { EventMap, EventName } from '@shared/ipc/events';
import { contract } from '@shared/ipc/contract';
import { dispatch } from '../ipc/dispatch';
import { appFolders } from '../platform/app-paths';
import { APP_ORIGIN, registerAppScheme, serveAppScheme } from './app-scheme';
import { BackendHost } from './backend-host';
import { FileTokens } from './file-tokens';
import { WindowFlush } from './flush-window';
import { forbidNetwork, hardenSession } from './harden-session';
import { createLog } from './log-file';
import { keepPlace, openMainWindow } from './main-window';
import { OpenedCopies } from './opened-copies';
import { reviveWindow } from './revive-window';
import { runHeadlessTour } from './headless-tour';
import { writeDatesIn } from './write-dates-in';
import { shellHandlers, type ShellContext } from './shell-handlers';
import { UserSettingsFile } from './user-settings';

const RECENT_LIMIT = 8;
const scripts = dirname(fileURLToPath(import.meta.url));
/** Only an unpackaged app may load its page from the dev server. */
const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);

const userDataOverride = process.env['KEYBOOK_USER_DATA'];
if (!app.isPackaged && userDataOverride) app.setPath('userData', resolve(userDataOverride));

const settings = new UserSettingsFile(join(app.getPath('userData'), 'settings.json'));

registerAppScheme();
forbidNetwork();
writeDatesIn(settings.get().language);

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const userData = app.getPath('userData');
  nativeTheme.themeSource = settings.get().theme;
  let window: BrowserWindow | null = null;

  const send = <E extends EventName>(name: E, payload: EventMap[E]): void => {
    if (window && !window.isDestroyed()) window.webContents.send('event', name, payload);
  };
  const log = createLog(join(userData, 'keybook.log'));

  const host = new BackendHost(scripts, appFolders(app.getAppPath(), userData), {
    onEvent: (name, payload) => send(name as EventName, payload as EventMap[EventName]),
    onRemember: (path, name) => {
      const recent = settings.get().recent.filter((file) => file.path !== path);
      settings.update({
        lastWorkspace: path,
        recent:
          path === null
            ? recent
            : [{ path, name, openedAtMs: Date.now() }, ...recent].slice(0, RECENT_LIMIT),
      });
    },
    onLog: log,
    lastWorkspace: () => existing(settings.get().lastWorkspace),
    onRestart: (reason) => {
      log('backend', `stopped: ${reason}`);
      files.replay();
      send('backend.restarted', { reason });
    },
  });
  const files = new FileTokens((token, path) => host.registerFile(token, path));
  const copies = new OpenedCopies(userData);
  copies.clear();
  const flush = new WindowFlush();
  const context: ShellContext = {
    window: () => window,
    files,
    copies,
    settings,
    flush,
  };

  // The window draws its own menu; Electron's default one would answer Ctrl+R and Ctrl+W.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  hardenSession(session.defaultSession);
  serveAppScheme(join(scripts, '..', 'renderer'));
  host.start(existing(settings.get().lastWorkspace));

  ipcMain.handle('rpc', (event, method: unknown, input: unknown) => {
    if (!isOwnPage(event.senderFrame) || typeof method !== 'string') throw new Error('refused');
    const side = Object.hasOwn(contract, method)
      ? contract[method as keyof typeof contract].side
      : 'shell';
    if (side === 'backend') return host.request(method, input);
    return dispatch({ side: 'shell', handlers: shellHandlers, context, logFailure }, method, input);
  });
  ipcMain.handle('drop', (event, paths: unknown, isAttachment: unknown) => {
    if (!isOwnPage(event.senderFrame) || !isTexts(paths)) throw new Error('refused');
    if (isAttachment === true) return files.addTogether(paths.filter((path) => existsSync(path)));
    return announce(...paths);
  });

  const logFailure = (method: string, error: unknown): string => {
    const id = Math.random().toString(16).slice(2, 10);
    log(
      id,
      `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return id;
  };
  const announce = (...paths: readonly string[]): null => {
    const found = paths.filter((path) => existsSync(path));
    const workspace = found.find(isWorkspace);
    const file = workspace === undefined ? files.addTogether(found) : files.add(workspace);
    if (file)
      send('file.opened', { file, kind: workspace === undefined ? 'workbook' : 'workspace' });
    return null;
  };
  const isOwnPage = (frame: Electron.WebFrameMain | null): boolean =>
    frame !== null &&
    frame.parent === null &&
    (frame.url.startsWith(`${APP_ORIGIN}/`) ||
      (devServer !== null && frame.url.startsWith(devServer)));

  nativeTheme.on('updated', () =>
    send('theme.changed', { isDark: nativeTheme.shouldUseDarkColors }),
  );
  app.on('second-instance', (_event, argv, workingDirectory) => {
    // Started again while the last words are still being written: come back when they are.
    if (isEnding) {
      app.relaunch({ args: argv.slice(1) });
      return;
    }
    if (window?.isMinimized()) window.restore();
    window?.focus();
    announce(...fileArguments(argv).map((path) => resolve(workingDirectory, path)));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    announce(path);
  });
  app.on('window-all-closed', () => app.quit());
  let isEnding = false;
  let exitCode = 0;
  /** Nothing typed or chosen is lost: the page sends what it holds, the back end answers all of it, then everything ends. */
  const end = async (): Promise<void> => {
    await flush.ask(window);
    if (window && !window.isDestroyed()) {
      keepPlace(window, settings);
      window.hide();
    }
    await host.stop();
    copies.clear();
  };
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void end().finally(() => app.exit(exitCode));
  });

  window = openMainWindow(join(scripts, '..', 'preload'), settings, devServer);
  window.on('close', (event) => {
    event.preventDefault();
    app.quit();
  });
  window.on('closed', () => (window = null));
  reviveWindow(window, (reason) => log('window', `page ended: ${reason}`));
  window.webContents.once('did-finish-load', () => {
    announce(...fileArguments(process.argv.slice(1)).map((path) => resolve(path)));
  });
  const tour = process.env['KEYBOOK_HEADLESS_TOUR'];
  if (!app.isPackaged && tour) {
    void runHeadlessTour(window, host, tour)
      .catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        exitCode = 1;
      })
      .finally(() => app.quit());
  }
}

/** Workbooks and workspaces named on the command line; switches and the app's own folder are passed over. */
function fileArguments(argv: readonly string[]): string[] {
  return argv.filter(
    (argument) =>
      /\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv|keybook)$/iu.test(argument) && !argument.startsWith('-'),
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isWorkspace(path: string): boolean {
  return extname(path).toLowerCase() === '.keybook';
}

function existing(path: string | null): string | null {
  return path !== null && existsSync(path) ? path : null;
}
