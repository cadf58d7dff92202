import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceFile } from '../../support/reference-folder';
import { analyzeJson, hasCli, type JsonResult } from '../../support/run-cli';

interface Reference {
  readonly client: string;
  readonly total: number;
  readonly share: number;
  readonly cum_share: number;
  readonly abc_le: string;
  readonly abc_up: string;
  readonly orders: number;
  readonly active: number;
  readonly cv_pop: number | null;
  readonly cv_samp: number | null;
  readonly xyz_10_25: string;
  readonly xyz_25_50: string;
  readonly xyz_50_100: string;
  readonly freq_xyz: string;
}

/** File, its reference, and how the reference counted (all edge periods kept, nobody called new). */
const SETS: readonly {
  name: string;
  file: string[];
  reference: string[];
  args: readonly string[];
  key: 'client' | 'code';
}[] = [
  {
    name: 'US regional sales, amount from quantity × price × (1 − discount), names from another sheet',
    file: ['us-regional-sales', 'US_Regional_Sales_Data.xlsx'],
    reference: ['us-regional-sales', 'REF_us_regional_rev.csv'],
    args: [],
    key: 'client',
  },
  {
    name: 'US regional sales by margin, every column named',
    file: ['us-regional-sales', 'US_Regional_Sales_Data.xlsx'],
    reference: ['us-regional-sales', 'REF_us_regional_prof.csv'],
    args: [
      '--basis',
      'margin',
      '--sheet',
      'Sales Orders Sheet',
      '--client',
      '_CustomerID',
      '--date',
      'OrderDate',
      '--qty',
      'Order Quantity',
      '--price',
      'Unit Price',
      '--discount',
      'Discount Applied',
      '--cost',
      'Unit Cost',
      '--order',
      'OrderNumber',
    ],
    key: 'client',
  },
  {
    name: 'Polish receipts, client by id',
    file: ['pl-sprzedaz-sql', 'sprzedaz.csv'],
    reference: ['pl-sprzedaz-sql', 'REF_pl_sprzedaz.csv'],
    args: [],
    key: 'code',
  },
  {
    name: 'Northwind, order lines joined with their orders, names from the client list',
    file: ['northwind-csv', 'order-details.csv'],
    reference: ['northwind-csv', 'REF_northwind.csv'],
    args: [],
    key: 'code',
  },
];

const METHODS = [
  { args: ['--xyz', 'variation', '--xyz-limits', '10,25'], xyz: 'xyz_10_25', cv: 'cv_pop' },
  {
    args: ['--xyz', 'variation', '--xyz-limits', '25,50', '--abc-rule', 'crossing'],
    xyz: 'xyz_25_50',
    cv: 'cv_pop',
  },
  {
    args: ['--xyz', 'variation', '--xyz-limits', '50,100', '--sd', 'sample'],
    xyz: null,
    cv: 'cv_samp',
  },
  { args: ['--xyz', 'regularity'], xyz: 'freq_xyz', cv: null },
] as const;

describe.skipIf(!hasReference || !hasCli)('the command line equals independent results', () => {
  for (const set of SETS) {
    for (const method of METHODS) {
      test(`${set.name}; ${method.args.join(' ')}`, async () => {
        const reference = readReference(referenceFile(...set.reference));
        const result = await analyzeJson(
          referenceFile(...set.file),
          ...set.args,
          ...method.args,
          '--edges',
          'keep',
          '--min-periods',
          '1',
        );
        const own = new Map(
          result.clients.map((client) => [
            (set.key === 'code' ? (client.code ?? client.client) : client.client).trim(),
            client,
          ]),
        );
        expect(own.size).toBe(reference.length);
        for (const expected of reference) {
          const client = own.get(expected.client.trim());
          if (!client) throw new Error(`no ${expected.client}`);
          near(Number(client.total), expected.total, `total of ${expected.client}`);
          expect(client.activePeriods, `active periods of ${expected.client}`).toBe(
            expected.active,
          );
          if (expected.total <= 0) continue;
          near(client.share, expected.share, `share of ${expected.client}`);
          near(
            client.cumulative ?? Number.NaN,
            expected.cum_share,
            `cumulative of ${expected.client}`,
          );
          // Equal totals share a class here; the reference splits them by name. So any class the reference gives an equal total is right.
          const rule = (method.args as readonly string[]).includes('crossing')
            ? 'abc_up'
            : 'abc_le';
          const classes = reference
            .filter(({ total }) => total === expected.total)
            .map((equal) => equal[rule]);
          expect(classes, `ABC of ${expected.client}`).toContain(client.abc);
          if (method.xyz)
            expect(client.xyz, `XYZ of ${expected.client}`).toBe(expected[method.xyz]);
          if (method.cv)
            near(
              client.cv ?? Number.NaN,
              expected[method.cv] ?? Number.NaN,
              `CV of ${expected.client}`,
            );
        }
      });
    }
  }

  test('the same input gives the same bytes', async () => {
    const run = (): Promise<JsonResult> =>
      analyzeJson(referenceFile('pl-sprzedaz-sql', 'sprzedaz.csv'));
    expect(JSON.stringify(await run())).toBe(JSON.stringify(await run()));
  });
});

/** Equal to nine digits; the references are printed with ten. */
function near(actual: number, expected: number, what: string): void {
  const error = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  expect(error, `${what}: ${actual} instead of ${expected}`).toBeLessThan(1e-9);
}

function readReference(path: string): Reference[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/u);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    );
    return Object.fromEntries(
      columns.map((column, i) => {
        const cell = cells[i] ?? '';
        const isText =
          column === 'client' ||
          column.startsWith('abc') ||
          column.startsWith('xyz') ||
          column.startsWith('freq');
        return [column, isText ? cell : cell === '' ? null : Number(cell)];
      }),
    ) as unknown as Reference;
  });
}
