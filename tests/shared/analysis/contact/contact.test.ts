import { describe, expect, it } from 'vitest';
import { cadence } from '@shared/analysis/contact/cadence';
import { checkCallPlan, isStalled } from '@shared/analysis/contact/call-checks';
import { promiseState } from '@shared/analysis/contact/promise-state';
import { dayFromIso } from '@shared/domain/iso-day';

const TODAY = dayFromIso('2026-10-13') ?? 0;
const open = { status: 'open', dueDay: '2026-10-11', doneDay: null, toldDay: null } as const;

describe('promises', () => {
  it('due 11 Oct, as of 13 Oct: late by 2 days and not told', () => {
    expect(promiseState(open, TODAY)).toEqual({
      state: 'late',
      daysLate: 2,
      daysLeft: null,
      isToldInTime: false,
      isUntold: true,
    });
  });

  it('told on the due day is in time, the day after is not', () => {
    expect(promiseState({ ...open, toldDay: '2026-10-11' }, TODAY).isUntold).toBe(false);
    expect(promiseState({ ...open, toldDay: '2026-10-12' }, TODAY)).toMatchObject({
      isUntold: true,
      isToldInTime: false,
    });
  });

  it('due today is soon, not late; in three days it is open; without a day it is never late', () => {
    expect(promiseState({ ...open, dueDay: '2026-10-13' }, TODAY)).toMatchObject({
      state: 'soon',
      daysLeft: 0,
      daysLate: 0,
    });
    expect(promiseState({ ...open, dueDay: '2026-10-15' }, TODAY).state).toBe('soon');
    expect(promiseState({ ...open, dueDay: '2026-10-16' }, TODAY)).toMatchObject({
      state: 'open',
      daysLeft: 3,
    });
    expect(promiseState({ ...open, dueDay: null }, TODAY)).toMatchObject({
      state: 'open',
      daysLate: null,
      isUntold: false,
    });
  });

  it('kept late stays late by the days it took, whatever day it is now', () => {
    expect(promiseState({ ...open, status: 'kept', doneDay: '2026-10-12' }, TODAY)).toMatchObject({
      state: 'kept-late',
      daysLate: 1,
      isUntold: true,
    });
    expect(promiseState({ ...open, status: 'kept', doneDay: '2026-10-11' }, TODAY)).toMatchObject({
      state: 'kept',
      daysLate: 0,
    });
    expect(promiseState({ ...open, status: 'dropped' }, TODAY)).toMatchObject({
      state: 'dropped',
      daysLate: null,
      isUntold: false,
    });
  });
});

describe('cadence', () => {
  const facts = { agreedDays: null, isKey: null, abc: null, lastDay: '2026-10-07' } as const;
  it('agreed before key before class; a client without either has none', () => {
    expect(cadence({ ...facts, isKey: true, abc: 'C' }, TODAY)).toEqual({
      days: 14,
      basis: 'key',
      daysSince: 6,
      nextDay: '2026-10-21',
      daysOver: 0,
      isNeglected: false,
    });
    expect(cadence({ ...facts, agreedDays: 5, isKey: true }, TODAY)).toMatchObject({
      basis: 'agreed',
      nextDay: '2026-10-12',
      daysOver: 1,
    });
    expect(cadence({ ...facts, abc: 'B' }, TODAY).days).toBe(30);
    expect(cadence({ ...facts, abc: 'C', isKey: false }, TODAY).days).toBe(90);
    expect(cadence(facts, TODAY)).toMatchObject({
      days: null,
      nextDay: null,
      isNeglected: null,
      daysSince: 6,
    });
  });

  it('neglect begins after one and a half times the cadence: day 21 of 14 is not yet', () => {
    const a = { ...facts, abc: 'A' as const };
    expect(cadence({ ...a, lastDay: '2026-09-22' }, TODAY)).toMatchObject({
      daysSince: 21,
      isNeglected: false,
    });
    expect(cadence({ ...a, lastDay: '2026-09-21' }, TODAY)).toMatchObject({
      daysSince: 22,
      isNeglected: true,
    });
    expect(cadence({ ...a, lastDay: null }, TODAY)).toMatchObject({
      days: 14,
      daysSince: null,
      isNeglected: null,
    });
  });
});

describe('calls', () => {
  it('stalled after two continuations in a row; a call without outcome does not hide it', () => {
    expect(isStalled(['continuation', null, 'continuation', 'advance'])).toBe(true);
    expect(isStalled(['continuation', 'advance', 'continuation'])).toBe(false);
    expect(isStalled(['continuation'])).toBe(false);
  });

  it('hints: no objective, no fallback, more than five situation questions, more of them than of the rest', () => {
    const S = 'situation' as const;
    expect(checkCallPlan({ objective: ' ', fallback: 'x', kinds: [] }).hints).toEqual([
      'no-objective',
    ]);
    expect(checkCallPlan({ objective: 'He agrees', fallback: '', kinds: [] }).hints).toEqual([
      'no-fallback',
    ]);
    const five = [
      S,
      S,
      S,
      S,
      S,
      'problem',
      'problem',
      'implication',
      'implication',
      'need-payoff',
      null,
    ] as const;
    expect(checkCallPlan({ objective: 'a', fallback: 'b', kinds: five }).hints).toEqual([]);
    expect(checkCallPlan({ objective: 'a', fallback: 'b', kinds: [...five, S] })).toEqual({
      hints: ['many-situation', 'situation-outweighs'],
      situation: 6,
      others: 5,
    });
  });
});
