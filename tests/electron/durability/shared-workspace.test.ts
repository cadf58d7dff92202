import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lockPath } from '../../../electron/db/workspace-lock';
import { buildChild, removeChildren } from '../../support/kill-build';
import { runUntilKilled } from '../../support/kill-process';
import type { KillPlan, KillStep } from '../../support/kill-steps';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

let script = '';
let folder = '';
let path = '';
let number = 0;

beforeAll(async () => {
  script = await buildChild('kill-child');
  folder = mkdtempSync(join(tmpdir(), 'keybook-shared-'));
  chmodSync(folder, 0o777);
}, 60_000);
afterAll(() => {
  removeChildren();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const place = join(folder, String(number++));
  mkdirSync(place);
  path = join(place, 'firm.keybook');
  const backend = openTestBackend();
  await backend.call('workspace.create', { file: backend.file(path), name: 'Firm' });
  await backend.call('workspace.close', {});
  backend.close();
});

const plan = (steps: readonly KillStep[], holds = false): KillPlan => ({
  root,
  folder,
  firstStep: 0,
  steps,
  tellsState: false,
  moment: holds ? { step: 0, from: 'begin', delayMs: 600_000 } : null,
});

/** Runs `work` while another process has the workspace open; then kills that one. */
async function whileHeld(work: (backend: TestBackend) => Promise<void>): Promise<void> {
  const backend = openTestBackend();
  let failure: unknown = null;
  await runUntilKilled(script, plan([{ do: 'open', path }], true), {
    onReport: (report, kill) => {
      if (report.kind !== 'end') return;
      work(backend)
        .catch((error: unknown) => (failure = error))
        .finally(kill)
        .catch(() => undefined);
    },
  });
  if (failure !== null) throw failure;
  backend.close();
}

describe('a workspace that another process has open', () => {
  test('is refused with the time since when, and stays free of this one', async () => {
    const beganMs = Date.now();
    await whileHeld(async (backend) => {
      const before = readdirSync(join(path, '..'));
      const envelope = await backend.backend.request('workspace.open', {
        file: backend.file(path),
      });
      expect(envelope).toMatchObject({
        ok: false,
        error: { code: 'DB_BUSY', params: { file: 'firm.keybook' } },
      });
      const since = envelope.ok ? '' : String(envelope.error.params['since']);
      expect(Math.abs(Date.parse(since) - beganMs)).toBeLessThan(60_000);
      expect(readdirSync(join(path, '..'))).toEqual(before);
      expect(await backend.call('workspace.current', {})).toBeNull();
    });
  });

  test('is refused through a link as well', async () => {
    const link = join(folder, `link-${number}.keybook`);
    symlinkSync(path, link);
    await whileHeld(async (backend) => {
      await expect(backend.call('workspace.open', { file: backend.file(link) })).rejects.toThrow(
        'DB_BUSY',
      );
    });
  });

  test('opens at once when that process was killed, and leaves no lock behind', async () => {
    await whileHeld(() => Promise.resolve());
    expect(existsSync(lockPath(path)), 'the lock file of the killed one').toBe(true);
    const backend = openTestBackend();
    await backend.call('workspace.open', { file: backend.file(path) });
    await backend.call('workspace.rename', { name: 'Mine now' });
    await backend.call('workspace.close', {});
    expect(readdirSync(join(path, '..'))).toEqual(['firm.keybook']);
    backend.close();
  });

  test('a refused one leaves the workspace open that was open', async () => {
    const other = join(folder, `other-${number}.keybook`);
    await whileHeld(async (backend) => {
      await backend.call('workspace.create', { file: backend.file(other), name: 'Other' });
      await expect(backend.call('workspace.open', { file: backend.file(path) })).rejects.toThrow(
        'DB_BUSY',
      );
      await backend.call('workspace.rename', { name: 'Still mine' });
      expect((await backend.call('workspace.current', {}))?.name).toBe('Still mine');
    });
  });
});

test('opening the open workspace again keeps it open', async () => {
  const backend = openTestBackend();
  await backend.call('workspace.open', { file: backend.file(path) });
  await backend.call('workspace.open', { file: backend.file(path) });
  await backend.call('workspace.rename', { name: 'Twice' });
  expect((await backend.call('workspace.current', {}))?.name).toBe('Twice');
  backend.close();
});

test('of three processes that fight for a workspace never two have it', async () => {
  const child = await buildChild('kill-lock-child');
  const results = await Promise.all(
    [0, 1, 2].map(() => run(process.execPath, [child, path, '2000'])),
  );
  const counts = results.map(
    ({ stdout }) => JSON.parse(stdout) as { held: number; busy: number; together: number },
  );
  expect(counts.map(({ together }) => together)).toEqual([0, 0, 0]);
  expect(
    counts.every(({ held }) => held > 10),
    JSON.stringify(counts),
  ).toBe(true);
  expect(
    counts.some(({ busy }) => busy > 0),
    JSON.stringify(counts),
  ).toBe(true);
  expect(existsSync(lockPath(path))).toBe(false);
}, 30_000);

// Root may write everywhere, so the part is played by a user of no rights.
const isRoot = process.getuid?.() === 0;
const plain = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const canPlay =
  process.platform !== 'win32' &&
  spawnSync(
    process.execPath,
    ['-e', `require('node:fs').accessSync(${JSON.stringify(join(root, 'node_modules'))})`],
    plain,
  ).status === 0;

describe.skipIf(!canPlay)('a user who may not write', () => {
  test('a read-only file opens for reading; a change is refused and nothing is written', async () => {
    chmodSync(path, 0o444);
    chmodSync(join(path, '..'), 0o777);
    const before = readFileSync(path);
    const reports = await runUntilKilled(
      script,
      plan([
        { do: 'open', path },
        { do: 'rename', name: 'Not allowed' },
      ]),
      plain,
    );
    expect(reports.find(({ kind }) => kind === 'done')).toMatchObject({ step: 0 });
    expect(reports.find(({ kind }) => kind === 'failed')).toMatchObject({
      step: 1,
      message: expect.stringContaining('workspace.rename: READ_ONLY') as string,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a workspace in a read-only folder opens for reading; a new one is refused in words, and nothing is left there', async () => {
    const place = join(path, '..');
    chmodSync(path, 0o444);
    chmodSync(place, 0o555);
    const opened = await runUntilKilled(script, plan([{ do: 'open', path }]), plain);
    expect(opened.filter(({ kind }) => kind === 'failed')).toEqual([]);
    expect(opened.find(({ kind }) => kind === 'done')).toMatchObject({ step: 0 });
    const made = await runUntilKilled(
      script,
      plan([{ do: 'create', path: join(place, 'new.keybook') }]),
      plain,
    );
    expect(made.find(({ kind }) => kind === 'failed')).toMatchObject({
      message: expect.stringContaining('PERMISSION') as string,
    });
    expect(readdirSync(place)).toEqual(['firm.keybook']);
    chmodSync(place, 0o777);
  });
});
