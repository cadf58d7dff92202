import { describe, expect, test } from 'vitest';
import { judgePlace } from '@shared/analysis/white-space/judge-place';
import type { CategoryEvidence } from '@shared/analysis/white-space/judge-place';
import { proposeCategories } from '@shared/analysis/white-space/propose-categories';
import { trailingYear } from '@shared/analysis/white-space/trailing-year';
import { DEFAULT_WHITE_SPACE_SETTINGS } from '@shared/analysis/white-space/white-space-settings';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const band = (low: number, likely: number, high: number) => ({ low, likely, high });
const evidence = (categoryId: string, change: Partial<CategoryEvidence>): CategoryEvidence => ({
  categoryId,
  oursE4: 0,
  budget: null,
  budgetDay: null,
  hasCompetitor: false,
  said: null,
  targetShare: null,
  ...change,
});
const judge = (categories: readonly CategoryEvidence[]) =>
  judgePlace(categories, DEFAULT_WHITE_SPACE_SETTINGS, day('2026-10-13'));

describe('a place as a whole', () => {
  test('no need leaves every count, unknown only the index and the room', () => {
    const place = judge([
      evidence('pumps', {
        oursE4: 594,
        budget: band(1600, 2100, 2300),
        budgetDay: '2026-03-02',
        hasCompetitor: true,
      }),
      evidence('filtration', { oursE4: 89 }),
      evidence('service', {}),
      evidence('freight', { said: 'no-need', budget: band(100, 100, 100) }),
    ]);
    expect(place.penetration).toMatchObject({ known: 1, relevant: 3, oursE4: 594 });
    expect(place.breadth).toEqual({ sold: 2, relevant: 3 });
    expect(place.room).toEqual(band(366, 666, 786));
    expect(place.strength?.likely).toBe('medium');
    expect(place.categories.map(({ state }) => state)).toEqual([
      'ours-and-competitor',
      'ours',
      'unknown',
      'no-need',
    ]);
  });

  test('an own target goes before the usual one; old and doubtful estimates are counted', () => {
    const place = judge([
      evidence('pumps', {
        oursE4: 500,
        budget: band(1000, 1000, 1000),
        budgetDay: '2025-10-12',
        targetShare: 0.8,
      }),
      evidence('seals', {
        oursE4: 500,
        budget: band(400, 400, 400),
        budgetDay: '2026-10-01',
      }),
    ]);
    expect(place.categories[0]).toMatchObject({ room: band(300, 300, 300), isAged: true });
    expect(place).toMatchObject({ aged: 1, doubtful: 1 });
  });

  test('a unit without own sales has no index and no room, whatever its budget', () => {
    const place = judge([
      evidence('pumps', { oursE4: null, budget: band(100, 200, 300), budgetDay: '2026-10-01' }),
    ]);
    expect(place.categories[0]).toMatchObject({ index: null, room: null });
    expect(place.room).toBeNull();
    expect(place.penetration).toMatchObject({ known: 0, relevant: 1 });
  });
});

describe('the months sales are compared over', () => {
  const span = (first: string, last: string, precision: 'day' | 'period' = 'day') => {
    const found = trailingYear(day(first), day(last), precision);
    return found && [isoFromDay(found.from), isoFromDay(found.to), found.months];
  };
  test('are the twelve last full ones', () => {
    expect(span('2024-10-02', '2026-09-30')).toEqual(['2025-10-01', '2026-09-30', 12]);
    expect(span('2024-10-02', '2026-10-12')).toEqual(['2025-10-01', '2026-09-30', 12]);
    expect(span('2024-10-02', '2026-09-24')).toEqual(['2025-10-01', '2026-09-30', 12]);
    expect(span('2024-10-02', '2026-09-22')).toEqual(['2025-09-01', '2026-08-31', 12]);
  });
  test('are fewer when the data begins later, and none without a full month', () => {
    expect(span('2026-02-03', '2026-09-30')).toEqual(['2026-02-01', '2026-09-30', 8]);
    expect(span('2026-02-20', '2026-09-30')).toEqual(['2026-03-01', '2026-09-30', 7]);
    expect(span('2026-09-14', '2026-09-20')).toBeNull();
  });
  test('data by months is full by the first day of its last month', () => {
    expect(span('2025-01-01', '2026-09-01', 'period')).toEqual(['2025-10-01', '2026-09-30', 12]);
  });
});

describe('proposing categories', () => {
  const product = (
    num: number,
    name: string,
    categoryId: string | null = null,
    stated: string | null = null,
  ) => ({
    num,
    name,
    categoryId,
    stated,
  });
  test('groups by the commonest word, singular and plural together', () => {
    const found = proposeCategories(
      [
        product(1, 'Pump DN50'),
        product(2, 'Pumps, spare'),
        product(3, 'Seal kit'),
        product(4, 'Seals 40 mm'),
        product(5, 'Freight'),
      ],
      [],
    );
    expect(found).toEqual([
      { name: 'Pump', categoryId: null, productNums: [1, 2] },
      { name: 'Seal', categoryId: null, productNums: [3, 4] },
    ]);
  });
  test('takes the categories of the workbooks before the words of the names', () => {
    const found = proposeCategories(
      [
        product(1, 'Bookcase', null, 'Furniture'),
        product(2, 'Bookcase, oak', null, 'furniture '),
        product(3, 'Bookcase label', null, 'Labels'),
        product(4, 'Stapler', 'machines', 'Furniture'),
        product(5, 'Printer', null, 'Machines'),
        product(6, 'Freight'),
      ],
      [{ id: 'machines', name: 'machines' }],
    );
    expect(found).toEqual([
      { name: 'Furniture', categoryId: null, productNums: [1, 2] },
      { name: 'Labels', categoryId: null, productNums: [3] },
      { name: 'machines', categoryId: 'machines', productNums: [5] },
    ]);
  });
  test('follows what is already sorted, but not by a word two categories share', () => {
    const found = proposeCategories(
      [
        product(1, 'Насос химический', 'pumps'),
        product(2, 'Уплотнение химическое', 'seals'),
        product(3, 'Насосы бытовые'),
        product(4, 'Средство химическое'),
      ],
      [
        { id: 'pumps', name: 'A' },
        { id: 'seals', name: 'B' },
      ],
    );
    expect(found).toEqual([{ name: 'A', categoryId: 'pumps', productNums: [3] }]);
  });
});
