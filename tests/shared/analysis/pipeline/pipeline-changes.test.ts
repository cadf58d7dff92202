import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { freezePipeline, readFrozen } from '@shared/analysis/pipeline/frozen-pipeline';
import type { PipelineFacts } from '@shared/analysis/pipeline/pipeline-facts';
import { pipelineChanges } from '@shared/analysis/pipeline/pipeline-changes';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import { suppose } from '@shared/analysis/pipeline/what-if';
import { aDeal, at, k, meridaPipeline } from './merida-pipeline';

const year = { grain: 'year', scope: 'key', thresholds: DEFAULT_THRESHOLDS } as const;
const frozen = (facts: PipelineFacts) => freezePipeline(facts, analysePipeline(facts, year));

describe('what changed since the pipeline was frozen', () => {
  const facts = meridaPipeline();

  test('it survives JSON, and a strange text is no pipeline', () => {
    const before = frozen(facts);
    expect(readFrozen(JSON.stringify(before))).toEqual(before);
    for (const text of ['', '{}', '[1]', '{"deals":3}', 'null'])
      expect(readFrozen(text)).toBeNull();
  });

  test('nothing changed is nothing', () => {
    const changes = pipelineChanges(frozen(facts), frozen(facts), facts.deals);
    expect(changes.deals).toEqual([]);
    expect(changes.gapChangeE4).toBe(0);
  });

  test('won, lost, new, removed, moved, pushed, pulled, grown', () => {
    const before = frozen(facts);
    let after = suppose(facts, [
      { kind: 'deal-won', dealId: 'tailings' },
      { kind: 'deal-lost', dealId: 'filter' },
      { kind: 'deal-moved', dealId: 'pm2', closeDay: at('2027-01-20') },
      { kind: 'deal-moved', dealId: 'berth', closeDay: at('2026-12-01') },
    ]);
    after = {
      ...after,
      deals: [
        ...after.deals
          .filter(({ id }) => id !== 'trial')
          .map((deal) =>
            deal.id === 'reactor'
              ? { ...deal, stage: 'proposal' as const, probability: 0.4 }
              : deal.id === 'cip'
                ? { ...deal, amountE4: k(250), buyerStep: 'legal' }
                : deal,
          ),
        aDeal({ id: 'fresh', name: 'Fresh', clientId: 'ural' }),
      ],
    };
    const changes = pipelineChanges(before, frozen(after), after.deals);
    const of = (id: string) => changes.deals.find((deal) => deal.id === id)?.changes;
    expect(of('tailings')).toEqual([{ kind: 'ended', stage: 'won' }]);
    expect(of('filter')).toEqual([{ kind: 'ended', stage: 'lost' }]);
    expect(of('trial')).toEqual([{ kind: 'removed' }]);
    expect(of('fresh')).toEqual([{ kind: 'new' }]);
    expect(of('pm2')).toEqual([{ kind: 'close', from: at('2026-12-18'), to: at('2027-01-20') }]);
    // The probability follows the stage: one change, not two.
    expect(of('reactor')).toEqual([
      { kind: 'stage', from: 'qualify', to: 'proposal', isForward: true },
    ]);
    expect(of('cip')).toEqual([
      { kind: 'amount', from: k(210), to: k(250) },
      { kind: 'buyer-step', from: 'board', to: 'legal' },
    ]);
    expect(changes.counts).toEqual({
      new: 1,
      won: 1,
      lost: 1,
      dropped: 0,
      forward: 1,
      back: 0,
      pushed: 1,
      pulled: 1,
    });
  });

  test('gaps of different periods are not compared', () => {
    const quarter = freezePipeline(facts, analysePipeline(facts, { ...year, grain: 'quarter' }));
    expect(pipelineChanges(quarter, frozen(facts), facts.deals).gapChangeE4).toBeNull();
  });
});
