import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasReference, referenceFile, referenceFolder } from '../../../support/reference-folder';
import { plain, readFileCells, type ReadResult } from './read-cells';

/** Values of one column (by letter) below the header. */
function column({ cells }: ReadResult, letter: string): readonly string[] {
  return cells
    .filter(([place]) => place.replace(/\d+$/, '') === letter && place !== `${letter}1`)
    .map(([, value]) => value);
}

describe.skipIf(!hasReference)('files people have (needs the reference folder)', () => {
  it('superstore: an .xls by Excel with 9,994 orders of 793 clients, to the cent', async () => {
    const path = referenceFile('superstore-xls', 'Sample - Superstore.xls');
    const orders = await readFileCells(path, 0);
    expect(orders.info.sheets.map(({ name }) => name)).toEqual(['Orders', 'Returns', 'People']);
    expect(orders.end).toMatchObject({ rows: 9995, hiddenRows: 0, stopped: false });
    expect(plain(orders.cells).slice(0, 3)).toEqual([
      'A1="Row ID"',
      'B1="Order ID"',
      'C1="Order Date"',
    ]);
    const clients = column(orders, 'G');
    expect(clients).toHaveLength(9994);
    expect(new Set(clients).size).toBe(793);
    const days = column(orders, 'C');
    expect([days.toSorted()[0], days.toSorted().at(-1)]).toEqual(['2011-01-04', '2014-12-31']);
    const byClient = new Map<string, number>();
    const sales = column(orders, 'R').map(Number);
    clients.forEach((client, i) => byClient.set(client, (byClient.get(client) ?? 0) + sales[i]!));
    const reference = readFileSync(
      referenceFile('superstore-xls', 'REF_superstore_sales.csv'),
      'utf8',
    );
    let compared = 0;
    for (const line of reference.trim().split('\n').slice(1)) {
      const [, client = '', total = ''] = line.split(',');
      // Totals of the reference are rounded to ten digits.
      expect(byClient.get(JSON.stringify(client))).toBeCloseTo(Number(total), 4);
      compared++;
    }
    expect(compared).toBe(793);
    expect((await readFileCells(path, 1)).end.rows).toBe(297);
    expect((await readFileCells(path, 2)).end.rows).toBe(5);
  });

  it('shipments: an Excel 95 .xls that names no code page holds Cyrillic and the totals of its title', async () => {
    const read = await readFileCells(
      referenceFile('ru-shipments-by-client-anon', 'shipments_by_client_biff7_no_codepage.xls'),
    );
    expect(read.info.warnings).toEqual([{ code: 'encoding-guessed', encoding: 'windows-1251' }]);
    const cells = new Map(read.cells.map(([place, value]) => [place, value]));
    expect(cells.get('A1')).toBe('"Отгрузка Демо с 01.04.24 по 30.04.24"');
    expect(cells.get('A4')).toBe('"Сектор / Клиент"');
    expect([cells.get('F6'), cells.get('G6'), cells.get('I5')]).toEqual([
      '4330',
      '1759564.08',
      '"20%"',
    ]);
    expect(read.end.merges).toEqual([
      { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 4 },
      { fromRow: 4, toRow: 4, fromColumn: 7, toColumn: 8 },
    ]);
    // Below the five nested totals each level repeats, the clients' own rows sum up to the grand total.
    const rows = read.cells
      .filter(([place]) => /^G\d+$/.test(place))
      .map(([place, value]) => [Number(place.slice(1)), Number(value)] as const);
    const named = rows.filter(([row]) => row > 10 && cells.has(`B${row}`));
    expect(named.reduce((sum, [, value]) => sum + value, 0)).toBeCloseTo(1_759_564.08, 2);
  });

  it.each(['1900', '1904'])(
    'date systems: %s.xls and %s.xlsx are twins, and say the date beside it',
    async (system) => {
      const xls = await readFileCells(referenceFile('excel-date-systems', `${system}.xls`));
      const xlsx = await readFileCells(referenceFile('excel-date-systems', `${system}.xlsx`));
      expect(xls.cells).toEqual(xlsx.cells);
      expect(xls.info.date1904).toBe(system === '1904');
      expect(column(xls, 'B')).toHaveLength(4);
      for (const row of [1, 2, 3, 4, 5]) {
        const value = (letter: string): string =>
          xls.cells.find(([place]) => place === `${letter}${row}`)![1];
        expect(JSON.stringify(value('B'))).toBe(value('C'));
      }
    },
  );

  it('1904DateWindowing.xls holds the same day twice', async () => {
    const { cells } = await readFileCells(
      referenceFile('encrypted-and-protected', '1904DateWindowing.xls'),
    );
    expect(plain(cells)).toEqual(['A1=2000-01-01', 'B1=2000-01-01']);
  });

  it('shared strings under a name with a capital S are texts, not numbers', async () => {
    const capital = await readFileCells(
      referenceFile('reader-traps', 'SharedStrings_capital_S.xlsx'),
    );
    const usual = referenceFile('online-retail-1009-xlsx', 'Online Retail.xlsx');
    expect(capital.cells).toEqual((await readFileCells(usual)).cells);
    expect(plain(capital.cells)[0]).toMatch(/^A1="[A-Za-z]/);
  });

  it('a text table is named after its file', async () => {
    const path = join(referenceFolder, 'xlsx-corpus/public/php__premiere.utf16lebom.csv');
    if (!existsSync(path)) return;
    const { info } = await readFileCells(path);
    expect(info.sheets[0]!.name).toBe('php__premiere.utf16lebom');
  });
});
