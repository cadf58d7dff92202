import { describe, expect, test } from 'vitest';
import type { WhiteSpaceCell } from '@shared/ipc/market-answers';
import { spaceEdits } from '../../../../renderer/features/market/model/space-edits';
import type { SpaceField } from '../../../../renderer/features/market/model/space-edits';

const BUDGET = { low: 1, likely: 2, high: 3 };
const estimate = {
  id: 'e',
  budget: BUDGET,
  source: 'Gawron',
  confidence: 2,
  day: '2026-01-01',
  author: null,
};
const cell = (change: Partial<WhiteSpaceCell> = {}): WhiteSpaceCell => ({
  categoryId: 'pumps',
  oursE4: 0,
  budget: null,
  isAged: false,
  targetShare: 0.6,
  room: null,
  strength: null,
  state: 'unknown',
  reason: 'nothing-known',
  contradicted: null,
  index: null,
  doubt: 'none',
  estimate: null,
  takenBack: null,
  said: null,
  note: null,
  saidDay: null,
  isOwnTarget: false,
  ...change,
});
const known = cell({ budget: BUDGET, estimate });
const read = (of: WhiteSpaceCell, texts: Partial<Record<SpaceField, string>>) =>
  spaceEdits(
    Object.entries(texts).map(([field, text]) => ({
      clientId: 'c',
      unitId: null,
      cell: of,
      // The keys of the record are fields; Object.entries forgets it.
      field: field as SpaceField,
      text,
    })),
    { language: 'en', today: '2026-10-13', takenBack: 'Taken back', stateOf: () => null },
  );

describe('texts of a block of the white space', () => {
  test('an emptied budget is taken back and counted; one that is not known is neither', () => {
    const emptied = read(known, { budget: '-', source: '', trust: '' });
    expect(emptied.emptied).toBe(1);
    expect(emptied.loose).toBe(0);
    expect(emptied.cells).toMatchObject([{ estimate: { budget: null, day: '2026-10-13' } }]);
    expect(read(cell({ takenBack: { day: '2026-02-01', author: null } }), { budget: '' })).toEqual({
      cells: [],
      pending: [],
      unreadable: [],
      emptied: 0,
      loose: 0,
    });
  });

  test('an own target and a said state count as emptied', () => {
    const both = cell({ isOwnTarget: true, said: 'open' });
    expect(read(both, { target: '', state: '' }).emptied).toBe(2);
    expect(read(cell(), { target: '', state: '' }).emptied).toBe(0);
  });

  test('what has no budget to belong to is counted, not dropped', () => {
    expect(read(cell(), { source: 'Gawron', trust: '2' })).toMatchObject({ cells: [], loose: 2 });
    expect(read(known, { source: '' })).toMatchObject({ cells: [], loose: 1 });
    expect(read(known, { source: 'Lis' })).toMatchObject({
      loose: 0,
      cells: [{ estimate: { source: 'Lis', confidence: 2 } }],
    });
  });

  test('a text that is no amount is handed back with its field', () => {
    const { unreadable, loose, cells } = read(cell(), {
      budget: 'much',
      source: 'Gawron',
      trust: 'high',
    });
    expect(unreadable.map(({ field, text }) => [field, text])).toEqual([
      ['trust', 'high'],
      ['budget', 'much'],
    ]);
    expect(loose).toBe(1);
    expect(cells).toEqual([]);
  });
});
