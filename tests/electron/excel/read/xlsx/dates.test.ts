import { describe, expect, it } from 'vitest';
import { isoToDay, serialToDay } from '../../../../../electron/excel/read/xlsx/excel-serial';
import {
  builtInFormatKind,
  formatCodeKind,
  STYLE_KIND,
} from '../../../../../electron/excel/read/xlsx/number-format';
import { makeXlsx } from '../make-xlsx';
import { plain, readBytes } from '../read-cells';

describe('date serials', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [25_569, false, '1970-01-01'],
    [43_831, false, '2020-01-01'],
    [2_958_465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
    [42_369, true, '2020-01-01'],
    [2_957_003, true, '9999-12-31'],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => {
    expect(serialToDay(serial, date1904) * 86_400_000).toBe(Date.parse(iso));
  });

  it('knows which dates never were', () => {
    for (const serial of [0, 0.5, 60, 60.9, -1, 2_958_466, 1e10])
      expect(serialToDay(serial, false)).toBeNaN();
    for (const serial of [-1, 2_957_004]) expect(serialToDay(serial, true)).toBeNaN();
    for (const text of ['2021-02-29', '2020-13-01', '2020-1-1', 'x', '2020-01-01T25:00'])
      expect(isoToDay(text)).toBeNaN();
    expect(isoToDay('1900-03-01T06:00:00.000')).toBe(-25_507.75);
  });

  it('tells date formats from number formats', () => {
    const { date, time, number } = STYLE_KIND;
    const kinds: readonly (readonly [string, number])[] = [
      ['yyyy-mm-dd', date],
      ['[$-419]d mmm yyyy;@', date],
      ['dd\\.mm\\.yyyy', date],
      ['mmm', date],
      ['[$-F800]dddd, mmmm dd, yyyy', date],
      ['m/d/yy h:mm', date],
      ['[Red]yyyy', date],
      ['yyyy"年"m"月"', date],
      ['h:mm AM/PM', time],
      ['mm:ss.0', time],
      ['[h]:mm:ss', number],
      ['[mm]:ss', number],
      ['0.00', number],
      ['#,##0.00" d"', number],
      ['"day "0', number],
      ['0.00E+00', number],
      ['General', number],
      ['@', number],
      ['_-* #,##0.00\\ "zł"_-', number],
      ['[$zł-415] #,##0', number],
      ['#,##0;[Red]-#,##0', number],
      ['\\d0', number],
      ['# ?/?', number],
      ['0%', number],
      ['GENERAL" h"', number],
      ['"y" General', number],
    ];
    for (const [code, kind] of kinds) expect([code, formatCodeKind(code)]).toEqual([code, kind]);
    expect([14, 18, 22, 46, 2, 49, 57].map(builtInFormatKind)).toEqual([
      date,
      time,
      date,
      number,
      number,
      number,
      date,
    ]);
  });

  it('reads dates by style and leaves times of day without a date as numbers', async () => {
    const cells = [
      [1, '43831.25'],
      [2, '0.5'],
      [2, '43831'],
      [3, '1.5'],
      [1, '60'],
      [9, '7'],
      [1, '0'],
    ]
      .map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`)
      .join('');
    const book = { rows: `<row r="1">${cells}</row>`, formats: ['dd.mm.yyyy', 'h:mm', '[h]:mm'] };
    const shared = [
      'A1=2020-01-01T06:00:00.000Z',
      'B1=0.5',
      'C1=2020-01-01',
      'D1=1.5',
      'E1=#BAD_NUMBER',
      'F1=7',
      'G1=#BAD_NUMBER',
    ];
    expect(plain((await readBytes(makeXlsx(book))).cells)).toEqual(shared);
    const later = plain((await readBytes(makeXlsx({ ...book, date1904: true }))).cells);
    expect([later[0], later[6]]).toEqual(['A1=2024-01-02T06:00:00.000Z', 'G1=1904-01-01']);
  });
});
