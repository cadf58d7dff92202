import { describe, expect, test } from 'vitest';
import { parseAmountRange } from '@shared/import/values/parse-range';

const DOT = { decimal: '.' } as const;
const COMMA = { decimal: ',' } as const;
const range = (text: string, style: typeof DOT | typeof COMMA = DOT) => {
  const found = parseAmountRange(text, style);
  return found && [found.low, found.likely, found.high];
};

describe('a budget as people write it', () => {
  test('one multiple at the end holds for all figures', () => {
    expect(range('1.6–2.3m')).toEqual([1_600_000, 1_950_000, 2_300_000]);
    expect(range('1.6-2.1-2.3m')).toEqual([1_600_000, 2_100_000, 2_300_000]);
    expect(range('1,6 – 2,3 mln', COMMA)).toEqual([1_600_000, 1_950_000, 2_300_000]);
    expect(range('1,6—2,3 млн', COMMA)).toEqual([1_600_000, 1_950_000, 2_300_000]);
    expect(range('900k to 1.2m')).toEqual([900_000, 1_050_000, 1_200_000]);
  });
  test('a single figure is a range of no width; words of four languages', () => {
    expect(range('400k')).toEqual([400_000, 400_000, 400_000]);
    expect(range('400 tys.', COMMA)).toEqual([400_000, 400_000, 400_000]);
    expect(range('400 тыс. до 600 тыс.', COMMA)).toEqual([400_000, 500_000, 600_000]);
    expect(range('2 miljoen', COMMA)).toEqual([2_000_000, 2_000_000, 2_000_000]);
    expect(range('1.5bn')).toEqual([1_500_000_000, 1_500_000_000, 1_500_000_000]);
    expect(range('0')).toEqual([0, 0, 0]);
  });
  test('grouping and currencies are read as in imported cells', () => {
    expect(range('€1,600,000 – €2,300,000')).toEqual([1_600_000, 1_950_000, 2_300_000]);
    expect(range('1 600 000-2 300 000 zł', COMMA)).toEqual([1_600_000, 1_950_000, 2_300_000]);
    expect(range('€1.6m')).toEqual([1_600_000, 1_600_000, 1_600_000]);
    expect(range('1.6m EUR')).toEqual([1_600_000, 1_600_000, 1_600_000]);
  });
  test('ends in the wrong order are turned round', () => {
    expect(range('2.3–1.6m')).toEqual([1_600_000, 1_950_000, 2_300_000]);
  });
  test('what is not a budget is refused, not guessed', () => {
    for (const text of ['', 'much', '-400', '40%', '1–2–3–4', '1.6x', '1,6m'])
      expect(range(text), text).toBeNull();
  });
});
