import { describe, expect, it } from 'vitest';
import { judgeStatus } from '@shared/analysis/client-status/judge-status';
import { returnAfterLoss } from '@shared/analysis/client-status/return-after-loss';
import type { RhythmJudgement } from '@shared/analysis/movement/judge-rhythm';

/** Purchase days from the intervals between them, the first on day 100. */
function daysOf(...intervals: number[]): Int32Array {
  let day = 100;
  return Int32Array.from([0, ...intervals].map((interval) => (day += interval)));
}

function rhythm(change: Partial<RhythmJudgement>): RhythmJudgement {
  return {
    status: 'in-rhythm',
    basis: 'own',
    lastPurchase: 300,
    silentDays: 10,
    intervals: null,
    limits: null,
    lostAfter: 90,
    classMedian: null,
    ...change,
  };
}

describe('a loss that ended', () => {
  it('is found when the silence was longer than T3 of the rhythm before it', () => {
    // 30, 30, 30, 30: mean 30, sd 0 → T1 30, T2 60, T3 90.
    expect(returnAfterLoss(daysOf(30, 30, 30, 30, 200, 20), null)).toEqual({
      lastBefore: 220,
      lostAfter: 90,
      returnedOn: 420,
      silentDays: 200,
      purchasesSince: 2,
    });
    expect(returnAfterLoss(daysOf(30, 30, 30, 30, 90), null)).toBeNull();
    expect(returnAfterLoss(daysOf(30, 30, 30, 30, 91), null)?.silentDays).toBe(91);
  });

  it('ends with five purchase days since: then the client has a new rhythm', () => {
    expect(returnAfterLoss(daysOf(30, 30, 30, 30, 200, 20, 20, 20), null)?.purchasesSince).toBe(4);
    expect(returnAfterLoss(daysOf(30, 30, 30, 30, 200, 20, 20, 20, 20), null)).toBeNull();
  });

  it('without a rhythm of its own rests on that of the class, and without one is not claimed', () => {
    expect(returnAfterLoss(daysOf(400), 30)?.lostAfter).toBe(90);
    expect(returnAfterLoss(daysOf(100, 400), 30)?.lostAfter).toBe(300);
    expect(returnAfterLoss(daysOf(400), null)).toBeNull();
  });
});

describe('the status of a client', () => {
  it('is potential without a purchase, and silence that cannot be judged is never a loss', () => {
    const none = judgeStatus({ byHand: null, rhythm: null, days: daysOf().subarray(1) });
    expect([none.status, none.isJudged]).toEqual(['potential', true]);
    const unjudged = judgeStatus({
      byHand: null,
      rhythm: rhythm({ status: 'unknown', basis: 'beyond-data' }),
      days: daysOf(30, 30),
    });
    expect([unjudged.status, unjudged.isJudged]).toEqual(['actual', false]);
  });

  it('follows the silence, at risk being slowing', () => {
    const of = (status: RhythmJudgement['status']) =>
      judgeStatus({ byHand: null, rhythm: rhythm({ status }), days: daysOf(30, 30, 30, 30) })
        .status;
    expect([of('in-rhythm'), of('slowing'), of('at-risk'), of('lost')]).toEqual([
      'actual',
      'slowing',
      'slowing',
      'lost',
    ]);
  });

  it('is returned after a loss, and lost again when it falls silent again', () => {
    const days = daysOf(30, 30, 30, 30, 200, 20);
    expect(judgeStatus({ byHand: null, rhythm: rhythm({}), days }).status).toBe('returned');
    const again = judgeStatus({ byHand: null, rhythm: rhythm({ status: 'lost' }), days });
    expect(again.status).toBe('lost');
    expect(again.returned?.silentDays).toBe(200);
  });

  it("is a person's own when there is one, with the computed one still told", () => {
    const judged = judgeStatus({
      byHand: 'archived',
      rhythm: rhythm({ status: 'lost' }),
      days: daysOf(30, 30, 30, 30),
    });
    expect(judged).toMatchObject({ status: 'archived', isByHand: true, computed: 'lost' });
  });
});
