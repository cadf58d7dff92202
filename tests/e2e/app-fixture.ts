import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { resolveElectron } from '../../electron/setup/resolve-electron.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Folder of this test: user data, workspaces, exports. */
  readonly folder: string;
  /** Answers the next native dialogs with these paths, in order; null = cancelled. */
  answerDialogs(paths: readonly (string | null)[]): Promise<void>;
  /** Ends the app and starts it again on the same user data. */
  restart(): Promise<RunningApp>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly language?: 'en' | 'pl' | 'ru' | 'af';
  readonly size?: { readonly width: number; readonly height: number };
}

/** Starts the real, built app on user data of its own. Fails the test when the page breaks its security policy. */
export async function startApp(folder: string, options: StartOptions = {}): Promise<RunningApp> {
  const { executablePath, args, env } = resolveElectron();
  const app = await _electron.launch({
    executablePath,
    args: [...args, root],
    env: {
      ...env,
      KEYBOOK_USER_DATA: join(folder, 'user'),
      LANG: 'en_GB.UTF-8',
    },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) =>
      BrowserWindow.getAllWindows()[0]?.setSize(width, height),
    options.size ?? { width: 1440, height: 900 },
  );
  if (options.language)
    await page.evaluate(
      (language) => window.keybook?.invoke('app.setLanguage', { language }),
      options.language,
    );
  if (options.language) await page.reload();
  await page.locator('main').waitFor();
  return {
    app,
    page,
    folder,
    answerDialogs: (paths) =>
      app.evaluate(({ dialog }, answers) => {
        const queue = [...answers];
        dialog.showOpenDialog = () => {
          const path = queue.shift() ?? null;
          return Promise.resolve({
            canceled: path === null,
            filePaths: path === null ? [] : [path],
          });
        };
        dialog.showSaveDialog = () => {
          const path = queue.shift() ?? null;
          return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
        };
      }, paths),
    restart: async () => {
      await app.close();
      return startApp(folder, options);
    },
    close: () => app.close(),
  };
}

/** A running app of its own for each test. */
export const test = base.extend<{ running: RunningApp; startOptions: StartOptions }>({
  startOptions: [{}, { option: true }],
  running: async ({ startOptions }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keybook-e2e-'));
    const running = await startApp(folder, startOptions);
    await use(running);
    await running.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
