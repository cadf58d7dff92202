import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeJson, hasCli } from '../../support/run-cli';
import { writeSheets } from '../../support/write-sheets';

const folder = mkdtempSync(join(tmpdir(), 'keybook-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Value = string | number | Date | null;
type Result = Awaited<ReturnType<typeof analyzeJson>>;

const sums = (result: Result): Record<string, string> =>
  Object.fromEntries(result.clients.map(({ client, total }) => [client, total]));
const codes = (result: Result): string[] => result.warnings.map(({ code }) => code);

let number = 0;
async function analyzed(
  content: string | Buffer | readonly (readonly Value[])[],
  ...args: readonly string[]
): Promise<Result> {
  number += 1;
  const isText = typeof content === 'string' || Buffer.isBuffer(content);
  const file = join(folder, `export-${number}.${isText ? 'txt' : 'xlsx'}`);
  if (isText) writeFileSync(file, content);
  else await writeSheets(file, { Sheet1: content.map((row) => [...row]) });
  return await analyzeJson(file, '--edges', 'keep', ...args);
}

const MONTHS = [1, 2, 3, 4];
/** One row per month for each of two clients, then the sums they come to. */
const ROWS = MONTHS.flatMap((month) => [
  { day: `2024-0${month}-19`, client: 'Acme, Ltd', amount: 100 * month + 0.5 },
  { day: `2024-0${month}-20`, client: 'Birch', amount: 1000 + month },
]);
const TRUTH = { 'Acme, Ltd': '1002.00', Birch: '4010.00' };
const lines = (row: (one: (typeof ROWS)[number]) => string): string => ROWS.map(row).join('\n');

describe.skipIf(!hasCli)('what programs export', () => {
  test('a table with commas in names and figures without quotation marks is put together, and it is said', async () => {
    const names = await analyzed(
      `date,order,customer,amount\n${lines(({ day, client, amount }) => `${day},ORD-1,${client},${amount}`)}`,
    );
    expect(sums(names)).toEqual(TRUTH);
    expect(codes(names)).toContain('fields-joined');
    const decimals = await analyzed(
      `date,customer,qty,amount\n${lines(({ day, client, amount }) => `${day},${client.slice(0, 4)},3,${amount.toFixed(2).replace('.', ',')}`)}`,
    );
    expect(sums(decimals)).toEqual({ Acme: '1002.00', Birc: '4010.00' });
  });

  test('a row put together far below the first ones is named', async () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, i) => `2025-01-${String((i % 28) + 1).padStart(2, '0')},ORD-${i},Acme Ltd,10.50`,
    );
    const far = await analyzed(
      `date,order,customer,amount\n${rows.join('\n')}\n2025-01-29,ORD-7,Birch, Sons,20.25\n`,
    );
    expect(sums(far)).toEqual({ 'Acme Ltd': '126000.00', 'Birch, Sons': '20.25' });
    expect(far.issues).toContainEqual(
      expect.objectContaining({ code: 'RECORD_JOINED', row: 12_002, value: 'Birch, Sons' }),
    );
  });

  test('columns set apart by blanks, and a last block filled with NUL', async () => {
    const listing = `Date       Customer        Amount\n${lines(({ day, client, amount }) => `${day} ${client.padEnd(12)}${amount.toFixed(2).padStart(10)}`)}\n`;
    expect(sums(await analyzed(listing))).toEqual(TRUTH);
    const table = `date;customer;amount\n${lines(({ day, client, amount }) => `${day};${client};${amount}`)}\n`;
    expect(sums(await analyzed(Buffer.concat([Buffer.from(table), Buffer.alloc(900)])))).toEqual(
      TRUTH,
    );
  });

  test('a web page that calls itself a workbook', async () => {
    const page = `<html><body><h1>Sales</h1><table><tr><td>menu</td></tr></table><table><tr><th>Date<th>Customer<th>Amount</tr>${lines(({ day, client, amount }) => `<tr><td>${day}<td>${client}<td>${amount}&nbsp;&euro;</tr>`)}</table></body></html>`;
    expect(sums(await analyzed(page))).toEqual(TRUTH);
  });

  test('QuickBooks: clients above their rows, a running balance, sums and a line of the program below', async () => {
    const block = (client: string): Value[][] => {
      const own = ROWS.filter((one) => one.client === client);
      let balance = 0;
      return [
        [client],
        ...own.map(({ day, amount }): Value[] => {
          balance += amount;
          const [year, month, date] = day.split('-');
          return [null, `${month}/${date}/${year}`, 'Invoice', amount, balance];
        }),
        [`Total for ${client}`, null, null, balance, null],
      ];
    };
    const result = await analyzed([
      ['Sales by Customer Detail'],
      ['January - April, 2024'],
      [],
      [null, 'Date', 'Transaction Type', 'Amount', 'Balance'],
      ...block('Acme, Ltd'),
      ...block('Birch'),
      ['TOTAL', null, null, 5012, null],
      [],
      ['Tuesday, Jan 07, 2025 10:15:00 AM GMT-8 - Accrual Basis'],
    ]);
    expect(sums(result)).toEqual(TRUTH);
    expect(result.rows.rejected).toBe(0);
  });

  test('SAP: codes beside names without a header, posting periods and a row of units', async () => {
    const result = await analyzed([
      ['Umsatz je Kunde'],
      [],
      [null, 'Kalenderjahr/Monat', ...MONTHS.map((month) => `P0${month}.2024`), 'Gesamtergebnis'],
      ['Kunde', null, ...MONTHS.map(() => 'EUR'), 'EUR'],
      ['100017', 'Acme, Ltd', 100.5, 200.5, 300.5, 400.5, 1002],
      ['100024', 'Birch', 1001, 1002, 1003, 1004, 4010],
      ['Gesamtergebnis', null, 1101.5, 1202.5, 1303.5, 1404.5, 5012],
    ]);
    expect(sums(result)).toEqual(TRUTH);
    expect([result.period.from, result.period.to]).toEqual(['2024-01-01', '2024-04-30']);
  });

  test('1C: months as ranges of days over two measures', async () => {
    const ends = [31, 29, 31, 30];
    const result = await analyzed([
      ['Ведомость по продажам'],
      [],
      [
        'Контрагент',
        ...MONTHS.flatMap((month) => [
          `с 01.0${month}.2024 по ${ends[month - 1]}.0${month}.2024`,
          null,
        ]),
      ],
      [null, ...MONTHS.flatMap(() => ['Количество', 'Сумма'])],
      ['ООО Ромашка', 1, 100.5, 1, 200.5, 1, 300.5, 1, 400.5],
      ['АО Вектор', 1, 1001, 1, 1002, 1, 1003, 1, 1004],
    ]);
    expect(sums(result)).toEqual({ 'ООО Ромашка': '1002.00', 'АО Вектор': '4010.00' });
    expect([result.period.from, result.period.to]).toEqual(['2024-01-01', '2024-04-30']);
  });

  test('Odoo and Shopify: the order written once above its lines is counted once', async () => {
    const odoo = await analyzed([
      [
        'Order Reference',
        'Order Date',
        'Customer',
        'Total',
        'Order Lines/Product',
        'Order Lines/Quantity',
        'Order Lines/Unit Price',
        'Order Lines/Subtotal',
      ],
      ...ROWS.flatMap(({ day, client, amount }, at): Value[][] => [
        [`S0000${at}`, day, client, amount, 'Bolt', 1, 60, 60],
        [null, null, null, null, 'Nut', 1, amount - 60, amount - 60],
      ]),
    ]);
    expect(sums(odoo)).toEqual(TRUTH);
    const shop = await analyzed([
      [
        'Name',
        'Total',
        'Created at',
        'Lineitem quantity',
        'Lineitem price',
        'Billing Name',
        'Refunded Amount',
        'Id',
      ],
      ...ROWS.flatMap(({ day, client, amount }, at): Value[][] => [
        [`#100${at}`, amount, day, 1, 60, client, 0, 5550 + at],
        [`#100${at}`, null, day, 1, amount - 60, null, null, null],
      ]),
    ]);
    expect(sums(shop)).toEqual(TRUTH);
  });

  test('net before gross, whatever the program calls it', async () => {
    for (const [net, gross] of [
      ['Untaxed Amount', 'Total'],
      ['Taxable Value', 'Invoice Amount'],
      ['Amount (excl)', 'Amount (incl)'],
    ] as const) {
      const result = await analyzed([
        ['Date', 'Customer', gross, 'Tax', net],
        ...ROWS.map(({ day, client, amount }) => [day, client, amount * 1.2, amount * 0.2, amount]),
      ]);
      expect(sums(result), net).toEqual(TRUTH);
    }
  });

  test('discounts in money are taken off the line', async () => {
    const result = await analyzed([
      ['Date', 'Customer', 'Qty', 'Unit price', 'Discount amount'],
      ...ROWS.map(({ day, client, amount }) => [day, client, 2, amount, amount]),
    ]);
    expect(sums(result)).toEqual(TRUTH);
  });

  test('payments in a ledger, sides and negative quantities are pointed out, and left out or turned when told to', async () => {
    const ledger: Value[][] = [
      ['Posting Date', 'Document Type', 'Customer Name', 'Amount'],
      ...ROWS.flatMap(({ day, client, amount }): Value[][] => [
        [day, 'Invoice', client, amount],
        [day, 'Payment', client, -amount],
      ]),
    ];
    expect(codes(await analyzed(ledger))).toContain('cancelled');
    expect(sums(await analyzed(ledger, '--cancelled', 'drop'))).toEqual(TRUTH);
    const turned = { 'Acme, Ltd': '801.00', Birch: '4010.00' };
    const sides: Value[][] = [
      ['Datum', 'Kunde', 'Betrag', 'S/H'],
      ...ROWS.map(({ day, client, amount }, at): Value[] => [
        day,
        client,
        amount,
        at === 0 ? 'H' : 'S',
      ]),
    ];
    expect(codes(await analyzed(sides))).toContain('returns-unsigned');
    expect(sums(await analyzed(sides, '--credit-notes', 'negate'))).toEqual(turned);
    const quantities: Value[][] = [
      ['Date', 'Customer', 'Qty', 'Amount'],
      ...ROWS.map(({ day, client, amount }, at): Value[] => [
        day,
        client,
        at === 0 ? -1 : 1,
        amount,
      ]),
    ];
    expect(codes(await analyzed(quantities))).toContain('returns-unsigned');
    expect(sums(await analyzed(quantities, '--credit-notes', 'negate'))).toEqual(turned);
  });

  test('tables of months side by side: one is read in its own month, the others are named', async () => {
    const result = await analyzed([
      ['January 2024', null, null, 'February 2024', null],
      ['Customer', 'Amount', null, 'Customer', 'Amount'],
      ['Acme', 10, null, 'Birch', 7],
      ['Birch', 20, null, 'Acme', 8],
      ['Crown', 30, null, 'Crown', 9],
    ]);
    expect(sums(result)).toEqual({ Acme: '10.00', Birch: '20.00', Crown: '30.00' });
    expect(result.period.from).toBe('2024-01-01');
    expect(codes(result)).toContain('several-tables');
  });

  test('names alone above the same few goods are the clients', async () => {
    const result = await analyzed([
      ['Sales 2024'],
      [],
      ['Name', 'Amount'],
      ['Acme'],
      ['Bolt', 10],
      ['Nut', 20],
      ['Birch'],
      ['Bolt', 1],
      ['Nut', 2],
      ['Crown'],
      ['Nut', 5],
    ]);
    expect(sums(result)).toEqual({ Acme: '30.00', Birch: '3.00', Crown: '5.00' });
  });
});
