import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import officeCrypto from 'officecrypto-tool';
import { describe, expect, it } from 'vitest';
import { hasReference, referenceFile, referenceFolder } from '../../../../support/reference-folder';
import type { CorpusOutcome } from '../corpus-outcome';
import { makeXlsx } from '../make-xlsx';
import { plain, readBytes, readFileCells, whyUnreadable } from '../read-cells';

const BOOK = makeXlsx({
  rows: '<row r="1"><c r="A1" t="str"><v>Łódź</v></c><c r="B1"><v>12.5</v></c></row>',
});
const CELLS = ['A1="Łódź"', 'B1=12.5'];
const encrypted = (name: string): string => referenceFile('encrypted-and-protected', name);

describe('encrypted workbooks', () => {
  it.each(['agile', 'standard'])('opens %s encryption with its password only', async (kind) => {
    const bytes = officeCrypto.encrypt(BOOK, {
      password: 'ślimak 1',
      ...(kind === 'standard' ? { type: 'standard' } : {}),
    });
    expect(plain((await readBytes(bytes, { password: 'ślimak 1' })).cells)).toEqual(CELLS);
    expect(await whyUnreadable(bytes)).toEqual({ code: 'PASSWORD_PROTECTED', params: {} });
    expect(await whyUnreadable(bytes, { password: '' })).toEqual({
      code: 'PASSWORD_PROTECTED',
      params: {},
    });
    expect(await whyUnreadable(bytes, { password: 'slimak 1' })).toEqual({
      code: 'WRONG_PASSWORD',
      params: {},
    });
  });

  it('opens what Excel encrypts with its own password without asking', async () => {
    const bytes = officeCrypto.encrypt(BOOK, { password: 'VelvetSweatshop', type: 'standard' });
    expect(plain((await readBytes(bytes)).cells)).toEqual(CELLS);
  });

  it('refuses a password hashed more often than the format allows, at once', async () => {
    const bytes = officeCrypto.encrypt(BOOK, { password: 'x' });
    const at = bytes.indexOf('spinCount="100000"');
    expect(at).toBeGreaterThan(0);
    // The attribute behind it gives up its blanks' worth of letters: `saltSize` is not looked at.
    bytes.write('spinCount="99999999"', at);
    bytes.write('altSize=', at + 20);
    const started = performance.now();
    expect((await whyUnreadable(bytes, { password: 'x' })).code).toMatch(
      /^(?:DAMAGED_FILE|MALFORMED_XML)$/,
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('says of a damaged one that it is damaged', async () => {
    const bytes = officeCrypto.encrypt(BOOK, { password: 'x' });
    expect((await whyUnreadable(bytes.subarray(0, 3000), { password: 'x' })).code).toBe(
      'DAMAGED_FILE',
    );
  });
});

describe.skipIf(!hasReference)(
  'protected files of other hands (needs the reference folder)',
  () => {
    it.each([
      ['protected_passtika.xlsx', 'tika', 'A1="This is an Encrypted Excel spreadsheet."'],
      ['password.xls', 'password', 'D5="A ZIP bomb is'],
      ['xor-encryption-abc.xls', 'abc', 'A1=1'],
    ])('%s opens with %j', async (name, password, first) => {
      const { cells } = await readFileCells(encrypted(name), 0, { password });
      expect(plain(cells)[0]).toContain(first);
      await expect(readFileCells(encrypted(name))).rejects.toMatchObject({
        unreadable: { code: 'PASSWORD_PROTECTED' },
      });
      await expect(readFileCells(encrypted(name), 0, { password: 'no' })).rejects.toMatchObject({
        unreadable: { code: 'WRONG_PASSWORD' },
      });
    });

    it.each([
      'workbookProtection-workbook_password-2013.xlsx',
      'workbookProtection_worksheet_protected.xlsx',
    ])('%s is protected against changes only and opens', async (name) => {
      expect((await readFileCells(encrypted(name))).info.sheets.length).toBeGreaterThan(0);
    });

    it('works where the prototype of all objects is closed off', () => {
      const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
      const files = [
        `${encrypted('protected_passtika.xlsx')}\ttika`,
        `${encrypted('password.xls')}\tpassword`,
        join(referenceFolder, 'xlsx-corpus/public/cal__any_sheets.xlsb'),
      ].filter((line) => existsSync(line.split('\t')[0]!));
      const child = spawnSync(
        process.execPath,
        [
          '--disable-proto=delete',
          '--import',
          here('../typescript-hooks.mjs'),
          here('../corpus-child.ts'),
        ],
        { input: files.join('\n'), encoding: 'utf8' },
      );
      const outcomes = child.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as CorpusOutcome);
      expect(
        outcomes.map(({ opened, refusals, polluted }) => ({ opened, refusals, polluted })),
      ).toEqual(files.map(() => ({ opened: true, refusals: [], polluted: false })));
    });
  },
);
