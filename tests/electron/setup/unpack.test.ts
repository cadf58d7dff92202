import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inPartialFolder } from '../../../electron/setup/partial-folder.mjs';
import { fileInTar } from '../../../electron/setup/read-tar.mjs';
import { unzip } from '../../../electron/setup/unzip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'keybook-unpack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A zip archive of deflated files with the permission bits 0755. */
function zipOf(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(0o100755, 40);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46);
    locals.push(local, packed);
    directory.push(entry);
    offset += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

test('chosen files of a zip are written with their content and can be run', () => {
  const zip = zipOf({ 'In/run': 'program', 'In/deep/data': 'data', 'Out/other': 'no' });
  const count = unzip(zip, folder, (name) => (name.startsWith('In/') ? name.slice(3) : null));
  expect(count).toBe(2);
  expect(readFileSync(path.join(folder, 'deep', 'data'), 'utf8')).toBe('data');
  const isPosix = process.platform !== 'win32';
  if (isPosix) expect(statSync(path.join(folder, 'run')).mode & 0o111).not.toBe(0);
});

test('a zip cannot write outside its folder, and a cut-off one is refused', () => {
  const zip = zipOf({ '../escaped': 'x' });
  expect(() => unzip(zip, folder, (name) => name)).toThrow(/outside/);
  expect(() => unzip(zip.subarray(0, zip.length - 10), folder, (name) => name)).toThrow(/complete/);
});

test('a file in a tar is found behind others, whatever their length', () => {
  const member = (name: string, content: string): Buffer => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    header.write('0', 156);
    return Buffer.concat([
      header,
      Buffer.from(content),
      Buffer.alloc((512 - (content.length % 512)) % 512),
    ]);
  };
  const tar = Buffer.concat([
    member('package/a.json', 'x'.repeat(512)),
    member('package/b.zip', 'zipped'),
    Buffer.alloc(1024),
  ]);
  expect(fileInTar(tar, (name) => name.endsWith('.zip'))?.toString()).toBe('zipped');
  expect(fileInTar(tar, (name) => name.endsWith('.exe'))).toBeNull();
});

test('work that fails or was killed leaves nothing behind', async () => {
  const dead = path.join(folder, '.keybook-partial-2147483647-abc');
  mkdirSync(dead);
  writeFileSync(path.join(dead, 'half'), '');
  const work = inPartialFolder(folder, (inside: string) => {
    writeFileSync(path.join(inside, 'half'), '');
    return Promise.reject(new Error('no network'));
  });
  await expect(work).rejects.toThrow('no network');
  expect(readdirSync(folder)).toEqual([]);
});
