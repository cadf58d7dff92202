import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAnalyzeOptions, UsageError } from '../../../electron/cli/cli-options';
import { analyzeJson, hasCli, runCli } from '../../support/run-cli';

const folder = mkdtempSync(join(tmpdir(), 'keybook-options-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SALES = [
  'Customer,Date,Amount',
  'Acme,2024-01-05,100',
  'Birch,2024-03-05,40',
  'Acme,2024-04-05,50',
  'Birch,2024-04-06,20',
].join('\n');

describe('options that contradict themselves', () => {
  test.each([
    ['days the wrong way round', ['--from', '2024-05-01', '--to', '2024-01-01']],
    ['a share of Y above that of X', ['--xyz-limits', '40,75']],
    ['a variation of X above that of Y', ['--xyz', 'variation', '--xyz-limits', '50,10']],
    ['a result that is no workbook', ['--out', 'result.txt']],
  ])('%s', (_what, args) => {
    expect(() => parseAnalyzeOptions(['book.xlsx', ...args], {})).toThrow(UsageError);
  });
});

describe.skipIf(!hasCli)('the command line as a script meets it', () => {
  test('help goes to stdout wherever it is asked for', async () => {
    for (const args of [['--help'], ['analyze', '--help'], ['analyze', 'x.csv', '-h']]) {
      const { code, stdout, stderr } = await runCli(...args);
      expect([code, stdout.startsWith('keybook analyze FILE'), stderr]).toEqual([0, true, '']);
    }
  });

  test('the workbook that is read is never overwritten, under another name neither', async () => {
    const file = join(folder, 'sales.xlsx');
    const linked = join(folder, 'other.xlsx');
    writeFileSync(file, SALES);
    linkSync(file, linked);
    for (const out of [file, linked]) {
      const { code, stderr } = await runCli('analyze', file, '--out', out);
      expect([code, stderr]).toEqual([1, expect.stringContaining('would overwrite')]);
    }
    expect(readFileSync(file, 'utf8')).toBe(SALES);
  });

  test('rated clients without a letter stand in the printed matrix too', async () => {
    const file = join(folder, 'gaps.csv');
    writeFileSync(file, SALES);
    const { stdout } = await runCli('analyze', file, '--xyz', 'gaps', '--min-periods', '1');
    expect(stdout).toContain('XYZ by gaps 50/100, by month');
    expect(stdout).toContain('– (cannot tell)');
    expect(stdout).toContain('1 · 100.00 · 71.4 %');
  });

  test('the window asked for is the one mean and variation are measured over, whatever the method', async () => {
    const file = join(folder, 'window.csv');
    writeFileSync(file, SALES);
    const args = ['--edges', 'keep', '--min-periods', '1'];
    const birch = async (...more: string[]) =>
      (await analyzeJson(file, ...args, ...more)).clients.find(({ client }) => client === 'Birch');
    // 0 0 40 20 against 40 20: regularity is 2 of 2 both times.
    expect(await birch('--window', 'span')).toMatchObject({ mean: '15', regularity: 1 });
    expect(await birch('--window', 'first-purchase')).toMatchObject({ mean: '30', regularity: 1 });
  });
});
