import { describe, expect, test } from 'vitest';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import { splitNameTitle } from '../../../../renderer/features/people/model/new-person';
import { readPaste } from '../../../../renderer/features/people/model/read-paste';
import {
  readAttitude,
  readInfluence,
  readRoles,
} from '../../../../renderer/features/people/model/read-words';
import { isUnder } from '../../../../renderer/features/people/model/report-line';
import { findPeople, standOut } from '../../../../renderer/features/people/model/stand-out';
import { linkOf, peopleRecords } from '../../../shared/analysis/people/people-fixture';

describe('people pasted from a spreadsheet', () => {
  test('a Polish header in any order, roles and marks in words', () => {
    const text = [
      'Stanowisko\tImię i nazwisko\tDział\tRola\tPrzełożony\tWpływ\tNastawienie',
      'Dyrektor\tPiotr Gawron\tTechniczny\tDecydent, Użytkownik\t\t5\t+1',
      'Kierownik\tKrzysztof Baran\tTechniczny\t\tPiotr Gawron\t\t−2',
    ].join('\r\n');
    const { people, hasHeader, unread } = readPaste(text, []);
    expect(hasHeader).toBe(true);
    expect(unread).toEqual([]);
    expect(people).toMatchObject([
      {
        name: 'Piotr Gawron',
        title: 'Dyrektor',
        unitName: 'Techniczny',
        roles: ['decider', 'user'],
        influence: '5',
        attitude: '1',
      },
      { name: 'Krzysztof Baran', reportsToName: 'Piotr Gawron', influence: null, attitude: '-2' },
    ]);
  });
  test('a Russian header; the column of superiors is not taken for the name', () => {
    const { columns } = readPaste('ФИО\tРуководитель\tДолжность\nИванов\tПетров\tмастер', []);
    expect(columns).toEqual(['name', 'reportsTo', 'title']);
  });
  test('without a header the columns stand in the order told; the first person is not lost', () => {
    const { people, hasHeader } = readPaste('Ewa Lis\tbuyer\tPurchasing', []);
    expect(hasHeader).toBe(false);
    expect(people).toMatchObject([{ name: 'Ewa Lis', title: 'buyer', unitName: 'Purchasing' }]);
  });
  test('what is on the map already or twice in the paste is left out; what is not understood is said', () => {
    const { people, known, unread } = readPaste(
      'Name\tRole\tInfluence\nJAN KRUK\t\t\nAnna\tchief of all\t9\nanna\t\t',
      ['Jan Kruk'],
    );
    expect(known).toEqual(['JAN KRUK', 'anna']);
    expect([...unread].sort()).toEqual(['9', 'chief of all']);
    expect(people).toMatchObject([{ name: 'Anna', roles: [], influence: null }]);
  });
  test('a cell with a line break inside stays one cell', () => {
    expect(readPaste('Name\tTitle\n"Ewa\nLis"\tbuyer', []).people).toMatchObject([
      { name: 'Ewa Lis', title: 'buyer' },
    ]);
  });
});

test('words of influence, attitude and roles', () => {
  expect([readInfluence('3'), readInfluence('4/5'), readInfluence(''), readInfluence('6')]).toEqual(
    ['3', '4', null, undefined],
  );
  expect([readAttitude('++'), readAttitude('−1'), readAttitude('0'), readAttitude('x')]).toEqual([
    '2',
    '-1',
    '0',
    undefined,
  ]);
  expect(readRoles('закупщик; ЛПР')).toEqual(['buyer', 'decider']);
  expect(readRoles('janitor')).toBeNull();
});

test('"Name, title" is taken apart at the first comma', () => {
  expect(splitNameTitle('Ewa Lis, buyer, spare parts')).toEqual({
    name: 'Ewa Lis',
    title: 'buyer, spare parts',
  });
  expect(splitNameTitle(' Ewa Lis ')).toEqual({ name: 'Ewa Lis', title: null });
});

const now = peopleAsOf(
  peopleRecords(
    { Łucja: {}, Bąk: {}, Ivan: { roles: ['decider'] } },
    {
      links: [linkOf('Łucja', 'Bąk', 'reports'), linkOf('Bąk', 'Ivan', 'reports')],
      deals: [{ id: 'd', name: 'd', amountE4: null, openedDay: '2026-01-01', closedDay: null }],
    },
  ),
  '2026-10-13',
);

test('finding forgives marks and case', () => {
  expect(findPeople(now, 'lucja')).toEqual(['Łucja']);
  expect(findPeople(now, 'BAK')).toEqual(['Bąk']);
  expect(findPeople(now, ' ')).toEqual([]);
});

test('who stands out meets every wish; no wish fades nobody', () => {
  const wish = { query: '', focusId: null, dealId: null };
  expect(standOut(now, wish)).toBeNull();
  expect([...(standOut(now, { ...wish, focusId: 'Ivan' }) ?? [])].sort()).toEqual(['Bąk', 'Ivan']);
  expect([...(standOut(now, { ...wish, dealId: 'd' }) ?? [])]).toEqual(['Ivan']);
  expect([...(standOut(now, { ...wish, focusId: 'Ivan', query: 'bak' }) ?? [])]).toEqual(['Bąk']);
});

test('a superior at any height is found, so that no circle is offered', () => {
  expect(isUnder(now, 'Łucja', 'Ivan')).toBe(true);
  expect(isUnder(now, 'Ivan', 'Łucja')).toBe(false);
});
