import { describe, expect, it } from 'vitest';
import type { ClientListRow } from '../../../renderer/features/clients/model/client-row';
import { descendantsOf } from '../../../renderer/features/clients/model/descendants';
import { builtInView } from '../../../renderer/features/clients/model/built-in-views';
import { filterRows } from '../../../renderer/features/clients/model/list-filter';
import { nestRows, sortRows } from '../../../renderer/features/clients/model/list-sort';
import {
  INITIAL_LIST_STATE,
  isSameView,
  readListState,
  writeListState,
} from '../../../renderer/features/clients/model/list-state';
import { neighbourTab } from '../../../renderer/features/clients/model/neighbour-tab';

const EMPTY: Omit<ClientListRow, 'id' | 'place' | 'name'> = {
  code: null,
  owner: null,
  region: null,
  industry: null,
  note: null,
  leadSource: null,
  isKey: null,
  abc: null,
  xyz: null,
  isClassByHand: false,
  status: 'actual',
  isStatusByHand: false,
  types: [],
  ownE4: 0,
  groupE4: 0,
  parent: -1,
  parentName: null,
  lastPurchase: null,
  lastTouch: null,
  stage: null,
  position: null,
  potential: null,
  yes: null,
  isStopped: false,
  latePromises: 0,
};

function rowsOf(
  ...said: readonly (Partial<ClientListRow> & { readonly name: string })[]
): readonly ClientListRow[] {
  return said.map((one, place) => ({ ...EMPTY, id: one.name, place, ...one }));
}
const names = (rows: readonly ClientListRow[]) => rows.map(({ name }) => name);

describe('the filter of the list', () => {
  const rows = rowsOf(
    { name: 'Łódzka Mleczarnia', owner: 'Ewa', abc: 'A', xyz: 'X', types: ['expert'] },
    { name: 'Huta', abc: 'B', xyz: 'X', isKey: true },
    { name: 'Old', status: 'archived', abc: 'A', xyz: 'Z' },
    { name: 'New' },
  );

  it('finds words whatever the letters, in any of the texts', () => {
    expect(names(filterRows(rows, { text: 'mlecz lodz ewa', choice: {} }))).toEqual([
      'Łódzka Mleczarnia',
    ]);
  });

  it('shows archived clients only when asked for', () => {
    expect(names(filterRows(rows, { text: '', choice: {} }))).not.toContain('Old');
    expect(names(filterRows(rows, { text: '', choice: { status: ['archived'] } }))).toEqual([
      'Old',
    ]);
  });

  it('asks the two letters of a class apart: A or B, and X', () => {
    const choice = { class: ['A', 'B', 'xyz X'], status: ['actual', 'archived'] };
    expect(names(filterRows(rows, { text: '', choice }))).toEqual(['Łódzka Mleczarnia', 'Huta']);
  });

  it('knows what is not said', () => {
    expect(names(filterRows(rows, { text: '', choice: { key: [''], owner: [''] } }))).toEqual([
      'New',
    ]);
    expect(names(filterRows(rows, { text: '', choice: { type: ['expert'] } }))).toEqual([
      'Łódzka Mleczarnia',
    ]);
  });
});

describe('the order of the list', () => {
  it('puts what is not known last in both directions, and equals by name', () => {
    const rows = rowsOf(
      { name: 'C', owner: 'Żaneta' },
      { name: 'A' },
      { name: 'D', owner: 'Zofia' },
      { name: 'B', owner: 'Zofia' },
    );
    const by = (direction: 'ascending' | 'descending') =>
      names(sortRows(rows, rows, { column: 'owner', direction }, false, 'pl'));
    expect(by('ascending')).toEqual(['B', 'D', 'C', 'A']);
    expect(by('descending')).toEqual(['C', 'B', 'D', 'A']);
  });

  it('numbers in names count as numbers', () => {
    const rows = rowsOf({ name: 'Shop 10' }, { name: 'Shop 9' });
    const sort = { column: 'name', direction: 'ascending' } as const;
    expect(names(sortRows(rows, rows, sort, false, 'en'))).toEqual(['Shop 9', 'Shop 10']);
  });

  it('nests clients under the one they belong to, also when that one is filtered out', () => {
    const rows = rowsOf(
      { name: 'Top' },
      { name: 'Alone' },
      { name: 'Child', parent: 0 },
      { name: 'Grandchild', parent: 2 },
    );
    const all = nestRows(rows);
    expect(names(all.rows)).toEqual(['Top', 'Child', 'Grandchild', 'Alone']);
    expect(all.depth.get('Grandchild')).toBe(2);
    expect(names(nestRows(rows.slice(1)).rows)).toEqual(['Alone', 'Child', 'Grandchild']);
  });
});

it('nobody below a client can become its parent', () => {
  const rows = rowsOf({ name: 'Top' }, { name: 'Child', parent: 0 }, { name: 'Leaf', parent: 1 });
  expect([...descendantsOf(rows, ['Child'])]).toEqual(['Child', 'Leaf']);
});

describe('what the list remembers', () => {
  it('survives a round trip, and strange values fall back', () => {
    const state = readListState({
      ...writeListState(INITIAL_LIST_STATE),
      choice: { owner: ['Ewa'], nonsense: ['x'], status: 7 },
      sort: { column: 'owner', direction: 'ascending' },
      columns: ['owner', 'bogus'],
      isGrouped: 'yes',
    });
    expect(state).toEqual({
      ...INITIAL_LIST_STATE,
      filter: { text: '', choice: { owner: ['Ewa'] } },
      sort: { column: 'owner', direction: 'ascending' },
      columns: ['owner'],
    });
    expect(readListState(writeListState(state))).toEqual(state);
    expect(readListState('nonsense')).toEqual(INITIAL_LIST_STATE);
  });

  it('recognises the view it shows, whatever client is chosen', () => {
    expect(isSameView({ ...INITIAL_LIST_STATE, clientId: 'x' }, builtInView('all'))).toBe(true);
    expect(isSameView(INITIAL_LIST_STATE, builtInView('key'))).toBe(false);
  });
});

it('tabs go round their ends', () => {
  const tabs = ['a', 'b', 'c'] as const;
  expect(neighbourTab(tabs, 'c', 1)).toBe('a');
  expect(neighbourTab(tabs, 'a', -1)).toBe('c');
  expect(neighbourTab([], undefined, 1)).toBeUndefined();
});
