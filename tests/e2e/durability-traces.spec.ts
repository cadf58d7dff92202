import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeMarkedWorkbook } from '../support/kill-marked-workbook';
import { ask, call, importWorkbook, makeWorkspace, prepareImport } from './durability-drive';
import { expect, startApp, test } from './app-fixture';

/** Texts that stand in the workbook and nowhere else in the world. */
const MARKERS = {
  client: 'Zqxwmarkclient',
  code: 'ZQXWMARKCODE',
  product: 'Zqxwmarkproduct',
  order: 'ZQXWMARKORDER',
  bad: 'zqxwmarkbad',
  sheet: 'Zqxwmarksheet',
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Files under the folders that hold any of the texts, as UTF-8 or UTF-16. */
function filesWith(folders: readonly string[], texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
  ]);
  return folders.flatMap(filesUnder).filter((path) => {
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}

test('clients, products and documents stand in the workspace file and nowhere else on the computer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-e2e-'));
  const [user, temp, files] = ['user', 'temp', 'files'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const place of [temp, files]) mkdirSync(place, { mode: 0o700 });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: temp, TMP: temp, TEMP: temp });
  try {
    const workbook = join(files, 'sales.xlsx');
    await makeMarkedWorkbook(workbook, MARKERS);
    const workspace = join(files, 'firm.keybook');
    const running = await startApp(folder);
    const { page } = running;
    await makeWorkspace(running, workspace, 'Shown name');
    await importWorkbook(running, workbook);
    await call(page, 'portfolio.get', { settings: null });
    // The screens show it, and what fails goes to the log.
    await page.reload();
    await page.waitForTimeout(1_000);
    await ask(page, 'portfolio.sourceRows', { clientId: MARKERS.client, offset: 0, limit: 10 });
    writeFileSync(join(files, `${MARKERS.client}.xlsx`), 'not a workbook');
    await expect(prepareImport(running, join(files, `${MARKERS.client}.xlsx`))).rejects.toThrow();
    rmSync(join(files, `${MARKERS.client}.xlsx`));

    const own = new Set([workspace, `${workspace}-wal`]);
    const all = Object.values(MARKERS);
    const open = filesWith([user, temp, files], all);
    expect(open.filter((path) => !own.has(path))).toEqual([]);
    // A workbook is packed, so that its texts cannot be found in a copy of it; its beginning can.
    expect(
      [user, temp]
        .flatMap(filesUnder)
        .filter(
          (path) => readFileSync(path).subarray(0, 4).toString('latin1') === 'PK\u0003\u0004',
        ),
    ).toEqual([]);
    // The scan does find what is there.
    expect(open).toContain(`${workspace}-wal`);

    await running.close();
    expect(filesWith([user, temp, files], all).sort()).toEqual([workspace]);
    expect(readdirSync(files).sort()).toEqual(['firm.keybook', 'sales.xlsx']);
    expect(filesUnder(temp), 'left in the temporary folder').toEqual([]);
    expect(
      Object.keys(JSON.parse(readFileSync(join(user, 'settings.json'), 'utf8')) as object).sort(),
    ).toEqual(['language', 'lastWorkspace', 'recent', 'theme', 'window']);
    if (process.platform !== 'win32') {
      const isPrivate = (path: string): boolean => (statSync(path).mode & 0o077) === 0;
      expect(
        [workspace, join(user, 'settings.json')].filter((path) => !isPrivate(path)),
        'readable by others',
      ).toEqual([]);
    }
  } finally {
    for (const name of ['TMPDIR', 'TMP', 'TEMP'] as const) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
    rmSync(folder, { recursive: true, force: true });
  }
});
