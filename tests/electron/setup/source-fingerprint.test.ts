import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceFingerprint } from '../../../electron/setup/source-fingerprint.mjs';
import { stampMatches, writeStamp } from '../../../electron/setup/stamp.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'keybook-fingerprint-'));
  mkdirSync(path.join(root, 'src', 'deep'), { recursive: true });
  writeFileSync(path.join(root, 'src', 'deep', 'a.ts'), 'a');
  writeFileSync(path.join(root, 'src', 'b.ts'), 'b');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fingerprint = (): string => sourceFingerprint(root, ['src', 'absent.json']);

test('nothing changed means no new build', () => {
  expect(fingerprint()).toBe(fingerprint());
});

test('a deleted file calls for a build although every remaining file is old', () => {
  const before = fingerprint();
  rmSync(path.join(root, 'src', 'b.ts'));
  expect(fingerprint()).not.toBe(before);
});

test('a file put back with an older time calls for a build', () => {
  const before = fingerprint();
  utimesSync(path.join(root, 'src', 'deep', 'a.ts'), 1_000_000, 1_000_000);
  expect(fingerprint()).not.toBe(before);
});

test('a stamp holds for its key only, and an unreadable one for none', () => {
  const file = path.join(root, 'out', 'stamp.json');
  expect(stampMatches(file, 'k1')).toBe(false);
  writeStamp(file, 'k1');
  expect(stampMatches(file, 'k1')).toBe(true);
  expect(stampMatches(file, 'k2')).toBe(false);
  writeFileSync(file, '{"key": "k');
  expect(stampMatches(file, 'k1')).toBe(false);
});
