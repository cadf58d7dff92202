import { describe, expect, it } from 'vitest';
import { rawFields } from '../../../../../electron/excel/read/csv/raw-fields';
import { joinRecord, learnShape } from '../../../../../electron/excel/read/csv/torn-records';

const fields = (lines: readonly string[]): ReturnType<typeof rawFields>[] =>
  lines.map((line) => rawFields(line, ',', '"'));

/** The cells of the last line of a table, `!` where they are held back; null when it is left as it stands. */
function last(lines: readonly string[]): readonly string[] | null {
  const records = fields(lines);
  const shape = learnShape(records, ',');
  const joined = shape === null ? null : joinRecord(records.at(-1) ?? [], shape, ',');
  return joined === null
    ? null
    : joined.fields.map((text, at) => (joined.torn.has(at) ? '!' : text));
}

const NAMES = [
  'date,order,customer,qty,amount',
  '2024-01-05,ORD-1,Crown Foods,3,99.50',
  '2024-01-06,ORD-2,Birch & Sons,1,10.00',
  '2024-01-07,ORD-3,Crown Foods,2,1500.00',
];

describe('records with more fields than columns', () => {
  it('puts a name with a comma together', () => {
    expect(last([...NAMES, '2024-01-08,ORD-4,Acme Tools, Ltd,7,12.30'])).toEqual([
      '2024-01-08',
      'ORD-4',
      'Acme Tools, Ltd',
      '7',
      '12.30',
    ]);
  });

  it('keeps quoted fields whole', () => {
    expect(last([...NAMES, '2024-01-08,ORD-4,"Acme, Ltd",7,"1,200.00"'])).toBeNull();
  });

  it('puts decimals together where every record has them', () => {
    expect(
      last([
        'date,customer,qty,amount',
        '2024-01-05,Crown Foods,3,1234,50',
        '2024-01-06,Birch,1,10,00',
        '2024-01-07,Birch,2,77,05',
        '2024-01-08,Acme,4,5,10',
      ]),
    ).toEqual(['2024-01-08', 'Acme', '4', '5,10']);
  });

  it('puts thousands together where small amounts show the columns', () => {
    expect(
      last([
        'date,customer,amount',
        '2024-01-05,Crown Foods,234.50',
        '2024-01-06,Birch,10.00',
        '2024-01-07,Acme,980.00',
        '2024-01-08,Acme,12,345.67',
      ]),
    ).toEqual(['2024-01-08', 'Acme', '12,345.67']);
  });

  it('holds back figures that can be put together in two ways', () => {
    expect(
      last([
        'date,customer,price,amount',
        '2024-01-05,Crown Foods,3.5,7',
        '2024-01-06,Birch,1.2,10',
        '2024-01-07,Acme,9.1,9',
        '2024-01-08,Acme,3,45,60',
      ]),
    ).toEqual(['2024-01-08', 'Acme', '!', '!']);
  });

  it('leaves notes beside the table alone', () => {
    expect(
      last([
        'date,customer,amount',
        '2024-01-05,Crown Foods,3',
        '2024-01-06,Birch,10',
        '2024-01-07,Acme,9',
        '2024-01-08,Acme,9,,ask Ann',
      ]),
    ).toBeNull();
  });

  it('knows nothing of tables without a header', () => {
    expect(learnShape(fields(['1,2,3', '4,5', '6,7,8,9', '1,1,1']), ',')).toBeNull();
  });
});
