import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { atomicWrite, isTempName, removeLeftovers } from '../../../electron/platform/atomic-write';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const child = fileURLToPath(new URL('atomic-write-child.mjs', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('replaces a file and leaves nothing else', async () => {
  const path = join(folder, 'żółw – отчёт.xlsx');
  writeFileSync(path, 'old');
  const { bytes } = await atomicWrite(path, async (output) => {
    output.write('new ');
    output.write('file');
  });
  expect(bytes).toBe(8);
  expect(readFileSync(path, 'utf8')).toBe('new file');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a failure while producing keeps the old file and removes the temporary one', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'old');
  const failing = atomicWrite(path, async (output) => {
    output.write('half');
    await sleep(5);
    throw new Error('no more rows');
  });
  await expect(failing).rejects.toThrow('no more rows');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('a very long name still leaves room for the temporary one', async () => {
  const path = join(folder, `${'ż'.repeat(120)}.xlsx`);
  await atomicWrite(path, async (output) => void output.write('x'));
  expect(readFileSync(path, 'utf8')).toBe('x');
});

test('a link stays a link and the file behind it is replaced', async () => {
  const [real, link] = [join(folder, 'real.csv'), join(folder, 'link.csv')];
  writeFileSync(real, 'old');
  symlinkSync(real, link);
  await atomicWrite(link, async (output) => void output.write('new'));
  expect(readlinkSync(link)).toBe(real);
  expect(readFileSync(real, 'utf8')).toBe('new');
});

describe('known failures have their code', () => {
  const write = (path: string): Promise<unknown> =>
    atomicWrite(path, async (output) => void output.write('x'));

  test('a folder that is not there', async () => {
    await expect(write(join(folder, 'missing', 'a.csv'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('a folder in the place of the file', async () => {
    mkdirSync(join(folder, 'a.csv'));
    await expect(write(join(folder, 'a.csv'))).rejects.toMatchObject({ code: 'PERMISSION' });
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
    chmodSync(folder, 0o500);
    await expect(write(join(folder, 'a.csv'))).rejects.toMatchObject({ code: 'PERMISSION' });
    chmodSync(folder, 0o700);
  });

  test('a full disk, while the producer waits for something else', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const job = atomicWrite(join(folder, 'a.csv'), async (output) => {
      output.destroy(full);
      await new Promise(() => undefined);
    });
    await expect(job).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('killed at any moment the file is whole, and what is left is recognised and removed', async () => {
  const target = join(folder, 'target.xlsx');
  const size = 2 ** 21;
  for (let kill = 0; kill < 6; kill++) {
    const job = spawn(process.execPath, [child, root, target, String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(job.stdout, 'data');
    await sleep(3 + kill * 7);
    const closed = once(job, 'close');
    job.kill('SIGKILL');
    await closed;
    const content = readFileSync(target);
    expect(content.length).toBe(size);
    expect(content.every((byte) => byte === content[0])).toBe(true);
    expect(readdirSync(folder).filter((name) => !isTempName(name))).toEqual(['target.xlsx']);
    await removeLeftovers(folder, Date.now() + 10_000, 0);
    expect(readdirSync(folder)).toEqual(['target.xlsx']);
  }
}, 60_000);

test('leftovers of a job that may still run, and files of others, are not touched', async () => {
  const old = '.a.xlsx.1234-0123456789ab.keybook-tmp';
  const fresh = '.b.xlsx.1234-ba9876543210.keybook-tmp';
  for (const name of [old, fresh, '.a.xlsx.tmp', 'a.keybook-tmp'])
    writeFileSync(join(folder, name), '');
  utimesSync(join(folder, old), 1_000, 1_000);
  expect(await removeLeftovers(folder, Date.now())).toEqual([old]);
  expect(readdirSync(folder).toSorted()).toEqual(
    [fresh, '.a.xlsx.tmp', 'a.keybook-tmp'].toSorted(),
  );
});
