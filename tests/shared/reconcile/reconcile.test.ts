import { describe, expect, test } from 'vitest';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { reconcile } from '@shared/reconcile/reconcile';
import type { StatedClient } from '@shared/reconcile/stated-client';
import { buildFacts, type TestLine } from '../../support/build-facts';

const MONTHS = Array.from({ length: 12 }, (_one, i) => `2025-${String(i + 1).padStart(2, '0')}`);
const NO_RANGE = { copies: null, range: null };

/** One sale of the whole sum in each of twelve months, so that nothing is partial and everyone is X. */
function yearly(sums: Readonly<Record<string, number>>): SalesFacts {
  return buildFacts(
    Object.entries(sums).flatMap(([client, sum]) =>
      MONTHS.flatMap((month) => [
        { client, day: `${month}-02`, amount: sum / 24 },
        { client, day: `${month}-27`, amount: sum / 24 },
      ]),
    ),
  );
}

function stated(facts: SalesFacts, letters: Readonly<Record<string, string>>): StatedClient[] {
  return facts.clients.flatMap(({ name }, client) => {
    const mark = letters[name];
    if (mark === undefined) return [];
    const abc = /[ABC]/.exec(mark)?.[0] as StatedClient['abc'];
    const xyz = /[XYZ]/.exec(mark)?.[0] as StatedClient['xyz'];
    return [{ client, abc: abc ?? null, xyz: xyz ?? null, totalE4: null, row: client + 2 }];
  });
}

const TEXTBOOK = yearly({
  Aurum: 420_000,
  Baltik: 180_000,
  Cedar: 120_000,
  Delta: 90_000,
  Elbe: 60_000,
  Fjord: 50_000,
  Gorki: 40_000,
  Hanza: 25_000,
  Iskra: 15_000,
});

describe('explaining the classes of a workbook', () => {
  test('names the crossing rule for the two of nine it moves', () => {
    const theirs = stated(TEXTBOOK, {
      Aurum: 'A',
      Baltik: 'A',
      Cedar: 'A',
      Delta: 'A',
      Elbe: 'B',
      Fjord: 'B',
      Gorki: 'B',
      Hanza: 'C',
      Iskra: 'C',
    });
    const result = reconcile({
      facts: TEXTBOOK,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    expect(result.clients).toEqual({ compared: 9, equal: 7 });
    expect(
      result.differences.map(({ client, ours, theirs: said, explainedBy }) => [
        TEXTBOOK.clients[client]?.name,
        ours,
        said,
        explainedBy,
      ]),
    ).toEqual([
      ['Delta', 'B', 'A', 'abcRule'],
      ['Gorki', 'C', 'B', 'abcRule'],
    ]);
    expect(result.switches).toEqual([
      { key: 'abcRule', explains: { abc: 2, xyz: 0, total: 0 }, isSetting: true },
    ]);
    expect(result.settings).toEqual({ ...DEFAULT_ANALYSIS_SETTINGS, abcRule: 'crossing' });
    expect(result.equalAfter).toBe(9);
  });

  test('leaves a letter typed by hand unexplained beside the rule that explains the others', () => {
    const theirs = stated(TEXTBOOK, {
      Aurum: 'A',
      Baltik: 'C',
      Cedar: 'A',
      Delta: 'A',
      Elbe: 'B',
      Fjord: 'B',
      Gorki: 'B',
      Hanza: 'C',
      Iskra: 'C',
    });
    const result = reconcile({
      facts: TEXTBOOK,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    expect(result.switches.map(({ key }) => key)).toEqual(['abcRule']);
    expect(
      result.differences
        .filter(({ explainedBy }) => explainedBy === null)
        .map(({ client }) => TEXTBOOK.clients[client]?.name),
    ).toEqual(['Baltik']);
    expect(result.equalAfter).toBe(8);
  });

  test('says nothing when everything is equal', () => {
    const theirs = stated(TEXTBOOK, { Aurum: 'AX', Delta: 'BX', Iskra: 'CX' });
    const result = reconcile({
      facts: TEXTBOOK,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    expect(result).toMatchObject({
      clients: { compared: 3, equal: 3 },
      differences: [],
      switches: [],
      settings: null,
    });
  });

  test('knows the sheet that gives no A because the largest client alone exceeds 80 %', () => {
    const facts = yearly({ Big: 850, Mid: 100, Low: 50 });
    const result = reconcile({
      facts,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: stated(facts, { Big: 'B', Mid: 'B', Low: 'C' }),
      ...NO_RANGE,
    });
    expect(result.switches).toEqual([
      { key: 'firstClient', explains: { abc: 1, xyz: 0, total: 0 }, isSetting: false },
    ]);
    // Not a setting of ours: there is nothing to take over.
    expect(result.settings).toBeNull();
  });

  test('finds the sheet that divides by the net sum of a client list with returns', () => {
    const facts = yearly({ Ada: 500, Ben: 150, Cid: 100, Dot: 100, Eva: 100, Fox: 50, Gil: -400 });
    // Net base 600: 83 % for Ada alone, so nobody else is A or B.
    const theirs = stated(facts, {
      Ada: 'B',
      Ben: 'C',
      Cid: 'C',
      Dot: 'C',
      Eva: 'C',
      Fox: 'C',
      Gil: 'C',
    });
    const result = reconcile({
      facts,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    expect(result.switches.map(({ key }) => key)).toContain('shareBase');
    expect(result.equalAfter).toBe(7);
  });

  test('finds months without sales that were not counted', () => {
    const rare = (client: string, months: readonly number[], amount: number): TestLine[] =>
      months.map((month) => ({
        client,
        day: `2025-${String(month).padStart(2, '0')}-${month === 12 ? '28' : '03'}`,
        amount,
      }));
    const facts = buildFacts([
      ...rare('Steady', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 100),
      ...rare('Twice', [2, 9], 100),
      ...rare('Thrice', [1, 5, 11], 80),
      ...rare('Once', [4], 300),
    ]);
    const settings: AnalysisSettings = {
      ...DEFAULT_ANALYSIS_SETTINGS,
      xyzMethod: 'variation',
      xyzLimits: { xPercent: 10, yPercent: 25 },
      window: 'span',
    };
    const result = reconcile({
      facts,
      settings,
      ...NO_RANGE,
      stated: stated(facts, { Steady: 'X', Twice: 'X', Thrice: 'X', Once: 'X' }),
    });
    expect(result.switches.map(({ key, explains }) => [key, explains.xyz])).toEqual([
      ['absentPeriods', 3],
    ]);
    expect(result.settings).toBeNull();
  });

  test('explains totals by the returns that were left out', () => {
    const facts = buildFacts(
      MONTHS.flatMap((month) => [
        { client: 'Ada', day: `${month}-01`, amount: 100 },
        { client: 'Ada', day: `${month}-28`, amount: -10 },
        { client: 'Ben', day: `${month}-28`, amount: 50 },
      ]),
    );
    const theirs = facts.clients.map((_client, i): StatedClient => ({
      client: i,
      abc: null,
      xyz: null,
      totalE4: (i === 0 ? 1200 : 600) * 10_000,
      row: i + 2,
    }));
    const result = reconcile({
      facts,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    expect(result.differences).toEqual([
      {
        client: 0,
        dimension: 'total',
        ours: 10_800_000,
        theirs: 12_000_000,
        explainedBy: 'returns',
      },
    ]);
  });

  test('explains totals by a partial month that was counted', () => {
    const facts = buildFacts([
      ...MONTHS.flatMap((month) => [
        { client: 'Ada', day: `${month}-01`, amount: 100 },
        { client: 'Ben', day: `${month}-28`, amount: 50 },
      ]),
      { client: 'Ben', day: '2026-01-04', amount: 999 },
    ]);
    const theirs = facts.clients.map((_client, i): StatedClient => ({
      client: i,
      abc: null,
      xyz: null,
      totalE4: (i === 0 ? 1200 : 1599) * 10_000,
      row: i + 2,
    }));
    const result = reconcile({
      facts,
      settings: DEFAULT_ANALYSIS_SETTINGS,
      stated: theirs,
      ...NO_RANGE,
    });
    expect(result.switches.map(({ key }) => key)).toEqual(['edges']);
    expect(result.settings).toMatchObject({ edges: 'keep' });
  });
});
