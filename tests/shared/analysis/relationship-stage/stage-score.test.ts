import { describe, expect, it } from 'vitest';
import { scoreStage } from '@shared/analysis/relationship-stage/stage-score';
import type { StageFacts } from '@shared/analysis/relationship-stage/stage-score';

const steady: StageFacts = {
  daysSinceSale: 20,
  hasSalesData: true,
  contacts: 6,
  brokenPromises: 0,
  daysSinceOwnerChange: null,
};
const all = (value: number) => ({
  functions: value,
  information: value,
  supplier: value,
  horizon: value,
  trust: value,
  exit: value,
});

describe('the stage of a relationship', () => {
  it('follows the bands of the score to the point', () => {
    const stageOf = (sum: number) => {
      const scores = all(1);
      const items = Object.keys(scores) as (keyof typeof scores)[];
      for (let left = sum - 6, i = 0; left > 0; i++) {
        const step = Math.min(3, left);
        const item = items[i];
        if (item) scores[item] += step;
        left -= step;
      }
      const { score, stage } = scoreStage(scores, steady);
      expect(score).toBe(sum);
      return stage;
    };
    expect([6, 10, 11, 16, 17, 22, 23, 24].map(stageOf)).toEqual([
      'early',
      'early',
      'mid',
      'mid',
      'partnership',
      'partnership',
      'synergistic',
      'synergistic',
    ]);
  });

  it('is not said while an item is missing', () => {
    const { exit: _exit, ...scores } = all(4);
    expect(scoreStage(scores, steady)).toMatchObject({
      score: null,
      stage: null,
      missing: ['exit'],
    });
  });

  it('with one contact is at most early; with none known nothing is held back', () => {
    expect(scoreStage(all(4), { ...steady, contacts: 1 })).toMatchObject({
      scoreStage: 'synergistic',
      stage: 'early',
      gates: ['one-contact'],
    });
    expect(scoreStage(all(4), { ...steady, contacts: 0 }).gates).toEqual([]);
    expect(scoreStage(all(1), { ...steady, contacts: 1 }).gates).toEqual([]);
  });

  it('without sales in 24 months is pre, but only where sales are known at all', () => {
    expect(scoreStage(all(3), { ...steady, daysSinceSale: 731 })).toMatchObject({
      stage: 'pre',
      gates: ['no-sales'],
    });
    expect(scoreStage(all(3), { ...steady, daysSinceSale: 730 }).stage).toBe('partnership');
    expect(scoreStage(all(3), { ...steady, daysSinceSale: null }).stage).toBe('pre');
    expect(scoreStage(all(3), { ...steady, daysSinceSale: null, hasSalesData: false }).stage).toBe(
      'partnership',
    );
  });

  it('is fragile after a broken promise or a new key account manager', () => {
    const fragile = (change: Partial<StageFacts>) =>
      scoreStage(all(3), { ...steady, ...change }).fragile;
    expect(fragile({})).toEqual([]);
    expect(fragile({ brokenPromises: 1, daysSinceOwnerChange: 182 })).toEqual([
      'broken-promise',
      'owner-changed',
    ]);
    expect(fragile({ daysSinceOwnerChange: 183 })).toEqual([]);
  });
});
