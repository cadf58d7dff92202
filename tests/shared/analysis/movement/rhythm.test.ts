import { judgeRhythm } from '@shared/analysis/movement/judge-rhythm';
import type { RhythmInput } from '@shared/analysis/movement/judge-rhythm';
import { purchaseDays } from '@shared/analysis/movement/purchase-days';
import { intervalsOf, rhythmLimits } from '@shared/analysis/movement/rhythm-limits';
import type { AbcMark } from '@shared/analysis/portfolio/portfolio-analysis';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import { describe, expect, test } from 'vitest';
import { salesFactsOf } from '../support/sales-facts-of';

const START = dayFromIso('2026-01-01') ?? 0;

/** Purchases of a client on days counted from the first of January, then every given number of days. */
function bought(client: string, ...gaps: readonly number[]) {
  let day = START;
  return [0, ...gaps].map((gap) => ({ client, day: isoFromDay((day += gap)), amount: 100 }));
}

/** The worked rhythm: 31, 28, 35, 30, 33, 29 days; the last purchase is on day 186. */
const WORKED = [31, 28, 35, 30, 33, 29];
const LAST = START + 186;

function judge(
  lines: readonly ReturnType<typeof bought>[number][],
  asOfDay: number,
  change: Partial<RhythmInput> = {},
) {
  const facts = salesFactsOf(lines);
  const classes = facts.clients.map((): AbcMark => 'B');
  const judged = judgeRhythm({
    purchases: purchaseDays(facts),
    dayPrecision: 'day',
    lastDay: 1_000_000,
    asOfDay,
    classes,
    ...change,
  });
  return new Map(facts.clients.map((client, index) => [client.name, judged[index]]));
}

describe('limits of a rhythm', () => {
  test('31, 28, 35, 30, 33, 29 days give 36.2, 61 and 91.5 with the sample deviation', () => {
    const intervals = intervalsOf(Int32Array.from([0, 31, 59, 94, 124, 157, 186]));
    expect(intervals).toMatchObject({ count: 6, mean: 31, median: 30.5 });
    expect(intervals?.deviation).toBeCloseTo(2.608, 3);
    const limits = rhythmLimits(intervals!);
    expect(limits?.slowing).toBeCloseTo(36.2, 1);
    expect(limits?.atRisk).toBe(61);
    expect(limits?.lost).toBe(91.5);
  });

  test('a wild rhythm keeps the order of the three limits', () => {
    // 1, 1, 1, 200: mean 50.75, sd 99.5 → T1 249.75 above 2 × median; T2 = T1, T3 = 1.5 × T2.
    const limits = rhythmLimits(intervalsOf(Int32Array.from([0, 1, 2, 3, 203]))!)!;
    expect(limits.slowing).toBeCloseTo(249.75, 2);
    expect(limits.atRisk).toBe(limits.slowing);
    expect(limits.lost).toBeCloseTo(374.625, 2);
  });

  test('three intervals make no rhythm of their own', () => {
    expect(rhythmLimits(intervalsOf(Int32Array.from([0, 30, 60, 90]))!)).toBeNull();
  });
});

describe('silence against the own rhythm', () => {
  const statusAfter = (silence: number) =>
    judge(bought('K', ...WORKED), LAST + silence).get('K')?.status;

  test('passes through the three limits one after another', () => {
    expect([36, 37, 61, 62, 91, 92].map(statusAfter)).toEqual([
      'in-rhythm',
      'slowing',
      'slowing',
      'at-risk',
      'at-risk',
      'lost',
    ]);
  });

  test('is measured from the last purchase known on that day, not from later ones', () => {
    // Judged on day 131: the last purchase by then is day 124, after the gaps 31, 28, 35, 30.
    expect(judge(bought('K', ...WORKED), START + 131).get('K')).toMatchObject({
      status: 'in-rhythm',
      silentDays: 7,
      intervals: { count: 4, mean: 31 },
    });
  });

  test('a credit note is no purchase and two documents of a day are one', () => {
    const lines = [
      ...bought('K', ...WORKED),
      { client: 'K', day: isoFromDay(LAST), amount: 50 },
      { client: 'K', day: isoFromDay(LAST + 60), amount: -50 },
    ];
    expect(judge(lines, LAST + 62).get('K')).toMatchObject({
      status: 'at-risk',
      silentDays: 62,
      intervals: { count: 6 },
    });
  });
});

describe('clients without a rhythm of their own', () => {
  const peers = ['P', 'Q', 'R'].flatMap((client) => bought(client, ...WORKED));

  test('are measured by their class: three times its typical interval', () => {
    // Class median 30.5 → lost after 91.5 days.
    const lines = [...peers, { client: 'one', day: isoFromDay(LAST), amount: 1 }];
    expect(judge(lines, LAST + 91).get('one')).toMatchObject({
      status: 'in-rhythm',
      basis: 'class',
      classMedian: 30.5,
      lostAfter: 91.5,
    });
    expect(judge(lines, LAST + 92).get('one')?.status).toBe('lost');
  });

  test('are not called lost while their own longer intervals allow for it', () => {
    // Two intervals of 90 days: 3 × 90, not 3 × 30.5.
    const lines = [...peers, ...bought('slow', 90, 90)];
    expect(judge(lines, START + 180 + 200).get('slow')).toMatchObject({
      status: 'in-rhythm',
      lostAfter: 270,
    });
  });

  test('cannot be judged where fewer than three clients of the class have a rhythm', () => {
    const lines = [...bought('P', ...WORKED), { client: 'one', day: isoFromDay(LAST), amount: 1 }];
    expect(judge(lines, LAST + 900).get('one')).toMatchObject({
      status: 'unknown',
      basis: 'no-rhythm',
      silentDays: 900,
    });
  });
});

describe('what the data cannot say', () => {
  test('beyond the last imported day nobody is lost', () => {
    const judged = judge(bought('K', ...WORKED), LAST + 500, { lastDay: LAST + 10 });
    expect(judged.get('K')).toMatchObject({ status: 'unknown', basis: 'beyond-data' });
  });

  test('periods are no purchase days', () => {
    const judged = judge(bought('K', ...WORKED), LAST + 500, { dayPrecision: 'period' });
    expect(judged.get('K')).toMatchObject({ status: 'unknown', basis: 'days-unknown' });
  });

  test('before its first purchase a client has no rhythm', () => {
    expect(judge(bought('K', ...WORKED), START - 1).get('K')).toMatchObject({
      status: 'unknown',
      basis: 'no-purchase',
    });
  });
});
