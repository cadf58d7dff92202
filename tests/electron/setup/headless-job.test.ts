import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSampleWorkbook } from '../../../electron/setup/headless-job.mjs';

let resources = '';
beforeEach(() => {
  resources = mkdtempSync(path.join(os.tmpdir(), 'keybook-resources-'));
});
afterEach(() => rmSync(resources, { recursive: true, force: true }));

test('the sample is taken by its name, and the lock file of an open Excel never', () => {
  mkdirSync(path.join(resources, 'data'));
  for (const name of ['a-template.xlsx', '~$sample.xlsx', 'data/sample-sales.xlsx']) {
    writeFileSync(path.join(resources, name), '');
  }
  expect(findSampleWorkbook(resources)).toBe(path.join(resources, 'data', 'sample-sales.xlsx'));
});

test('no sample is said, not guessed', () => {
  expect(() => findSampleWorkbook(resources)).toThrow(/no sample workbook/);
});
