import { describe, expect, test } from 'vitest';
import { periodFigures, sumFigures } from '@shared/analysis/client-plan/period-figures';
import { weighOpenDeals } from '@shared/analysis/client-plan/weigh-open-deals';
import { dayFromIso } from '@shared/domain/iso-day';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const NO = Number.NaN;

describe('figures of a period', () => {
  const series = {
    planE4: [10, 10, 10],
    actualE4: [8, NO, NO],
    dealsE4: [0, 0, 5],
    firstOpen: 1,
  };
  test('forecast = actual until now + plan to come + open deals', () => {
    expect(periodFigures(series, 0, 3, 'plan-and-deals')).toEqual({
      planE4: 30,
      plannedMonths: 3,
      months: 3,
      actualE4: 8,
      closedMonths: 1,
      forecastE4: 33,
      parts: { actualE4: 8, planE4: 20, dealsE4: 5 },
      varianceE4: 3,
      varianceOf: 'forecast',
      varianceRatio: 0.1,
      toDateE4: -2,
    });
    expect(periodFigures(series, 0, 3, 'plan').forecastE4).toBe(28);
    expect(periodFigures(series, 0, 3, 'deals').forecastE4).toBe(13);
  });

  test('a period that is over compares its actual figure', () => {
    expect(periodFigures(series, 0, 1, 'plan-and-deals')).toMatchObject({
      varianceE4: -2,
      varianceOf: 'actual',
      varianceRatio: -0.2,
    });
  });

  test('without a plan there is no variance; a plan of nothing has no ratio', () => {
    const none = { ...series, planE4: [NO, NO, NO] };
    expect(periodFigures(none, 0, 3, 'plan-and-deals')).toMatchObject({
      planE4: null,
      forecastE4: 13,
      varianceE4: null,
      toDateE4: null,
    });
    const nought = { ...series, planE4: [0, NO, NO] };
    expect(periodFigures(nought, 0, 1, 'plan')).toMatchObject({
      planE4: 0,
      varianceE4: 8,
      varianceRatio: null,
    });
  });

  test('what came in a month nobody planned is not better than planned', () => {
    const partly = {
      planE4: [NO, 10, 10],
      actualE4: [90, 8, NO],
      dealsE4: [0, 0, 5],
      firstOpen: 2,
    };
    expect(periodFigures(partly, 0, 3, 'plan-and-deals')).toMatchObject({
      plannedMonths: 2,
      forecastE4: 113,
      varianceE4: 3,
      varianceRatio: 0.15,
      toDateE4: null,
    });
    expect(periodFigures(partly, 0, 2, 'plan').varianceE4).toBe(-2);
  });

  test('an unknown month that is over makes actual and forecast unknown, not smaller', () => {
    const gap = { ...series, actualE4: [8, NO, NO], firstOpen: 2 };
    expect(periodFigures(gap, 0, 3, 'plan-and-deals')).toMatchObject({
      actualE4: null,
      forecastE4: null,
      varianceE4: null,
    });
  });

  test('months to come of which nothing is known have no forecast', () => {
    const empty = { planE4: [NO], actualE4: [NO], dealsE4: [0], firstOpen: 0 };
    expect(periodFigures(empty, 0, 1, 'plan-and-deals').forecastE4).toBeNull();
  });
});

test('clients nobody planned for do not make a plan look exceeded', () => {
  const figures = (planE4: readonly number[], actualE4: readonly number[]) =>
    periodFigures({ planE4, actualE4, dealsE4: [0], firstOpen: 1 }, 0, 1, 'plan');
  const all = sumFigures([figures([30], [33]), figures([NO], [90])]);
  expect(all).toMatchObject({ planE4: 30, actualE4: 123, varianceE4: 3, varianceRatio: 0.1 });
  expect(sumFigures([figures([30], [33]), figures([30], [NO])])).toMatchObject({
    actualE4: null,
    varianceE4: null,
  });
  expect(sumFigures([])).toMatchObject({ planE4: null, actualE4: null, varianceE4: null });
});

test('open deals stand in the month they are expected, late ones in the first open month', () => {
  const deal = (amountE4: number | null, probability: number, iso: string | null) => ({
    client: 1,
    amountE4,
    probability,
    expectedCloseDay: iso === null ? null : day(iso),
  });
  const found = weighOpenDeals(
    [
      deal(600, 0.4, '2026-11-15'),
      deal(100, 0.5, '2026-08-31'),
      deal(null, 0.5, '2026-11-01'),
      deal(100, 0.5, null),
      deal(100, 0.5, '2027-01-01'),
    ],
    2,
    day('2026-01-01'),
    12,
    9,
  );
  expect(found).toMatchObject({
    counted: 2,
    withoutAmount: 1,
    withoutDate: 1,
    later: 1,
    overdue: 1,
  });
  expect([...found.weightedE4.subarray(12)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 240, 0]);
  expect([...found.weightedE4.subarray(0, 12)].every((value) => value === 0)).toBe(true);
});
