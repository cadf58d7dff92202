import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type {
  ClientAnalysis,
  PortfolioAnalysis,
} from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { describe, expect, test } from 'vitest';
import type { TestLine } from '../support/sales-facts-of';
import { addMonths, monthlyFactsOf, salesFactsOf } from '../support/sales-facts-of';

function analyse(facts: SalesFacts, settings: Partial<AnalysisSettings> = {}): PortfolioAnalysis {
  return analysePortfolio(facts, { ...DEFAULT_ANALYSIS_SETTINGS, ...settings });
}

function clientOf(facts: SalesFacts, analysis: PortfolioAnalysis, name: string): ClientAnalysis {
  const found = analysis.clients.find((c) => facts.clients[c.client]?.name === name);
  if (!found) throw new Error(`no client ${name}`);
  return found;
}

const year = (amount: number): number[] => Array.from({ length: 12 }, () => amount);
const VARIATION: Partial<AnalysisSettings> = {
  xyzMethod: 'variation',
  window: 'span',
  xyzLimits: { xPercent: 25, yPercent: 50 },
};

describe('ABC of the portfolio', () => {
  const sums = {
    Aurum: 420,
    Baltik: 180,
    Cedar: 120,
    Delta: 90,
    Elbe: 60,
    Fjord: 50,
    Gorki: 40,
    Hanza: 25,
    Iskra: 15,
    Jantar: 0,
    Kaap: -30,
  };
  const facts = monthlyFactsOf(Object.fromEntries(Object.entries(sums).map(([n, v]) => [n, [v]])));

  test('no sales and net return stand outside the base, listed and counted', () => {
    const analysis = analyse(facts);
    expect(analysis.clients.map((c) => c.abc).join('')).toBe('AAABBBCCC––');
    expect(analysis.totals).toEqual({ positive: 10_000_000, net: 9_700_000 });
    expect(analysis.clients.slice(-2).map((c) => c.abcStatus)).toEqual(['no-sales', 'net-return']);
    expect(analysis.notices).toContainEqual({
      code: 'outside-base',
      noSales: 1,
      netReturn: 1,
      total: -300_000,
    });
    expect(analysis.limits).toMatchObject({ a: 0.8, b: 0.95, aClients: 3, bClients: 6 });
  });

  test('equal values stand in the order of their names, those outside the base too', () => {
    const equal = monthlyFactsOf({ zeta: [5], Alfa: [5], beta: [5], none2: [0], none1: [0] });
    const names = analyse(equal).clients.map((c) => equal.clients[c.client]?.name);
    expect(names).toEqual(['Alfa', 'beta', 'zeta', 'none1', 'none2']);
  });

  test('the matrix holds every client once and its shares add up to the base', () => {
    const { matrix, clients } = analyse(facts);
    expect(matrix.reduce((sum, cell) => sum + cell.clients, 0)).toBe(clients.length);
    expect(matrix.reduce((sum, cell) => sum + cell.share, 0)).toBeCloseTo(1, 12);
  });

  test('margin: unknown costs are left out and counted, not taken for zero', () => {
    const lines: TestLine[] = [
      { client: 'a', day: '2025-01-10', amount: 100, margin: 30 },
      { client: 'a', day: '2025-01-11', amount: 50 },
      { client: 'b', day: '2025-01-10', amount: 100, margin: -5 },
      { client: 'c', day: '2025-01-10', amount: 900 },
    ];
    const known = salesFactsOf(lines);
    const analysis = analyse(known, { basis: 'margin' });
    expect(clientOf(known, analysis, 'a')).toMatchObject({ value: 300_000, revenueE4: 1_500_000 });
    expect(clientOf(known, analysis, 'b').abcStatus).toBe('net-return');
    expect(clientOf(known, analysis, 'c').marginE4).toBeNull();
    expect(analysis.notices).toContainEqual({ code: 'margin-unknown', lines: 2 });
    const none = salesFactsOf(lines.map(({ client, day, amount }) => ({ client, day, amount })));
    expect(analyse(none, { basis: 'margin' }).notices).toContainEqual({
      code: 'margin-unknown',
      lines: 4,
    });
  });

  test('orders: lines of one order count once, credit notes never, and each in its first period', () => {
    const orders = salesFactsOf([
      { client: 'a', day: '2025-02-03', amount: 10, order: 1 },
      { client: 'a', day: '2025-01-05', amount: 10, order: 1 },
      { client: 'a', day: '2025-01-06', amount: 10, order: 2 },
      { client: 'a', day: '2025-02-28', amount: -10, order: 3 },
      { client: 'b', day: '2025-01-05', amount: 10, order: 1 },
      { client: 'b', day: '2025-02-25', amount: 10 },
      { client: 'b', day: '2025-02-25', amount: 11 },
    ]);
    const analysis = analyse(orders, { basis: 'orders' });
    expect([...clientOf(orders, analysis, 'a').series]).toEqual([2, 0]);
    expect([...clientOf(orders, analysis, 'b').series]).toEqual([1, 1]);
    expect(analysis.totals.net).toBe(4);
  });
});

describe('XYZ of the portfolio', () => {
  test('months without a purchase count: a client of one month is not steady', () => {
    const facts = monthlyFactsOf({ once: [0, 0, 900], steady: year(100) });
    const analysis = analyse(facts, VARIATION);
    expect(clientOf(facts, analysis, 'once').xyz).toBe('Z');
    expect(clientOf(facts, analysis, 'once').cv).toBeCloseTo(Math.sqrt(11), 12);
    expect(clientOf(facts, analysis, 'steady').xyz).toBe('X');
  });

  test('who first bought five months ago is new in every method', () => {
    const facts = monthlyFactsOf({ fresh: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1], steady: year(1) });
    for (const settings of [{}, VARIATION, { ...VARIATION, window: 'first-purchase' as const }]) {
      expect(clientOf(facts, analyse(facts, settings), 'fresh').xyz).toBe('N');
    }
    expect(clientOf(facts, analyse(facts, { minPeriods: 5 }), 'fresh').xyz).toBe('X');
  });

  test('one period since the first purchase is no X even when the wait is switched off', () => {
    const facts = monthlyFactsOf({ last: [...year(0).slice(1), 7], steady: year(1) });
    const analysis = analyse(facts, { ...VARIATION, window: 'first-purchase', minPeriods: 1 });
    expect(clientOf(facts, analysis, 'last').xyz).toBe('N');
  });

  test('net zero and net return are undefined, not steady', () => {
    const facts = monthlyFactsOf({
      zero: [100, -100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      minus: [10, ...year(-50).slice(1)],
      refund: year(-50),
      steady: year(1),
    });
    for (const settings of [{}, VARIATION]) {
      const analysis = analyse(facts, settings);
      for (const name of ['zero', 'minus', 'refund']) {
        expect(clientOf(facts, analysis, name)).toMatchObject({ xyz: '–', xyzStatus: 'undefined' });
      }
    }
  });

  test('a credit note in a month with sales leaves the month active, alone it does not make one', () => {
    const facts = salesFactsOf(
      [0, 1, 2, 3, 4, 5, 6].flatMap((i) => [
        { client: 'a', day: `${addMonths('2025-01', i)}-05`, amount: i === 3 ? -20 : 100 },
        { client: 'a', day: `${addMonths('2025-01', i)}-25`, amount: -150 + i * 20 },
      ]),
    );
    const client = clientOf(facts, analyse(facts, { minPeriods: 1 }), 'a');
    expect([client.activePeriods, client.periods]).toEqual([6, 7]);
  });

  test('the same sales are Z by week, Y by month and X by quarter', () => {
    const lines = Array.from({ length: 12 }, (_, i) => ({
      client: 'a',
      day: `${addMonths('2025-01', i)}-${i === 11 ? '31' : '01'}`,
      amount: i % 2 === 0 ? 130 : 70,
    }));
    const facts = salesFactsOf(lines);
    const marks = (['week', 'month', 'quarter'] as const).map(
      (grain) => clientOf(facts, analyse(facts, { ...VARIATION, grain, minPeriods: 3 }), 'a').xyz,
    );
    expect(marks).toEqual(['Z', 'Y', 'X']);
  });

  test('gaps: same-day documents merge and days with returns only are no purchase', () => {
    const day = (iso: string, amount: number): TestLine => ({ client: 'a', day: iso, amount });
    const facts = salesFactsOf([
      day('2025-03-02', 10),
      day('2025-01-01', 10),
      day('2025-01-31', 10),
      day('2025-01-31', 20),
      day('2025-02-10', -5),
      day('2025-04-01', 10),
      day('2025-06-30', 1),
    ]);
    const client = clientOf(facts, analyse(facts, { xyzMethod: 'gaps', minPeriods: 1 }), 'a');
    expect([client.gaps, client.gapMean]).toEqual([4, 45]);
    expect(client.xyzStatus).toBe('rated');
    const monthly = monthlyFactsOf({ a: year(1) });
    expect(clientOf(monthly, analyse(monthly, { xyzMethod: 'gaps' }), 'a')).toMatchObject({
      xyz: '–',
      xyzStatus: 'days-unknown',
      gaps: 0,
    });
  });
});

describe('range and edges', () => {
  const facts = salesFactsOf([
    { client: 'a', day: '2025-01-31', amount: 1000 },
    { client: 'b', day: '2025-02-03', amount: 10 },
    { client: 'a', day: '2025-02-25', amount: 5 },
    { client: 'b', day: '2025-03-28', amount: 10 },
    { client: 'b', day: '2025-05-28', amount: 99 },
  ]);

  test('a dropped edge counts nowhere and is reported with what it held', () => {
    const analysis = analyse(facts);
    expect(analysis.periods[0]?.label).toBe('2025-02');
    expect(clientOf(facts, analysis, 'a')).toMatchObject({
      value: 50_000,
      lines: 1,
      firstPurchasePeriod: 0,
    });
    expect(analysis.droppedEdges.map((period) => period.label)).toEqual(['2025-01']);
    expect(analysis.notices).toContainEqual(
      expect.objectContaining({
        code: 'partial-edge-dropped',
        period: '2025-01',
        edge: 'first',
        lines: 1,
        value: 10_000_000,
      }),
    );
  });

  test('a kept edge counts and is reported too', () => {
    const analysis = analyse(facts, { edges: 'keep' });
    expect(clientOf(facts, analysis, 'a').value).toBe(10_050_000);
    expect(analysis.notices.map((notice) => notice.code)).toContain('partial-edge-kept');
  });

  test('lines outside the range are not counted but named', () => {
    const analysis = analyse(facts, { from: '2025-02-01', to: '2025-03-31' });
    expect(analysis.totals.net).toBe(250_000);
    expect(analysis.periods.map((period) => period.label)).toEqual(['2025-02', '2025-03']);
    expect(analysis.notices).toContainEqual({ code: 'lines-outside-range', lines: 2 });
  });

  test('no line at all, and no client at all, give an empty analysis', () => {
    const nothing = analyse(salesFactsOf([], { clients: ['a'] }));
    expect(nothing.periods).toEqual([]);
    expect(nothing.clients[0]).toMatchObject({
      abc: '–',
      xyz: '–',
      xyzStatus: 'no-sales',
      firstDay: null,
    });
    expect(nothing.concentration.gini).toBeNull();
    expect(analyse(salesFactsOf([])).clients).toEqual([]);
    expect(analyse(facts, { from: '2030-01-01' }).notices).toContainEqual({
      code: 'lines-outside-range',
      lines: 5,
    });
  });

  test('a year 7683 among 2,000 clients by week is told and does not exhaust the memory', () => {
    const clients = Array.from({ length: 2000 }, (_, i) => `c${i}`);
    const wrong = salesFactsOf(
      [
        { client: 'c1', day: '2025-01-01', amount: 5 },
        { client: 'c2', day: '7683-01-01', amount: 3 },
      ],
      { clients },
    );
    const analysis = analyse(wrong, { grain: 'week' });
    expect(analysis.notices.map((notice) => notice.code)).toContain('too-many-periods');
    expect(analysis.clients[0]).toMatchObject({ abc: 'A', xyz: '–', value: 50_000, orders: 1 });
    expect(analysis.clients[0]?.series.length).toBe(0);
  });

  test('few periods and sums beyond exact doubles are told', () => {
    expect(analyse(facts).notices).toContainEqual({ code: 'few-periods', periods: 4, needed: 6 });
    const huge = salesFactsOf(
      [1, 2, 3].map((i) => ({ client: `c${i}`, day: '2025-01-01', amount: 4e11 })),
    );
    expect(analyse(huge).notices[0]).toEqual({ code: 'sum-too-large' });
  });
});

describe('one class for all', () => {
  const many = (count: number, series: readonly number[]): Record<string, readonly number[]> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, series]));
  const lumpy = [9, 0, 0, 0, 5, 0, 0, 1, 0, 0, 8, 3];

  test('is said above nine of ten, with the counts of the other presets', () => {
    const facts = monthlyFactsOf({ ...many(10, lumpy), x: year(5) });
    const notice = analyse(facts, VARIATION).notices.find(
      (n) => n.code === 'one-class-swallows-all',
    );
    expect(notice).toMatchObject({ xyz: 'Z', clients: 10, rated: 11 });
    if (notice?.code !== 'one-class-swallows-all') throw new Error('no notice');
    expect(notice.alternatives).toEqual([
      { method: 'regularity', xPercent: 75, yPercent: 40, x: 1, y: 10, z: 0 },
      { method: 'regularity', xPercent: 80, yPercent: 50, x: 1, y: 0, z: 10 },
      { method: 'variation', xPercent: 10, yPercent: 25, x: 1, y: 0, z: 10 },
      { method: 'variation', xPercent: 50, yPercent: 100, x: 1, y: 0, z: 10 },
    ]);
  });

  test('is not said at nine of ten, nor below ten rated clients', () => {
    for (const facts of [
      monthlyFactsOf({ ...many(9, lumpy), x: year(5) }),
      monthlyFactsOf(many(9, lumpy)),
    ]) {
      const codes = analyse(facts, VARIATION).notices.map((notice) => notice.code);
      expect(codes).not.toContain('one-class-swallows-all');
    }
  });
});
