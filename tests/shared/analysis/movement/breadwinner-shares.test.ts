import { breadwinnerShares } from '@shared/analysis/movement/breadwinner-shares';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import { expect, test } from 'vitest';
import type { TestLine } from '../support/sales-facts-of';
import { addMonths, salesFactsOf } from '../support/sales-facts-of';

const day = (iso: string): number => dayFromIso(iso) ?? 0;

/** Two clients, 10 and 90 a month, on the 5th and the 28th, from a month on. */
function monthly(from: string, months: number): TestLine[] {
  return Array.from({ length: months }, (_, i) => addMonths(from, i)).flatMap((month) => [
    { client: 'small', day: `${month}-05`, amount: 10 },
    { client: 'large', day: `${month}-28`, amount: 90 },
  ]);
}

function sharesOf(lines: readonly TestLine[], asOf: string) {
  const facts = salesFactsOf(lines);
  const days = [...facts.day];
  const result = breadwinnerShares(facts, Math.min(...days), Math.max(...days), day(asOf));
  return (
    result && {
      from: isoFromDay(result.from),
      to: isoFromDay(result.to),
      shares: [...result.shares],
    }
  );
}

test('a begun month is not one of the twelve', () => {
  const lines = [...monthly('2025-09', 13), { client: 'small', day: '2026-10-06', amount: 5000 }];
  expect(sharesOf(lines, '2026-10-06')).toEqual({
    from: '2025-10-01',
    to: '2026-09-30',
    shares: [0.1, 0.9],
  });
});

test('a month whose last sale is a few days before its end is full', () => {
  expect(sharesOf(monthly('2025-10', 12), '2026-09-28')?.to).toBe('2026-09-30');
});

test('lines after the day are not known on it', () => {
  const lines = [
    ...monthly('2025-01', 12),
    ...monthly('2026-01', 3).map((line) => ({ ...line, amount: 1 })),
  ];
  expect(sharesOf(lines, '2025-12-31')?.shares).toEqual([0.1, 0.9]);
});

test('eleven months give no share instead of a wrong one', () => {
  expect(sharesOf(monthly('2025-11', 11), '2026-09-30')).toBeNull();
});

test('more returned than sold gives no share', () => {
  const lines = monthly('2025-10', 12).map((line) => ({ ...line, amount: -line.amount }));
  expect(sharesOf(lines, '2026-09-30')).toBeNull();
});
