import { describe, expect, test } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import type {
  ColumnMapping,
  ColumnRole,
  RowKind,
  SheetMapping,
} from '@shared/import/layout/sheet-mapping';
import { DEFAULT_IMPORT_DECISIONS } from '@shared/import/layout/sheet-mapping';
import type { LineBatch, LinesSummary } from '@shared/import/lines/line-batch';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import type { PlainCell } from '../../../support/cell-batch';
import { buildCellBatch, date, dayOf } from '../../../support/cell-batch';

interface Line {
  readonly row: number;
  readonly client: string;
  readonly code: string;
  readonly day: number;
  readonly amount: number;
  readonly cost: number;
  readonly quantity: number;
  readonly order: string;
  readonly column: number;
}

function column(
  index: number,
  header: string,
  role: ColumnRole,
  more: Partial<ColumnMapping> = {},
): ColumnMapping {
  return {
    column: index,
    header,
    role,
    period: null,
    numberStyle: null,
    dateStyle: null,
    isPercentPoints: false,
    ...more,
  };
}

function mapping(
  columns: readonly ColumnMapping[],
  more: Partial<SheetMapping> = {},
): SheetMapping {
  return {
    sheet: 0,
    sheetName: 'S',
    layout: 'transactions',
    headerRow: 1,
    headerRows: 1,
    columns,
    lookup: null,
    rowKinds: {},
    groupColumn: null,
    assumedYear: null,
    fixedPeriod: null,
    decisions: DEFAULT_IMPORT_DECISIONS,
    ...more,
  };
}

const PLAIN = [
  column(0, 'Client', 'client'),
  column(1, 'Date', 'date'),
  column(2, 'Amount', 'amount'),
];

function run(
  map: SheetMapping,
  rows: readonly (readonly PlainCell[])[],
  options: { lookup?: Map<string, string>; batchSize?: number; cut?: number } = {},
): { lines: Line[]; summary: LinesSummary; kinds: Record<number, RowKind> } {
  const lines: Line[] = [];
  const texts: string[] = [];
  const kinds: Record<number, RowKind> = {};
  const text = (id: number): string => (id < 0 ? '' : (texts[id] ?? '?'));
  const emit = (batch: LineBatch): void => {
    texts.push(...batch.newTexts);
    for (let at = 0; at < batch.length; at += 1)
      lines.push({
        row: batch.rowNumber[at] ?? 0,
        client: text(batch.clientName[at] ?? -1),
        code: text(batch.clientCode[at] ?? -1),
        day: batch.day[at] ?? 0,
        amount: (batch.amountE4[at] ?? 0) / 10_000,
        cost: (batch.costE4[at] ?? 0) / 10_000,
        quantity: (batch.quantityE4[at] ?? 0) / 10_000,
        order: text(batch.order[at] ?? -1),
        column: batch.column[at] ?? 0,
      });
  };
  const interpreter = createLineInterpreter(map, {
    lookup: options.lookup ?? null,
    sheetName: 'S',
    emit,
    onRow: (row, kind) => (kinds[row] = kind),
    ...(options.batchSize === undefined ? {} : { batchSize: options.batchSize }),
  });
  const known = new Map<string, number>();
  const cut = options.cut ?? rows.length;
  interpreter.add(buildCellBatch(rows.slice(0, cut), { texts: known }));
  if (cut < rows.length)
    interpreter.add(buildCellBatch(rows.slice(cut), { firstRow: cut + 1, texts: known }));
  return { lines, summary: interpreter.end(0), kinds };
}

const HEADER = ['Client', 'Date', 'Amount'];
const codes = (summary: LinesSummary): string[] => summary.issues.map((issue) => issue.code);

describe('plain lines', () => {
  test('names are trimmed and blanks collapsed, so one client stays one', () => {
    const { lines } = run(mapping(PLAIN), [
      HEADER,
      ['WakeFern ', date('2024-01-02'), 1.5],
      ['WakeFern', date('2024-01-03'), 2.5],
      ['Wake\u00A0 Fern', date('2024-01-03'), 2],
    ]);
    expect(lines.map((line) => line.client)).toEqual(['WakeFern', 'WakeFern', 'Wake Fern']);
  });

  test('numeric ids become codes without ".0"', () => {
    const { lines } = run(mapping(PLAIN), [HEADER, [17850, date('2024-01-02'), 1]]);
    expect(lines[0]?.client).toBe('17850');
  });

  test('names are looked up by code; an unknown code stands for itself and is pointed out', () => {
    const map = mapping([
      column(0, '_CustomerID', 'client-code'),
      column(1, 'Date', 'date'),
      column(2, 'Amount', 'amount'),
    ]);
    const { lines, summary } = run(
      map,
      [HEADER, [1, date('2024-01-02'), 1], [9, date('2024-01-02'), 2]],
      { lookup: new Map([['1', 'Avon Corp']]) },
    );
    expect(lines.map((line) => [line.client, line.code])).toEqual([
      ['Avon Corp', '1'],
      ['9', '9'],
    ]);
    expect(summary.issueCounts).toEqual({ CLIENT_UNKNOWN_ID: 1 });
  });

  test('times of day, serials and yyyymmdd are days', () => {
    const { lines } = run(mapping(PLAIN), [
      HEADER,
      ['A', { day: dayOf('2024-01-02') + 0.99 }, 1],
      ['A', 45_293.5, 1],
      ['A', 20_240_102, 1],
    ]);
    expect(lines.map((line) => line.day)).toEqual([
      dayOf('2024-01-02'),
      dayOf('2024-01-02'),
      dayOf('2024-01-02'),
    ]);
  });

  test('batches and texts go on over batch borders in both directions', () => {
    const rows = [
      HEADER,
      ...Array.from(
        { length: 10 },
        (_, i) => [`Client ${i % 4}`, date('2024-01-02'), i + 1] as PlainCell[],
      ),
    ];
    const { lines } = run(mapping(PLAIN), rows, { batchSize: 3, cut: 5 });
    expect(lines.map((line) => line.client)).toEqual(rows.slice(1).map((row) => row[0]));
    expect(lines.map((line) => line.row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('amounts', () => {
  const COMPUTED = [
    column(0, 'Client', 'client'),
    column(1, 'Date', 'date'),
    column(2, 'Qty', 'quantity'),
    column(3, 'Price', 'price'),
    column(4, 'Discount', 'discount'),
    column(5, 'Unit Cost', 'unit-cost'),
  ];
  const HEAD = ['Client', 'Date', 'Qty', 'Price', 'Discount', 'Unit Cost'];

  test('quantity × price × (1 − discount) is exact to four decimals', () => {
    const { lines } = run(mapping(COMPUTED), [HEAD, ['A', date('2024-01-02'), 3, 19.99, 0.075, 7]]);
    expect(lines[0]).toMatchObject({ amount: 55.4723, cost: 21, quantity: 3 });
  });

  test('an empty discount counts as none and is pointed out', () => {
    const { lines, summary } = run(mapping(COMPUTED), [HEAD, ['A', date('2024-01-02'), 2, 10]]);
    expect(lines[0]?.amount).toBe(20);
    expect(summary.issueCounts).toMatchObject({ DISCOUNT_MISSING: 1 });
  });

  test('percent points and percent signs are the same discount', () => {
    const map = mapping(
      COMPUTED.map((one) => (one.role === 'discount' ? { ...one, isPercentPoints: true } : one)),
    );
    const { lines } = run(map, [
      HEAD,
      ['A', date('2024-01-02'), 1, 100, 5],
      ['A', date('2024-01-03'), 1, 100, '5%'],
    ]);
    expect(lines.map((line) => line.amount)).toEqual([95, 95]);
  });

  test('a missing part rejects the line at that cell', () => {
    const { summary } = run(mapping(COMPUTED), [HEAD, ['A', date('2024-01-02'), 2, null, 0]]);
    expect(summary.issues).toMatchObject([
      { code: 'AMOUNT_MISSING', row: 2, column: 3, severity: 'rejected' },
    ]);
  });

  test('a margin column gives the cost', () => {
    const { lines, summary } = run(mapping([...PLAIN, column(3, 'Profit', 'margin')]), [
      [...HEADER, 'Profit'],
      ['A', date('2024-01-02'), 100, 30],
      ['B', date('2024-01-02'), 50, null],
    ]);
    expect(lines.map((line) => line.cost)).toEqual([70, Number.NaN]);
    expect(summary.issueCounts).toEqual({ COST_MISSING: 1 });
  });

  test('text amounts follow the style of the column, never the cell', () => {
    const map = mapping([
      column(0, 'Client', 'client'),
      column(1, 'Date', 'date', { dateStyle: { order: 'dmy' } }),
      column(2, 'Amount', 'amount', { numberStyle: { decimal: ',' } }),
    ]);
    const { lines, summary } = run(map, [
      HEADER,
      ['A', '05.06.2024', '1.234'],
      ['A', '06.06.2024', '(1 234,50)'],
      ['A', '07.06.2024', '1,234.50'],
    ]);
    expect(lines.map((line) => [line.day, line.amount])).toEqual([
      [dayOf('2024-06-05'), 1234],
      [dayOf('2024-06-06'), -1234.5],
    ]);
    expect(summary.issues).toMatchObject([{ code: 'NOT_A_NUMBER', value: '1,234.50', row: 4 }]);
  });

  test('without a known style only what reads one way is taken', () => {
    const { lines, summary } = run(mapping(PLAIN), [
      HEADER,
      ['A', '05/06/2024', 1],
      ['A', '2024-06-05', '1.234'],
      ['A', '25/06/2024', '12,50'],
    ]);
    expect(lines.map((line) => [line.day, line.amount])).toEqual([[dayOf('2024-06-25'), 12.5]]);
    expect(codes(summary)).toEqual(['DATE_AMBIGUOUS', 'NUMBER_AMBIGUOUS']);
  });
});

describe('rejected cells', () => {
  test.each<[string, PlainCell[], string, number]>([
    ['no date', ['A', null, 5], 'DATE_MISSING', 1],
    ['a word for a date', ['A', 'asdc', 5], 'NOT_A_DATE', 1],
    ['year 7683', ['A', { day: dayOf('2024-01-01') + 365.25 * 5659 }, 5], 'DATE_IMPOSSIBLE', 1],
    ['serial 0', ['A', 0, 5], 'DATE_IMPOSSIBLE', 1],
    ['no amount', ['A', date('2024-01-02'), null], 'AMOUNT_MISSING', 2],
    ['NULL for an amount', ['A', date('2024-01-02'), 'NULL'], 'AMOUNT_MISSING', 2],
    ['an absurd amount', ['A', date('2024-01-02'), 3.4e18], 'AMOUNT_TOO_LARGE', 2],
    ['an error cell', ['A', date('2024-01-02'), { error: '#DIV/0!' }], 'ERROR_CELL', 2],
    ['a lost reference', ['A', date('2024-01-02'), { error: '#REF!' }], 'BAD_REFERENCE', 2],
    [
      'a formula never calculated',
      ['A', date('2024-01-02'), { error: '#UNCALCULATED' }],
      'UNCALCULATED_FORMULA',
      2,
    ],
    ['no client', [null, date('2024-01-02'), 5], 'CLIENT_MISSING', 0],
    ['a pivot blank for a client', ['(blank)', date('2024-01-02'), 5], 'CLIENT_MISSING', 0],
  ])('%s', (_, row, code, at) => {
    const { lines, summary } = run(mapping(PLAIN), [HEADER, ['A', date('2024-01-02'), 5], row]);
    expect(lines).toHaveLength(1);
    expect(summary).toMatchObject({ rowsRead: 2, rowsAccepted: 1, rowsRejected: 1 });
    expect(summary.issues).toMatchObject([{ code, row: 3, column: at, severity: 'rejected' }]);
  });

  test('what could be read of rejected rows is summed, rows without client apart', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ['A', date('2024-01-02'), 5],
      ['A', null, 7],
      [null, date('2024-01-02'), 2.5],
    ]);
    expect(summary).toMatchObject({
      acceptedE4: 50_000,
      rejectedE4: 95_000,
      withoutClient: { rows: 1, amountE4: 25_000 },
    });
  });
});

describe('rows that are no sales', () => {
  const data: PlainCell[][] = [
    ['A', date('2024-01-02'), 10],
    ['B', date('2024-01-03'), 20],
  ];

  test('a total row by word is the control total, whatever it says', () => {
    const { lines, summary, kinds } = run(mapping(PLAIN), [HEADER, ...data, ['Итого', null, 30.5]]);
    expect(lines).toHaveLength(2);
    expect(kinds[4]).toBe('total');
    expect(summary.sheetTotal).toEqual({ valueE4: 305_000, row: 4, column: 2 });
  });

  test('subtotals and a total without any word are told by arithmetic', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      [null, null, 30],
      ['C', date('2024-01-02'), 5],
      ['D', date('2024-01-02'), 6],
      [null, null, 11],
      [null, null, 41],
    ]);
    expect(kinds).toMatchObject({ 7: 'subtotal', 8: 'total' });
    expect(summary).toMatchObject({
      rowsAccepted: 4,
      rowsRejected: 0,
      sheetTotal: { valueE4: 410_000, row: 8 },
    });
  });

  test('the total of a first section, with more lines and no total below it, is not the total of the sheet', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      ['Razem', null, 30],
      ['C', date('2024-01-02'), 5],
    ]);
    expect(summary).toMatchObject({ rowsAccepted: 3, sheetTotal: null });
  });

  test('section totals do not pass for the total of the sheet', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      ['Razem', null, 30],
      ['C', date('2024-01-02'), 5],
      ['D', date('2024-01-02'), 6],
      ['Razem', null, 11],
      ['Suma końcowa', null, 41],
    ]);
    expect(kinds).toMatchObject({ 7: 'subtotal', 8: 'total' });
    expect(summary).toMatchObject({ rowsAccepted: 4, sheetTotal: { valueE4: 410_000, row: 8 } });
  });

  test('a company called Total with a date is a client', () => {
    const { lines } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      ['Total', date('2024-01-04'), 7],
      ['Total Energies', date('2024-01-05'), 8],
    ]);
    expect(lines.map((line) => line.client)).toEqual(['A', 'B', 'Total', 'Total Energies']);
  });

  test('a dateless row of "Total Energies" that equals no sum is reported, not swallowed', () => {
    const { summary } = run(mapping(PLAIN), [HEADER, ...data, ['Total Energies', null, 7]]);
    expect(codes(summary)).toEqual(['DATE_MISSING']);
  });

  test('invoice totals ("Razem FV/…") between the lines are skipped', () => {
    const map = mapping([...PLAIN, column(3, 'Towar', 'product')]);
    const { kinds } = run(map, [
      [...HEADER, 'Towar'],
      ['A', date('2024-01-02'), 10, 'x'],
      ['Razem FV/1', null, 12],
      ['B', date('2024-01-03'), 5, 'y'],
    ]);
    expect(kinds).toMatchObject({ 2: 'data', 3: 'subtotal', 4: 'data' });
  });

  test('a repeated header, notes and counters below the total are not reported as faults', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      HEADER,
      ['C', date('2024-01-02'), 5],
      ['Total', null, 35],
      ['Торговых точек АКБ:', 3],
      [null, null, null, 'printed by'],
    ]);
    expect(kinds).toMatchObject({ 4: 'header', 6: 'total', 7: 'footer', 8: 'footer' });
    expect(summary.issues).toEqual([]);
  });

  test('a kind the user set wins over words and sums', () => {
    const rows = [HEADER, ...data, ['Total', null, 30], ['C', date('2024-01-02'), 5]];
    const { kinds, lines } = run(
      mapping(PLAIN, { rowKinds: { 3: 'footer', 5: 'subtotal' } }),
      rows,
    );
    expect(kinds).toMatchObject({ 3: 'footer', 5: 'subtotal' });
    expect(lines.map((line) => line.client)).toEqual(['A']);
  });

  test('group rows above their details are skipped by the empty group column', () => {
    const map = mapping(
      [
        column(0, 'Client', 'client'),
        column(1, 'Contract', 'ignore'),
        column(2, 'Amount', 'amount'),
      ],
      { groupColumn: 1, fixedPeriod: { startDay: 19_997, endDay: 20_027, foundIn: 'title' } },
    );
    const { lines, summary, kinds } = run(map, [
      ['Client', 'Contract', 'Amount'],
      ['All', null, 30],
      ['North', null, 30],
      ['A', 'c1', 10],
      ['B', 'c2', 20],
    ]);
    expect(kinds).toMatchObject({ 2: 'group', 3: 'group', 4: 'data' });
    expect(lines.map((line) => [line.client, line.day])).toEqual([
      ['A', 19_997],
      ['B', 19_997],
    ]);
    expect(summary.sheetTotal).toMatchObject({ valueE4: 300_000, row: 2 });
  });

  test('values are carried down where the mapping says so', () => {
    const { lines } = run(mapping(PLAIN, { fillDown: [0] }), [
      HEADER,
      ['A', date('2024-01-02'), 1],
      [null, date('2024-01-03'), 2],
      ['B', date('2024-01-04'), 3],
      ['Total', null, 6],
    ]);
    expect(lines.map((line) => line.client)).toEqual(['A', 'A', 'B']);
  });
});

describe('what the user decides', () => {
  const rows: PlainCell[][] = [
    HEADER,
    ['A', date('2024-01-02'), 10],
    ['A', date('2024-01-02'), 10],
    ['A', date('2024-01-03'), -4],
    ['B', date('2024-01-03'), 0],
  ];

  test('duplicates, returns and zeros are counted and kept by default', () => {
    const { lines, summary } = run(mapping(PLAIN), rows);
    expect(lines).toHaveLength(4);
    expect(summary).toMatchObject({
      duplicates: { lines: 1, amountE4: 100_000 },
      returns: { lines: 1, amountE4: -40_000 },
      zeroAmounts: 1,
      acceptedE4: 160_000,
    });
  });

  test('and dropped when decided so, with the sums to match', () => {
    const { lines, summary } = run(
      mapping(PLAIN, { decisions: { duplicates: 'drop', returns: 'drop', zeroAmounts: 'drop' } }),
      rows,
    );
    expect(lines).toHaveLength(1);
    expect(summary).toMatchObject({
      rowsRead: 4,
      rowsAccepted: 1,
      rowsDropped: 3,
      droppedE4: 60_000,
      acceptedE4: 100_000,
      duplicates: { lines: 1 },
    });
  });

  test('rows that differ in any column are no duplicates, a row counter aside', () => {
    const columns = [...PLAIN, column(3, 'Time', 'ignore'), column(4, 'Row ID', 'ignore')];
    const { summary } = run(mapping(columns), [
      [...HEADER, 'Time', 'Row ID'],
      ['A', date('2024-01-02'), 1, '08:00', 1],
      ['A', date('2024-01-02'), 1, '09:00', 2],
      ['A', date('2024-01-02'), 1, '09:00', 3],
    ]);
    expect(summary.duplicates.lines).toBe(1);
  });

  test('several currencies are counted and said', () => {
    const { summary } = run(mapping([...PLAIN, column(3, 'Currency', 'currency')]), [
      [...HEADER, 'Currency'],
      ['A', date('2024-01-02'), 1, 'PLN'],
      ['B', date('2024-01-02'), 1, 'EUR'],
      ['C', date('2024-01-02'), 1, 'PLN'],
    ]);
    expect(summary.currencies).toEqual([
      { currency: 'PLN', lines: 2 },
      { currency: 'EUR', lines: 1 },
    ]);
    expect(summary.issues).toMatchObject([{ code: 'CURRENCY_MIXED', row: 3 }]);
  });
});

describe('remarks that need the whole sheet', () => {
  const many = (count: number): PlainCell[][] =>
    Array.from({ length: count }, (_, i) => [
      `Client ${i % 9}`,
      date(`2024-01-${10 + (i % 19)}`),
      10 + (i % 7),
    ]);

  test('one line above half of all sales is pointed out with its share', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ...many(60),
      ['A', date('2024-01-02'), 1_000_000],
    ]);
    const outlier = summary.issues.find((issue) => issue.code === 'OUTLIER');
    expect(outlier).toMatchObject({ severity: 'remark', row: 62, column: 2 });
    expect(outlier?.effectShare).toBeGreaterThan(0.99);
  });

  test('an absurd quantity is pointed out even when its amount is small', () => {
    const map = mapping([...PLAIN, column(3, 'Qty', 'quantity')]);
    const { summary } = run(map, [
      [...HEADER, 'Qty'],
      ...many(60).map((row) => [...row, 2]),
      ['A', date('2024-01-02'), 5, 50_000],
    ]);
    expect(summary.issues).toMatchObject([{ code: 'OUTLIER', row: 62, column: 3, value: '50000' }]);
  });

  test('dates decades from the others are pointed out', () => {
    const { summary } = run(mapping(PLAIN), [HEADER, ...many(60), ['A', date('1924-01-02'), 5]]);
    expect(summary.issues).toMatchObject([
      { code: 'DATE_FAR', row: 62, column: 1, value: '1924-01-02' },
    ]);
    expect(summary.issueCounts).toEqual({ DATE_FAR: 1 });
  });

  test('dates that are all firsts of months count as periods', () => {
    const monthly = ['2024-01-01', '2024-02-01', '2024-03-01'].map((iso): PlainCell[] => [
      'A',
      date(iso),
      5,
    ]);
    expect(run(mapping(PLAIN), [HEADER, ...monthly]).summary.dayPrecision).toBe('period');
    expect(
      run(mapping(PLAIN), [HEADER, ...monthly, ['A', date('2024-03-07'), 5]]).summary.dayPrecision,
    ).toBe('day');
  });

  test('invisible signs in a name are pointed out once per name', () => {
    const batch = buildCellBatch([
      HEADER,
      ['A', date('2024-01-02'), 1],
      ['A', date('2024-01-03'), 2],
    ]);
    const flags = batch.flags.slice();
    flags[3] = CELL_FLAG.invisible;
    flags[6] = CELL_FLAG.invisible;
    const interpreter = createLineInterpreter(mapping(PLAIN), {
      lookup: null,
      sheetName: 'S',
      emit: () => undefined,
    });
    interpreter.add({ ...batch, flags });
    expect(interpreter.end(0).issueCounts).toEqual({ INVISIBLE_CHARACTERS: 1 });
  });
});

describe('periods across', () => {
  const month = (
    index: number,
    at: number,
    measure: 'amount' | 'quantity' | 'cost' | 'margin' = 'amount',
  ): ColumnMapping =>
    column(at, `m${index} ${measure}`, 'period', {
      period: { startDay: dayOf(`2024-0${index}-01`), endDay: dayOf(`2024-0${index}-28`), measure },
    });
  const wide = (
    columns: readonly ColumnMapping[],
    more: Partial<SheetMapping> = {},
  ): SheetMapping =>
    mapping([column(0, 'Client', 'client'), ...columns], { layout: 'wide-periods', ...more });
  const MONTHS = [month(1, 1), month(2, 2), month(3, 3)];
  const HEAD = ['Client', 'm1', 'm2', 'm3', 'Total'];

  test('each cell with sales is a line, zeros and blanks are none', () => {
    const { lines, summary } = run(wide(MONTHS), [
      HEAD,
      ['A', 10, 0, 5.5, 15.5],
      ['B', null, '-', -2, -2],
    ]);
    expect(lines.map((line) => [line.client, line.day, line.amount, line.column])).toEqual([
      ['A', dayOf('2024-01-01'), 10, 1],
      ['A', dayOf('2024-03-01'), 5.5, 3],
      ['B', dayOf('2024-03-01'), -2, 3],
    ]);
    expect(summary).toMatchObject({
      rowsRead: 2,
      rowsAccepted: 2,
      lines: 3,
      dayPrecision: 'period',
      returns: { lines: 1 },
    });
  });

  test('measures of one period make one line', () => {
    const { lines } = run(wide([month(1, 1, 'quantity'), month(1, 2), month(1, 3, 'margin')]), [
      HEAD,
      ['A', 4, 100, 30],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ amount: 100, quantity: 4, cost: 70 });
  });

  test('sum rows are told by word and by equal columns, a client of equal total is not', () => {
    const { lines, kinds, summary } = run(wide(MONTHS), [
      HEAD,
      ['A', 1, 2, 3],
      ['B', 4, 5, 6],
      ['North', 5, 7, 9],
      ['C', 9, 7, 5],
      ['Grand Total', 14, 14, 14],
    ]);
    expect(kinds).toMatchObject({ 5: 'data', 6: 'total' });
    expect(new Set(lines.map((line) => line.client))).toEqual(new Set(['A', 'B', 'C']));
    expect(summary.sheetTotal).toMatchObject({ valueE4: 420_000, row: 6 });
  });

  test('one unreadable cell rejects that cell, not the client', () => {
    const { lines, summary } = run(wide(MONTHS), [HEAD, ['A', 1, 'tbd', 3]]);
    expect(lines).toHaveLength(2);
    expect(summary.issues).toMatchObject([
      { code: 'NOT_A_NUMBER', row: 2, column: 2, value: 'tbd' },
    ]);
  });

  test('a row of figures without a client is rejected with its sum', () => {
    const { summary } = run(wide(MONTHS), [HEAD, ['A', 1, 2, 3], [null, 8, 1, 1]]);
    expect(summary).toMatchObject({
      rowsRejected: 1,
      rejectedE4: 100_000,
      withoutClient: { rows: 1, amountE4: 100_000 },
    });
  });
});
