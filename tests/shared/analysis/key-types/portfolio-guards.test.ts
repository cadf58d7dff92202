import { describe, expect, it } from 'vitest';
import { portfolioGuards } from '@shared/analysis/key-types/portfolio-guards';

const limits = { keyClientsShare: 0.15, breadwinnerShare: 0.1 };
const of = (sales: readonly number[], keys: readonly number[]) =>
  portfolioGuards(
    sales.map((salesE4, i) => ({ salesE4, isKey: keys.includes(i) })),
    limits,
  );

describe('the guards', () => {
  it('say the actual pair: k % of clients bring r % of sales', () => {
    const guards = of([50, 30, 10, 5, 5], [0]);
    expect(guards.topFifth).toEqual({ clients: 1, clientsShare: 0.2, salesShare: 0.5 });
    expect(guards.eighty).toEqual({ clients: 2, clientsShare: 0.4, salesShare: 0.8 });
    expect(guards.medianShare).toBe(0.1);
    expect(guards.isMedianHigh).toBe(true);
    expect(guards.keySalesShare).toBe(0.5);
    expect(guards.keySalesMark).toBe('usual');
  });

  it('warn above 15 % key clients, not at 15 %', () => {
    const twenty = Array.from({ length: 20 }, () => 5);
    expect(of(twenty, [0, 1, 2]).isTooManyKeys).toBe(false);
    expect(of(twenty, [0, 1, 2, 3]).isTooManyKeys).toBe(true);
  });

  it('leave clients without sales and net returns out of the base, but count them as clients', () => {
    const guards = of([100, 0, -20], [2]);
    expect(guards).toMatchObject({ clients: 3, buying: 1, totalE4: 100, keySalesE4: 0 });
    expect(guards.keySalesMark).toBe('below');
  });

  it('set the key share of sales against 30–55 % and 70 %', () => {
    const mark = (key: number) => of([key, 1000 - key], [0]).keySalesMark;
    expect([mark(299), mark(300), mark(550), mark(551), mark(700), mark(701)]).toEqual([
      'below',
      'usual',
      'usual',
      'above',
      'above',
      'over-70',
    ]);
  });

  it('have nothing to say without clients or sales', () => {
    expect(of([], [])).toMatchObject({ keyClientsShare: null, medianShare: null, eighty: null });
    expect(of([0], [0])).toMatchObject({ keySalesShare: null, keySalesMark: null, topFifth: null });
  });
});
