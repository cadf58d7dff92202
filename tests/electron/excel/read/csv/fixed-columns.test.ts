import { describe, expect, it } from 'vitest';
import { fixedColumnsAsTabs } from '../../../../../electron/excel/read/csv/fixed-columns';

const table = (text: string): string[][] | null =>
  fixedColumnsAsTabs(text)
    ?.split('\n')
    .map((line) => line.split('\t')) ?? null;

const ROWS = [
  '2024-01-05 Acme Tools Ltd          12,50',
  '2024-01-06 Birch & Sons         1 200,00',
  '2024-01-07 Crown                    7,00',
  '2024-01-08 Acme Tools Ltd         310,99',
  '2024-01-09 Łódź Dom            12 345,00',
];

describe('columns set apart by blanks', () => {
  it('keeps names and grouped figures whole', () => {
    expect(table(['Date       Customer name        Amount', ...ROWS].join('\r\n'))).toEqual([
      ['Date', 'Customer name', 'Amount'],
      ['2024-01-05', 'Acme Tools Ltd', '12,50'],
      ['2024-01-06', 'Birch & Sons', '1 200,00'],
      ['2024-01-07', 'Crown', '7,00'],
      ['2024-01-08', 'Acme Tools Ltd', '310,99'],
      ['2024-01-09', 'Łódź Dom', '12 345,00'],
    ]);
  });

  it('follows a ruled line, and leaves titles as one field', () => {
    const lines = table(
      [
        'SALES   JOURNAL 2024',
        'Date       Customer             Amount',
        '---------- ---------------- ----------',
        ...ROWS,
        '========== ================ ==========',
        '           TOTAL             13 875,49',
      ].join('\n'),
    );
    expect(lines?.[0]).toEqual(['SALES   JOURNAL 2024']);
    expect(lines?.[2]).toEqual(['']);
    expect(lines?.[4]).toEqual(['2024-01-06', 'Birch & Sons', '1 200,00']);
    expect(lines?.at(-1)).toEqual(['', 'TOTAL', '13 875,49']);
  });

  it('takes no prose for a table', () => {
    const letter = [
      'Dear John, here is the report',
      'for 2024: we sold 12 000 to Acme and 3 400 to',
      'Birch, 700 less than in 2023. In the 4th quarter',
      'it was 8 000, in the 3rd 7 400, and in the',
      '2nd 6 000. Our 12 people in 3 offices did well,',
      'and 2025 will bring 10 % more, so 1 or 2 more',
      'people may be needed in 2025 and 2026.',
    ];
    expect(table(letter.join('\n'))).toBeNull();
  });

  it('takes no list of one column for a table', () => {
    expect(
      table(['Names of clients here', ...ROWS.map((_, at) => `client ${at}`)].join('\n')),
    ).toBeNull();
  });
});
