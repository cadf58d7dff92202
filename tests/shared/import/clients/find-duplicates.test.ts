import { expect, it } from 'vitest';
import { findDuplicates } from '@shared/import/clients/find-duplicates';

it('pairs equal and near names once each, nearest first, and leaves others alone', () => {
  const known = [
    ['1', 'Młyn Sp. z o.o.', null],
    ['2', 'MLYN S.A.', null],
    ['3', 'Papiernia Kostrzyca', 'K-1'],
    ['4', 'Papiernia Kostrzica', 'K-2'],
    ['5', 'Kostrzyca Papiernia', null],
    ['6', 'Branch 12', null],
    ['7', 'Branch 13', null],
  ].map(([id, name, code]) => ({ id: id ?? '', name: name ?? '', code: code ?? null }));
  expect(findDuplicates(known).map(({ one, other, reason }) => [one, other, reason])).toEqual([
    ['1', '2', 'legal-form'],
    ['3', '5', 'word-order'],
    ['3', '4', 'spelling'],
  ]);
});
