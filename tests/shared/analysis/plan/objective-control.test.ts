import { describe, expect, test } from 'vitest';
import { controlStatus, isReached, plannedAt } from '@shared/analysis/plan/objective-control';
import { horizonEnd } from '@shared/analysis/plan/plan-horizon';
import { objective } from './make-plan';

const FROM = '2026-10-01';
const measured = (actual: number, day = '2026-10-10') => ({ id: day, day, planned: null, actual });

describe('planned value at a day', () => {
  test('a straight line from baseline to target: 31 % + 29 points × 365 / 1095 = 40.667 %', () => {
    expect(plannedAt(objective('a'), FROM, '2027-10-01')).toBeCloseTo(
      0.31 + (0.29 * 365) / 1095,
      12,
    );
  });
  test('constant before the start and after the due day', () => {
    expect(plannedAt(objective('a'), FROM, '2026-01-01')).toBe(0.31);
    expect(plannedAt(objective('a'), FROM, '2031-01-01')).toBe(0.6);
  });
  test('bends at stated control points: 31 % → 33 % on 31 Dec 2026, halfway to it 32 %', () => {
    const controls = [{ id: 'c', day: '2026-12-31', planned: 0.33, actual: null }];
    // 1 Oct to 31 Dec is 91 days; the middle is 45.5 days.
    expect(plannedAt(objective('a', { controls }), FROM, '2026-12-31')).toBe(0.33);
    expect(plannedAt(objective('a', { controls }), FROM, '2026-11-15')).toBeCloseTo(
      0.31 + (0.02 * 45) / 91,
      12,
    );
  });
  test('a stated point on the first day takes the place of the baseline', () => {
    const controls = [{ id: 'c', day: FROM, planned: 0.4, actual: null }];
    expect(plannedAt(objective('a', { controls }), FROM, FROM)).toBe(0.4);
  });
  test('half a contact is none yet; downwards it is not less yet', () => {
    const contacts = objective('a', {
      metric: 'relation',
      baseline: 0,
      target: 2,
      dueDay: '2027-06-30',
    });
    expect(plannedAt(contacts, FROM, '2027-02-01')).toBe(0);
    expect(plannedAt(contacts, FROM, '2027-06-29')).toBe(1);
    expect(plannedAt(contacts, FROM, '2027-06-30')).toBe(2);
    expect(plannedAt({ ...contacts, baseline: 2, target: 0 }, FROM, '2027-06-29')).toBe(1);
  });
  test('no line without a baseline, a target or a date, but two stated points make one', () => {
    expect(plannedAt(objective('a', { baseline: null }), FROM, FROM)).toBeNull();
    expect(plannedAt(objective('a', { dueDay: null }), FROM, FROM)).toBeNull();
    const controls = [
      { id: 'c', day: '2026-10-01', planned: 1, actual: null },
      { id: 'd', day: '2026-10-11', planned: 2, actual: null },
    ];
    expect(
      plannedAt(objective('a', { baseline: null, target: null, controls }), FROM, '2026-10-06'),
    ).toBe(1.5);
  });
});

describe('control status', () => {
  const at = (actual: number, change = {}) =>
    controlStatus(
      objective('a', {
        tolerance: 0.03,
        controls: [{ id: 'c', day: '2026-10-10', planned: 0.33, actual }],
        ...change,
      }),
      FROM,
      '2026-10-13',
    );

  test('planned 33 %, measured 31 %, tolerance 3 points: two points short, within', () => {
    const status = at(0.31);
    expect(status.verdict).toBe('within');
    expect(status.deviation).toBeCloseTo(-0.02, 12);
    expect(status).toMatchObject({
      planned: 0.33,
      isPlannedStated: true,
      actualDay: '2026-10-10',
      isToleranceUsual: false,
    });
  });
  test('exactly the tolerance is within on both sides, a hair more is not', () => {
    expect(at(0.3).verdict).toBe('within');
    expect(at(0.36).verdict).toBe('within');
    expect(at(0.2999).verdict).toBe('outside');
    expect(at(0.3601).verdict).toBe('ahead');
  });
  test('at the target it is reached, whatever was planned; downwards too', () => {
    expect(at(0.6).verdict).toBe('reached');
    expect(at(0.1, { baseline: 0.5, target: 0.1 }).verdict).toBe('reached');
    expect(at(0.4, { baseline: 0.5, target: 0.1 }).verdict).toBe('outside');
  });
  test('without a stated tolerance a tenth of the way: 2.9 points; whole metrics have none', () => {
    const status = at(0.31, { tolerance: null });
    expect(status.tolerance).toBeCloseTo(0.029, 12);
    expect(status.isToleranceUsual).toBe(true);
    const contacts = objective('a', { metric: 'relation', baseline: 0, target: 2 });
    expect(controlStatus(contacts, FROM, '2026-10-13').tolerance).toBe(0);
  });
  test('it is held against the plan of the day it was measured on, not of today', () => {
    const late = objective('a', { controls: [measured(0.31, '2026-10-01')] });
    const status = controlStatus(late, FROM, '2028-10-01');
    expect(status).toMatchObject({ planned: 0.31, plannedDay: '2026-10-01', verdict: 'within' });
  });
  test('not measured, or nothing to hold it against', () => {
    expect(controlStatus(objective('a'), FROM, '2026-10-13').verdict).toBe('not-measured');
    const blank = objective('a', { target: null, controls: [measured(5)] });
    expect(controlStatus(blank, FROM, '2026-10-13').verdict).toBe('not-planned');
    // Measured tomorrow is not measured today.
    expect(
      controlStatus(objective('a', { controls: [measured(0.6, '2026-10-14')] }), FROM, '2026-10-13')
        .verdict,
    ).toBe('not-measured');
  });
  test('days to the next control and to the due day', () => {
    const controls = [{ id: 'c', day: '2026-11-20', planned: 0, actual: null }];
    expect(
      controlStatus(objective('a', { controls, dueDay: '2026-10-03' }), FROM, '2026-10-13'),
    ).toMatchObject({ daysToControl: 38, daysLeft: -10 });
  });
});

test('reached needs a measurement and a target', () => {
  expect(isReached(objective('a'), '2030-01-01')).toBe(false);
  expect(isReached(objective('a', { target: null, controls: [measured(9)] }), '2030-01-01')).toBe(
    false,
  );
});

describe('horizon', () => {
  test('three years from 1 Oct 2026 end on 30 Sep 2029', () => {
    expect(horizonEnd('2026-10-01', 3)).toBe('2029-09-30');
    expect(horizonEnd('2028-02-29', 3)).toBe('2031-02-27');
  });
});
