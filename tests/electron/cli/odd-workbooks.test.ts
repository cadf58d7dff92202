import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeJson, hasCli, runCli } from '../../support/run-cli';
import { writeSheets } from '../../support/write-sheets';

const folder = mkdtempSync(join(tmpdir(), 'keybook-odd-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Result = Awaited<ReturnType<typeof analyzeJson>>;
const day = (month: number, dayOfMonth = 9): Date =>
  new Date(Date.UTC(2024, month - 1, dayOfMonth));
const sums = (result: Result): Record<string, string> =>
  Object.fromEntries(result.clients.map(({ client, total }) => [client, total]));
const codes = (result: Result): string[] => result.warnings.map(({ code }) => code);
const months = Array.from({ length: 12 }, (_, at) => at + 1);

describe.skipIf(!hasCli)('one column a client', () => {
  test('is read turned over, the column of sums left out, and said', async () => {
    const file = await writeSheets(join(folder, 'turned.xlsx'), {
      S: [
        ['Отгрузки по клиентам'],
        ['Месяц', 'ООО Ромашка', 'АО Вектор', 'ТД Север', 'Итого'],
        ['Январь 2024', 10, 20, 30, 60],
        ['Февраль 2024', 1, null, 3, 4],
        ['Март 2024', 5, 5, 5, 15],
        ['Итого', 16, 25, 38, 79],
      ],
    });
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({
      'ТД Север': '38.00',
      'АО Вектор': '25.00',
      'ООО Ромашка': '16.00',
    });
    expect([result.period.from, result.period.to]).toEqual(['2024-01-01', '2024-03-31']);
    expect(codes(result)).toContain('clients-across');
  });

  test('with more rows than a sheet has columns is not turned, for the rest would be missing', async () => {
    const file = join(folder, 'days.csv');
    const first = Date.UTC(1970, 0, 1);
    const rows = Array.from({ length: 16_500 }, (_, at) =>
      [new Date(first + at * 86_400_000).toISOString().slice(0, 10), 1, 2, 3].join(';'),
    );
    writeFileSync(file, ['Date;ООО Ромашка;АО Вектор;ООО Север', ...rows].join('\n'));
    const { code, stdout } = await runCli('analyze', file, '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([2, { error: { code: 'NOTHING_TO_IMPORT' } }]);
  });

  test('is not seen in measures of one firm by month', async () => {
    const file = await writeSheets(join(folder, 'measures.xlsx'), {
      S: [
        ['Month', 'Sales', 'Cost', 'Profit', 'Orders'],
        ...months.map((month) => [day(month, 1), 10 * month, 6 * month, 4 * month, month]),
      ],
    });
    const { code, stdout } = await runCli('analyze', file, '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([2, { error: { code: 'NOTHING_TO_IMPORT' } }]);
  });
});

describe.skipIf(!hasCli)('ledgers', () => {
  test('a turnover sheet of account 62: the debit turnover of the period, not the balances, the account left out', async () => {
    const file = await writeSheets(join(folder, 'osv.xlsx'), {
      TDSheet: [
        ['Оборотно-сальдовая ведомость по счету 62 за 2024 г.'],
        [],
        [
          'Счет',
          'Сальдо на начало периода',
          null,
          'Обороты за период',
          null,
          'Сальдо на конец периода',
          null,
        ],
        ['Контрагенты', 'Дебет', 'Кредит', 'Дебет', 'Кредит', 'Дебет', 'Кредит'],
        ['62.01', 30, null, 600, 500, 130, null],
        ['ООО Ромашка', 10, null, 100, 90, 20, null],
        ['АО Вектор', 10, null, 200, 170, 40, null],
        ['ИП Сидоров', 5, null, 50, 40, 15, null],
        ['ООО Лютик', 5, null, 250, 200, 55, null],
        ['Итого', 30, null, 600, 500, 130, null],
      ],
    });
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({
      'ООО Лютик': '250.00',
      'АО Вектор': '200.00',
      'ООО Ромашка': '100.00',
      'ИП Сидоров': '50.00',
    });
    expect(result.source.columns['amount']).toBe('Обороты за период Дебет');
  });

  test('credit notes and payments below the rows looked at first are found, counted and can be decided on', async () => {
    const kinds = (at: number): string =>
      at === 700 ? 'Avoir' : at === 750 ? 'Paiement' : 'Facture';
    const file = await writeSheets(join(folder, 'late.xlsx'), {
      S: [
        ['Date', 'Type', 'Client', 'Montant HT'],
        ...Array.from({ length: 800 }, (_, at) => [
          day((at % 12) + 1),
          kinds(at),
          `Client ${at % 7}`,
          10,
        ]),
      ],
    });
    const plain = await analyzeJson(file, '--edges', 'keep');
    expect(plain.controlTotal.accepted).toBe('8000.00');
    expect(codes(plain)).toEqual(expect.arrayContaining(['returns-unsigned', 'cancelled']));
    const decided = await analyzeJson(
      file,
      '--edges',
      'keep',
      '--credit-notes',
      'negate',
      '--cancelled',
      'drop',
    );
    expect(decided.controlTotal.accepted).toBe('7970.00');
    expect(decided.rows).toMatchObject({ accepted: 799 });
  });
});

describe.skipIf(!hasCli)('days written as digits', () => {
  const rows = (
    header: string,
    digits: (month: number) => number | string,
  ): (string | number)[][] => [
    [header, 'Customer', 'Amount'],
    ...months.flatMap((month) => [
      [digits(month), 'Acme', 1],
      [digits(month), 'Bolt', 2],
    ]),
  ];
  const dayOfYear = (month: number): number =>
    (Date.UTC(2024, month - 1, 9) - Date.UTC(2023, 11, 31)) / 86_400_000;

  test.each([
    ['year and day of the year', 'Invoice Date', (month: number) => 2_024_000 + dayOfYear(month)],
    ['the same as text', 'Date', (month: number) => String(2_024_000 + dayOfYear(month))],
    ['counted from 1900', 'G/L Date', (month: number) => 124_000 + dayOfYear(month)],
    [
      'five digits below a header that says so',
      'Julian Date',
      (month: number) => 24_000 + dayOfYear(month),
    ],
    [
      'year and week below a header of weeks',
      'Kalenderwoche',
      (month: number) => 202_402 + month * 4,
    ],
  ])('%s', async (name, header, digits) => {
    const file = await writeSheets(join(folder, `${name.replaceAll(' ', '-')}.xlsx`), {
      S: rows(header, digits),
    });
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(result.rows).toMatchObject({ accepted: 24, rejected: 0 });
    expect([result.period.from, result.period.to]).toEqual([
      header === 'Kalenderwoche' ? '2024-02-01' : '2024-01-01',
      '2024-12-31',
    ]);
  });
});

describe.skipIf(!hasCli)('nothing is left out in silence', () => {
  test('a month in a spelling nobody knows, among the others', async () => {
    const file = await writeSheets(join(folder, 'between.xlsx'), {
      S: [
        ['Client', 'Jan 2024', 'Fbrry', 'Mar 2024', 'Apr 2024'],
        ['Acme', 1, 2, 3, 4],
        ['Bolt', 1, 2, 3, 4],
        ['Crown', 1, 2, 3, 4],
      ],
    });
    expect(codes(await analyzeJson(file, '--edges', 'keep'))).toContain('columns-between');
  });

  test('a month that stands twice', async () => {
    const file = await writeSheets(join(folder, 'twice.xlsx'), {
      S: [
        ['Client', 'Jan 2024', 'Feb 2024', 'Feb 2024', 'Mar 2024'],
        ['Acme', 1, 2, 30, 4],
        ['Bolt', 1, 2, 30, 4],
        ['Crown', 1, 2, 30, 4],
      ],
    });
    expect(codes(await analyzeJson(file, '--edges', 'keep'))).toContain('periods-twice');
  });

  test('a list that goes on beside itself', async () => {
    const file = await writeSheets(join(folder, 'halves.xlsx'), {
      S: [
        ['Date', 'Customer', 'Amount', 'Date', 'Customer', 'Amount'],
        ...months.map((month) => [day(month), 'Acme', 1, day(month), 'Bolt', 2]),
      ],
    });
    expect(codes(await analyzeJson(file, '--edges', 'keep'))).toContain('several-tables');
  });

  test('days that another program has read with day and month changed over', async () => {
    const file = await writeSheets(join(folder, 'half-read.xlsx'), {
      S: [
        ['Date', 'Customer', 'Amount'],
        ...months.flatMap((month) => [
          [new Date(Date.UTC(2024, 4, month)), 'Acme', 1],
          [`${String(month).padStart(2, '0')}/17/2024`, 'Bolt', 2],
        ]),
      ],
    });
    expect(codes(await analyzeJson(file, '--edges', 'keep'))).toContain('dates-half-read');
  });

  test('periods beyond column 1,000', async () => {
    const from = Date.UTC(2021, 5, 1);
    const days = Array.from({ length: 1_300 }, (_, at) => new Date(from + at * 86_400_000));
    const file = await writeSheets(join(folder, 'far.xlsx'), {
      S: [
        ['Customer', ...days],
        ['Acme', ...days.map(() => 1)],
        ['Bolt', ...days.map(() => 2)],
      ],
    });
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(result.controlTotal.accepted).toBe('3900.00');
    expect(result.period.to).toBe('2024-12-31');
  });
});

describe.skipIf(!hasCli)('a web page saved as one file', () => {
  const page = (rows: string): string =>
    `<html><body><table><tr><td>Дата</td><td>Контрагент</td><td>Сумма</td></tr>${rows}</table></body></html>`;
  const rows = months
    .map(
      (month) =>
        `<tr><td>19.${String(month).padStart(2, '0')}.2024</td><td>Вектор</td><td>1 000,50</td></tr>`,
    )
    .join('');

  test.each(['base64', 'quoted-printable'])('whose sheet is %s', async (encoding) => {
    const bytes = Buffer.from(page(rows), 'utf8');
    const body =
      encoding === 'base64'
        ? bytes.toString('base64').replaceAll(/(.{76})/gu, '$1\r\n')
        : [...bytes]
            .map((byte) =>
              byte > 126 || byte === 61
                ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
                : String.fromCharCode(byte),
            )
            .join('')
            .replaceAll(/((?:=..|[^=]){70})/gu, '$1=\r\n');
    const file = join(folder, `${encoding}.mht`);
    writeFileSync(
      file,
      `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="--=_A"\r\n\r\nA page.\r\n\r\n----=_A\r\nContent-Location: file:///C:/b.htm\r\nContent-Type: text/html; charset="us-ascii"\r\n\r\n<html><frameset xmlns:x="urn:schemas-microsoft-com:office:excel"></frameset></html>\r\n\r\n----=_A\r\nContent-Location: file:///C:/b_files/sheet001.htm\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${body}\r\n\r\n----=_A--\r\n`,
      'latin1',
    );
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({ Вектор: '12006.00' });
  });
});

describe.skipIf(!hasCli)('one sheet a client', () => {
  const rows = (times: number): (string | number | Date)[][] => [
    ['Date', 'Invoice', 'Product', 'Amount'],
    ...months.map((month) => [
      day(month),
      `INV-${month}`,
      month % 2 === 0 ? 'Bolt M8' : 'Nut M8',
      month * times,
    ]),
    ['Total', '', '', 78 * times],
  ];

  test('the names of the sheets are the clients, all sheets are read, and it is said', async () => {
    const file = await writeSheets(join(folder, 'by-client.xlsx'), {
      'Acme Ltd': rows(1),
      'Birch & Sons': rows(2),
      Crown: rows(3),
    });
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({
      Crown: '234.00',
      'Birch & Sons': '156.00',
      'Acme Ltd': '78.00',
    });
    expect(codes(result)).toEqual(expect.arrayContaining(['clients-by-sheet', 'sheets-together']));
  });

  test('sheets of months, and names a program gives, are none', async () => {
    const given = await writeSheets(join(folder, 'given.xlsx'), {
      Sheet1: rows(1),
      Sheet2: rows(2),
      Sheet3: rows(3),
    });
    expect(codes(await analyzeJson(given, '--edges', 'keep'))).not.toContain('clients-by-sheet');
  });
});

describe.skipIf(!hasCli)('what is asked for by name and is not there', () => {
  test('is said with the names there are', async () => {
    const file = await writeSheets(join(folder, 'names.xlsx'), {
      Ventes: [
        ['Date de facture', 'Client', 'Montant HT', 'Montant TTC'],
        ...months.map((month) => [day(month), `Client ${month % 3}`, 10, 12]),
      ],
    });
    const sheet = await runCli('analyze', file, '--sheet', 'Sales');
    expect(sheet.code).toBe(2);
    expect(sheet.stderr).toContain('Ventes');
    const column = await runCli('analyze', file, '--amount', 'Total');
    expect(column.code).toBe(1);
    expect(column.stderr).toContain('Date de facture, Client, Montant HT, Montant TTC');
    const gross = await analyzeJson(file, '--edges', 'keep', '--amount', 'Montant TTC');
    expect(gross.controlTotal.accepted).toBe('144.00');
  });
});

describe.skipIf(!hasCli)('a text table without headers', () => {
  test('has no row of sales taken for them', async () => {
    const file = join(folder, 'bare.csv');
    const names = ['Acme Tools', 'Delta Freight Inc', 'Crown Foods'];
    writeFileSync(
      file,
      Array.from(
        { length: 30 },
        (_, at) =>
          `2024-${String((at % 12) + 1).padStart(2, '0')}-17,${names[at % 3]},ORD-${at},10.50\n`,
      ).join(''),
    );
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({
      'Acme Tools': '105.00',
      'Crown Foods': '105.00',
      'Delta Freight Inc': '105.00',
    });
    expect(result.source.headerRow).toBe(0);
  });
});
