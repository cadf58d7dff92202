import { expect, it } from 'vitest';
import { toTsv } from '../../../renderer/lib/to-tsv';

it('keeps figures, breaks formulas, and keeps one line a row', () => {
  const text = toTsv([
    ['Client', 'Sales'],
    ['=HYPERLINK("x")', '-1234,5'],
    ['+48 22', '12,0%'],
    ['@cmd', '−'],
    ['two\nlines\tand tab', '-'],
  ]);
  expect(text.split('\n')).toEqual([
    'Client\tSales',
    `'=HYPERLINK("x")\t-1234,5`,
    '+48 22\t12,0%',
    "'@cmd\t−",
    "two lines and tab\t'-",
  ]);
});
