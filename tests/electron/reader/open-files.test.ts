import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SheetGuess } from '@shared/import/layout/workbook-guess';
import { openFiles } from '../../../electron/reader/open-files';
import type { Understood } from '../../../electron/reader/understand-workbook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, header: string, count: number, row: (i: number) => string): string {
  const path = join(folder, name);
  writeFileSync(path, [header, ...Array.from({ length: count }, (_, i) => row(i))].join('\n'));
  return path;
}

async function open(...paths: string[]): Promise<Understood> {
  const opened = await openFiles(paths, null, { fileName: 'x.csv' }, () => undefined);
  opened.workbook.close();
  return opened;
}

const best = ({ guess }: Understood): SheetGuess | undefined => guess.sheets[guess.best];

const day = (i: number): string => `2026-02-${String(1 + (i % 27)).padStart(2, '0')}`;
const lines = (name = 'lines.csv'): string =>
  file(
    name,
    'OrderNo;Item;Quantity;Price',
    60,
    (i) => `SO-${i >> 1};Item ${i};${1 + (i % 5)};${i}.25`,
  );
const orders = (name = 'orders.csv', from = 0): string =>
  file(name, 'Order No;Order date;Customer', 30, (i) => `SO-${i + from};${day(i)};Firm ${i % 7}`);

describe('files that belong together', () => {
  test('lines take the columns they lack from the orders beside them, and only those files are read', async () => {
    const path = lines();
    orders();
    file('prices.csv', 'Item;List price', 60, (i) => `Item ${i};${i}`);
    const opened = await open(path);
    expect(opened.workbook.info.files?.map(({ name, isSibling }) => [name, isSibling])).toEqual([
      ['lines.csv', false],
      ['orders.csv', true],
    ]);
    expect(
      best(opened)?.mapping?.joins?.map(({ sheetName, keyColumn }) => [sheetName, keyColumn]),
    ).toEqual([['orders.csv', 0]]);
    expect(best(opened)?.reasons).toContainEqual({
      code: 'TABLE_JOINED',
      params: { header: 'OrderNo', sheet: 'orders.csv', found: 30, of: 30 },
    });
    const roles = best(opened)?.mapping?.columns.map(({ header, role }) => [header, role]);
    expect(roles).toContainEqual(['Order date', 'date']);
    expect(roles).toContainEqual(['Customer', 'client']);
  });

  test('a table whose keys are others is not joined', async () => {
    const path = lines();
    orders('orders.csv', 1000);
    const opened = await open(path);
    expect(opened.workbook.info.files).toBeUndefined();
    expect(best(opened)?.mapping?.joins).toBeUndefined();
  });

  test('a table that has two clients for one key is not joined: nobody knows whose the line is', async () => {
    const path = lines();
    file(
      'orders.csv',
      'Order No;Order date;Customer',
      31,
      (i) => `SO-${i % 30};${day(i % 30)};Firm ${i}`,
    );
    expect(best(await open(path))?.mapping?.joins).toBeUndefined();
  });

  test('a table that holds a row twice is joined all the same', async () => {
    const path = lines();
    file(
      'orders.csv',
      'Order No;Order date;Customer',
      31,
      (i) => `SO-${i % 30};${day(i % 30)};Firm ${i % 30}`,
    );
    expect(best(await open(path))?.mapping?.joins).toHaveLength(1);
  });

  test('a table that stands alone is read alone', async () => {
    orders('orders.csv');
    const path = file(
      'sales.csv',
      'Order No;Date;Customer;Amount',
      60,
      (i) => `SO-${i};${day(i)};Firm ${i % 7};${i}.50`,
    );
    const opened = await open(path);
    expect(opened.workbook.info.files).toBeUndefined();
    expect(best(opened)?.mapping?.joins).toBeUndefined();
  });

  test('an order total of the other table never becomes the amount of each line', async () => {
    const path = file(
      'lines.csv',
      'OrderNo;Item;Quantity',
      60,
      (i) => `SO-${i >> 1};Item ${i};${1 + (i % 5)}`,
    );
    file(
      'orders.csv',
      'Order No;Order date;Customer;Total',
      30,
      (i) => `SO-${i};${day(i)};Firm ${i % 7};${i}00.50`,
    );
    const opened = await open(path);
    const mapping = best(opened)?.mapping;
    expect(mapping?.sheetName).not.toBe('lines.csv');
    expect(mapping?.joins).toBeUndefined();
  });

  test('prices may come from the list of products, client and day from the orders', async () => {
    const path = file(
      'order_lines.csv',
      'order_id;product_id;quantity',
      60,
      (i) => `${100 + (i >> 1)};${i % 9};${1 + (i % 5)}`,
    );
    file('orders.csv', 'id;order_date;customer', 30, (i) => `${100 + i};${day(i)};Firm ${i % 7}`);
    file('products.csv', 'product_id;product_name;unit_price', 9, (i) => `${i};Thing ${i};${i}.75`);
    const mapping = best(await open(path))?.mapping;
    expect(mapping?.joins?.map(({ sheetName }) => sheetName).sort()).toEqual([
      'orders.csv',
      'products.csv',
    ]);
    const used = mapping?.columns
      .filter(({ role }) => role !== 'ignore')
      .map(({ header, role }) => `${header}: ${role}`);
    expect(used).toEqual(
      expect.arrayContaining([
        'quantity: quantity',
        'unit_price: price',
        'order_date: date',
        'customer: client',
      ]),
    );
  });

  test('a folder full of tables is no set of tables that belong together', async () => {
    const path = lines();
    orders();
    for (let i = 0; i < 20; i++) file(`other-${i}.csv`, 'a;b', 2, (row) => `${row};${row}`);
    expect(best(await open(path))?.mapping?.joins).toBeUndefined();
  });

  test('chosen together they are joined wherever they lie, whatever their order', async () => {
    const first = orders();
    const second = lines();
    const opened = await open(first, second);
    expect(best(opened)?.sheetName).toBe('lines.csv');
    expect(opened.workbook.info.files?.map(({ isSibling }) => isSibling)).toEqual([false, false]);
  });
});
