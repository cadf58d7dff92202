import type { CsvOptions } from '@shared/report/csv-line';
import { csvLine } from '@shared/report/csv-line';
import { expect, test } from 'vitest';

const options: CsvOptions = { separator: ';', decimal: ',', guardFormulas: true };

test.each([
  ['=1+1', `"'=1+1"`],
  ['+SUM(A1)', `"'+SUM(A1)"`],
  ['-2+cmd|x', `"'-2+cmd|x"`],
  ['@SUM(1)', `"'@SUM(1)"`],
  ['\t=1', `"'\t=1"`],
  ['  =1', `"'  =1"`],
  ['＝1+1', `"'＝1+1"`],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
])('text %j cannot run as a formula', (text, expected) => {
  expect(csvLine([text], options)).toBe(expected);
});

test.each(['-12,50', '+48 22 123 45 67', '-1 234.5', 'Smith & Co', '5-10'])(
  '%j is left alone: number, phone or plain text',
  (text) => {
    expect(csvLine([text], options)).toBe(text);
  },
);

test('quotes, separators and line breaks are quoted; numbers take the decimal sign', () => {
  expect(csvLine(['a "b"', 'c;d', 'e\nf', -1.5, null], options)).toBe(
    '"a ""b""";"c;d";"e\nf";-1,5;',
  );
  expect(() => csvLine([Number.NaN], options)).toThrow(RangeError);
});
