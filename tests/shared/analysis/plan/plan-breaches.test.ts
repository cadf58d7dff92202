import { describe, expect, test } from 'vitest';
import { nextAction, planBreaches } from '@shared/analysis/plan/plan-breaches';
import { action, objective, plan } from './make-plan';

const TODAY = '2026-10-13';
const rules = (objectives: Parameters<typeof plan>[0], change: Parameters<typeof plan>[1] = {}) =>
  planBreaches(plan(objectives, change), TODAY).map(({ rule }) => rule);

describe('rules of a sound plan', () => {
  test('a whole plan breaks none; an empty one has no objective', () => {
    expect(rules([objective('a'), objective('b')])).toEqual([]);
    expect(rules([])).toEqual(['no-objective']);
  });

  test('no strategy, no next action, and a blank strategy is none', () => {
    expect(rules([objective('a', { strategies: [] })])).toEqual(['no-strategy']);
    expect(rules([objective('a', { strategies: [{ id: 's', text: ' ', actions: [] }] })])).toEqual([
      'no-strategy',
    ]);
    const done = [{ id: 's', text: 'x', actions: [action('a', { doneDay: '2026-10-10' })] }];
    expect(rules([objective('a', { strategies: done })])).toEqual(['no-next-action']);
  });

  test('an objective that is reached needs no next action and is not overdue', () => {
    const reached = objective('a', {
      dueDay: '2026-10-05',
      strategies: [{ id: 's', text: 'x', actions: [] }],
      controls: [{ id: 'c', day: '2026-10-04', planned: null, actual: 0.6 }],
    });
    expect(rules([reached])).toEqual([]);
    expect(rules([{ ...reached, controls: [] }])).toEqual(['objective-overdue', 'no-next-action']);
  });

  test('metric, baseline, target and date each are asked for; a milestone wants words', () => {
    expect(rules([objective('a', { metric: null })])).toEqual(['no-metric']);
    expect(rules([objective('a', { baseline: null, target: null, dueDay: null })])).toEqual([
      'no-baseline',
      'no-target',
      'no-date',
    ]);
    const milestone = objective('a', { metric: 'milestone', baseline: 0, target: 1 });
    expect(rules([milestone])).toEqual(['no-baseline', 'no-target']);
    expect(rules([{ ...milestone, baselineText: 'none', targetText: 'signed' }])).toEqual([]);
    // Zero is a baseline.
    expect(rules([objective('a', { baseline: 0 })])).toEqual([]);
  });

  test('the last day of the horizon is in it, the next is a day beyond', () => {
    expect(rules([objective('a', { dueDay: '2029-09-30' })])).toEqual([]);
    expect(planBreaches(plan([objective('a', { dueDay: '2029-10-01' })]), TODAY)).toMatchObject([
      { rule: 'beyond-horizon', days: 1, detail: '2029-09-30', objectiveId: 'a' },
    ]);
  });

  test('two rows for one metric: the stage once, others by unit and name', () => {
    const stage = { metric: 'stage', baseline: 2, target: 3 } as const;
    expect(planBreaches(plan([objective('a', stage), objective('b', stage)]), TODAY)).toMatchObject(
      [{ rule: 'same-metric', objectiveId: 'b', detail: 'objective a' }],
    );
    expect(
      rules([objective('a', { name: 'Pump share' }), objective('b', { name: ' pump SHARE' })]),
    ).toEqual(['same-metric']);
    expect(rules([objective('a', { name: 'Pumps' }), objective('b', { name: 'Seals' })])).toEqual(
      [],
    );
  });

  test('untouched for 90 days is fine, for 91 it is stale', () => {
    // 13 Oct less 90 days is 15 Jul.
    expect(rules([objective('a')], { changedDay: '2026-07-15' })).toEqual([]);
    expect(planBreaches(plan([objective('a')], { changedDay: '2026-07-14' }), TODAY)).toMatchObject(
      [{ rule: 'stale', days: 91, objectiveId: null }],
    );
  });

  test('an open action wants owner and day, and may be overdue; a done one may not', () => {
    const of = (change: Parameters<typeof action>[1]) => [
      objective('a', { strategies: [{ id: 's', text: 'x', actions: [action('z', change)] }] }),
    ];
    expect(rules(of({ owner: ' ', dueDay: null }))).toEqual(['no-owner', 'no-due']);
    expect(planBreaches(plan(of({ dueDay: '2026-10-12' })), TODAY)).toMatchObject([
      { rule: 'action-overdue', days: 1, actionId: 'z', objectiveId: 'a' },
    ]);
    expect(rules(of({ dueDay: TODAY }))).toEqual([]);
  });

  test('a closed plan breaks no rule', () => {
    expect(rules([], { status: 'closed' })).toEqual([]);
  });
});

test('the next action is the open one due first, one without a day last', () => {
  const strategies = [
    {
      id: 's',
      text: 'x',
      actions: [action('none', { dueDay: null }), action('late', { dueDay: '2027-01-01' })],
    },
    {
      id: 't',
      text: 'y',
      actions: [
        action('done', { dueDay: '2026-01-01', doneDay: '2026-01-01' }),
        action('soon', { dueDay: '2026-11-01' }),
      ],
    },
  ];
  expect(nextAction(objective('a', { strategies }))?.id).toBe('soon');
  expect(nextAction(objective('a', { strategies: [] }))).toBeNull();
});
