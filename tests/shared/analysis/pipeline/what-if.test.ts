import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import type { Supposition } from '@shared/analysis/pipeline/what-if';
import { suppose, uncoveredPlan } from '@shared/analysis/pipeline/what-if';
import { aClient, at, k, meridaPipeline } from './merida-pipeline';

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
    // 73 days from 1 Aug to 13 Oct: 73 120 130 148 180 200 → 139.
    expect(won.cycle.medianDays).toBe(139);
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

  test('the plan nobody covers: two months of 80 and December of 120', () => {
    const client = facts.clients.find(({ id }) => id === 'ural') ?? aClient({});
    expect(uncoveredPlan(facts, client, at('2026-10-01'), at('2026-12-31'))).toBe(k(280));
    expect(uncoveredPlan(facts, aClient({}), at('2026-10-01'), at('2026-12-31'))).toBeNull();
    const yearly = aClient({ yearlyE4: k(120) });
    expect(uncoveredPlan(facts, yearly, at('2026-10-01'), at('2026-12-31'))).toBe(k(30));
  });
});
