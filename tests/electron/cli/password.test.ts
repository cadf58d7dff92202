import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import officeCrypto from 'officecrypto-tool';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasReference, referenceFile } from '../../support/reference-folder';
import { analyzeJson, hasCli, runCli } from '../../support/run-cli';
import { writeSheets } from '../../support/write-sheets';

let folder = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-password-'));
  file = await writeSheets(join(folder, 'sales.xlsx'), {
    Sales: [
      ['Date', 'Customer', 'Net sales'],
      ...Array.from({ length: 24 }, (_, i): [Date, string, number] => [
        new Date(Date.UTC(2025, i % 12, 5)),
        `Client ${i % 3}`,
        10 + i,
      ]),
    ],
  });
  writeFileSync(file, officeCrypto.encrypt(readFileSync(file), { password: 'naïve ключ' }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  delete process.env['KEYBOOK_PASSWORD'];
});

describe.skipIf(!hasCli)('an encrypted workbook on the command line', () => {
  test('is refused without a password and with a wrong one, each in one sentence of its own', async () => {
    const without = await runCli('analyze', file);
    expect([without.code, without.stdout]).toEqual([2, '']);
    expect(without.stderr).toMatch(/protected by a password.*--password/u);
    const wrong = await runCli('analyze', file, '--password', 'secret-one');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/does not open this workbook/u);
    expect(wrong.stderr).not.toContain('secret-one');
  });

  test('opens with the password of the flag or of the environment', async () => {
    const byFlag = await analyzeJson(file, '--password', 'naïve ключ');
    expect(byFlag.controlTotal.accepted).toBe('516.00');
    process.env['KEYBOOK_PASSWORD'] = 'naïve ключ';
    expect(await analyzeJson(file)).toEqual(byFlag);
  });
});

describe.skipIf(!hasCli || !hasReference)('encrypted workbooks of Excel itself', () => {
  test.each([
    ['protected_passtika.xlsx', 'tika'],
    ['password.xls', 'password'],
    ['xor-encryption-abc.xls', 'abc'],
  ])('%s opens: what is said then is about its content', async (name, password) => {
    const path = referenceFile('encrypted-and-protected', name);
    const { code, stderr } = await runCli('analyze', path, '--password', password);
    expect(code).toBe(2);
    expect(stderr).toMatch(/No sheet of the file can be read as sales/u);
  });
});
