import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFile } from '../../../support/import-file';
import { openTestBackend, type TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'categories.keybook')),
    name: 'Categories',
  });
});
afterEach(() => backend.close());

function csv(name: string, header: string, rows: readonly string[]): string {
  const path = join(backend.folder, name);
  writeFileSync(path, [header, ...rows].join('\n'));
  return path;
}

const sales = (name: string, day: string, client: string): string =>
  `${day};${client};${name};120.50`;

async function proposals() {
  const { proposals: found, products } = await backend.call('market.categories', {});
  const nameOf = new Map(products.map(({ num, name }) => [num, name]));
  return found.map(({ name, productNums }) => [name, productNums.map((num) => nameOf.get(num))]);
}

test('the categories of a workbook are proposed for its products, and a newer workbook counts', async () => {
  const header = 'Date;Customer;Product;Amount;Category';
  const rows = Array.from({ length: 24 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return [
      `${sales('Oak desk', `2025-${month}-05`, 'Aurum')};Furniture`,
      `${sales('Chair', `2025-${month}-06`, 'Baltik')};furniture`,
      `${sales('Toner', `2025-${month}-07`, 'Cedar')};Supplies`,
    ];
  }).flat();
  await importFile(backend, csv('first.csv', header, rows));
  expect(await proposals()).toEqual([
    ['Furniture', ['Oak desk', 'Chair']],
    ['Supplies', ['Toner']],
  ]);
  await importFile(
    backend,
    csv('second.csv', header, [
      '2026-01-05;Aurum;Toner;9;Office',
      '2026-01-06;Aurum;Oak desk;7;Furniture',
      '2026-01-07;Baltik;Lamp;8;',
    ]),
  );
  expect(await proposals()).toEqual([
    ['Furniture', ['Oak desk', 'Chair']],
    ['Office', ['Toner']],
  ]);
});

test('a sheet with categories and no products sells categories', async () => {
  await importFile(
    backend,
    csv(
      'groups.csv',
      'Date;Customer;Category;Amount',
      Array.from(
        { length: 20 },
        (_, i) =>
          `2025-${String((i % 12) + 1).padStart(2, '0')}-05;Aurum;${i % 2 === 0 ? 'Pumps' : 'Seals'};10`,
      ),
    ),
  );
  expect(await proposals()).toEqual([
    ['Pumps', ['Pumps']],
    ['Seals', ['Seals']],
  ]);
});
