import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import officeCrypto from 'officecrypto-tool';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mutable } from '../../support/import-file';
import { openTestBackend, type TestBackend } from '../../support/test-backend';
import { writeSheets } from '../../support/write-sheets';

const PASSWORD = 'Zażółć-2026';

let backend: TestBackend;

beforeEach(async () => {
  backend = openTestBackend();
  const file = backend.file(join(backend.folder, 'firm.keybook'));
  await backend.call('workspace.create', { file, name: 'Firm' });
});
afterEach(() => backend.close());

/** A workbook of three sales, 60.50 in all, encrypted as Excel does it. */
async function encrypted(type: 'agile' | 'standard'): Promise<string> {
  const path = await writeSheets(join(backend.folder, `${type}.xlsx`), {
    Sales: [
      ['Date', 'Customer', 'Net sales'],
      [new Date(Date.UTC(2026, 0, 5)), 'Alfa', 10],
      [new Date(Date.UTC(2026, 1, 5)), 'Beta', 20.25],
      [new Date(Date.UTC(2026, 2, 5)), 'Alfa', 30.25],
    ],
  });
  const clear = readFileSync(path);
  const options = type === 'standard' ? { password: PASSWORD, type } : { password: PASSWORD };
  writeFileSync(path, officeCrypto.encrypt(clear, options));
  return path;
}

const open = (path: string, password?: string) =>
  backend.call('import.open', {
    file: backend.file(path),
    ...(password === undefined ? {} : { password }),
    jobId: 'job-open',
  });

describe.each(['agile', 'standard'] as const)('a workbook with %s encryption', (type) => {
  test('is refused without and with a wrong password, and imported with the right one', async () => {
    const path = await encrypted(type);
    await expect(open(path)).rejects.toThrow(/^PASSWORD_PROTECTED \{\}/u);
    await expect(open(path, 'Zazolc-2026')).rejects.toThrow(/^WRONG_PASSWORD/u);
    const { importId, guess } = await open(path, PASSWORD);
    const mapping = mutable(guess.sheets[guess.best]?.mapping ?? raise());
    const check = await backend.call('import.check', { importId, mapping, jobId: 'job-check' });
    expect(check.summary).toMatchObject({ rowsAccepted: 3, acceptedE4: 605_000 });
    const result = await backend.call('import.commit', {
      importId,
      mapping,
      merges: {},
      jobId: 'job-commit',
    });
    expect(result.added).toBe(3);
  });
});

test('the password is kept in no file and told to nobody', async () => {
  const path = await encrypted('agile');
  const { importId, guess } = await open(path, PASSWORD);
  await open(path, 'wrong-one').catch(() => undefined);
  await backend.call('import.close', { importId }).catch(() => undefined);
  expect(guess.best).toBe(0);
  expect(JSON.stringify(backend.events)).not.toContain(PASSWORD);
  for (const name of readdirSync(backend.folder, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const bytes = readFileSync(join(name.parentPath, name.name));
    expect(bytes.includes(PASSWORD), name.name).toBe(false);
    expect(bytes.includes(Buffer.from(PASSWORD, 'utf16le')), name.name).toBe(false);
  }
});

test('a stopped check leaves the import open: the next one reads the encrypted file again', async () => {
  const path = await encrypted('agile');
  const { importId, guess } = await open(path, PASSWORD);
  const mapping = mutable(guess.sheets[0]?.mapping ?? raise());
  const first = backend.call('import.check', { importId, mapping, jobId: 'job-check' });
  await backend.call('job.cancel', { jobId: 'job-check' });
  await expect(first).rejects.toThrow(/^CANCELLED/u);
  const second = await backend.call('import.check', { importId, mapping, jobId: 'job-again' });
  expect(second.summary.acceptedE4).toBe(605_000);
});

test('a file that was changed while it was open is not read as if it were the same', async () => {
  const path = await encrypted('agile');
  const { importId, guess } = await open(path, PASSWORD);
  const mapping = mutable(guess.sheets[0]?.mapping ?? raise());
  const first = backend.call('import.check', { importId, mapping, jobId: 'job-check' });
  await backend.call('job.cancel', { jobId: 'job-check' });
  await expect(first).rejects.toThrow(/^CANCELLED/u);
  writeFileSync(path, 'Date,Customer,Net sales\n2026-01-01,Gamma,1\n');
  await expect(
    backend.call('import.check', { importId, mapping, jobId: 'job-again' }),
  ).rejects.toThrow(/^FILE_CHANGED/u);
});

function raise(): never {
  throw new Error('no mapping');
}
