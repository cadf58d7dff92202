import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../../../electron/main/log-file';

test("the log keeps the failure and its place in the program, not the names of the user's files", () => {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-log-'));
  const path = join(folder, 'made', 'keybook.log');
  const log = createLog(path);
  log(
    'a1',
    "import.open: Error: EACCES: permission denied, open '/home/anna/Klient Huta Zawiszów.xlsx'\n    at open (backend.js:10:5)",
  );
  log(
    'a2',
    'Error: EBUSY: resource busy, rename "C:\\Users\\Anna\\Umowy\\Huta.xlsx" -> "\\\\server\\umowy\\Huta.xlsx"',
  );
  const text = readFileSync(path, 'utf8');
  expect(text).not.toMatch(/Huta|anna|Umowy|server/iu);
  expect(text).toMatch(/a1 import\.open: Error: EACCES: permission denied, open \(path\)/u);
  expect(text).toContain('backend.js:10:5');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  rmSync(folder, { recursive: true });
});

test('a log that cannot be written stops nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-log-'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => createLog(join(folder, 'file', 'keybook.log'))('a', 'b')).not.toThrow();
  rmSync(folder, { recursive: true });
});
