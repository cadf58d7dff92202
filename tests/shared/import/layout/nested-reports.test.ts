import { describe, expect, it } from 'vitest';
import { clientLevel } from '@shared/import/layout/client-level';
import { nestedSums } from '@shared/import/layout/nested-sums';
import { RowsBySums, withRowsBySums } from '@shared/import/layout/rows-by-sums';
import { guessOne, sample } from './guess-sample';

const ROWS = [
  ['Sales by rep for March 2024'],
  ['Rep / Customer / Product', 'Qty', 'Sales'],
  ['North team', 9, 110.3],
  ['Acme Ltd', 4, 60.2],
  ['Bolt', 3, 50],
  ['Nut', 1, 10.2],
  ['Birch Ltd', 5, 50.1],
  ['Bolt', 5, 50.1],
  ['South team', 7, 80.4],
  ['Crown Inc', 7, 80.4],
  ['Bolt', 3, 50.1],
  ['Nut', 4, 30.3],
  ['Total', null, 190.7],
];

describe('nestedSums', () => {
  it('finds levels by arithmetic, single children too, because all details lie equally deep', () => {
    const found = nestedSums(
      [1103, 602, 500, 102, 501, 501, 804, 804, 501, 303].map((one) => one * 1000),
      true,
    );
    expect(found && [...found.levels]).toEqual([0, 1, 2, 2, 1, 2, 0, 1, 2, 2]);
    expect(found?.proven).toBe(3);
  });

  it('takes the last groups of a sample as cut off, of a whole sheet as refuted', () => {
    const cut = [30, 10, 20, 50, 5, 6].map((one) => one * 10_000);
    expect(nestedSums(cut, true)).toBeNull();
    expect([...(nestedSums(cut, false)?.levels ?? [])]).toEqual([0, 1, 1, 0, 1, 1]);
  });

  it('sees no levels in plain rows', () => {
    expect(nestedSums([120_000, 70_000, 340_000, 10_000, 20_000, 990_000], true)).toBeNull();
  });
});

describe('clientLevel', () => {
  const names = [
    { text: 'North', level: 0 },
    { text: 'Acme', level: 1 },
    { text: 'Bolt', level: 2 },
    { text: 'Nut', level: 2 },
    { text: 'Birch', level: 1 },
    { text: 'Bolt', level: 2 },
  ];

  it('goes by the parts of the header, else by names that do not repeat', () => {
    expect(clientLevel(names, 2, ['Менеджер / Контрагент / Номенклатура'])).toBe(1);
    expect(clientLevel(names, 2, ['Client', 'Product', 'Order'])).toBe(0);
    expect(clientLevel(names, 2, ['Name'])).toBe(1);
  });

  it('goes by legal forms where goods happen not to repeat', () => {
    const legal = [
      { text: 'Acme Ltd', level: 0 },
      { text: 'Bolt', level: 1 },
      { text: 'Birch GmbH', level: 0 },
      { text: 'Nut', level: 1 },
    ];
    expect(clientLevel(legal, 1, ['Name'])).toBe(0);
  });
});

describe('a report whose levels stand in one column without indentation', () => {
  it('is read at the level of its clients, so that nothing is summed three times', () => {
    const found = guessOne(ROWS);
    expect(found.mapping?.levels).toMatchObject({ by: 'sums', depth: 2, clientLevel: 1 });
    const kinds = Object.entries(found.rowKinds).filter(([, kind]) => kind === 'data');
    expect(kinds.map(([row]) => Number(row))).toEqual([4, 7, 10]);
    expect(found.rowReasons?.[5]?.code).toBe('ROW_GROUP_LEVEL');
    expect(found.rowKinds[13]).toBe('total');
  });

  it('tells where the sums stop to hold further down instead of guessing', () => {
    const { mapping } = guessOne(ROWS);
    if (mapping === null) throw new Error('no mapping');
    const whole = new RowsBySums(mapping);
    for (const row of sample(ROWS).rows) whole.add(row);
    const marked = withRowsBySums(mapping, whole.kinds(true) ?? {});
    expect(marked.levels).toBeUndefined();
    expect(Object.keys(marked.rowKinds).map(Number)).toEqual([3, 5, 6, 8, 9, 11, 12]);
    const broken = new RowsBySums(mapping);
    for (const row of sample([...ROWS.slice(0, 11), ['Nut', 4, 31], ['Cable', 1, 7]]).rows)
      broken.add(row);
    expect(broken.kinds(true)).toBeNull();
  });
});
