import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { fiscalYearMonths } from '@shared/analysis/periods/fiscal-period';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import { isoFromDay } from '@shared/domain/iso-day';
import { aClient, aDeal, at, k, meridaPipeline } from './merida-pipeline';

// As of 13 Oct 2026, sales to 30 Sep. Eight clients: plan 80 a month, December 120; invoiced 74 a month, September 78.
const facts = meridaPipeline();
const key = { scope: 'key', thresholds: DEFAULT_THRESHOLDS } as const;

describe('a period that is over shows how it ended', () => {
  const third = analysePipeline(facts, { ...key, grain: 'quarter', periodDay: at('2026-08-15') });

  test('plan − invoiced − booked; no open deal can still count', () => {
    // Plan 8 × 240 = 1920, invoiced 8 × (74 + 74 + 78) = 1808.
    expect(third.time).toBe('past');
    expect(third.gap).toMatchObject({
      planE4: k(1920),
      invoicedE4: k(1808),
      bookedE4: 0,
      weightedE4: 0,
      gapE4: k(112),
      withoutLargestE4: k(112),
      quarterLaterE4: k(112),
      largest: [],
    });
    expect(third.deals.every(({ counts, planShare }) => !counts && planShare === null)).toBe(true);
  });

  test('a deal whose close has passed is not of the past: it counts in the period that holds today', () => {
    const late = {
      ...facts,
      deals: [...facts.deals, aDeal({ clientId: 'ural', closeDay: at('2026-09-10') })],
    };
    const past = analysePipeline(late, { ...key, grain: 'quarter', periodDay: at('2026-08-15') });
    expect(past.gap.gapE4).toBe(k(112));
    // 100 at the usual 40 % of Proposal.
    const now = analysePipeline(late, { ...key, grain: 'quarter' });
    expect(now.gap.weightedE4).toBe(k(1233 + 40));
  });

  test('deals that ended in it, by the way they ended; an unknown amount is counted, not 0', () => {
    const ended = (stage: 'won' | 'lost' | 'dropped', amountE4: number | null, day: string) =>
      aDeal({ clientId: 'ural', stage, amountE4, closedDay: at(day) });
    const more = {
      ...facts,
      deals: [
        ...facts.deals,
        ended('won', k(50), '2026-07-01'),
        ended('won', null, '2026-09-30'),
        ended('lost', k(70), '2026-08-01'),
        ended('lost', k(1), '2026-06-30'),
        ended('dropped', k(9), '2026-08-02'),
      ],
    };
    const { outcome } = analysePipeline(more, {
      ...key,
      grain: 'quarter',
      periodDay: at('2026-09-30'),
    });
    expect(outcome).toEqual({
      won: { deals: 2, sumE4: k(50), unknownAmount: 1 },
      lost: { deals: 1, sumE4: k(70), unknownAmount: 0 },
      dropped: { deals: 1, sumE4: k(9), unknownAmount: 0 },
    });
  });

  test('won at its end and not invoiced yet is booked there', () => {
    const { gap } = analysePipeline(
      {
        ...facts,
        dataToDay: at('2026-08-31'),
        deals: [aDeal({ clientId: 'ural', stage: 'won', closedDay: at('2026-09-15') })],
      },
      { ...key, grain: 'quarter', periodDay: at('2026-08-15') },
    );
    expect(gap.bookedE4).toBe(k(100));
  });

  test('the curve ends with the period: no point lies after it', () => {
    for (const dataToDay of [at('2026-09-30'), at('2026-08-10'), null]) {
      const { curve, period } = analysePipeline(
        { ...facts, dataToDay },
        { ...key, grain: 'quarter', periodDay: at('2026-08-15') },
      );
      const days = [...curve.plan, ...curve.actual, ...curve.forecast].map(({ day }) => day);
      expect(Math.max(...days)).toBe(period.endDay);
      const forecast = curve.forecast.map(({ day }) => day);
      expect(forecast).toEqual(forecast.toSorted((one, other) => one - other));
    }
  });
});

describe('a period to come', () => {
  const next = { ...facts, months: fiscalYearMonths(at('2027-01-01'), 1) };
  const question = { ...key, grain: 'quarter', periodDay: at('2027-02-01') } as const;

  test('only deals expected in it count; earlier and later ones are counted beside', () => {
    const { gap, time } = analysePipeline(next, question);
    // The trial of 45 at 30 % closes on 15 Feb; the other eight before.
    expect(time).toBe('future');
    expect(gap).toMatchObject({ weightedE4: k(13.5), earlier: 8, later: 0, bookedE4: 0 });
  });

  test('every deal one quarter later: the eight of this quarter come in, the trial leaves', () => {
    const { gap } = analysePipeline(
      { ...next, clients: [aClient({ yearlyE4: k(4000) })] },
      {
        ...question,
        scope: 'all',
      },
    );
    // Plan a quarter of 4000; 12 Nov, 20 Nov, 30 Nov, 31 Oct, 15, 18, 22 and 28 Dec + 3 months all lie in Q1.
    expect(gap.planE4).toBe(k(1000));
    expect(gap.quarterLaterE4).toBe(k(1000 - 1233));
    expect([gap.leaveWhenLater, gap.enterWhenLater]).toEqual([1, 8]);
  });

  test('its last start is still ahead: 31 Mar − 148 days = 3 Nov, 21 days', () => {
    const { lastStart } = analysePipeline(next, question);
    expect([isoFromDay(lastStart.day ?? 0), lastStart.daysLeft]).toEqual(['2026-11-03', 21]);
  });

  test('a yearly sum goes on into the next year and says nothing of the last one', () => {
    const yearly = { ...facts, clients: [aClient({ yearlyE4: k(1200) })] };
    const plan = (iso: string) =>
      analysePipeline(
        { ...yearly, months: fiscalYearMonths(at(iso), 1) },
        { ...key, grain: 'quarter', periodDay: at(iso) },
      ).plan;
    expect(plan('2027-02-01')).toMatchObject({ planE4: k(300), byYear: 1 });
    expect(plan('2026-02-01')).toMatchObject({ planE4: k(300), byYear: 1 });
    expect(plan('2025-11-01')).toMatchObject({ planE4: null, byMonth: 0, byYear: 0, without: 1 });
  });
});

describe('a fiscal year that does not begin in January', () => {
  test('its year, quarter and next quarter, and the curve to the end of a short last month', () => {
    const fiscal = { ...facts, fiscalStartMonth: 3, months: fiscalYearMonths(facts.asOfDay, 3) };
    const { period, nextPeriod, curve } = analysePipeline(
      { ...fiscal, clients: [aClient({ yearlyE4: k(1200) })] },
      { ...key, grain: 'year' },
    );
    expect([isoFromDay(period.startDay), isoFromDay(period.endDay)]).toEqual([
      '2026-03-01',
      '2027-02-28',
    ]);
    expect(isoFromDay(nextPeriod.endDay)).toBe('2027-05-31');
    expect(curve.plan.at(-1)).toEqual({ day: at('2027-02-28'), sumE4: k(1200) });
    const quarter = analysePipeline(fiscal, { ...key, grain: 'quarter' });
    expect(isoFromDay(quarter.period.startDay)).toBe('2026-09-01');
  });
});

describe('every deal one quarter later', () => {
  test('a late deal is reckoned from today: 13 Oct + 3 months lies in the next year', () => {
    // A deal overdue since June stays in no quarter of 2026 when everything comes three months later.
    const { gap } = analysePipeline(
      {
        ...facts,
        clients: [aClient({ yearlyE4: k(1000) })],
        deals: [aDeal({ closeDay: at('2026-06-30'), probability: 0.5 })],
      },
      { ...key, grain: 'year' },
    );
    expect(gap).toMatchObject({
      gapE4: k(950),
      quarterLaterE4: k(1000),
      leaveWhenLater: 1,
    });
  });
});

describe('open deals of clients who are gone', () => {
  const gone = (how: 'lost' | 'archived') => ({
    ...facts,
    clients: facts.clients.map((client) =>
      client.id === 'ural' ? { ...client, gone: how } : client,
    ),
  });

  test('archived: 380 at 50 % leaves every sum, stays in the list and is counted', () => {
    const analysis = analysePipeline(gone('archived'), { ...key, grain: 'year' });
    expect(analysis.gap.gapE4).toBe(k(717 + 190));
    expect(analysis.openE4).toBe(k(2665 - 380));
    expect(analysis.archived).toEqual({ deals: 1, sumE4: k(380) });
    expect(analysis.lost.deals).toBe(0);
    const filter = analysis.deals.find(({ deal }) => deal.id === 'filter');
    expect(filter).toMatchObject({ counts: false, gone: 'archived', planShare: null });
    expect(filter?.flags[0]).toEqual({ kind: 'client-gone', status: 'archived' });
    expect(analysis.atRiskE4).toBe(k(1650 - 380));
    // His won and lost deals happened all the same.
    expect(analysis.winRate).toMatchObject({ won: 5, ended: 13 });
  });

  test('lost: the deal may be the way back, so it counts, with a flag', () => {
    const analysis = analysePipeline(gone('lost'), { ...key, grain: 'year' });
    expect(analysis.gap.gapE4).toBe(k(717));
    expect(analysis.lost).toEqual({ deals: 1, sumE4: k(380) });
    expect(analysis.deals.find(({ deal }) => deal.id === 'filter')?.flags[0]).toEqual({
      kind: 'client-gone',
      status: 'lost',
    });
  });
});
