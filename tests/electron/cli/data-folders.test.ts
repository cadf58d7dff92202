import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceFile } from '../../support/reference-folder';
import { analyzeJson, hasCli, runCli } from '../../support/run-cli';

import { REFUSED } from './data-folders.refused';
import { SALES } from './data-folders.sales';

describe.skipIf(!hasReference || !hasCli)(
  'every file of the reference data, through the command line',
  () => {
    test.concurrent.each(SALES)('$file: $why', async (expected) => {
      const result = await analyzeJson(referenceFile(expected.file));
      const inClass = (abc: string): number =>
        result.clients.filter((client) => client.abc === abc).length;
      const [first] = result.clients;
      expect({
        sheet: result.source.sheet,
        layout: result.source.layout,
        rows: [result.rows.read, result.rows.accepted, result.rows.rejected],
        total: result.controlTotal.accepted,
        sheetTotal: result.controlTotal.sheet,
        currency: result.currency,
        clients: result.clients.length,
        abc: [inClass('A'), inClass('B'), inClass('C'), inClass('–')],
        first: `${first?.client} ${first?.total} ${first?.abc}${first?.xyz}`,
        warnings: result.warnings.map((warning) => warning.code),
      }).toEqual({
        sheet: expected.sheet,
        layout: expected.layout,
        rows: expected.rows,
        total: expected.total,
        sheetTotal: expected.sheetTotal ?? null,
        currency: expected.currency ?? null,
        clients: expected.clients,
        abc: expected.abc,
        first: expected.first,
        warnings: expected.warnings,
      });
      if (expected.says)
        expect(result.warnings.map((warning) => warning.message).join('\n')).toMatch(expected.says);
    });

    test.concurrent.each(REFUSED)('$file is refused: $why', async ({ file, refused, says }) => {
      const { code, stdout, stderr } = await runCli('analyze', referenceFile(file), '--json');
      const { error } = JSON.parse(stdout) as { error: { code: string; message: string } };
      expect(code).toBe(2);
      expect(error.code).toBe(refused);
      expect(error.message).toMatch(says);
      // One sentence for people, nothing of the program's inside.
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+|[A-Z]+_[A-Z]+/u);
    });

    test('no file of the folders is forgotten', () => {
      const all = readdirSync(referenceFile(), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'NOTE.txt')
        .map((entry) =>
          `${entry.parentPath.slice(referenceFile().length)}/${entry.name}`
            .replace(/^[\\/]/u, '')
            .replaceAll('\\', '/'),
        );
      expect([...SALES, ...REFUSED].map((row) => row.file).sort()).toEqual(all.sort());
    });
  },
);
