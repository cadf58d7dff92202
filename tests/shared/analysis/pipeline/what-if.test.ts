import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import type { Supposition } from '@shared/analysis/pipeline/what-if';
import { suppose, uncoveredPlan } from '@shared/analysis/pipeline/what-if';
import { fiscalPeriodOf, fiscalYearMonths } from '@shared/analysis/periods/fiscal-period';
import { aClient, aDeal, at, k, meridaPipeline } from './merida-pipeline';

const NONE = Array.from({ length: 12 }, () => null);

const facts = meridaPipeline();
const year = { grain: 'year', scope: 'key', thresholds: DEFAULT_THRESHOLDS } as const;
const after = (...suppositions: Supposition[]) =>
  analysePipeline(suppose(facts, suppositions), year);

describe('what if, worked by hand on a gap of 717', () => {
  test('we win the largest: 717 − 640 × 60 % = 333; lose it: 717 + 256 = 973', () => {
    expect(after({ kind: 'deal-won', dealId: 'pm2' }).gap.gapE4).toBe(k(333));
    expect(after({ kind: 'deal-lost', dealId: 'pm2' }).gap.gapE4).toBe(k(973));
  });

  test('winning it changes win rate and cycle too: 6 of 14, median of six cycles', () => {
    const won = after({ kind: 'deal-won', dealId: 'pm2' });
    expect(won.winRate).toMatchObject({ won: 6, ended: 14 });
    // 139 days from 1 Aug to its close on 18 Dec: 120 130 139 148 180 200 → 143.5.
    expect(won.cycle.medianDays).toBe(144);
  });

  test('moved into the next year it leaves the forecast; moved inside the year nothing changes', () => {
    expect(after({ kind: 'deal-moved', dealId: 'cip', closeDay: at('2027-01-01') }).gap.gapE4).toBe(
      k(717 + 147),
    );
    expect(after({ kind: 'deal-moved', dealId: 'cip', closeDay: at('2026-12-31') }).gap.gapE4).toBe(
      k(717),
    );
  });

  test('prices + 3 % act on what is open: 717 − 1233 × 3 % = 680.01', () => {
    expect(after({ kind: 'price', change: 0.03 }).gap.gapE4).toBe(k(680.01));
    expect(after({ kind: 'price', change: -0.03 }).gap.gapE4).toBe(k(753.99));
  });

  test('a client leaves in July: his sales from July on and his open deals are gone, his plan stays', () => {
    // Ural: 74 + 74 + 78 invoiced from July on, 190 open.
    const left = after({ kind: 'client-leaves', clientId: 'ural', fromDay: at('2026-07-01') });
    expect(left.gap.gapE4).toBe(k(717 + 226 + 190));
    expect(left.gap.planE4).toBe(k(8000));
    // Four of the five won deals were his: the cycle is no longer known, so no last start either.
    expect(left.cycle).toEqual({ medianDays: null, won: 1 });
    expect(left.lastStart.day).toBeNull();
  });

  test('a client who leaves later keeps the deals that close before', () => {
    const left = after({ kind: 'client-leaves', clientId: 'papiernia', fromDay: at('2026-12-01') });
    // The audit of 12 Nov (72) stays, the retrofit of 18 Dec (256) goes.
    expect(left.gap.gapE4).toBe(k(717 + 256));
  });

  test('suppositions add up and the facts stay as they were', () => {
    const before = JSON.stringify(facts);
    const both = after(
      { kind: 'deal-won', dealId: 'pm2' },
      { kind: 'deal-won', dealId: 'tailings' },
      { kind: 'price', change: 0.1 },
    );
    // 717 − 384 − 208 − 10 % of the 665 still open
    expect(both.gap.gapE4).toBe(k(717 - 384 - 208 - 66.5));
    expect(JSON.stringify(facts)).toBe(before);
  });

  test('the plan nobody covers: two months of 80 and December of 120, only inside the period', () => {
    const ural = facts.clients.find(({ id }) => id === 'ural') ?? aClient({});
    const year = fiscalPeriodOf(facts.asOfDay, 'year', 1);
    const quarter = fiscalPeriodOf(facts.asOfDay, 'quarter', 1);
    expect(uncoveredPlan(facts, ural, at('2026-10-01'), year)).toBe(k(280));
    // July to September lie before the quarter.
    expect(uncoveredPlan(facts, ural, at('2026-07-01'), quarter)).toBe(k(280));
    // A day inside a month takes the whole month.
    expect(uncoveredPlan(facts, ural, at('2026-12-15'), year)).toBe(k(120));
    expect(uncoveredPlan(facts, ural, at('2027-01-01'), year)).toBe(0);
    expect(uncoveredPlan(facts, aClient({}), at('2026-10-01'), year)).toBeNull();
    const yearly = aClient({ yearlyE4: k(120) });
    expect(uncoveredPlan(facts, yearly, at('2026-10-01'), year)).toBe(k(30));
  });

  test('a client leaves in the middle of September: the whole month is gone', () => {
    const left = after({ kind: 'client-leaves', clientId: 'huta', fromDay: at('2026-09-15') });
    // September 78 and the 690 won in October and not invoiced.
    expect(left.gap.gapE4).toBe(k(717 + 78 + 690));
  });

  test('a deal won is won on its close: one of next year does not fill this year’s hole', () => {
    const suppositions: Supposition[] = [{ kind: 'deal-won', dealId: 'trial' }];
    expect(after(...suppositions).gap.gapE4).toBe(k(717));
    const nextYear = {
      ...facts,
      months: fiscalYearMonths(at('2027-01-01'), 1),
    };
    const question = { ...year, grain: 'quarter', periodDay: at('2027-01-01') } as const;
    expect(analysePipeline(nextYear, question).gap).toMatchObject({
      weightedE4: k(13.5),
      bookedE4: 0,
    });
    expect(analysePipeline(suppose(nextYear, suppositions), question).gap).toMatchObject({
      weightedE4: 0,
      bookedE4: k(45),
    });
  });

  test('a late deal, or one without a close, is won today', () => {
    const late = facts.deals.map((deal) =>
      deal.id === 'cip'
        ? { ...deal, closeDay: at('2026-10-01') }
        : deal.id === 'audit'
          ? { ...deal, closeDay: null }
          : deal,
    );
    const won = suppose({ ...facts, deals: late }, [
      { kind: 'deal-won', dealId: 'cip' },
      { kind: 'deal-won', dealId: 'audit' },
    ]).deals.filter(({ id }) => id === 'cip' || id === 'audit');
    expect(won.map(({ closedDay }) => closedDay)).toEqual([facts.asOfDay, facts.asOfDay]);
  });

  test('a won deal of unknown amount adds nothing; prices leave it unknown', () => {
    const unknown = {
      ...facts,
      deals: [...facts.deals, aDeal({ id: 'open', clientId: 'ural', amountE4: null })],
    };
    const ask = (...list: Supposition[]) => analysePipeline(suppose(unknown, list), year).gap;
    expect(ask({ kind: 'deal-won', dealId: 'open' })).toMatchObject({
      gapE4: k(717),
      bookedE4: k(690),
      unknownAmount: 0,
    });
    expect(ask({ kind: 'price', change: 0.03 })).toMatchObject({
      gapE4: k(680.01),
      unknownAmount: 1,
    });
  });

  test('concentration of what is expected: eight clients at 670, who leaves stands no longer first', () => {
    const now = analysePipeline(facts, year).dependence;
    // Huta 670 + 690; Papiernia 670 + 256 + 72; Kareeboom 670 + 312; Ural 670 + 190; Drakenstein 670 + 147; 7283 in all.
    expect(now.totalE4).toBe(k(7283));
    expect(now.top1).toBeCloseTo(1360 / 7283, 12);
    expect(now.top5).toBeCloseTo((1360 + 998 + 982 + 860 + 817) / 7283, 12);
    const left = after({ kind: 'client-leaves', clientId: 'huta', fromDay: at('2026-01-01') });
    expect(left.dependence.totalE4).toBe(k(7283 - 1360));
    expect(left.dependence.largest).toBe('papiernia');
    expect(left.dependence.top1).toBeCloseTo(998 / 5923, 12);
    // His won deal leaves the cycle: 120 130 148 180 → 139, so the last start moves nine days on.
    expect(left.cycle).toEqual({ medianDays: 139, won: 4 });
    expect(left.lastStart.day).toBe(at('2026-12-31') - 139);
  });

  test('without a plan the gap stays unknown whatever is supposed', () => {
    const noPlan = { ...facts, clients: facts.clients.map((one) => ({ ...one, planE4: NONE })) };
    const gap = analysePipeline(suppose(noPlan, [{ kind: 'deal-won', dealId: 'pm2' }]), year).gap;
    expect(gap).toMatchObject({ planE4: null, gapE4: null, neededE4: null, bookedE4: k(1330) });
  });

  test('an ended deal cannot be won again, a deal that is gone changes nothing', () => {
    const ended = facts.deals.find(({ stage }) => stage === 'lost')?.id ?? '';
    expect(suppose(facts, [{ kind: 'deal-won', dealId: ended }]).deals).toEqual(facts.deals);
    expect(suppose(facts, [{ kind: 'deal-lost', dealId: 'nobody' }]).deals).toEqual(facts.deals);
  });
});
