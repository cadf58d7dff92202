import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeJson, hasCli, runCli } from '../../support/run-cli';
import { writeSheets } from '../../support/write-sheets';

const folder = mkdtempSync(join(tmpdir(), 'keybook-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = ['Date', 'Customer', 'Amount'];
const branch = (factor: number) => [
  HEADER,
  ...Array.from({ length: 12 }, (_, at) => [
    new Date(Date.UTC(2024, at, 5)),
    at % 2 === 0 ? 'Acme' : 'Birch',
    (at + 1) * factor,
  ]),
];

describe.skipIf(!hasCli)('sheets read together, on the command line', () => {
  const file = writeSheets(join(folder, 'branches.xlsx'), {
    Warsaw: branch(10),
    Cracow: branch(1),
    Notes: [['Prepared by', 'Jan']],
  });

  test('alike ones are only named, until --sheets says all or which', async () => {
    const alone = await analyzeJson(await file);
    expect(alone.controlTotal.accepted).toBe('780.00');
    expect(alone.warnings.map(({ code }) => code)).toContain('sheets-alike');
    for (const which of ['all', 'cracow, Warsaw']) {
      const both = await analyzeJson(await file, '--sheets', which);
      expect([both.controlTotal.accepted, both.rows.accepted]).toEqual(['858.00', 24]);
      expect(both.warnings.find(({ code }) => code === 'sheets-together')?.message).toBe(
        '2 sheets of one layout are read together: Warsaw, Cracow.',
      );
    }
  });

  test('a sheet that is not there, one of other columns and a single name are refused', async () => {
    const missing = await runCli('analyze', await file, '--sheets', 'Warsaw,Lodz');
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('Lodz')]);
    const other = await runCli('analyze', await file, '--sheets', 'Warsaw,Notes');
    expect(other.stderr).toContain('"Notes" has other columns than "Warsaw"');
    const single = await runCli('analyze', await file, '--sheets', 'Warsaw');
    expect(single.stderr).toContain('--sheets takes all, or two names or more');
  });
});

describe.skipIf(!hasCli)('texts that prove no style, on the command line', () => {
  const csv = (
    name: string,
    amount: (at: number) => string,
    day: (at: number) => string,
  ): string => {
    const path = join(folder, name);
    const rows = Array.from({ length: 12 }, (_, at) =>
      [day(at), at % 2 === 0 ? 'Acme' : 'Birch', amount(at)].join(';'),
    );
    writeFileSync(path, `Datum;Kunde;Betrag\n${rows.join('\n')}\n`);
    return path;
  };

  test('1.234 is not guessed: it is asked for, and read as said', async () => {
    const file = csv(
      'open.csv',
      (at) => `${at + 1}.500`,
      (at) => `${15 + at}.01.2024`,
    );
    const open = await runCli('analyze', file);
    expect([open.code, open.stderr]).toEqual([
      2,
      expect.stringContaining('say it with --decimal comma or --decimal point'),
    ]);
    const comma = await analyzeJson(file, '--decimal', 'comma');
    const point = await analyzeJson(file, '--decimal', 'point');
    expect([comma.controlTotal.accepted, point.controlTotal.accepted]).toEqual([
      '84000.00',
      '84.00',
    ]);
  });

  test('03/04/2024 is read in the order said, and a cell that proves its own outvotes it', async () => {
    const open = csv(
      'order.csv',
      (at) => `${at + 1},5`,
      (at) => `0${(at % 9) + 1}/03/2024`,
    );
    const dmy = await analyzeJson(open, '--date-order', 'dmy');
    const mdy = await analyzeJson(open, '--date-order', 'mdy', '--edges', 'keep');
    expect([dmy.period.from, mdy.period.from, mdy.period.to]).toEqual([
      '2024-03-01',
      '2024-01-01',
      '2024-09-30',
    ]);
    const proved = csv(
      'proved.csv',
      (at) => `${at + 1},5`,
      (at) => `${15 + at}/03/2024`,
    );
    expect((await analyzeJson(proved, '--date-order', 'mdy')).rows.accepted).toBe(12);
  });
});

describe.skipIf(!hasCli)('a report whose levels only sums tell, on the command line', () => {
  const tree = (last: number) => [
    ['Продажи за март 2024 г.'],
    ['Менеджер / Контрагент / Номенклатура', 'Сумма'],
    ['Иванов', 110],
    ['Ромашка', 60],
    ['Болт', 50],
    ['Гайка', 10],
    ['Вектор', 50],
    ['Болт', 50],
    ...Array.from({ length: 150 }, (_, at) => [
      [`Менеджер ${at}`, at + 30],
      [`Клиент ${at}`, at + 30],
      ['Болт', at + 10],
      ['Гайка', 20],
    ]).flat(),
    ['Итого', last],
  ];
  const total = 110 + 150 * 30 + (149 * 150) / 2;

  test('is summed once, far beyond the first rows too', async () => {
    const file = await writeSheets(join(folder, 'tree.xlsx'), { TDSheet: tree(total) });
    const result = await analyzeJson(file);
    expect([result.rows.accepted, result.rows.rejected]).toEqual([152, 0]);
    expect(result.controlTotal).toMatchObject({
      accepted: `${total}.00`,
      sheet: `${total}.00`,
    });
    expect(result.clients.find(({ client }) => client === 'Ромашка')?.total).toBe('60.00');
    expect(result.warnings.map(({ code }) => code)).toContain('groups-by-sums');
  });

  test('is refused where the sums do not hold below the first rows', async () => {
    const rows = tree(total);
    rows[rows.length - 4] = ['Клиент 149', 5];
    const file = await writeSheets(join(folder, 'broken-tree.xlsx'), { TDSheet: rows });
    const { code, stderr } = await runCli('analyze', file);
    expect([code, stderr]).toEqual([2, expect.stringContaining('do not add up')]);
  });
});
