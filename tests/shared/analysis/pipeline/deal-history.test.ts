import { describe, expect, test } from 'vitest';
import {
  dealCycle,
  lastStart,
  stageMedians,
  winRate,
} from '@shared/analysis/pipeline/deal-history';
import { medianOf } from '@shared/analysis/pipeline/median';
import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import { addMonths, periodAfter } from '@shared/analysis/pipeline/pipeline-period';
import { neededOpenValue } from '@shared/analysis/pipeline/plan-gap';
import { clientPlan } from '@shared/analysis/pipeline/plan-of-period';
import { DEFAULT_THRESHOLDS as T } from '@shared/analysis/pipeline/thresholds';
import { probabilityOf, usualProbabilities } from '@shared/analysis/pipeline/usual-probability';
import { aClient, aDeal, at, k } from './merida-pipeline';

const won = (days: number) =>
  aDeal({ stage: 'won', openedDay: at('2026-01-01'), closedDay: at('2026-01-01') + days });

describe('own history', () => {
  test('the cycle is known from three won deals on; an even count takes the mean of the middle', () => {
    expect(dealCycle([won(100), won(200)], T)).toEqual({ medianDays: null, won: 2 });
    expect(dealCycle([won(100), won(201), won(148), won(149)], T).medianDays).toBe(149);
    expect(dealCycle([won(1), won(2), aDeal({ stage: 'lost', closedDay: 9 })], T).won).toBe(2);
    expect(medianOf([])).toBeNull();
  });

  test('the last start on the day itself is not too late', () => {
    const cycle = { medianDays: 148, won: 3 };
    expect(lastStart(at('2026-12-31'), cycle, at('2026-08-05')).daysLeft).toBe(0);
    expect(lastStart(at('2026-12-31'), cycle, at('2026-08-06')).daysLeft).toBe(-1);
  });

  test('win rate counts dropped deals and is unknown under five', () => {
    const ended = [won(1), won(1), aDeal({ stage: 'dropped' }), aDeal({ stage: 'lost' })];
    expect(winRate(ended, T)).toEqual({ ratio: null, won: 2, ended: 4 });
    expect(winRate([...ended, aDeal({ stage: 'lost' }), aDeal({})], T).ratio).toBe(0.4);
    expect(neededOpenValue(k(717), 0)).toBeNull();
    expect(neededOpenValue(k(-5), null)).toBe(0);
    expect(neededOpenValue(k(717), 0.38)).toBe(18_868_421);
  });

  test('a stay counts when it has ended; the stage a deal is in now does not', () => {
    const stays = [30, 38, 61].map((days) =>
      aDeal({
        stage: 'negotiation',
        stages: [
          { stage: 'proposal', day: 0 },
          { stage: 'negotiation', day: days },
        ],
      }),
    );
    expect(stageMedians(stays, T).proposal).toEqual({ medianDays: 38, stays: 3 });
    expect(stageMedians(stays, T).negotiation).toEqual({ medianDays: null, stays: 0 });
    expect(stageMedians(stays.slice(1), T).proposal.medianDays).toBeNull();
  });

  test('usual probability: from history with ten ended deals, else the default, said which', () => {
    const wonDeals = Array.from({ length: 5 }, () => won(10));
    const lostAt = (stage: 'qualify' | 'proposal') =>
      aDeal({
        stage: 'lost',
        stages: [
          { stage, day: 1 },
          { stage: 'lost', day: 2 },
        ],
      });
    const deals = [...wonDeals, ...Array.from({ length: 5 }, () => lostAt('proposal'))];
    const usual = usualProbabilities([...deals, lostAt('qualify')], T);
    expect(usual.proposal).toEqual({ probability: 0.5, from: 'history', reached: 10, won: 5 });
    expect(usual.qualify).toMatchObject({ from: 'history', reached: 11, won: 5 });
    expect(usual.order).toEqual({ probability: 0.8, from: 'default', reached: 5, won: 5 });
    expect(probabilityOf({ stage: 'proposal', probability: null }, usual)).toBe(0.5);
    expect(probabilityOf({ stage: 'proposal', probability: 0 }, usual)).toBe(0);
    expect(probabilityOf({ stage: 'lost', probability: 0.7 }, usual)).toBe(0);
  });
});

describe('periods and plans', () => {
  test('a quarter later keeps the month’s end', () => {
    expect(addMonths(at('2026-11-30'), 3)).toBe(at('2027-02-28'));
    expect(addMonths(at('2026-12-18'), 3)).toBe(at('2027-03-18'));
    expect(addMonths(at('2026-01-31'), -2)).toBe(at('2025-11-30'));
  });

  test('the period after a year is its first quarter, after December the next January', () => {
    const after = (day: string, grain: 'month' | 'quarter' | 'year') =>
      periodAfter(fiscalPeriodOf(at(day), grain, 1), 1);
    expect(after('2026-10-13', 'year').endDay).toBe(at('2027-03-31'));
    expect(after('2026-10-13', 'quarter').startDay).toBe(at('2027-01-01'));
    expect(after('2026-12-13', 'month').endDay).toBe(at('2027-01-31'));
  });

  test('a yearly plan stands in only for a client without any month planned', () => {
    const yearly = aClient({ yearlyE4: k(1200) });
    expect(clientPlan(yearly, [9, 10, 11], true)).toEqual({ planE4: k(300), from: 'year' });
    const planned = aClient({
      yearlyE4: k(1200),
      planE4: Array.from({ length: 12 }, (_, month) => (month === 9 ? 0 : null)),
    });
    expect(clientPlan(planned, [9, 10, 11], true)).toEqual({ planE4: 0, from: 'month' });
    expect(clientPlan(aClient({}), [9], true)).toEqual({ planE4: null, from: null });
  });
});
