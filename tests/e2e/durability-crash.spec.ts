import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { salesCsv } from '../support/kill-sales';
import { expect, startApp, test, type RunningApp } from './app-fixture';
import {
  answerOf,
  ask,
  call,
  hears,
  importWorkbook,
  isAlive,
  listen,
  makeWorkspace,
  prepareImport,
  processId,
  startImport,
} from './durability-drive';

const BACKEND = 'Keybook workspace';
const READER = 'Keybook reader';

async function filledWorkspace(running: RunningApp): Promise<{ path: string; large: string }> {
  const path = join(running.folder, 'firm.keybook');
  const small = join(running.folder, 'january.csv');
  const large = join(running.folder, 'year.csv');
  writeFileSync(small, salesCsv(300));
  writeFileSync(large, salesCsv(120_000));
  await makeWorkspace(running, path, 'Firm');
  await importWorkbook(running, small);
  return { path, large };
}

async function lines({ page }: RunningApp): Promise<number | undefined> {
  return (await call(page, 'workspace.current', {}))?.lines;
}

test('the back end killed: the window stays, the workspace comes back, nothing half is kept', async ({
  running,
}) => {
  const { page } = running;
  const { large } = await filledWorkspace(running);
  const ready = await prepareImport(running, large);
  await listen(page);
  await startImport(running, ready, 'job-a');
  await hears(page, 'job.progress', 'job-a');
  const pid = (await processId(running, BACKEND)) ?? 0;
  process.kill(pid, 'SIGKILL');
  expect(await answerOf(page, 'job-a')).toEqual({
    ok: false,
    error: { code: 'BACKEND_STOPPED', params: {}, id: null },
  });
  await hears(page, 'backend.restarted');
  expect(await lines(running)).toBe(300);
  expect(await processId(running, BACKEND)).not.toBe(pid);
  // The readers of the one that is gone go with it.
  await expect.poll(() => processId(running, READER)).toBeUndefined();
  await call(page, 'workspace.rename', { name: 'Still here' });
  const { added } = await importWorkbook(running, large);
  expect(added).toBe(119_700);
});

test('a back end that ends again and again is given up in words; no request waits for ever', async ({
  running,
}) => {
  const { page } = running;
  await filledWorkspace(running);
  for (let i = 0; i < 3; i++) {
    process.kill((await processId(running, BACKEND)) ?? 0, 'SIGKILL');
    await expect.poll(async () => (await ask(page, 'workspace.current', {})).ok).toBe(true);
    expect(await lines(running)).toBe(300);
  }
  for (let i = 0; i < 4; i++) {
    process.kill((await processId(running, BACKEND)) ?? 0, 'SIGKILL');
    await expect
      .poll(async () => i === 3 || (await ask(page, 'workspace.current', {})).ok)
      .toBe(true);
  }
  await expect
    .poll(async () => JSON.stringify(await ask(page, 'workspace.current', {})))
    .toContain('BACKEND_STOPPED');
  expect(await processId(running, BACKEND)).toBeUndefined();
});

test('the page crashed: the window comes back with the same workspace', async ({ running }) => {
  const { app } = running;
  await filledWorkspace(running);
  const inPage = (script: string): Promise<unknown> =>
    app.evaluate(async ({ BrowserWindow }, code) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return null;
      // A page that ends meanwhile never answers.
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_000));
      return Promise.race([contents.executeJavaScript(code) as Promise<unknown>, late]);
    }, script);
  for (let i = 0; i < 3; i++) {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(() =>
        inPage(
          `document.body.innerText.length > 20 && window.keybook.invoke('workspace.current', {}).then((answer) => answer.value.lines)`,
        ),
      )
      .toBe(300);
  }
  // A dump would hold what the page showed.
  const left = readdirSync(join(running.folder, 'user'), { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => name.endsWith('.dmp'))).toEqual([]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the whole app killed in an import: no process stays, the next start has all that was saved', async ({
  running,
}) => {
  const { page, app, folder } = running;
  const { path, large } = await filledWorkspace(running);
  const ready = await prepareImport(running, large);
  await listen(page);
  await startImport(running, ready, 'job-a');
  await hears(page, 'job.progress', 'job-a');
  const helpers = [await processId(running, BACKEND), await processId(running, READER)].map(Number);
  process.kill(app.process().pid ?? 0, 'SIGKILL');
  await expect.poll(() => helpers.filter(isAlive), { timeout: 5_000 }).toEqual([]);
  const again = await startApp(folder);
  expect(await lines(again)).toBe(300);
  await again.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('firm.keybook'))).toEqual([
    'firm.keybook',
  ]);
  expect(existsSync(path)).toBe(true);
});

test('the app closed in an import: it ends soon, and the workspace is whole by itself', async ({
  running,
}) => {
  const { page, app, folder } = running;
  const { large } = await filledWorkspace(running);
  const ready = await prepareImport(running, large);
  await listen(page);
  await startImport(running, ready, 'job-a');
  await hears(page, 'job.progress', 'job-a');
  const helper = Number(await processId(running, BACKEND));
  const startMs = performance.now();
  await app.close();
  expect(performance.now() - startMs).toBeLessThan(2_500);
  await expect.poll(() => isAlive(helper)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('firm.keybook'))).toEqual([
    'firm.keybook',
  ]);
  const again = await startApp(folder);
  expect(await lines(again)).toBe(300);
  await again.close();
});
