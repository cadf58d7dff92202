import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { ClientExplanation } from '@shared/analysis/portfolio/explain-client';
import { explainClient } from '@shared/analysis/portfolio/explain-client';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { describe, expect, test } from 'vitest';
import { monthlyFactsOf, salesFactsOf } from '../support/sales-facts-of';

type Series = Readonly<Record<string, readonly number[]>>;

function explain(
  series: Series,
  name: string,
  settings: Partial<AnalysisSettings> = {},
): ClientExplanation {
  const facts = monthlyFactsOf(series);
  const analysis = analysePortfolio(facts, { ...DEFAULT_ANALYSIS_SETTINGS, ...settings });
  const place = analysis.clients.findIndex((c) => facts.clients[c.client]?.name === name);
  const explanation = explainClient(analysis, place);
  if (!explanation) throw new Error(`no client ${name}`);
  return explanation;
}

const GOLDEN: Series = {
  Aurum: [420],
  Baltik: [180],
  Cedar: [120],
  Delta: [90],
  Elbe: [60],
  Fjord: [50],
  Gorki: [40],
  Hanza: [25],
  Iskra: [15],
  Jantar: [0],
  Kaap: [-30],
};

describe('why this ABC letter', () => {
  test('within: the cumulative share stands between two limits', () => {
    const { abc } = explain(GOLDEN, 'Delta');
    expect(abc).toMatchObject({ mark: 'B', reason: 'comparison', share: 0.09, prior: 0.72 });
    expect(abc.comparisons).toEqual([
      { figure: 'cumulative', amount: 0.81, sign: '>', limit: 0.8 },
      { figure: 'cumulative', amount: 0.81, sign: '≤', limit: 0.95 },
    ]);
    expect(abc.toHigher).toBeCloseTo(0.01, 12);
    expect(abc.toLower).toBeCloseTo(0.14, 12);
  });

  test('crossing: the share before the client decides', () => {
    const { abc } = explain(GOLDEN, 'Delta', { abcRule: 'crossing' });
    expect(abc.mark).toBe('A');
    expect(abc.comparisons).toEqual([{ figure: 'prior', amount: 0.72, sign: '<', limit: 0.8 }]);
    expect(abc.toLower).toBeCloseTo(0.08, 12);
  });

  test('the first client is A by rule when its own share is above the limit', () => {
    const { abc } = explain({ big: [900], small: [100] }, 'big');
    expect(abc).toMatchObject({ mark: 'A', reason: 'first-client', toLower: null });
    expect(abc.comparisons[0]).toEqual({
      figure: 'cumulative',
      amount: 0.9,
      sign: '>',
      limit: 0.8,
    });
  });

  test('a tie says so and still shows the own figure', () => {
    const { abc } = explain({ a: [40], b: [40], c: [20] }, 'b', {
      abcLimits: { kind: 'cumulative', aPercent: 50, bPercent: 90 },
    });
    expect(abc).toMatchObject({ mark: 'A', reason: 'tie' });
    expect(abc.comparisons.map(({ sign }) => sign)).toEqual(['>', '≤']);
  });

  test('a calculated limit is a value, not a share', () => {
    const series = Object.fromEntries([9, 8, 7, 6, 5, 4, 3, 2, 1].map((v) => [`c${v}`, [v]]));
    const { abc } = explain(series, 'c5', { abcLimits: { kind: 'calculated' } });
    expect(abc.comparisons).toEqual([
      { figure: 'value', amount: 50_000, sign: '≤', limit: 60_000 },
      { figure: 'value', amount: 50_000, sign: '≥', limit: 40_000 },
    ]);
  });

  test('outside the base there is nothing to compare', () => {
    expect(explain(GOLDEN, 'Kaap').abc).toMatchObject({
      mark: '–',
      status: 'net-return',
      reason: 'outside-base',
      comparisons: [],
      prior: null,
    });
  });
});

const months = (active: number, of: number): number[] =>
  Array.from({ length: of }, (_, i) => (i === 0 || i > of - active ? 10 : 0));

describe('why this XYZ letter', () => {
  test('9 of 12 months is X, and one silent month makes it Y', () => {
    const { xyz } = explain({ a: months(9, 12), b: months(12, 12) }, 'a');
    expect(xyz).toMatchObject({ mark: 'X', regularity: { active: 9, periods: 12, ratio: 0.75 } });
    expect(xyz.comparisons).toEqual([
      { figure: 'regularity', amount: 0.75, sign: '≥', limit: 0.75 },
    ]);
    expect(xyz.border).toEqual({ kind: 'periods', silentUntilDrop: 1, activeUntilRise: null });
  });

  test('the periods to a border are those after which the analysis itself changes the letter', () => {
    for (let of = 6; of <= 18; of++) {
      for (let active = 1; active <= of; active++) {
        const { xyz } = explain({ a: months(active, of), b: months(of, of) }, 'a');
        if (xyz.border?.kind !== 'periods') throw new Error('no border');
        const { silentUntilDrop: down, activeUntilRise: up } = xyz.border;
        const after = (count: number, amount: number): string =>
          explain(
            {
              a: [...months(active, of), ...Array.from({ length: count }, () => amount)],
              b: months(of + count, of + count),
            },
            'a',
          ).xyz.mark;
        if (down !== null) {
          expect(after(down, 0) > xyz.mark, `${active} of ${of}, ${down} silent`).toBe(true);
          expect(after(down - 1, 0)).toBe(xyz.mark);
        }
        if (up !== null) {
          expect(after(up, 5) < xyz.mark, `${active} of ${of}, ${up} active`).toBe(true);
          expect(after(up - 1, 5)).toBe(xyz.mark);
        }
      }
    }
  });

  test('variation: mean, deviation and points to the limits', () => {
    const { xyz } = explain({ a: [100, 130, 70, 100, 130, 70] }, 'a', {
      xyzMethod: 'variation',
      window: 'span',
      xyzLimits: { xPercent: 10, yPercent: 25 },
    });
    expect(xyz.mark).toBe('Y');
    expect(xyz.variation).toMatchObject({ mean: 1_000_000, periods: 6 });
    if (xyz.border?.kind !== 'cv') throw new Error('no border');
    expect(xyz.border.toHigher).toBeCloseTo(0.144948974278, 10);
    expect(xyz.border.toLower).toBeCloseTo(0.005051025722, 10);
  });

  test('a new client says how many periods are missing', () => {
    const { xyz } = explain({ a: [0, 0, 0, 1, 1, 1], b: months(6, 6) }, 'a');
    expect(xyz).toMatchObject({ mark: 'N', status: 'new', periodsUntilRated: 3, border: null });
  });

  test('the other methods and presets are those the analysis would give with them', () => {
    const lines = Array.from({ length: 40 }, (_, i) => ({
      client: i % 3 === 0 ? 'a' : 'b',
      day: `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + ((i * 7) % 28)).padStart(2, '0')}`,
      amount: 10 + ((i * 37) % 50),
    }));
    const facts = salesFactsOf(lines);
    const analysis = analysePortfolio(facts, DEFAULT_ANALYSIS_SETTINGS);
    for (const [place, client] of analysis.clients.entries()) {
      const others = explainClient(analysis, place)?.others ?? [];
      expect(others.length).toBe(5);
      for (const { method, limits, mark, status } of others) {
        const other = analysePortfolio(facts, {
          ...DEFAULT_ANALYSIS_SETTINGS,
          xyzMethod: method,
          xyzLimits: limits,
          window: 'span',
        });
        const same = other.clients.find((candidate) => candidate.client === client.client);
        expect([mark, status]).toEqual([same?.xyz, same?.xyzStatus]);
      }
    }
  });

  test('there is no explanation of a place that is not there', () => {
    const analysis = analysePortfolio(monthlyFactsOf({ a: [1] }), DEFAULT_ANALYSIS_SETTINGS);
    expect(explainClient(analysis, 1)).toBeNull();
  });
});
