import { describe, expect, test } from 'vitest';
import { alluvialLayout } from '../../../renderer/ui/chart/alluvial-layout';

const BOX = { left: 0, top: 0, width: 100, height: 114 };

/** Three from A to A, one from A to B: 4 px for the least thickness, 10 px between the nodes, 100 px for 4 units. */
const STREAMS = [
  { key: 'a', from: 'A', to: 'A', left: 3, right: 3 },
  { key: 'b', from: 'A', to: 'B', left: 1, right: 1 },
];

describe('alluvial layout', () => {
  test('both sides are on one scale and fit the height', () => {
    const { left, right } = alluvialLayout(['A', 'B'], STREAMS, BOX);
    expect(left).toEqual([{ key: 'A', y: 0, height: 104 }]);
    expect(right).toEqual([
      { key: 'A', y: 0, height: 77 },
      { key: 'B', y: 87, height: 27 },
    ]);
  });

  test('streams of a node lie side by side in the order of the nodes they go to', () => {
    const { streams } = alluvialLayout(['A', 'B'], STREAMS.toReversed(), BOX);
    const paths = new Map(streams.map(({ key, path }) => [key, path]));
    expect(paths.get('a')?.startsWith('M0.0 0.0')).toBe(true);
    expect(paths.get('b')?.startsWith('M0.0 77.0')).toBe(true);
  });

  test('a stream that comes from nothing can still be seen, and its figure stands at its thick end', () => {
    const { streams } = alluvialLayout(
      ['A', 'none'],
      [{ key: 'n', from: 'none', to: 'A', left: 0, right: 5 }],
      BOX,
    );
    expect(streams[0]).toMatchObject({ textAnchor: 'end', thickness: 114 });
    expect(streams[0]?.path).toContain('V114.0');
    expect(streams[0]?.path.endsWith('0.0 2.0Z')).toBe(true);
  });
});
