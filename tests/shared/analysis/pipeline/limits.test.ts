import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import { bookedPart, planGap, weighDeals } from '@shared/analysis/pipeline/plan-gap';
import { meanAmount, redFlags } from '@shared/analysis/pipeline/red-flags';
import { stageMedians } from '@shared/analysis/pipeline/deal-history';
import { DEFAULT_THRESHOLDS as T } from '@shared/analysis/pipeline/thresholds';
import { usualProbabilities } from '@shared/analysis/pipeline/usual-probability';
import { aClient, aDeal, at, k, meridaPipeline } from './merida-pipeline';

const facts = meridaPipeline();
const year = { grain: 'year', scope: 'key', thresholds: T } as const;
const period = fiscalPeriodOf(facts.asOfDay, 'year', 1);
/** Plan of 1000 in the year and one client. */
const planned = (yearly: number | null, ...deals: ReturnType<typeof aDeal>[]) =>
  analysePipeline(
    {
      ...facts,
      clients: [aClient({ yearlyE4: yearly === null ? null : k(yearly) })],
      deals,
    },
    year,
  );

describe('plan and gap at their edges', () => {
  test('a plan of 0 is a plan: the gap is known, shares of it are not', () => {
    const { gap, deals, heavy, plan } = planned(0, aDeal({ probability: 0.5 }));
    expect(plan).toMatchObject({ planE4: 0, byYear: 1, without: 0 });
    expect(gap).toMatchObject({ gapE4: k(-50), gapRatio: null, neededE4: 0 });
    expect(deals[0]?.planShare).toBeNull();
    expect(deals[0]?.flags).toEqual([]);
    expect(heavy).toEqual([]);
  });

  test('no open deals: every gap is the same, nothing leaves, no mean', () => {
    const { gap, deals, openE4, atRiskE4 } = planned(1000);
    expect(gap).toMatchObject({
      gapE4: k(1000),
      gapRatio: 1,
      withoutLargestE4: k(1000),
      withoutTwoLargestE4: k(1000),
      quarterLaterE4: k(1000),
      leaveWhenLater: 0,
      largest: [],
    });
    expect([deals, openE4, atRiskE4]).toEqual([[], 0, 0]);
    expect(meanAmount([])).toEqual({ meanE4: null, deals: 0 });
  });

  test('exactly on plan: gap 0, nothing needed', () => {
    const { gap } = planned(100, aDeal({ probability: 1 }));
    expect(gap).toMatchObject({ gapE4: 0, gapRatio: 0, neededE4: 0, withoutLargestE4: k(100) });
  });

  test('one deal alone: without two is the same as without one', () => {
    const { gap } = planned(1000, aDeal({ probability: 0.4 }));
    expect([gap.withoutLargestE4, gap.withoutTwoLargestE4]).toEqual([k(1000), k(1000)]);
  });

  test('win rate 0 of five ended deals is known; what it would take is not', () => {
    const lost = Array.from({ length: 5 }, () => aDeal({ stage: 'lost', closedDay: 1 }));
    const { winRate, gap } = planned(1000, ...lost);
    expect(winRate).toEqual({ ratio: 0, won: 0, ended: 5 });
    expect(gap.neededE4).toBeNull();
  });

  test('probability 0 counts with nothing and leaves the usual one out; 1 counts whole', () => {
    const usual = usualProbabilities([], T);
    const [none, whole, own] = weighDeals(
      [aDeal({ probability: 0 }), aDeal({ probability: 1 }), aDeal({ probability: null })],
      usual,
      period,
      facts.asOfDay,
    );
    expect([none?.weightedE4, whole?.weightedE4, own?.weightedE4]).toEqual([0, k(100), k(40)]);
    expect(none?.counts).toBe(true);
  });

  test('a close on the last day of the period counts, one on the day after does not', () => {
    const counts = (closeDay: string) =>
      weighDeals(
        [aDeal({ closeDay: at(closeDay) })],
        usualProbabilities([], T),
        period,
        facts.asOfDay,
      )[0]?.counts;
    expect(counts('2026-12-31')).toBe(true);
    expect(counts('2027-01-01')).toBe(false);
    expect(counts('2020-01-01')).toBe(true);
  });

  test('of equal amounts the one of more weight is the largest', () => {
    const weighted = weighDeals(
      [aDeal({ id: 'b', probability: 0.2 }), aDeal({ id: 'a', probability: 0.7 })],
      usualProbabilities([], T),
      period,
      facts.asOfDay,
    );
    const gap = planGap({
      planE4: k(1000),
      invoicedE4: 0,
      bookedE4: 0,
      weighted,
      period,
      asOfDay: facts.asOfDay,
      winRatio: null,
    });
    expect(gap.largest.map(({ deal }) => deal.id)).toEqual(['a', 'b']);
    expect(gap.withoutLargestE4).toBe(k(1000 - 20));
  });

  test('booked: all without sales, the rest of what is invoiced, never under 0, nothing of an unknown amount', () => {
    const won = { amountE4: k(100), invoicedE4: null, closedDay: at('2026-09-30') };
    const deal = (change: object) => aDeal({ stage: 'won', ...won, ...change });
    expect(bookedPart(deal({}), null)).toBe(k(100));
    expect(bookedPart(deal({}), at('2026-09-30'))).toBe(0);
    expect(bookedPart(deal({}), at('2026-09-29'))).toBe(k(100));
    expect(bookedPart(deal({ invoicedE4: k(30) }), null)).toBe(k(70));
    expect(bookedPart(deal({ invoicedE4: k(130) }), null)).toBe(0);
    expect(bookedPart(deal({ invoicedE4: 0 }), at('2026-12-31'))).toBe(k(100));
    expect(bookedPart(deal({ amountE4: null }), null)).toBe(0);
  });
});

describe('a plan for a part of the period', () => {
  const client = (id: string, months: readonly number[]) =>
    aClient({
      id,
      planE4: Array.from({ length: 12 }, (_, month) => (months.includes(month) ? k(10) : null)),
      actualE4: Array.from({ length: 12 }, () => k(10)),
    });
  const planOf = (...clients: ReturnType<typeof aClient>[]) =>
    analysePipeline({ ...facts, clients, deals: [] }, year);

  test('months nobody planned are counted: 3 of 12, though sales stand in all of them', () => {
    const { plan, gap } = planOf(client('a', [0, 1, 2]), aClient({ id: 'none' }));
    expect(plan).toEqual({
      planE4: k(30),
      byMonth: 1,
      byYear: 0,
      without: 1,
      inPart: 1,
      months: 12,
      plannedMonths: 3,
    });
    expect(gap.gapE4).toBe(k(30 - 120));
  });

  test('what one client leaves open another may plan; a yearly sum covers every month', () => {
    const { plan } = planOf(client('a', [0, 1, 2]), client('b', [2, 3]));
    expect([plan.inPart, plan.plannedMonths]).toEqual([2, 4]);
    const all = planOf(client('a', [0]), aClient({ id: 'y', yearlyE4: k(120) })).plan;
    expect([all.inPart, all.plannedMonths]).toEqual([1, 12]);
  });
});

describe('limits met exactly raise no flag', () => {
  test('a quarter of the plan is not too much of it: 250 of 1000 is not, 250.0001 is', () => {
    const share = (amount: number) =>
      planned(1000, aDeal({ amountE4: amount })).heavy.map(({ planShare }) => planShare);
    expect(share(k(250))).toEqual([]);
    expect(share(k(250) + 1)).toHaveLength(1);
  });

  test('also where the limit is no exact binary number: 69 of 30 days at 2.3 ×, 29 of 100 at 29 %', () => {
    // 30 × 2.3 is 68.99999999999999 and 100 × 0.29 is 28.999999999999996 in doubles.
    const thresholds = { ...T, stageAgeFactor: 2.3, amountFactor: 2.3, planShare: 0.29 };
    const unknown = { medianDays: null, stays: 0 };
    const kinds = (days: number, amount: number) =>
      redFlags(
        aDeal({
          amountE4: amount,
          stages: [{ stage: 'proposal', day: facts.asOfDay - days }],
        }),
        {
          asOfDay: facts.asOfDay,
          thresholds,
          cycle: { medianDays: null, won: 0 },
          medians: {
            lead: unknown,
            qualify: unknown,
            proposal: { medianDays: 30, stays: 3 },
            negotiation: unknown,
            order: unknown,
          },
          meanE4: 30,
          deals: 3,
          planE4: 100,
          gone: null,
        },
      ).map(({ kind }) => kind);
    expect(kinds(69, 29)).toEqual([]);
    expect(kinds(70, 29)).toEqual(['stuck']);
    expect(kinds(69, 30)).toEqual(['plan-share']);
    expect(kinds(0, 69)).toEqual(['plan-share']);
    expect(kinds(0, 70)).toEqual(['large', 'plan-share']);
  });

  test('a median of 0 days: any day in the stage is over it, and no factor can be named', () => {
    const moved = () =>
      aDeal({
        stage: 'negotiation',
        stages: [
          { stage: 'proposal', day: 5 },
          { stage: 'negotiation', day: 5 },
        ],
      });
    const deals = [moved(), moved(), moved()];
    expect(stageMedians(deals, T).proposal).toEqual({ medianDays: 0, stays: 3 });
    const stuck = (days: number) => {
      const deal = aDeal({
        id: 'one',
        amountE4: null,
        stages: [{ stage: 'proposal', day: facts.asOfDay - days }],
      });
      return planned(null, deal, ...deals).deals.find(({ deal: { id } }) => id === 'one')?.flags;
    };
    expect(stuck(0)).toEqual([]);
    expect(stuck(1)).toEqual([
      { kind: 'stuck', stage: 'proposal', days: 1, medianDays: 0, factor: null },
    ]);
  });
});

describe('the last start at its edges', () => {
  const won = (days: number) =>
    aDeal({
      stage: 'won',
      openedDay: at('2025-06-01'),
      closedDay: at('2025-06-01') + days,
    });

  test('a cycle of 79 days: today is the last day; of 80, one day too late', () => {
    const left = (days: number) => planned(null, won(days), won(days), won(days)).lastStart;
    // 13 Oct to 31 Dec are 79 days.
    expect(left(79)).toMatchObject({ day: facts.asOfDay, daysLeft: 0 });
    expect(left(80)).toMatchObject({ daysLeft: -1 });
  });

  test('a cycle longer than the period puts it before the period, and still says how late', () => {
    const { lastStart, nextStart } = planned(null, won(400), won(400), won(400));
    expect(lastStart).toMatchObject({ day: at('2025-11-26'), daysLeft: -321 });
    expect(nextStart).toMatchObject({ day: at('2026-02-24') });
  });

  test('deals of clients outside the scope do not tell how long key deals take', () => {
    const other = [1, 2, 3].map(() => ({ ...won(10), clientId: 'other' }));
    const both = {
      ...facts,
      clients: [aClient({}), aClient({ id: 'other', isKey: false })],
      deals: [...other, won(100), won(100), won(100)],
    };
    expect(analysePipeline(both, year).cycle).toEqual({ medianDays: 100, won: 3 });
    expect(analysePipeline(both, { ...year, scope: 'all' }).cycle).toEqual({
      medianDays: 55,
      won: 6,
    });
  });
});
