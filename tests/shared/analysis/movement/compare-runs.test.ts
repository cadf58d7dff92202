import { classFlows } from '@shared/analysis/movement/class-flows';
import { compareRuns } from '@shared/analysis/movement/compare-runs';
import { restoreSnapshot } from '@shared/analysis/movement/restore-snapshot';
import type { RunSnapshot } from '@shared/analysis/movement/run-snapshot';
import { snapshotOf } from '@shared/analysis/movement/run-snapshot';
import { settingDifferences } from '@shared/analysis/movement/setting-differences';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { describe, expect, test } from 'vitest';
import { monthlyFactsOf } from '../support/sales-facts-of';

const steady = (amount: number): number[] => Array.from({ length: 12 }, () => amount);

function run(
  series: Readonly<Record<string, readonly number[]>>,
  change: Partial<AnalysisSettings> = {},
): RunSnapshot {
  const facts = monthlyFactsOf(series);
  return snapshotOf(
    analysePortfolio(facts, { ...DEFAULT_ANALYSIS_SETTINGS, ...change }),
    facts.clients,
    0,
  );
}

/** Yearly values spread evenly, so that only the value classes differ. */
function values(
  sums: Readonly<Record<string, number>>,
  change: Partial<AnalysisSettings> = {},
): RunSnapshot {
  return run(
    Object.fromEntries(Object.entries(sums).map(([id, sum]) => [id, steady(sum / 12)])),
    change,
  );
}

function compare(before: RunSnapshot, after: RunSnapshot) {
  const movements = compareRuns(before, after, settingDifferences(before.settings, after.settings));
  return { movements, of: (id: string) => movements.find((movement) => movement.id === id) };
}

describe('two runs', () => {
  const { movements, of } = compare(
    run({
      stays: steady(700),
      falls: steady(90),
      gone: steady(150),
      rises: steady(60),
      idle: steady(0),
    }),
    run({
      rises: steady(150),
      idle: steady(0),
      stays: steady(700),
      falls: [...steady(10).slice(6), ...steady(0).slice(6)],
      fresh: steady(120),
    }),
  );

  test('are matched by client id, wherever the clients stand', () => {
    expect(movements.map(({ id, kind }) => [id, kind])).toEqual([
      ['stays', 'same'],
      ['rises', 'moved'],
      ['fresh', 'entered'],
      ['falls', 'moved'],
      ['gone', 'left'],
    ]);
  });

  test('a client comes with the change of value and rank', () => {
    expect(of('falls')).toMatchObject({
      before: { abc: 'B', xyz: 'X', rank: 3 },
      after: { abc: 'C', xyz: 'Y', rank: 4 },
      valueChange: (60 - 1080) * 10_000,
      rankChange: -1,
      xyzCause: 'silent',
    });
    expect(of('fresh')).toMatchObject({ before: null, valueChange: 1440 * 10_000 });
    expect(of('gone')).toMatchObject({ after: null, valueChange: -1800 * 10_000 });
  });
});

describe('why a value class changed', () => {
  // 600 + 240 + 120 + 36 of 996 at 80/95: 60.2 %, 84.3 %, 96.4 %, 100 %.
  const before = values({ a: 600, b: 240, c: 120, d: 36 });

  test('own: with its new value alone it would have moved, with its old one among the others of today it would not', () => {
    const { of } = compare(before, values({ a: 600, b: 240, c: 120, d: 300 }));
    // 300 among 600, 240, 120: rank 2, cumulative 900 ÷ 1260 = 71.4 % → A; 36 among today's others stays C.
    expect(of('d')).toMatchObject({ before: { abc: 'C' }, after: { abc: 'A' }, abcCause: 'own' });
    // b: 240 as before. Today 600 + 300 + 240 of 1260 = 90.5 % → B as before.
    expect(of('b')).toMatchObject({ kind: 'same', abcCause: null, rankChange: -1 });
    expect(of('b')?.valueChange).toBe(0);
  });

  test('others: its own value stayed and the others grew past it', () => {
    // d 36 → 2000: c now has 600 + 240 + 120 + 2000 = 2960 of 2960; b: 2840 ÷ 2960 = 95.9 % → C.
    const { of } = compare(before, values({ a: 600, b: 240, c: 120, d: 2000 }));
    expect(of('b')).toMatchObject({
      before: { abc: 'B' },
      after: { abc: 'C' },
      abcCause: 'others',
    });
    expect(of('a')).toMatchObject({
      before: { abc: 'A' },
      after: { abc: 'B' },
      abcCause: 'others',
    });
  });

  test('both: neither its own change nor that of the others would have been enough', () => {
    // Before: 700, 200 (90 %), 100 → A B C. After: 700, 150, 150: c with 150 among 700 and 200 is
    // 1050 ÷ 1050 → C; c with 100 among 700 and 150 is 950 ÷ 950 → C; together 850 ÷ 1000 by the tie → B.
    const { of } = compare(values({ a: 700, b: 200, c: 100 }), values({ a: 700, b: 150, c: 150 }));
    expect(of('c')).toMatchObject({ after: { abc: 'B' }, abcCause: 'both' });
  });

  test('other limits are said instead of a reason that would be made up', () => {
    const { of } = compare(
      before,
      values(
        { a: 600, b: 240, c: 120, d: 36 },
        {
          abcLimits: { kind: 'cumulative', aPercent: 85, bPercent: 97 },
        },
      ),
    );
    expect(of('b')).toMatchObject({ after: { abc: 'A' }, abcCause: 'settings' });
  });

  test('values of different bases are not subtracted', () => {
    const { movements } = compare(before, values({ a: 600, b: 240 }, { basis: 'orders' }));
    expect(movements.every(({ valueChange }) => valueChange === null)).toBe(true);
  });
});

test('a client that was new is said to be judged now, not to have become steadier', () => {
  const late = [...steady(0).slice(5), ...steady(10).slice(7)];
  const { of } = compare(
    run({ a: steady(100), n: late }),
    run({ a: [...steady(100), 100], n: [...late, 10] }),
  );
  expect(of('n')).toMatchObject({ before: { xyz: 'N' }, after: { xyz: 'X' }, xyzCause: 'judged' });
});

describe('flows', () => {
  const { movements } = compare(
    values({ a: 600, b: 240, c: 120, gone: 36, minus: -5 }),
    values({ a: 600, b: 240, c: 120, fresh: 300, minus: -5 }),
  );

  test('carry clients and both values; who comes or goes flows from and to none', () => {
    expect(classFlows(movements, 'abc')).toEqual([
      { from: 'A', to: 'A', clients: 1, valueBefore: 6_000_000, valueAfter: 6_000_000 },
      { from: 'B', to: 'B', clients: 1, valueBefore: 2_400_000, valueAfter: 2_400_000 },
      { from: 'C', to: 'C', clients: 1, valueBefore: 1_200_000, valueAfter: 1_200_000 },
      { from: 'C', to: 'none', clients: 1, valueBefore: 360_000, valueAfter: 0 },
      { from: 'none', to: 'A', clients: 1, valueBefore: 0, valueAfter: 3_000_000 },
    ]);
  });

  test('no client is counted twice or forgotten', () => {
    const inFlows = classFlows(movements, 'xyz').reduce((sum, { clients }) => sum + clients, 0);
    expect(inFlows + 1).toBe(movements.length);
  });
});

describe('a kept run', () => {
  const fresh = run({
    a: steady(80),
    b: steady(10.2),
    c: [...steady(9.8).slice(5), 0, 0, 0, 0, 0],
  });

  test('gives the same answer as the analysis it was kept from', () => {
    const kept = restoreSnapshot(fresh, fresh.clients);
    expect(kept).toEqual(fresh);
    expect(compareRuns(kept, fresh, []).every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('does not invent a variation that was not kept', () => {
    const byVariation = run(
      { a: steady(80), b: steady(20) },
      { xyzMethod: 'variation', window: 'span' },
    );
    const kept = restoreSnapshot(byVariation, byVariation.clients);
    expect(byVariation.clients.map(({ rhythm }) => rhythm)).toEqual([0, 0]);
    expect(kept.clients.map(({ rhythm }) => rhythm)).toEqual([null, null]);
  });
});
