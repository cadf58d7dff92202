import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { SqliteConnection } from '../../../electron/db/sqlite-database';
import { importFile } from '../../support/import-file';
import { salesCsv } from '../../support/kill-sales';
import { isFiller, mountSmallDisk } from '../../support/kill-small-disk';
import { openTestBackend, type TestBackend } from '../../support/test-backend';
import { workspaceFaults, workspaceState } from '../../support/workspace-state';

const disk = mountSmallDisk(8);
const LEVELS_KB = [0, 4, 12, 32, 64, 100, 160, 256, 384, 512, 768, 1024, 1536, 2048, 3072];

let backend: TestBackend;
let path = '';
let small = '';
let large = '';

beforeEach(async () => {
  if (!disk) return;
  disk.free();
  for (const name of readdirSync(disk.folder))
    expect.soft(name, 'left by the test before').toBe('');
  backend = openTestBackend();
  path = join(disk.folder, 'firm.keybook');
  small = join(backend.folder, 'january.csv');
  large = join(backend.folder, 'february.csv');
  writeFileSync(small, salesCsv(500));
  writeFileSync(large, salesCsv(6_000, 250));
  await backend.call('workspace.create', { file: backend.file(path), name: 'Firm' });
  await importFile(backend, small);
});
afterEach(async () => {
  if (!disk) return;
  disk.free();
  await backend.call('workspace.close', {});
  expect(names(), 'beside the closed workspace').toEqual(['firm.keybook']);
  rmSync(path);
  backend.close();
});
afterAll(() => disk?.unmount());

const sqlite = (): SqliteConnection => {
  const open = backend.backend.context.workspace;
  if (!open) throw new Error('no workspace is open');
  return open.sqlite;
};

function names(): string[] {
  return readdirSync(disk?.folder ?? '')
    .filter((name) => !isFiller(name))
    .sort();
}

/** 'ok' or the code the window gets. */
async function outcome(work: () => Promise<unknown>): Promise<string> {
  return work().then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? (error.message.split(' ')[0] ?? '') : ''),
  );
}

async function reopened(): Promise<string> {
  await backend.call('workspace.close', {});
  await backend.call('workspace.open', { file: backend.file(path) });
  expect(workspaceFaults(sqlite())).toEqual([]);
  return workspaceState(sqlite());
}

test.skipIf(!disk)(
  'an import that does not fit leaves the workspace as it was and works once there is room',
  async () => {
    const seen = new Set<string>();
    for (const kb of LEVELS_KB) {
      const before = workspaceState(sqlite());
      const beside = names();
      disk?.leave(kb * 1024);
      const result = await outcome(() => importFile(backend, large));
      seen.add(result);
      expect(['ok', 'DISK_FULL'], `${kb} KB free`).toContain(result);
      expect(names(), `${kb} KB free`).toEqual(beside);
      if (result === 'DISK_FULL') {
        expect(workspaceState(sqlite()), `${kb} KB free`).toBe(before);
        // Closed and opened while the disk is still full: what was saved is there.
        expect(await reopened(), `${kb} KB free, reopened`).toBe(before);
        disk?.free();
        await importFile(backend, large);
      }
      const newest = (await backend.call('import.list', {})).find(
        ({ undoneAtMs }) => undoneAtMs === null,
      );
      await backend.call('import.undo', { batchId: newest?.id ?? '' });
      disk?.free();
    }
    expect([...seen].sort()).toEqual(['DISK_FULL', 'ok']);
  },
  120_000,
);

test.skipIf(!disk)(
  'what was acknowledged on a disk that runs full is there afterwards',
  async () => {
    disk?.leave(40 * 1024);
    let acknowledged = 'Firm';
    let result = 'ok';
    for (let i = 0; i < 500 && result === 'ok'; i++) {
      const name = `Firm number ${i} ${'x'.repeat(80)}`;
      result = await outcome(() => backend.call('workspace.rename', { name }));
      if (result === 'ok') acknowledged = name;
      // The screens keep their state too; a failure there must have its words as well.
      const kept = await outcome(() =>
        backend.call('screen.set', { key: 'portfolio', value: { text: 'y'.repeat(3000 + i) } }),
      );
      expect(['ok', 'DISK_FULL']).toContain(kept);
    }
    expect(result).toBe('DISK_FULL');
    expect((await backend.call('workspace.current', {}))?.name).toBe(acknowledged);
    await reopened();
    expect((await backend.call('workspace.current', {}))?.name).toBe(acknowledged);
    disk?.free();
    await backend.call('workspace.rename', { name: 'Room again' });
    expect((await backend.call('workspace.current', {}))?.name).toBe('Room again');
  },
  60_000,
);

test.skipIf(!disk)(
  'an export that does not fit leaves the old file and no other',
  async () => {
    const target = join(disk?.folder ?? '', 'result.xlsx');
    writeFileSync(target, 'the old result');
    const seen = new Set<string>();
    for (const kb of [0, 4, 16, 32, 48, 64, 96, 256, 1024]) {
      disk?.leave(kb * 1024);
      const work = (): Promise<unknown> =>
        backend.call('portfolio.export', {
          file: backend.file(target),
          jobId: 'job-export',
          language: 'en',
        });
      const result = await outcome(work);
      seen.add(result);
      expect(names().filter((name) => !name.startsWith('firm.keybook'))).toEqual(['result.xlsx']);
      if (result === 'ok') break;
      expect(result, `${kb} KB free`).toBe('DISK_FULL');
      expect(readFileSync(target, 'utf8'), `${kb} KB free`).toBe('the old result');
    }
    expect([...seen].sort()).toEqual(['DISK_FULL', 'ok']);
    rmSync(target);
  },
  60_000,
);

test.skipIf(!disk)(
  'a workspace that cannot be made leaves no file, and the open one stays open',
  async () => {
    const other = join(disk?.folder ?? '', 'other.keybook');
    const seen = new Set<string>();
    for (const kb of [
      0, 4, 8, 16, 32, 48, 64, 96, 128, 192, 256, 320, 400, 512, 768, 1024, 2048, 4096,
    ]) {
      disk?.leave(kb * 1024);
      const result = await outcome(() =>
        backend.call('workspace.create', { file: backend.file(other), name: 'Other' }),
      );
      seen.add(result);
      if (result === 'ok') break;
      expect(result, `${kb} KB free`).toBe('DISK_FULL');
      expect(
        names().filter((name) => name.startsWith('other')),
        `${kb} KB free`,
      ).toEqual([]);
      expect((await backend.call('workspace.current', {}))?.name).toBe('Firm');
    }
    expect([...seen].sort()).toEqual(['DISK_FULL', 'ok']);
    disk?.free();
    await backend.call('workspace.open', { file: backend.file(path) });
    rmSync(other);
  },
  60_000,
);
