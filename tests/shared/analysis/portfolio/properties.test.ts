import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { tryLimits } from '@shared/analysis/portfolio/try-limits';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { isoFromDay } from '@shared/domain/iso-day';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TestLine } from '../support/sales-facts-of';
import { salesFactsOf } from '../support/sales-facts-of';

const SEED = { seed: 20260318, numRuns: 200 };

const line: fc.Arbitrary<TestLine> = fc.record({
  client: fc.integer({ min: 0, max: 12 }).map((i) => `client ${i}`),
  day: fc.integer({ min: 20_089, max: 20_500 }).map(isoFromDay),
  // Few distinct sizes, so that equal totals are common.
  amount: fc.constantFrom(-50, -10.25, 0, 10.25, 50, 50, 100, 333.3333),
  margin: fc.constantFrom(Number.NaN, -3, 0, 5, 20),
  order: fc.integer({ min: 0, max: 30 }),
});

const lines = fc.array(line, { maxLength: 80 });

const settings: fc.Arbitrary<AnalysisSettings> = fc
  .record({
    basis: fc.constantFrom('revenue', 'margin', 'orders'),
    abcRule: fc.constantFrom('within', 'crossing'),
    abcLimits: fc.constantFrom(
      { kind: 'calculated' },
      { kind: 'cumulative', aPercent: 80, bPercent: 95 },
      { kind: 'cumulative', aPercent: 33.3333, bPercent: 66.6667 },
    ),
    xyzMethod: fc.constantFrom('regularity', 'variation', 'gaps'),
    xyzLimits: fc.constantFrom({ xPercent: 75, yPercent: 40 }, { xPercent: 50, yPercent: 100 }),
    deviation: fc.constantFrom('population', 'sample'),
    grain: fc.constantFrom('month', 'quarter', 'week'),
    window: fc.constantFrom('span', 'first-purchase'),
    edges: fc.constantFrom('drop', 'keep'),
    minPeriods: fc.integer({ min: 1, max: 6 }),
  } as const)
  .map((changed) => ({ ...DEFAULT_ANALYSIS_SETTINGS, ...changed }));

test('shares sum to 1, cumulative shares rise to 1, and classes never rise again', () => {
  fc.assert(
    fc.property(lines, settings, (given, chosen) => {
      const analysis = analysePortfolio(salesFactsOf(given), chosen);
      const base = analysis.clients.filter((client) => client.cumulative !== null);
      if (base.length === 0) return;
      expect(base.reduce((sum, client) => sum + client.share, 0)).toBeCloseTo(1, 9);
      expect(base.at(-1)?.cumulative).toBe(1);
      for (const [i, client] of base.entries()) {
        const before = base[i - 1];
        expect(client.cumulative ?? 0).toBeGreaterThan(before?.cumulative ?? 0);
        if (before) expect(client.abc >= before.abc).toBe(true);
        if (before?.value === client.value) expect(client.abc).toBe(before.abc);
      }
      expect(base[0]?.abc).toBe('A');
    }),
    SEED,
  );
});

test('values are the sums of the series, and the cells the sums of the clients', () => {
  fc.assert(
    fc.property(lines, settings, (given, chosen) => {
      const analysis = analysePortfolio(salesFactsOf(given), chosen);
      let net = 0;
      for (const client of analysis.clients) {
        const sum = client.series.reduce((total, value) => total + value, 0);
        expect(sum).toBe(client.value);
        expect(client.activePeriods).toBeLessThanOrEqual(analysis.periods.length);
        net += client.value;
      }
      expect(analysis.totals.net).toBe(net);
      const cells = analysis.matrix.reduce((sum, cell) => sum + cell.total, 0);
      expect(cells).toBe(net);
    }),
    SEED,
  );
});

test('the order of the lines changes nothing', () => {
  fc.assert(
    fc.property(lines, settings, (given, chosen) => {
      const clients = [...new Set(given.map((one) => one.client))].sort();
      const straight = analysePortfolio(salesFactsOf(given, { clients }), chosen);
      const turned = analysePortfolio(salesFactsOf(given.toReversed(), { clients }), chosen);
      expect(turned).toEqual(straight);
    }),
    SEED,
  );
});

test('a hundred times the amounts give the same classes', () => {
  fc.assert(
    fc.property(lines, settings, (given, chosen) => {
      const marks = (factor: number): string[] =>
        analysePortfolio(
          salesFactsOf(
            given.map((one) => ({
              ...one,
              amount: one.amount * factor,
              margin: (one.margin ?? 0) * factor,
            })),
          ),
          chosen,
        ).clients.map((client) => `${client.client}${client.abc}${client.xyz}${client.isTie}`);
      expect(marks(100)).toEqual(marks(1));
    }),
    SEED,
  );
});

test('trying limits gives what the analysis with these limits gives', () => {
  const xyz = fc.record({
    xPercent: fc.integer({ min: 1, max: 100 }),
    yPercent: fc.integer({ min: 1, max: 100 }),
  });
  const abc = fc.oneof(
    fc.constant({ kind: 'calculated' } as const),
    fc.record({
      kind: fc.constant('cumulative' as const),
      aPercent: fc.integer({ min: 1, max: 90 }),
      bPercent: fc.integer({ min: 90, max: 100 }),
    }),
  );
  fc.assert(
    fc.property(lines, settings, abc, xyz, (given, chosen, abcLimits, xyzLimits) => {
      const facts = salesFactsOf(given);
      const before = analysePortfolio(facts, chosen);
      const tried = tryLimits(before, { abc: abcLimits, xyz: xyzLimits });
      const after = analysePortfolio(facts, { ...chosen, abcLimits, xyzLimits });
      expect(tried.matrix).toEqual(after.matrix);
      expect(tried.limits).toEqual(after.limits);
      const moved = after.clients.filter(
        (client, i) =>
          client.abc !== before.clients[i]?.abc || client.xyz !== before.clients[i]?.xyz,
      );
      expect(tried.moves.map((move) => move.client)).toEqual(moved.map((client) => client.client));
      expect(tried.moves.map((move) => move.to)).toEqual(
        moved.map((client) => ({ abc: client.abc, xyz: client.xyz })),
      );
    }),
    SEED,
  );
});
