import { describe, expect, it } from 'vitest';
import { isoFromDay } from '@shared/domain/iso-day';
import { guessSheet } from '@shared/import/layout/guess-sheet';
import { prepareSheet } from '@shared/import/layout/prepare-sheet';
import { monthSerials } from '@shared/import/layout/header-period';
import { fiscalLabel } from '@shared/import/values/fiscal-label';
import { unixDay } from '@shared/import/values/unix-time';
import { sample } from './guess-sample';

describe('financial years in headers', () => {
  it.each([
    ['FY 2021', 2021, 0],
    ['FY21', 2021, 0],
    ['2020/21', 2021, 0],
    ['FY2020-21', 2021, 0],
    ['ФГ 2021', 2021, 0],
    ['Q2 FY2024', 2024, 2],
    ['FY24 Q3', 2024, 3],
  ])('%s is the year in which it ends', (text, year, index) => {
    expect(fiscalLabel(text)).toMatchObject({ year, index });
  });

  it.each(['2020/2025', '2020-25', 'Family 2021', 'FY', '12/2021'])('%s is none', (text) => {
    expect(fiscalLabel(text)).toBeNull();
  });
});

describe('months as bare day serials', () => {
  const cells = (values: readonly number[]) =>
    values.map((value) => ({ kind: 'number' as const, value, isFormula: false }));

  it('reads firsts and lasts of months that follow one another', () => {
    expect([...monthSerials(cells([45292, 45323, 45352])).values()].map(isoFromDay)).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
    ]);
    expect(monthSerials(cells([45382, 45351, 45322])).size).toBe(3);
  });

  it('takes amounts of the same size for amounts', () => {
    expect(monthSerials(cells([45292, 45323, 45353])).size).toBe(0);
    expect(monthSerials(cells([45292, 45323])).size).toBe(0);
  });
});

describe('Unix times', () => {
  it('are seconds or milliseconds; no serial, yyyymmdd or year is one', () => {
    expect([1_704_067_200, 1_704_067_200_000].map(unixDay)).toEqual([19_723, 19_723]);
    expect([45_292, 20_240_101, 202_401, 2024].map(unixDay)).toEqual([null, null, null, null]);
  });
});

describe('levels in columns of their own', () => {
  it('carries the client above its goods down to them', () => {
    const rows = ['North', 'South'].flatMap((region, at) => [
      [region, null, null, 30 + at * 6],
      [null, `Client ${region}`, null, 30 + at * 6],
      [null, null, 'Bolt', 10 + at],
      [null, null, 'Nut', 9 + at * 2],
      [null, null, 'Pump', 11 + at * 3],
    ]);
    const found = guessSheet(
      prepareSheet(sample([['Manager', 'Client', 'Product', 'Amount'], ...rows])),
      { fileName: 'Sales 2024-03.xlsx' },
      [],
    );
    expect(found.mapping).toMatchObject({ groupColumn: 2, fillDown: [1] });
  });
});
