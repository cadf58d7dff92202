import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder with the real workbooks and reference results, beside the checkout; tests that need it are skipped where it is absent. */
export const referenceFolder =
  process.env['KEYBOOK_REFERENCE'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
export const hasReference = existsSync(join(referenceFolder, 'data'));
export const referenceFile = (...parts: string[]): string =>
  join(referenceFolder, 'data', ...parts);
