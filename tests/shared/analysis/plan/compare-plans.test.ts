import { describe, expect, test } from 'vitest';
import { namesMentioned, sharedPlan } from '@shared/analysis/plan/client-safe';
import { comparePlans } from '@shared/analysis/plan/compare-plans';
import { ratingsAt } from '@shared/analysis/plan/rating-moves';
import { action, objective, plan, rating } from './make-plan';

const noRatings = ratingsAt([], null);

describe('two versions of a plan', () => {
  test('added, removed, changed and unchanged; a new name is a change, not another objective', () => {
    const before = plan([objective('a'), objective('b'), objective('c')]);
    const after = plan([
      objective('a'),
      objective('b', { name: 'Renamed', target: 0.7 }),
      objective('d'),
    ]);
    const result = comparePlans(
      { plan: before, ratings: noRatings },
      { plan: after, ratings: noRatings },
    );
    expect(result.added.map(({ id }) => id)).toEqual(['d']);
    expect(result.removed.map(({ id }) => id)).toEqual(['c']);
    expect(result.changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([
      ['b', ['name', 'target']],
    ]);
    expect(result.unchanged).toBe(1);
  });
  test('a measurement is no change; a strategy and an action are', () => {
    const before = plan([objective('a')]);
    const measured = plan([
      objective('a', { controls: [{ id: 'c', day: '2026-10-10', planned: null, actual: 0.4 }] }),
    ]);
    expect(
      comparePlans({ plan: before, ratings: noRatings }, { plan: measured, ratings: noRatings })
        .changed,
    ).toEqual([]);
    const other = plan([
      objective('a', { strategies: [{ id: 's', text: 'Other way', actions: [action('n')] }] }),
    ]);
    expect(
      comparePlans({ plan: before, ratings: noRatings }, { plan: other, ratings: noRatings })
        .changed,
    ).toMatchObject([
      {
        strategiesAdded: ['Other way'],
        strategiesRemoved: ['Win the rebuild'],
        actionsAdded: ['action n'],
        actionsRemoved: ['action a-a'],
      },
    ]);
  });
  test('which actions did it: done in the later one and not yet in the earlier', () => {
    const of = (doneDay: string | null) =>
      plan([
        objective('a', {
          strategies: [
            {
              id: 's',
              text: 'x',
              actions: [action('old', { doneDay: '2026-01-01' }), action('new', { doneDay })],
            },
          ],
        }),
      ]);
    const moved = ratingsAt([rating('position', 'strong', '2026-10-01')], null);
    const result = comparePlans(
      { plan: of(null), ratings: noRatings },
      { plan: of('2026-09-01'), ratings: moved },
    );
    expect(result.done.map((one) => one.action.id)).toEqual(['new']);
    expect(result.moves).toMatchObject([{ axis: 'position', direction: 'first' }]);
  });
  test('words, horizon and status', () => {
    const result = comparePlans(
      { plan: plan([]), ratings: noRatings },
      { plan: plan([], { goal: 'Else', years: 4, status: 'closed' }), ratings: noRatings },
    );
    expect(result.fields).toEqual(['goal', 'horizon', 'status']);
  });
});

describe("the client's version", () => {
  const one = plan(
    [
      objective('share'),
      objective('margin', { metric: 'profit' }),
      objective('frame', {
        metric: 'milestone',
        strategies: [
          {
            id: 's',
            text: 'Beat Hydrovolt',
            actions: [
              action('dinner', { category: 'trust' }),
              action('audit', { category: 'technical', text: 'Pump audit' }),
              action('asked', { category: 'sales', isShared: true }),
            ],
          },
        ],
      }),
    ],
    {
      goal: 'Squeeze them',
      clientGoal: 'Pumps that never stop',
      decisionWanted: 'A second engineer',
    },
  );

  test('holds back what we earn, our share and how we sell, unless a person says otherwise', () => {
    const shared = sharedPlan(one);
    expect(shared.objectives.map(({ objective: { id } }) => id)).toEqual(['frame']);
    expect(shared.objectives[0]?.actions.map(({ id }) => id)).toEqual(['audit', 'asked']);
    // Two objectives with one action each, and one action.
    expect(shared.heldBack).toBe(5);
    expect(JSON.stringify(shared.goal)).not.toContain('Squeeze');
    const opened = sharedPlan({
      ...one,
      objectives: one.objectives.map((each) => ({ ...each, isShared: each.id === 'share' })),
    });
    expect(opened.objectives.map(({ objective: { id } }) => id)).toEqual(['share']);
  });
  test('names of competitors are found as whole words in any case', () => {
    const shared = sharedPlan({ ...one, clientGoal: 'Better than HYDROVOLT; oleums too' });
    expect(namesMentioned(shared, ['Hydrovolt', 'Oleum', ' '])).toEqual(['Hydrovolt']);
  });
});
