import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeJson, hasCli } from '../../support/run-cli';
import { writeSheets } from '../../support/write-sheets';

const folder = mkdtempSync(join(tmpdir(), 'keybook-grouped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = (month: number): Date => new Date(Date.UTC(2024, month - 1, 9));
const sums = (result: Awaited<ReturnType<typeof analyzeJson>>): Record<string, string> =>
  Object.fromEntries(result.clients.map(({ client, total }) => [client, total]));

describe.skipIf(!hasCli)('lists in which the client stands above its rows', () => {
  test('with a label and subtotals: the label names the column, the sums are not counted again', async () => {
    const file = await writeSheets(join(folder, 'labelled.xlsx'), {
      Rejestr: [
        ['Rejestr sprzedaży'],
        ['Data', 'Nr dokumentu', 'Netto'],
        ['Kontrahent: Żabka'],
        [day(1), 'FV/1', 10.5],
        [day(2), 'FV/2', 20],
        ['Razem kontrahent', null, 30.5],
        ['Kontrahent: Total Energies'],
        [day(1), 'FV/3', 5],
        ['Strona 1'],
        [day(3), 'FV/4', 7],
        ['Razem kontrahent', null, 12],
        ['Ogółem', null, 42.5],
      ],
    });
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({ Żabka: '30.50', 'Total Energies': '12.00' });
    expect(result.rows).toMatchObject({ accepted: 4, rejected: 0 });
    expect(result.source.columns).toMatchObject({ date: 'Data', client: 'Kontrahent' });
    expect(result.controlTotal.sheet).toBe('42.50');
    expect(result.warnings.map(({ code }) => code)).toContain('clients-above');
  });

  test('with the documents, whose names hold the day, below the sums of their client', async () => {
    const file = await writeSheets(join(folder, 'documents.xlsx'), {
      TDSheet: [
        ['Продажи за 2024 г.'],
        ['Контрагент', 'Сумма'],
        ['Документ'],
        ['ООО Ромашка', 30],
        ['Реализация товаров 00УТ-000001 от 15.01.2024 12:10:33', 10],
        ['Реализация товаров 00УТ-000002 от 20.02.2024 09:00:00', 20],
        ['АО Вектор', 12],
        ['Реализация товаров 00УТ-000003 от 31.03.2024 23:59:59', 12],
        ['Итого', 42],
      ],
    });
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({ 'ООО Ромашка': '30.00', 'АО Вектор': '12.00' });
    expect(result.rows).toMatchObject({ accepted: 3, rejected: 0 });
    expect([result.period.from, result.period.to]).toEqual(['2024-01-01', '2024-03-31']);
  });

  test('as text, without label, subtotals or a word for it: said, and the client assumed', async () => {
    const file = join(folder, 'plain.csv');
    writeFileSync(
      file,
      'Date;Invoice;Amount\nAcme;;\n2024-01-05;A-1;10,5\n2024-02-05;A-2;4\nBirch;;\n2024-01-06;A-3;7,5\n',
    );
    const result = await analyzeJson(file, '--edges', 'keep');
    expect(sums(result)).toEqual({ Acme: '14.50', Birch: '7.50' });
    expect(result.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['clients-above', 'client-assumed']),
    );
  });

  test('regions above clients, and notes among the days of a plain table, are none', async () => {
    const regions = await writeSheets(join(folder, 'regions.xlsx'), {
      S: [
        ['Date', 'Customer', 'Amount'],
        ['North'],
        [day(1), 'Acme', 10],
        [day(2), 'Birch', 20],
        ['South'],
        [day(1), 'Crown', 5],
      ],
    });
    expect(sums(await analyzeJson(regions, '--edges', 'keep'))).toEqual({
      Acme: '10.00',
      Birch: '20.00',
      Crown: '5.00',
    });
  });
});
