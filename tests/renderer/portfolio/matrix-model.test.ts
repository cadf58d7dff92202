import { describe, expect, it } from 'vitest';
import { matrixModel, tintStep } from '../../../renderer/features/portfolio/model/matrix-model';
import {
  cellAt,
  chooseLine,
  chooseOnly,
  chooseRectangle,
  moveInMatrix,
  placeOf,
  toggleCell,
} from '../../../renderer/features/portfolio/model/matrix-selection';
import { goldenFacts } from './golden';
import { viewOf } from './view-of';

const model = matrixModel(viewOf(goldenFacts()).analysis);

describe('matrixModel', () => {
  it('keeps clients outside the base out of every cell and total', () => {
    expect(model.all.clients).toBe(9);
    expect(model.all.share).toBeCloseTo(1, 12);
    expect(model.none).toMatchObject({ clients: 2, noSales: 1, netReturn: 1, total: -300_000_000 });
  });

  it('has row and column totals that agree', () => {
    const byRows = model.rows.reduce((sum, row) => sum + row.all.total, 0);
    const byColumns = model.columnTotals.reduce((sum, column) => sum + column.total, 0);
    expect(byRows).toBe(byColumns);
    expect(model.rows.map((row) => row.all.clients)).toEqual([3, 3, 3]);
  });

  it('shows a column without a letter only when it has clients', () => {
    expect(model.columns).toEqual(['X', 'Y', 'Z', 'N']);
    const gaps = matrixModel(
      viewOf({ ...goldenFacts(), dayPrecision: 'period' }, { xyzMethod: 'gaps' }).analysis,
    );
    expect(gaps.columns).toContain('–');
  });

  it('steps the tint at 1, 3, 8 and 20 percent, the border in the higher step', () => {
    expect([0.0099, 0.01, 0.03, 0.0799, 0.08, 0.2].map((share) => tintStep(share))).toEqual([
      0, 1, 2, 2, 3, 4,
    ]);
  });
});

describe('choice of cells', () => {
  it('walks into the line below and back without leaving the matrix', () => {
    const bottom = moveInMatrix(model, { row: 2, column: 3 }, 'ArrowDown');
    expect(cellAt(model, bottom)).toBe('–');
    expect(moveInMatrix(model, bottom, 'ArrowRight')).toEqual(bottom);
    expect(moveInMatrix(model, bottom, 'ArrowUp')).toEqual({ row: 2, column: 0 });
    expect(moveInMatrix(model, { row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  });

  it('frees the only chosen cell when it is chosen again', () => {
    expect(chooseOnly(['AX'], 'AX')).toEqual([]);
    expect(chooseOnly(['AX', 'AY'], 'AX')).toEqual(['AX']);
  });

  it('keeps reading order whatever the order of clicks', () => {
    expect(toggleCell(model, ['–', 'BX'], 'AY')).toEqual(['AY', 'BX', '–']);
    expect(toggleCell(model, ['AY', 'BX'], 'AY')).toEqual(['BX']);
  });

  it('chooses a rectangle from either corner', () => {
    const one = chooseRectangle(model, { row: 1, column: 1 }, { row: 0, column: 0 });
    expect(one).toEqual(['AX', 'AY', 'BX', 'BY']);
  });

  it('chooses a whole line of cells with clients and frees it the second time', () => {
    const row = chooseLine(model, [], { row: 0 });
    expect(row.length).toBeGreaterThan(0);
    expect(row.every((key) => key.startsWith('A'))).toBe(true);
    expect(chooseLine(model, row, { row: 0 })).toEqual([]);
  });

  it('falls back to the first place for a cell the matrix does not have now', () => {
    expect(placeOf(model, 'A–')).toEqual({ row: 0, column: 0 });
  });
});
