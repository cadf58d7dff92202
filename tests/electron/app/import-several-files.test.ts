import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import ExcelJS from 'exceljs';
import { importFile, mutable } from '../../support/import-file';
import { hasReference, referenceFile } from '../../support/reference-folder';
import { openTestBackend, type TestBackend } from '../../support/test-backend';
import { writeSheets } from '../../support/write-sheets';

let backend: TestBackend;

beforeEach(async () => {
  backend = openTestBackend();
  const file = backend.file(join(backend.folder, 'firm.keybook'));
  await backend.call('workspace.create', { file, name: 'Firm' });
});
afterEach(() => backend.close());

function copies(...names: string[]): string[] {
  return names.map((name) => {
    const path = join(backend.folder, name);
    copyFileSync(referenceFile('northwind-csv', name), path);
    return path;
  });
}

describe.skipIf(!hasReference)('Northwind, four files', () => {
  test('one file is chosen, its neighbours are read with it, every line keeps its place', async () => {
    const [path = ''] = copies('order-details.csv', 'orders.csv', 'customers.csv', 'products.csv');
    const { opened, check, result } = await importFile(backend, path);
    expect(opened.info.files?.map(({ name }) => name)).toEqual([
      'order-details.csv',
      'customers.csv',
      'orders.csv',
    ]);
    expect(check.summary).toMatchObject({
      rowsRead: 2155,
      rowsAccepted: 2155,
      acceptedE4: 12_657_930_395,
    });
    expect(result).toMatchObject({ added: 2155, clientsAdded: 89, rejectedRows: 0 });

    const view = await backend.call('portfolio.get', { settings: null });
    const client = view?.clients.find(({ code }) => code === 'CENTC');
    expect(client?.name).toBe('Centro comercial Moctezuma');
    const { rows } = await backend.call('portfolio.sourceRows', {
      clientId: client?.id ?? '',
      offset: 0,
      limit: 9,
    });
    // Order 10259 of 1996-07-18: 10 × 8.00 and 1 × 20.80.
    expect(
      rows.map(({ sheetName, row, document, amountE4 }) => [sheetName, row, document, amountE4]),
    ).toEqual([
      ['order-details.csv', 35, '10259', 208_000],
      ['order-details.csv', 34, '10259', 800_000],
    ]);

    const again = await importFile(backend, path);
    expect(again.opened.alreadyImported?.fileName).toBe('order-details.csv');
    expect(again.check.diff).toEqual({ added: 0, changed: 0, known: 2155 });
  });

  test('a file that is joined may not change between the look and the import', async () => {
    const [path = '', orders = ''] = copies('order-details.csv', 'orders.csv');
    const opened = await backend.call('import.open', { file: backend.file(path), jobId: 'job-1' });
    const mapping = opened.guess.sheets[opened.guess.best]?.mapping;
    if (!mapping) throw new Error('no mapping');
    appendFileSync(orders, '\n99999,VINET,1,2030-01-01 00:00:00.000');
    const commit = backend.call('import.commit', {
      importId: opened.importId,
      mapping: mutable(mapping),
      merges: {},
      jobId: 'job-2',
    });
    await expect(commit).rejects.toThrow(/FILE_CHANGED.*orders\.csv/u);
  });

  test('files chosen together are one workbook', async () => {
    const [customers = '', orders = '', lines = ''] = copies(
      'customers.csv',
      'orders.csv',
      'order-details.csv',
    );
    const opened = await backend.call('import.open', {
      file: backend.file(customers),
      more: [backend.file(orders), backend.file(lines)],
      jobId: 'job-1',
    });
    expect(opened.guess.sheets[opened.guess.best]?.sheetName).toBe('order-details.csv');
    expect(opened.info.files?.every(({ isSibling }) => !isSibling)).toBe(true);
  });
});

test('a star of sheets in one workbook: lines, orders and clients, ids as numbers and as texts', async () => {
  const book = new ExcelJS.Workbook();
  const clients = book.addWorksheet('Clients');
  clients.addRow(['Customer ID', 'Name']);
  for (let i = 0; i < 6; i++) clients.addRow([`${100 + i}`, `Firm ${i}`]);
  const orders = book.addWorksheet('Orders');
  orders.addRow(['ID', 'Order date', 'Customer ID']);
  for (let i = 0; i < 30; i++)
    orders.addRow([i + 1, new Date(Date.UTC(2026, i % 6, 3)), 100 + (i % 6)]);
  const lines = book.addWorksheet('Lines');
  lines.addRow(['Order ID', 'Item', 'Quantity', 'Price']);
  for (let i = 0; i < 90; i++) lines.addRow([(i % 30) + 1, `Item ${i % 7}`, 2, 1.25]);
  lines.addRow([31, 'Item 1', 4, 1.25]);
  const path = join(backend.folder, 'star.xlsx');
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));

  const { check, result } = await importFile(backend, path);
  expect(result).toMatchObject({ added: 90, clientsAdded: 6, rejectedRows: 1 });
  expect(check.summary.acceptedE4).toBe(2_250_000);
  expect(check.summary.issues).toMatchObject([
    { code: 'KEY_UNKNOWN', sheet: 'Lines', row: 92, column: 0, value: '31', amountE4: 50_000 },
  ]);
  const view = await backend.call('portfolio.get', { settings: null });
  expect(view?.clients.map(({ name }) => name).sort()).toEqual(
    Array.from({ length: 6 }, (_, i) => `Firm ${i}`),
  );
});

describe('several sheets read together', () => {
  test('every line says on which sheet it stands, changed lines too', async () => {
    const sheet = (month: number, amounts: readonly number[]): (string | number)[][] => [
      ['Date', 'Invoice', 'Customer', 'Amount'],
      ...amounts.map((amount, i) => [
        `2026-0${month}-1${i}`,
        `FV/${month}/${i}`,
        `Client ${i % 2}`,
        amount,
      ]),
    ];
    const january = sheet(1, [100, 200, 300, 400]);
    const book = async (name: string, february: readonly number[]): Promise<string> =>
      writeSheets(join(backend.folder, name), {
        'January 2026': january,
        'February 2026': sheet(2, february),
      });
    const first = await importFile(backend, await book('first.xlsx', [500, 600]));
    expect(first.result.added).toBe(6);
    const view = await backend.call('portfolio.get', { settings: null });
    const clientId = view?.clients.find(({ name }) => name === 'Client 0')?.id ?? '';
    const places = async (): Promise<unknown[]> => {
      const { rows } = await backend.call('portfolio.sourceRows', {
        clientId,
        offset: 0,
        limit: 9,
      });
      return rows.map(({ fileName, sheetName, row, document }) => [
        fileName,
        sheetName,
        row,
        document,
      ]);
    };
    expect(await places()).toEqual([
      ['first.xlsx', 'February 2026', 2, 'FV/2/0'],
      ['first.xlsx', 'January 2026', 4, 'FV/1/2'],
      ['first.xlsx', 'January 2026', 2, 'FV/1/0'],
    ]);
    const second = await importFile(backend, await book('second.xlsx', [555, 600]));
    expect(second.result).toMatchObject({ added: 0, changed: 1, known: 5 });
    expect(await places()).toEqual([
      ['second.xlsx', 'February 2026', 2, 'FV/2/0'],
      ['first.xlsx', 'January 2026', 4, 'FV/1/2'],
      ['first.xlsx', 'January 2026', 2, 'FV/1/0'],
    ]);
  });
});
