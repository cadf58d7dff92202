import { describe, expect, test } from 'vitest';
import { idleLimit, redFlags } from '@shared/analysis/pipeline/red-flags';
import type { FlagBase } from '@shared/analysis/pipeline/red-flags';
import type { DealFacts } from '@shared/analysis/pipeline/pipeline-facts';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import { aDeal, at, k } from './merida-pipeline';

const asOfDay = at('2026-10-13');
const unknown = { medianDays: null, stays: 0 };
const base: FlagBase = {
  asOfDay,
  thresholds: DEFAULT_THRESHOLDS,
  cycle: { medianDays: 148, won: 5 },
  medians: {
    lead: unknown,
    qualify: unknown,
    proposal: { medianDays: 20, stays: 3 },
    negotiation: unknown,
    order: unknown,
  },
  meanE4: k(100),
  deals: 3,
  planE4: k(1000),
  gone: null,
};
const kinds = (change: Partial<DealFacts>, over: Partial<FlagBase> = {}) =>
  redFlags(aDeal(change), { ...base, ...over }).map(({ kind }) => kind);
const push = (fromDay: number, toDay: number) => ({ fromDay, toDay, day: 1, reason: null });

describe('red flags at and over their limits', () => {
  test('a healthy deal has none, an ended one never', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ stage: 'won', ourStep: null })).toEqual([]);
  });

  test('two moves to a later day; a move to an earlier day is no push', () => {
    expect(kinds({ pushes: [push(1, 2)] })).toEqual([]);
    expect(kinds({ pushes: [push(1, 2), push(5, 3)] })).toEqual([]);
    expect(kinds({ pushes: [push(1, 2), push(2, 3)] })).toEqual(['pushed']);
  });

  test('older than 1.5 × the own median: exactly 30 of 20 days is not', () => {
    const since = (days: number) => ({
      stages: [{ stage: 'proposal' as const, day: asOfDay - days }],
    });
    expect(kinds(since(30))).toEqual([]);
    expect(kinds(since(31))).toEqual(['stuck']);
    const none = { ...base.medians, proposal: unknown };
    expect(kinds(since(300), { medians: none })).toEqual([]);
  });

  test('no activity: over 30 days in a long cycle, over 10 in a short one; unknown counts as long', () => {
    expect(kinds({ lastActivityDay: asOfDay - 30 })).toEqual([]);
    expect(kinds({ lastActivityDay: asOfDay - 31 })).toEqual(['idle']);
    const short = { cycle: { medianDays: 40, won: 5 } };
    expect(kinds({ lastActivityDay: asOfDay - 11 }, short)).toEqual(['idle']);
    expect(kinds({ lastActivityDay: asOfDay - 10 }, short)).toEqual([]);
    expect(idleLimit({ ...base, cycle: { medianDays: null, won: 0 } })).toBe(30);
    expect(idleLimit({ ...base, cycle: { medianDays: 90, won: 9 } })).toBe(30);
  });

  test('never any activity counts from the opening and says so', () => {
    const flags = redFlags(aDeal({ lastActivityDay: null, openedDay: asOfDay - 50 }), base);
    expect(flags).toEqual([{ kind: 'idle', days: 50, limit: 30, hadActivity: false }]);
    // A meeting with the client before the deal was opened was about something else.
    const before = { lastActivityDay: asOfDay - 90, openedDay: asOfDay - 50 };
    expect(redFlags(aDeal(before), base)).toEqual(flags);
    expect(kinds({ ...before, openedDay: asOfDay - 20 })).toEqual([]);
  });

  test('amount over twice the mean of at least three deals; over a quarter of the plan', () => {
    expect(kinds({ amountE4: k(200) })).toEqual([]);
    expect(kinds({ amountE4: k(201) })).toEqual(['large']);
    expect(kinds({ amountE4: k(201) }, { deals: 2 })).toEqual([]);
    expect(kinds({ amountE4: k(250) }, { meanE4: null })).toEqual([]);
    expect(kinds({ amountE4: k(251) }, { meanE4: null })).toEqual(['plan-share']);
    expect(kinds({ amountE4: k(900) }, { meanE4: null, planE4: null })).toEqual([]);
    expect(kinds({ amountE4: null })).toEqual([]);
  });

  test('steps: none of ours, the buyer’s without a day, the buyer’s day passed', () => {
    expect(kinds({ ourStep: null })).toEqual(['no-next-step']);
    expect(kinds({ buyerStepDay: null })).toEqual(['no-buyer-step']);
    expect(kinds({ buyerStepDay: asOfDay })).toEqual([]);
    expect(kinds({ buyerStepDay: asOfDay - 1 })).toEqual(['buyer-step-passed']);
    expect(kinds({ closeDay: asOfDay - 1 })).toEqual(['overdue']);
  });

  test('nobody who decides is known from Qualify on; buyer and user are asked for at the end', () => {
    expect(kinds({ stage: 'lead', roles: [] })).toEqual([]);
    expect(kinds({ stage: 'qualify', roles: [] })).toEqual(['no-decider']);
    expect(kinds({ stage: 'order', roles: ['decider', 'user'] })).toEqual(['roles-missing']);
    expect(redFlags(aDeal({ stage: 'negotiation', roles: ['decider'] }), base)).toEqual([
      { kind: 'roles-missing', roles: ['buyer', 'user'] },
    ]);
  });
});
