import { describe, expect, test } from 'vitest';
import { fromTsv } from '../../../../renderer/lib/from-tsv';
import { fillArea, placeBlock, setArea } from '../../../../renderer/ui/sheet-grid/sheet-area';
import {
  columnEdges,
  columnSpan,
  drawnColumns,
  rowSpan,
} from '../../../../renderer/ui/sheet-grid/sheet-geometry';
import { movePlace } from '../../../../renderer/ui/sheet-grid/sheet-move';

const sheet = (readOnlyColumn = -1) => ({
  rows: 4,
  columns: 4,
  isReadOnly: ({ column }: { column: number }) => column === readOnlyColumn,
});
const area = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});
const cells = (edits: readonly { row: number; column: number; text: string }[]) =>
  edits.map(({ row, column, text }) => `${row},${column}=${text}`);

describe('pasting a block', () => {
  test('goes from the first chosen cell on, whatever is chosen beside', () => {
    const placed = placeBlock(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      area(1, 1, 3, 3),
      sheet(),
    );
    expect(cells(placed.edits)).toEqual(['1,1=a', '1,2=b', '2,1=c', '2,2=d']);
    expect(placed.area).toEqual(area(1, 1, 2, 2));
  });
  test('is repeated over a chosen multiple of it', () => {
    expect(cells(placeBlock([['a', 'b']], area(0, 0, 1, 1), sheet()).edits)).toEqual([
      '0,0=a',
      '0,1=b',
      '1,0=a',
      '1,1=b',
    ]);
    expect(placeBlock([['x']], area(0, 0, 3, 3), sheet()).edits).toHaveLength(16);
  });
  test('what does not fit is counted and not lost silently', () => {
    const placed = placeBlock(
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      area(3, 2),
      sheet(3),
    );
    expect(cells(placed.edits)).toEqual(['3,2=a']);
    expect(placed.skipped).toEqual({ readOnly: 1, outside: 4 });
    expect(placed.area).toEqual(area(3, 2, 3, 3));
  });
  test('a shorter row of a ragged block clears the rest of it', () => {
    expect(cells(placeBlock([['a', 'b'], ['c']], area(0, 0), sheet()).edits)).toEqual([
      '0,0=a',
      '0,1=b',
      '1,0=c',
      '1,1=',
    ]);
  });
});

describe('filling', () => {
  const textOf = ({ row, column }: { row: number; column: number }) => `${row}${column}`;
  test('down takes the first chosen row, a single row the one above', () => {
    expect(cells(fillArea('down', area(1, 0, 3, 0), textOf, sheet()).edits)).toEqual([
      '2,0=10',
      '3,0=10',
    ]);
    expect(cells(fillArea('down', area(2, 0, 2, 1), textOf, sheet()).edits)).toEqual([
      '2,0=10',
      '2,1=11',
    ]);
    expect(fillArea('down', area(0, 0), textOf, sheet()).edits).toEqual([]);
  });
  test('right leaves out what is only read', () => {
    const filled = fillArea('right', area(1, 0, 1, 3), textOf, sheet(2));
    expect(cells(filled.edits)).toEqual(['1,1=10', '1,3=10']);
    expect(filled.skipped.readOnly).toBe(1);
  });
  test('clearing is an empty text in every cell that can be written', () => {
    expect(cells(setArea(area(0, 0, 0, 2), '', sheet(1)).edits)).toEqual(['0,0=', '0,2=']);
  });
});

describe('text from a spreadsheet', () => {
  test('has quoted cells, line breaks of both kinds and no row after the last', () => {
    expect(fromTsv('a\tb\r\n"x\ny"\t2\r\n')).toEqual([
      ['a', 'b'],
      ['x\ny', '2'],
    ]);
    expect(fromTsv('"say ""no"""\t')).toEqual([['say "no"', '']]);
    expect(fromTsv('5" pipe\n7')).toEqual([['5" pipe'], ['7']]);
    expect(fromTsv('"5" pipe\t7')).toEqual([['"5" pipe', '7']]);
    expect(fromTsv('')).toEqual([['']]);
    expect(fromTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });
});

test('keys stop at the edges', () => {
  const size = { rows: 3, columns: 3, page: 10 };
  const at = (key: string, ctrlKey = false) =>
    movePlace({ row: 1, column: 1 }, { key, ctrlKey }, size);
  expect(at('PageDown')).toEqual({ row: 2, column: 1 });
  expect(at('End', true)).toEqual({ row: 2, column: 2 });
  expect(at('ArrowLeft', true)).toEqual({ row: 1, column: 0 });
  expect(at('a')).toBeNull();
});

describe('what is drawn', () => {
  const edges = columnEdges([100, 50, 50, 50, 50, 50]);
  test('is what lies in sight and a little more, never a frozen column twice', () => {
    expect(rowSpan(280, 560, 28, 100, 2)).toEqual({ first: 8, last: 22 });
    expect(columnSpan(edges, 150, 240, 1, 0)).toEqual({ first: 2, last: 3 });
    expect(columnSpan(edges, 0, 200, 1, 1)).toEqual({ first: 1, last: 3 });
    expect(columnSpan(edges, 9_999, 10_000, 1, 0)).toEqual({ first: 5, last: 5 });
  });
  test('the active cell is there though it is out of sight', () => {
    expect(drawnColumns(1, { first: 3, last: 4 }, 1)).toEqual([0, 1, 3, 4]);
    expect(drawnColumns(1, { first: 1, last: 2 }, 5)).toEqual([0, 1, 2, 5]);
    expect(drawnColumns(1, { first: 3, last: 4 }, 0)).toEqual([0, 3, 4]);
  });
});
