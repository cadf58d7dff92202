import { describe, expect, test } from 'vitest';
import {
  cellAt,
  fitText,
  layoutBoard,
  wrapText,
} from '../../../../renderer/features/plans/model/board-layout';
import type {
  BoardItem,
  BoardShape,
  Box,
} from '../../../../renderer/features/plans/model/board-layout';

const SHAPE: BoardShape = { columns: 3, rows: 3, width: 392, height: 400, head: 24 };
const measure = (text: string): number => text.length * 6;

function items(count: number, cells = 9): readonly BoardItem[] {
  return Array.from({ length: count }, (_, index) => {
    const at = (index * 7) % cells;
    const was = (index * 5) % cells;
    return {
      id: `c${index}`,
      name: ['Papiernia Kostrzyca', 'Huta', 'Blouberg Cold Storage', 'Azoty'][index % 4] ?? '',
      cell: { column: at % 3, row: Math.floor(at / 3) },
      from: was === at ? null : { column: was % 3, row: Math.floor(was / 3) },
    };
  });
}

const overlap = (one: Box, other: Box): boolean =>
  one.x + 0.01 < other.x + other.width &&
  other.x + 0.01 < one.x + one.width &&
  one.y + 0.01 < other.y + other.height &&
  other.y + 0.01 < one.y + one.height;

describe('clients on the board', () => {
  for (const [count, cells] of [
    [1, 9],
    [8, 9],
    [40, 9],
    [200, 9],
    [60, 1],
    [200, 1],
  ] as const) {
    test(`${count} in ${cells} cells: no two names overlap, no two dots coincide, all stay in their cell`, () => {
      const layout = layoutBoard(items(count, cells), SHAPE, measure);
      expect(layout.items).toHaveLength(count);
      const labels = layout.items.flatMap(({ label }) => (label ? [label.box] : []));
      labels.forEach((box, index) => {
        const hits = labels.slice(index + 1).filter((other) => overlap(box, other));
        expect(hits).toEqual([]);
      });
      const dots = new Set(
        layout.items.map(({ dot }) => `${dot.x.toFixed(1)} ${dot.y.toFixed(1)}`),
      );
      expect(dots.size).toBe(count);
      for (const { dot, label, cell: at } of layout.items) {
        const cell = layout.cells.find(({ column, row }) => column === at.column && row === at.row);
        if (!cell) throw new Error('no cell');
        expect(cellAt(SHAPE, dot)).toEqual({ column: cell.column, row: cell.row });
        if (!label) continue;
        expect(label.box.x).toBeGreaterThanOrEqual(cell.x);
        expect(label.box.x + label.box.width).toBeLessThanOrEqual(cell.x + cell.width + 0.01);
        expect(label.box.y).toBeGreaterThanOrEqual(cell.y + 18);
        expect(label.box.y + label.box.height).toBeLessThanOrEqual(cell.y + cell.height + 0.01);
      }
    });
  }

  test('the first ones are named when there is no room for all', () => {
    const { items: placed } = layoutBoard(items(60, 1), SHAPE, measure);
    const named = placed.map(({ label }) => label !== null);
    expect(named[0]).toBe(true);
    expect(named.lastIndexOf(true)).toBeLessThan(named.indexOf(false));
  });

  test('only who changed cell has a way, and it begins in the cell it left', () => {
    const { items: placed } = layoutBoard(items(8), SHAPE, measure);
    items(8).forEach(({ id, from }) => {
      const start = placed.find((item) => item.id === id)?.from ?? null;
      expect(start === null ? null : cellAt(SHAPE, start)).toEqual(from);
    });
  });
});

test('a point outside the board has no cell', () => {
  expect(cellAt(SHAPE, { x: -1, y: 5 })).toBeNull();
  expect(cellAt(SHAPE, { x: 392, y: 5 })).toBeNull();
  expect(cellAt(SHAPE, { x: 391, y: 399 })).toEqual({ column: 2, row: 2 });
});

test('names are cut with an ellipsis and broken between words', () => {
  expect(fitText('Kostrzyca', 54, measure)).toBe('Kostrzyca');
  expect(fitText('Kostrzyca', 36, measure)).toBe('Kostr…');
  expect(wrapText('Papiernia Kostrzyca', 60, 2, measure)).toEqual(['Papiernia', 'Kostrzyca']);
  expect(wrapText('Blouberg Cold Storage Works', 60, 2, measure)).toEqual([
    'Blouberg',
    'Cold Stor…',
  ]);
});
