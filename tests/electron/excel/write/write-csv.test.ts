import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../../electron/excel/write/write-csv';

test('starts with the byte order mark, ends lines with CRLF and guards formulas unless told otherwise', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-csv-'));
  try {
    const path = join(folder, 'a.csv');
    await writeCsv(
      [
        ['Łódź', 1.5],
        ['=1+1', null],
      ],
      path,
    );
    expect(readFileSync(path, 'utf8')).toBe(`\uFEFFŁódź,1.5\r\n"'=1+1",\r\n`);
    await writeCsv([['=1+1', 2.5]], path, { guardFormulas: false, separator: ';', decimal: ',' });
    expect(readFileSync(path, 'utf8')).toBe('\uFEFF=1+1;2,5\r\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
