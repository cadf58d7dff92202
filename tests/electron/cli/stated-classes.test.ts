import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeJson, hasCli, runCli } from '../../support/run-cli';
import { writeSheets } from '../../support/write-sheets';

const folder = mkdtempSync(join(tmpdir(), 'keybook-stated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SUMS = {
  Aurum: 420,
  Baltik: 180,
  Cedar: 120,
  Delta: 90,
  Elbe: 60,
  Fjord: 50,
  Gorki: 40,
  Hanza: 25,
  Iskra: 15,
};
const CROSSING = 'AAAABBBCC';

async function workbook(letters: string | null): Promise<string> {
  const rows = Object.entries(SUMS).flatMap(([client, sum], place) =>
    Array.from({ length: 24 }, (_one, i) => [
      new Date(Date.UTC(2025, Math.floor(i / 2), i % 2 === 0 ? 1 : 28)),
      `F${client}${i}`,
      client,
      sum * 500,
      ...(letters === null ? [] : [letters.charAt(place)]),
    ]),
  );
  const header = ['Date', 'Invoice', 'Customer', 'Amount', ...(letters === null ? [] : ['ABC'])];
  return writeSheets(join(folder, `${letters ?? 'plain'}.xlsx`), { Sales: [header, ...rows] });
}

describe.skipIf(!hasCli)('classes a workbook holds itself, on the command line', () => {
  test('are named with the rule that explains each difference', async () => {
    const { stated } = await analyzeJson(await workbook(CROSSING));
    expect(stated).toMatchObject({
      found: { sheet: 'Sales', clients: 9, abc: 9, xyz: 0, totals: 0 },
      equal: 7,
      different: 2,
      equalAfter: 9,
      explainedBy: [
        { switch: 'abcRule', to: 'crossing', isSetting: true, abc: 2, xyz: 0, total: 0 },
      ],
    });
    expect(stated?.differences.map(({ client, ours, theirs }) => [client, ours, theirs])).toEqual([
      ['Delta', 'B', 'A'],
      ['Gorki', 'C', 'B'],
    ]);
  });

  test('are all equal under the flag the summary names', async () => {
    const file = await workbook(CROSSING);
    const { stdout } = await runCli('analyze', file);
    expect(stdout).toContain(
      'ABC of 2 because the client that crosses a limit goes up there (--abc-rule crossing)',
    );
    expect((await analyzeJson(file, '--abc-rule', 'crossing')).stated).toMatchObject({
      equal: 9,
      different: 0,
    });
  });

  test('are not spoken of where there are none', async () => {
    expect((await analyzeJson(await workbook(null))).stated).toBeUndefined();
  });
});
