import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root =
  process.env['KEYBOOK_REFERENCE'] ??
  fileURLToPath(new URL('../../../../../shared', import.meta.url));

/** True when the folder of reference results is there; tests that need it are skipped otherwise. */
export const hasReference = existsSync(join(root, 'data'));

/** Text of a file below the reference folder's `data`. */
export function referenceText(path: string): string {
  return readFileSync(join(root, 'data', path), 'utf8').replace(/^\uFEFF/, '');
}

/** Rows of a reference CSV as records by header. */
export function referenceCsv(path: string, separator = ','): Record<string, string>[] {
  const rows = referenceText(path)
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => splitCsvLine(line, separator));
  const header = rows[0] ?? [];
  return rows
    .slice(1)
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

function splitCsvLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] ?? '';
    if (sign === '"' && isQuoted && line[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
