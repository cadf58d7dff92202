import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFile } from '../../../support/import-file';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';
import { writeSheets } from '../../../support/write-sheets';

const E4 = 10_000;
let one: TestBackend;
let ids: ReadonlyMap<string, string>;

const id = (name: string): string => ids.get(name) ?? 'missing';
const day = (year: number, month: number, of: number) => new Date(Date.UTC(year, month - 1, of));

/** Oct 2025 to Sep 2026, one line a month and client: Aurum buys pumps and seals, Borg pumps alone. */
function sales(): (string | number | Date)[][] {
  const rows: (string | number | Date)[][] = [];
  for (let i = 0; i < 12; i++) {
    const date = day(2025, 10 + i, i === 11 ? 30 : 2);
    rows.push(['Aurum', date, 100 + i * 10, 'Pump DN50', 60]);
    rows.push(['Aurum', date, 20, 'Seal kit', 5]);
    rows.push(['Borg', date, 50, 'Pumps, spare', 30]);
  }
  rows.push(['Aurum', day(2026, 3, 9), 40, 'Freight', 40]);
  return rows;
}

beforeEach(async () => {
  one = openTestBackend();
  await one.call('workspace.create', {
    file: one.file(join(one.folder, 'firm.keybook')),
    name: 'Firm',
  });
  const path = await writeSheets(join(one.folder, 'sales.xlsx'), {
    Sales: [['Client', 'Date', 'Amount', 'Product', 'Cost'], ...sales()],
  });
  await importFile(one, path);
  const answer = await one.call('market.overview', { scope: 'all' });
  ids = new Map(answer.clients.map(({ clientId, name }) => [name, clientId]));
});
afterEach(() => one.close());

const undo = () => one.call('history.undo', {});
const whiteSpace = async (name = 'Aurum') => {
  const answer = await one.call('market.whiteSpace', { clientId: id(name) });
  const categoryId = (category: string) =>
    answer.categories.find((line) => line.name === category)?.id ?? 'missing';
  const whole = answer.places[0];
  const cell = (category: string) =>
    whole?.cells.find((found) => found.categoryId === categoryId(category));
  return { answer, whole, cell, categoryId };
};
const takeProposals = async () => {
  const { proposals } = await one.call('market.categories', {});
  await one.call('market.takeProposals', {
    proposals: proposals.map(({ name, categoryId, productNums }) => ({
      name,
      categoryId,
      productNums: [...productNums],
    })),
  });
};

describe('categories', () => {
  test('are proposed from the product names, taken at once and undone at once', async () => {
    const before = await one.call('market.categories', {});
    expect(before.proposals.map(({ name, productNums }) => [name, productNums.length])).toEqual([
      ['Pump', 2],
    ]);
    await takeProposals();
    const { answer, cell } = await whiteSpace();
    // 12 months of 100 to 210 = 1860; seals and freight stand in no category.
    expect(cell('Pump')).toMatchObject({ oursE4: 1860 * E4, state: 'ours', reason: 'sales' });
    expect(answer).toMatchObject({ salesE4: 2140 * E4, unsortedE4: 280 * E4 });
    await undo();
    expect((await one.call('market.categories', {})).categories).toEqual([]);
  });

  test('have two levels and no third', async () => {
    const { categoryId: top } = await one.call('market.saveCategory', {
      categoryId: null,
      name: 'Flow',
      parentId: null,
    });
    const { categoryId: sub } = await one.call('market.saveCategory', {
      categoryId: null,
      name: 'Pumps',
      parentId: top,
    });
    await expect(
      one.call('market.saveCategory', { categoryId: null, name: 'Small', parentId: sub }),
    ).rejects.toThrow('RULE');
    await expect(
      one.call('market.saveCategory', { categoryId: top, name: 'Flow', parentId: sub }),
    ).rejects.toThrow('RULE');
    await one.call('market.removeCategory', { categoryId: top });
    expect((await one.call('market.categories', {})).categories).toEqual([]);
    await undo();
    expect((await one.call('market.categories', {})).categories.map(({ name }) => name)).toEqual([
      'Flow',
      'Pumps',
    ]);
  });
});

describe('budgets and cells', () => {
  const estimate = (
    category: string,
    amounts: readonly [number, number, number] | null,
    day = '2026-10-01',
  ) => ({
    clientId: id('Aurum'),
    unitId: null,
    categoryId: category,
    estimate: {
      budget:
        amounts === null
          ? null
          : { low: amounts[0] * E4, likely: amounts[1] * E4, high: amounts[2] * E4 },
      source: 'Buyer',
      confidence: 2 as const,
      day,
    },
  });

  test('an estimate makes index and room; the next one counts and the older stays', async () => {
    await takeProposals();
    const { categoryId } = await whiteSpace();
    const pumps = categoryId('Pump');
    await one.call('market.writeCells', {
      cells: [estimate(pumps, [3000, 4000, 6000], '2025-10-12')],
    });
    let { cell } = await whiteSpace();
    expect(cell('Pump')?.index).toEqual({ low: 0.31, likely: 0.465, high: 0.62 });
    expect(cell('Pump')?.room).toEqual({ low: 0, likely: 540 * E4, high: 1740 * E4 });
    expect(cell('Pump')).toMatchObject({ isAged: true, estimate: { source: 'Buyer' } });
    await one.call('market.writeCells', { cells: [estimate(pumps, null)] });
    ({ cell } = await whiteSpace());
    expect(cell('Pump')).toMatchObject({ index: null, room: null, estimate: null });
    const history = await one.call('market.estimates', {
      clientId: id('Aurum'),
      unitId: null,
      categoryId: pumps,
    });
    expect(history.map(({ budget }) => budget?.likely ?? null)).toEqual([null, 4000 * E4]);
    await undo();
    expect((await whiteSpace()).cell('Pump')?.index?.likely).toBe(0.465);
  });

  test('a pasted block is one action', async () => {
    await takeProposals();
    const { categoryId: other } = await one.call('market.saveCategory', {
      categoryId: null,
      name: 'Service',
      parentId: null,
    });
    const { categoryId } = await whiteSpace();
    await one.call('market.writeCells', {
      cells: [
        { ...estimate(categoryId('Pump'), [1, 2, 3]), targetShare: 0.5 },
        { ...estimate(other, [4, 5, 6]), state: 'competitor' },
      ],
    });
    const { whole, cell } = await whiteSpace();
    expect(whole?.penetration).toMatchObject({ known: 2, relevant: 2 });
    expect(cell('Service')?.state).toBe('competitor');
    await undo();
    expect((await whiteSpace()).whole?.penetration.known).toBe(0);
    expect((await whiteSpace()).cell('Service')?.state).toBe('unknown');
  });

  test('words count where there are no sales, and nothing said leaves no row behind', async () => {
    await takeProposals();
    const { categoryId: service } = await one.call('market.saveCategory', {
      categoryId: null,
      name: 'Service',
      parentId: null,
    });
    const judge = (cell: object) =>
      one.call('market.writeCells', {
        cells: [{ clientId: id('Aurum'), unitId: null, categoryId: service, ...cell }],
      });
    await judge({ state: 'no-need', targetShare: 0.8 });
    let found = await whiteSpace();
    expect(found.cell('Service')).toMatchObject({
      state: 'no-need',
      reason: 'said',
      targetShare: 0.8,
    });
    expect(found.whole?.breadth).toEqual({ sold: 1, relevant: 1 });
    await judge({ state: null });
    await judge({ targetShare: null });
    found = await whiteSpace();
    expect(found.cell('Service')).toMatchObject({
      state: 'unknown',
      isOwnTarget: false,
      saidDay: null,
    });
  });
});

describe('plan by client', () => {
  const plan = (name: string | null = null) =>
    one.call('market.clientPlan', {
      fromMonth: '2026-01-01',
      months: 24,
      measure: 'revenue',
      scope: 'all',
      find: name,
    });
  const set = (
    { month = '2027-01-01', months = 12, sumE4 = 0 as number | null },
    by: 'own' | 'season' | 'even' = 'own',
  ) =>
    one.call('market.setPlan', {
      measure: 'revenue',
      by,
      gesture: 'type',
      periods: [{ month, months }],
      lines: [{ clientId: id('Aurum'), sumsE4: [sumE4] }],
    });
  const planned = async (from = 12, to = 24) => {
    const { clients, plan: found } = await plan();
    const at = found.clients.indexOf(clients.findIndex(({ name }) => name === 'Aurum'));
    return Array.from({ length: to - from }, (_, month) =>
      at < 0 ? Number.NaN : (found.e4[at * 24 + from + month] ?? Number.NaN),
    );
  };

  test('shows imported months, knows what is not known yet, and begins to forecast after the last full one', async () => {
    const answer = await plan();
    expect(answer.clients.map(({ name }) => name)).toEqual(['Aurum', 'Borg']);
    expect(answer.firstOpen).toBe(9);
    // January is the fourth month of the data: 130 + 20.
    expect(answer.actualE4[0]).toBe(150 * E4);
    expect(answer.lastYearE4[9]).toBe(120 * E4);
    expect(answer.begun).toBeNull();
    expect(answer.plan.clients).toHaveLength(0);
    expect((await plan('bor')).clients.map(({ name }) => name)).toEqual(['Borg']);
  });

  test('a month the sales cover in part is shown and held against nothing', async () => {
    const path = await writeSheets(join(one.folder, 'october.xlsx'), {
      Sales: [
        ['Client', 'Date', 'Amount', 'Product', 'Cost'],
        ['Aurum', day(2026, 10, 5), 70, 'Pump DN50', 40],
        ['Aurum', day(2026, 10, 12), 30, 'Pump DN50', 20],
      ],
    });
    await importFile(one, path);
    const { firstOpen, actualE4, begun, clients } = await plan();
    expect([firstOpen, actualE4.length]).toEqual([9, 9 * clients.length]);
    expect(begun?.toDay).toBe(day(2026, 10, 12).getTime() / 86_400_000);
    expect(Array.from(begun?.e4 ?? [])).toEqual([100 * E4, 0]);
  });

  test('a year is spread by the season of the last one and adds up to the cent', async () => {
    const spread = await set({ sumE4: 10_000 * E4 + 100 }, 'season');
    expect(spread).toEqual({ periods: 1, own: 0, season: 1, even: 0 });
    const months = await planned();
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(10_000 * E4 + 100);
    // October 120 of 2140 is the least month.
    expect(Math.min(...months)).toBe(months[9]);
    await undo();
    expect((await planned()).every((value) => Number.isNaN(value))).toBe(true);
  });

  test('a quarter keeps the proportions of its months; a client without sales is spread evenly', async () => {
    await set({ months: 1, sumE4: 100 * E4 });
    await set({ month: '2027-02-01', months: 1, sumE4: 300 * E4 });
    await set({ month: '2027-03-01', months: 1, sumE4: 0 });
    expect(await set({ months: 3, sumE4: 800 * E4 })).toMatchObject({ own: 1 });
    expect(await planned(12, 15)).toEqual([200 * E4, 600 * E4, 0]);
    await set({ months: 3, sumE4: null });
    expect(await planned(12, 15)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(await set({ months: 3, sumE4: 90 * E4 }, 'even')).toMatchObject({ even: 1 });
    expect(await planned(12, 15)).toEqual([30 * E4, 30 * E4, 30 * E4]);
  });

  test('a block is one action; what stays, and what a short line leaves out, is not touched', async () => {
    await set({ month: '2027-02-01', months: 1, sumE4: 7 * E4 });
    await set({ month: '2027-03-01', months: 1, sumE4: 8 * E4 });
    const periods = ['2027-01-01', '2027-02-01', '2027-03-01'].map((month) => ({
      month,
      months: 1,
    }));
    const spread = await one.call('market.setPlan', {
      measure: 'revenue',
      by: 'own',
      gesture: 'paste',
      periods,
      lines: [
        { clientId: id('Aurum'), sumsE4: [5 * E4, 'stay', null] },
        { clientId: id('Borg'), sumsE4: [6 * E4] },
      ],
    });
    expect(spread).toEqual({ periods: 3, own: 0, season: 0, even: 0 });
    expect(await planned(12, 15)).toEqual([5 * E4, 7 * E4, Number.NaN]);
    await undo();
    expect(await planned(12, 15)).toEqual([Number.NaN, 7 * E4, 8 * E4]);
    expect((await plan('Borg')).plan.clients).toHaveLength(0);
  });

  test('contribution is amount − cost of the imported lines', async () => {
    const answer = await one.call('market.clientPlan', {
      fromMonth: '2026-01-01',
      months: 12,
      measure: 'contribution',
      scope: 'all',
      find: null,
    });
    expect(answer.actualE4[0]).toBe(85 * E4);
    expect(answer.unknownCostMonths).toBe(0);
  });
});

test('an archived client has no line in the plan by client', async () => {
  await one.call('client.change', {
    clientIds: [id('Borg')],
    change: { field: 'status', value: 'archived' },
  });
  const { clients, of } = await one.call('market.clientPlan', {
    fromMonth: '2026-01-01',
    months: 12,
    measure: 'revenue',
    scope: 'all',
    find: null,
  });
  expect(clients.map(({ name }) => name)).toEqual(['Aurum']);
  expect(of).toBe(1);
});
