import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { ComparedRun } from '@shared/analysis/portfolio/compare-runs';
import { compareRuns } from '@shared/analysis/portfolio/compare-runs';
import type { AbcBasis } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { describe, expect, test } from 'vitest';
import { monthlyFactsOf } from '../support/sales-facts-of';

const steady = (amount: number): number[] => Array.from({ length: 12 }, () => amount);

function run(
  series: Readonly<Record<string, readonly number[]>>,
  basis: AbcBasis = 'revenue',
): ComparedRun {
  const facts = monthlyFactsOf(series);
  return {
    analysis: analysePortfolio(facts, { ...DEFAULT_ANALYSIS_SETTINGS, basis }),
    clients: facts.clients,
  };
}

describe('two runs', () => {
  const before = run({
    stays: steady(700),
    falls: steady(90),
    gone: steady(150),
    rises: steady(60),
    idle: steady(0),
  });
  const after = run({
    rises: steady(150),
    idle: steady(0),
    stays: steady(700),
    falls: [...steady(10).slice(6), ...steady(0).slice(6)],
    fresh: steady(120),
  });
  const { movements, unchanged } = compareRuns(before, after);
  const of = (id: string) => movements.find((movement) => movement.id === id);

  test('are matched by client id, wherever the clients stand', () => {
    expect(unchanged).toBe(1);
    expect(movements.map((movement) => [movement.id, movement.kind])).toEqual([
      ['rises', 'moved'],
      ['fresh', 'entered'],
      ['falls', 'moved'],
      ['gone', 'left'],
    ]);
  });

  test('a mover comes with the change of value, rank and active periods', () => {
    expect(of('falls')).toMatchObject({
      before: { abc: 'B', xyz: 'X', rank: 3 },
      after: { abc: 'C', xyz: 'Y', rank: 4 },
      valueChange: (60 - 1080) * 10_000,
      rankChange: -1,
      activeChange: -6,
    });
    expect(of('fresh')?.before).toBeNull();
    expect(of('gone')?.after).toBeNull();
  });

  test('a position within a share point or a period of a border is marked near', () => {
    const near = compareRuns(
      run({ a: steady(795), b: steady(100), c: steady(105) }),
      run({ a: steady(800), b: steady(45), c: [...steady(206.6667).slice(3), 0, 0, 0] }),
    );
    // Cumulative 90.0 % and active in all months before; 95.5 % and active in 9 of 12 after.
    expect(near.movements).toMatchObject([
      {
        id: 'c',
        before: { abc: 'B', isNearAbcBorder: false, isNearXyzBorder: false },
        after: { abc: 'C', isNearAbcBorder: true, isNearXyzBorder: true },
      },
    ]);
  });

  test('values of different bases are not subtracted', () => {
    const other = run({ stays: steady(0).with(0, 5), falls: steady(90) }, 'orders');
    expect(
      compareRuns(before, other).movements.map((movement) => movement.valueChange),
    ).not.toContainEqual(expect.any(Number));
  });
});
