import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { importFile } from '../../support/import-file';
import { hasReference, referenceFile } from '../../support/reference-folder';
import { openTestBackend, type TestBackend } from '../../support/test-backend';
import { writeSheets } from '../../support/write-sheets';

let one: TestBackend;

beforeEach(async () => {
  one = openTestBackend();
  await one.call('workspace.create', {
    file: one.file(join(one.folder, 'firm.keybook')),
    name: 'Firm',
  });
});
afterEach(() => one.close());

const SUMS: Readonly<Record<string, number>> = {
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
const CROSSING: Readonly<Record<string, string>> = {
  Aurum: 'A',
  Baltik: 'A',
  Cedar: 'A',
  Delta: 'A',
  Elbe: 'B',
  Fjord: 'B',
  Gorki: 'B',
  Hanza: 'C',
  Iskra: 'C',
};

/** A year of monthly sales on the 1st and 28th, each client's letter beside every line. */
function lines(more: (client: string, month: number) => readonly (string | number)[]) {
  return Object.entries(SUMS).flatMap(([client, sum]) =>
    Array.from({ length: 12 }, (_one, month) => [
      [
        new Date(Date.UTC(2025, month, 1)),
        `F${client}${month}`,
        client,
        sum * 500,
        ...more(client, month),
      ],
      [
        new Date(Date.UTC(2025, month, 28)),
        `G${client}${month}`,
        client,
        sum * 500,
        ...more(client, month),
      ],
    ]).flat(),
  );
}

describe('a workbook with classes of its own', () => {
  test('beside every line: two of nine differ, by the crossing rule, and taking it over makes all equal', async () => {
    const path = await writeSheets(join(one.folder, 'lines.xlsx'), {
      Sprzedaż: [
        ['Data', 'Nr faktury', 'Klient', 'Kwota', 'Klasa ABC'],
        ...lines((client) => [CROSSING[client] ?? '']),
      ],
    });
    await importFile(one, path);
    const view = await one.call('reconcile.get', { settings: null });
    expect(view?.clients).toEqual({ compared: 9, equal: 7 });
    expect(view?.switches).toEqual([
      { key: 'abcRule', explains: { abc: 2, xyz: 0, total: 0 }, isSetting: true },
    ]);
    const settings = view?.settings ?? DEFAULT_ANALYSIS_SETTINGS;
    await one.call('portfolio.saveSettings', { settings: structuredClone(settings) });
    expect((await one.call('reconcile.get', { settings: null }))?.clients).toEqual({
      compared: 9,
      equal: 9,
    });
  });

  test('on a sheet of its own, both letters in one Cyrillic cell, keyed by name, with a total per client', async () => {
    const path = await writeSheets(join(one.folder, 'sheets.xlsx'), {
      Продажи: [['Дата', 'Накладная', 'Клиент', 'Сумма'], ...lines(() => [])],
      'АВС-XYZ': [
        ['Отчёт за год'],
        [],
        ['Клиент', 'Сумма', 'Класс'],
        ...Object.entries(SUMS).map(([client, sum]) => [
          client,
          sum * 12_000,
          `${{ A: 'А', B: 'В', C: 'С' }[CROSSING[client] ?? ''] ?? ''}Х`,
        ]),
        ['Итого', 12_000_000, null],
      ],
    });
    await importFile(one, path);
    const view = await one.call('reconcile.get', { settings: null });
    expect(view?.dimensions).toEqual({
      abc: { compared: 9, equal: 7 },
      xyz: { compared: 9, equal: 9 },
      total: { compared: 9, equal: 9 },
    });
  });

  test('of its products is not taken for classes of clients', async () => {
    const path = await writeSheets(join(one.folder, 'products.xlsx'), {
      Sales: [
        ['Date', 'Invoice', 'Customer', 'Amount', 'Class'],
        ...lines((_client, month) => ['ABC'.charAt(month % 3)]),
      ],
    });
    await importFile(one, path);
    expect(await one.call('reconcile.get', { settings: null })).toBeNull();
  });

  test('beside months in columns, with a total per row', async () => {
    const months = Array.from(
      { length: 12 },
      (_one, month) => `2025-${String(month + 1).padStart(2, '0')}`,
    );
    const path = await writeSheets(join(one.folder, 'wide.xlsx'), {
      Omset: [
        ['Kliënt', ...months, 'Totaal', 'ABC', 'XYZ'],
        ...Object.entries(SUMS).map(([client, sum]) => [
          client,
          ...months.map(() => sum * 1000),
          sum * 12_000,
          client === 'Iskra' ? 'A' : (CROSSING[client] ?? ''),
          'X',
        ]),
      ],
    });
    await importFile(one, path);
    const view = await one.call('reconcile.get', { settings: null });
    expect(view?.dimensions.total).toEqual({ compared: 9, equal: 9 });
    expect(view?.dimensions.xyz).toEqual({ compared: 9, equal: 9 });
    expect(view?.differences.map(({ theirs, explainedBy }) => [theirs, explainedBy])).toEqual([
      ['A', 'abcRule'],
      ['B', 'abcRule'],
      ['A', null],
    ]);
  });

  test('goes with its import when that is undone', async () => {
    const path = await writeSheets(join(one.folder, 'lines.xlsx'), {
      Sales: [
        ['Date', 'Invoice', 'Customer', 'Amount', 'ABC'],
        ...lines((client) => [CROSSING[client] ?? '']),
      ],
    });
    const { result } = await importFile(one, path);
    await one.call('import.undo', { batchId: result.batchId });
    expect(await one.call('reconcile.get', { settings: null })).toBeNull();
    expect(
      one.backend.context.workspace?.sqlite
        .prepare('SELECT count(*) FROM stated_class')
        .pluck()
        .get(),
    ).toBe(0);
    expect(one.backend.context.workspace?.sqlite.pragma('foreign_key_check')).toEqual([]);
  });

  test('that counts exact copies once is explained by them', async () => {
    const rows = lines(() => []);
    const copied = rows.filter((row) => row[2] === 'Delta').slice(0, 3);
    const path = await writeSheets(join(one.folder, 'copies.xlsx'), {
      Sales: [['Date', 'Invoice', 'Customer', 'Amount'], ...rows, ...copied],
      'ABC totals': [
        ['Customer', 'Total', 'ABC'],
        ...Object.entries(SUMS).map(([client, sum]) => [
          client,
          sum * 12_000,
          CROSSING[client] === 'A' && client === 'Delta'
            ? 'B'
            : client === 'Gorki'
              ? 'C'
              : (CROSSING[client] ?? ''),
        ]),
      ],
    });
    await importFile(one, path);
    const view = await one.call('reconcile.get', { settings: null });
    expect(view?.switches).toEqual([
      { key: 'duplicates', explains: { abc: 0, xyz: 0, total: 1 }, isSetting: false },
    ]);
  });
});

describe.skipIf(!hasReference)('the classes of another program', () => {
  test('made by R matman from the same sales are all explained by its own settings', async () => {
    // R matman 1.1.3: cumulative share ≤ 80/95, population variation by month, limits as in the file's own columns.
    const csv = (...path: readonly string[]): string[][] =>
      readFileSync(referenceFile(...path), 'utf8')
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(','));
    const wide = csv('northwind-csv', 'REF_northwind_monthly_wide.csv');
    const theirs = csv('ref-R-matman', 'matman_northwind.csv').slice(1);
    const [header = [], ...body] = wide;
    const path = await writeSheets(join(one.folder, 'northwind.xlsx'), {
      Sales: [
        ['Client', ...header.slice(1)],
        ...body.map(([client = '', ...months]) => [client, ...months.map(Number)]),
      ],
      'ABC-XYZ': [['Client', 'Class'], ...theirs.map((row) => [row[1] ?? '', row[8] ?? ''])],
    });
    await importFile(one, path);
    const view = await one.call('reconcile.get', { settings: null });
    expect(view?.clients.compared).toBe(89);
    expect(view?.equalAfter).toBe(89);
    expect(view?.switches.map(({ key }) => key)).toContain('xyzMethod');
  });
});
