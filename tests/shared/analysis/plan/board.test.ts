import { describe, expect, test } from 'vitest';
import { asStage, boxStrategy, cellStrategy } from '@shared/analysis/plan/board-cell';
import { POSITIONS, POTENTIALS, STAGES } from '@shared/analysis/plan/plan-model';
import { actionsDone, ratingMoves, ratingsAt } from '@shared/analysis/plan/rating-moves';
import { action, objective, plan, rating } from './make-plan';

describe('strategy of a cell', () => {
  test('the four corners are those of the literature, and every cell has its own', () => {
    expect(cellStrategy('strong', 'high')).toBe('defend');
    expect(cellStrategy('weak', 'high')).toBe('build');
    expect(cellStrategy('strong', 'low')).toBe('maintain');
    expect(cellStrategy('weak', 'low')).toBe('withdraw');
    const all = POSITIONS.flatMap((one) => POTENTIALS.map((other) => cellStrategy(one, other)));
    expect(new Set(all).size).toBe(9);
    expect(cellStrategy(null, 'high')).toBeNull();
  });
  test('ten boxes by stage; only a high potential is the upper row; uncoupling has none', () => {
    const boxes = STAGES.flatMap((stage) => POTENTIALS.map((one) => boxStrategy(stage, one)));
    expect(new Set(boxes.filter((box) => box !== null)).size).toBe(10);
    expect(boxStrategy('mid', 'medium')).toBe(boxStrategy('mid', 'low'));
    expect(boxStrategy('uncoupling', 'high')).toBeNull();
    expect(boxStrategy('early', null)).toBeNull();
  });
  test('stages are known with and without the ending', () => {
    expect(asStage('Mid-KAM')).toBe('mid');
    expect(asStage('partnership')).toBe('partnership');
    expect(asStage('friends')).toBeNull();
  });
});

describe('what moved since a day', () => {
  const history = [
    rating('position', 'weak', '2026-03-01'),
    rating('potential', 'medium', '2026-03-01'),
    rating('potential', 'high', '2026-10-01', 'PM2 rebuild'),
    rating('position', 'medium', '2026-10-13'),
  ];
  test('the rating of a day is the newest up to and with it', () => {
    expect(ratingsAt(history, '2026-06-01').position?.value).toBe('weak');
    expect(ratingsAt(history, '2026-10-13').position?.value).toBe('medium');
    expect(ratingsAt(history, '2026-02-28').position).toBeNull();
    expect(ratingsAt(history, null).potential?.value).toBe('high');
  });
  test('up and down by the order of the axis, first when there was none, with the newest argument', () => {
    const moves = ratingMoves(ratingsAt(history, '2026-03-12'), ratingsAt(history, null));
    expect(moves).toMatchObject([
      { axis: 'position', from: 'weak', to: 'medium', direction: 'up' },
      { axis: 'potential', direction: 'up', argument: 'PM2 rebuild' },
    ]);
    expect(ratingMoves(ratingsAt([], null), ratingsAt(history, null))[0]?.direction).toBe('first');
    const back = ratingMoves(ratingsAt(history, null), ratingsAt(history, '2026-03-12'));
    expect(back.map(({ direction }) => direction)).toEqual(['down', 'down']);
  });
  test('coming apart is down from any stage', () => {
    const before = ratingsAt([rating('stage', 'pre', '2026-01-01')], null);
    const after = ratingsAt([rating('stage', 'uncoupling', '2026-02-01')], null);
    expect(ratingMoves(before, after)[0]?.direction).toBe('down');
  });
  test('done actions lie after the earlier day and up to the later one', () => {
    const actions = ['2026-03-12', '2026-03-13', '2026-10-13', '2026-10-14'].map((doneDay) =>
      action(doneDay, { doneDay }),
    );
    const one = plan([objective('a', { strategies: [{ id: 's', text: 'x', actions }] })]);
    expect(actionsDone(one, '2026-03-12', '2026-10-13').map((each) => each.action.id)).toEqual([
      '2026-03-13',
      '2026-10-13',
    ]);
  });
});
