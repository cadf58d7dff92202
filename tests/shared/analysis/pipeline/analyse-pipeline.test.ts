import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { isoFromDay } from '@shared/domain/iso-day';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import { aClient, aDeal, at, k, meridaPipeline } from './merida-pipeline';

const year = { grain: 'year', scope: 'key', thresholds: DEFAULT_THRESHOLDS } as const;

describe('the control of plan and pipeline, worked by hand', () => {
  const facts = meridaPipeline();
  const analysis = analysePipeline(facts, year);

  test('the gap and its parts: 8000 − 5360 − 690 − 1233 = 717', () => {
    // 640·40 % 256, 340·30 % 102, 380·50 % 190, 290·20 % 58, 520·60 % 312, 210·70 % 147, 120·60 % 72, 120·80 % 96
    expect(analysis.gap).toMatchObject({
      planE4: k(8000),
      invoicedE4: k(5360),
      bookedE4: k(690),
      weightedE4: k(1233),
      gapE4: k(717),
      withoutLargestE4: k(973),
      withoutTwoLargestE4: k(1285),
      quarterLaterE4: k(1950),
      leaveWhenLater: 8,
      later: 1,
    });
    expect(analysis.gap.gapRatio).toBeCloseTo(0.0896, 4);
    expect(analysis.openE4).toBe(k(2665));
  });

  test('needed new open value = 717 ÷ (5 won of 13 ended)', () => {
    expect(analysis.winRate).toEqual({ ratio: 5 / 13, won: 5, ended: 13 });
    expect(analysis.gap.neededE4).toBe(Math.round((k(717) * 13) / 5));
  });

  test('last start = 31 Dec − 148 days = 5 Aug, 69 days ago; for the first quarter of 2027 it is 3 Nov', () => {
    expect(analysis.cycle).toEqual({ medianDays: 148, won: 5 });
    expect(isoFromDay(analysis.lastStart.day ?? 0)).toBe('2026-08-05');
    expect(analysis.lastStart.daysLeft).toBe(-69);
    expect(isoFromDay(analysis.nextStart.day ?? 0)).toBe('2026-11-03');
    expect(analysis.nextStart.daysLeft).toBe(21);
  });

  test('deals by danger: flags, then amount, then the less likely', () => {
    expect(analysis.deals.map(({ deal, flags }) => [deal.id, flags.length])).toEqual([
      ['pm2', 4],
      ['berth', 3],
      ['filter', 2],
      ['reactor', 1],
      ['tailings', 0],
      ['cip', 0],
      ['audit', 0],
      ['compressor', 0],
      ['trial', 0],
    ]);
    expect([analysis.flagged, analysis.atRiskE4]).toEqual([4, k(1650)]);
    expect(analysis.deals[0]?.planShare).toBe(0.08);
    // The trial closes after the year: no part of this plan.
    expect(analysis.deals[8]?.planShare).toBeNull();
  });

  test('every flag carries its figures', () => {
    expect(analysis.deals[0]?.flags).toEqual([
      { kind: 'pushed', times: 2, fromDays: [at('2026-09-30'), at('2026-10-30')] },
      { kind: 'stuck', stage: 'proposal', days: 74, medianDays: 38, factor: 74 / 38 },
      { kind: 'large', amountE4: k(640), meanE4: Math.round(k(2665) / 9), deals: 9 },
      { kind: 'no-buyer-step', step: null },
    ]);
    expect(analysis.deals[2]?.flags).toEqual([
      { kind: 'stuck', stage: 'proposal', days: 61, medianDays: 38, factor: 61 / 38 },
      { kind: 'idle', days: 41, limit: 30, hadActivity: true },
    ]);
    expect(analysis.deals[3]?.flags).toEqual([{ kind: 'no-decider' }]);
  });

  test('the curve ends where the gap begins: plan 8000, actual 5360 on 30 Sep, forecast 7283', () => {
    const { plan, actual, forecast } = analysis.curve;
    expect(plan.at(-1)).toEqual({ day: at('2026-12-31'), sumE4: k(8000) });
    expect(plan[3]).toEqual({ day: at('2026-03-31'), sumE4: k(1920) });
    expect(actual.at(-1)).toEqual({ day: at('2026-09-30'), sumE4: k(5360) });
    expect(forecast[1]).toEqual({ day: at('2026-10-13'), sumE4: k(6050) });
    expect(forecast.at(-1)).toEqual({ day: at('2026-12-31'), sumE4: k(7283) });
  });

  test('a quarter takes only its months, its won deals and the deals that close in it', () => {
    const quarter = analysePipeline(facts, { ...year, grain: 'quarter' });
    // Plan 8 × (80 + 80 + 120); nothing invoiced after 30 Sep.
    expect(quarter.gap).toMatchObject({ planE4: k(2240), invoicedE4: 0, bookedE4: k(690) });
    expect(quarter.gap.gapE4).toBe(k(2240 - 690 - 1233));
    const month = analysePipeline(facts, { ...year, grain: 'month' });
    expect(month.gap).toMatchObject({
      planE4: k(640),
      weightedE4: k(96),
      gapE4: k(640 - 690 - 96),
    });
  });

  test('key clients alone, or all: another client’s deal and sales are in only one of them', () => {
    const more = {
      ...facts,
      clients: [...facts.clients, aClient({ id: 'other', isKey: false, yearlyE4: k(1200) })],
      deals: [...facts.deals, aDeal({ clientId: 'other', amountE4: k(100), probability: 0.5 })],
    };
    expect(analysePipeline(more, year).gap.gapE4).toBe(k(717));
    const all = analysePipeline(more, { ...year, scope: 'all' });
    expect(all.gap.gapE4).toBe(k(717 + 1200 - 50));
    expect(all.plan).toMatchObject({ planE4: k(9200), byMonth: 8, byYear: 1, without: 0 });
  });

  test('won deals up to the last imported day are not counted twice, unless a person says otherwise', () => {
    const september = facts.deals.map((deal) =>
      deal.clientId === 'huta' ? { ...deal, closedDay: at('2026-09-20') } : deal,
    );
    const taken = analysePipeline({ ...facts, deals: september }, year);
    expect(taken.gap.bookedE4).toBe(0);
    expect(taken.takenAsInvoiced).toEqual({ deals: 1, sumE4: k(690) });
    const partly = september.map((deal) =>
      deal.clientId === 'huta' ? { ...deal, invoicedE4: k(190) } : deal,
    );
    const said = analysePipeline({ ...facts, deals: partly }, year);
    expect(said.gap.bookedE4).toBe(k(500));
    expect(said.takenAsInvoiced.deals).toBe(0);
  });

  test('unknown stays unknown: no plan, no cycle, no win rate', () => {
    const empty = analysePipeline(
      { ...facts, dataToDay: null, clients: [aClient({})], deals: [aDeal({})] },
      year,
    );
    expect(empty.plan).toMatchObject({ planE4: null, byMonth: 0, byYear: 0, without: 1 });
    expect(empty.gap).toMatchObject({ gapE4: null, gapRatio: null, neededE4: null });
    expect(empty.gap.quarterLaterE4).toBeNull();
    expect(empty.cycle).toEqual({ medianDays: null, won: 0 });
    expect(empty.lastStart).toEqual({ periodEndDay: at('2026-12-31'), day: null, daysLeft: null });
    expect(empty.winRate.ratio).toBeNull();
    expect(empty.curve).toMatchObject({ plan: [], actual: [] });
    expect(empty.dependence).toMatchObject({ top1: 1, largest: 'Papiernia Kostrzyca' });
  });

  test('deals without amount or close are counted beside, not as zero', () => {
    const { gap } = analysePipeline(
      {
        ...facts,
        deals: [
          ...facts.deals,
          aDeal({ clientId: 'ural', amountE4: null }),
          aDeal({ clientId: 'ural', closeDay: null }),
        ],
      },
      year,
    );
    expect(gap).toMatchObject({ gapE4: k(717), unknownAmount: 1, unknownClose: 1, later: 1 });
  });
});
