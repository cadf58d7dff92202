import { describe, expect, test } from 'vitest';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import { DEFAULT_IMPORT_DECISIONS } from '@shared/import/layout/sheet-mapping';
import { dayOf } from '../../../support/cell-batch';
import { column, mapping, PLAIN, run } from './run-lines';

const decide = (decisions: Partial<SheetMapping['decisions']>): SheetMapping['decisions'] => ({
  ...DEFAULT_IMPORT_DECISIONS,
  ...decisions,
});

describe('what the user decides about rows', () => {
  const ROWS = [
    ['Client', 'Date', 'Amount', 'Cost', 'Type', 'Status', 'Qty'],
    ['A', '2024-01-05', 10, 6, 'Invoice', 'Done', 2],
    ['A', '2024-01-06', 4, 3, 'Credit note', 'Done', 1],
    ['B', '2024-01-07', 20, 5, 'Invoice', 'Cancelled', 3],
    ['B', '2024-01-08', -1, -1, 'Credit note', 'Done', -1],
  ];
  const map = (decisions: Partial<SheetMapping['decisions']>): SheetMapping =>
    mapping(
      [
        ...PLAIN,
        column(3, 'Cost', 'cost'),
        column(4, 'Type', 'ignore'),
        column(5, 'Status', 'ignore'),
        column(6, 'Qty', 'quantity'),
      ],
      {
        creditNoteColumn: 4,
        cancelledColumn: 5,
        amountMultiple: { factor: 1_000, text: 'k€', hasCosts: true },
        decisions: decide(decisions),
      },
    );
  const brief = (decisions: Partial<SheetMapping['decisions']>): string[] =>
    run(map(decisions), ROWS).lines.map((one) => `${one.amount} ${one.cost} ${one.quantity}`);

  test('nothing is changed unasked', () => {
    expect(brief({})).toEqual(['10 6 2', '4 3 1', '20 5 3', '-1 -1 -1']);
  });

  test('a credit note without a minus gets one, with its cost and quantity; one that has it keeps it', () => {
    expect(brief({ creditNotes: 'negate' })).toEqual(['10 6 2', '-4 -3 -1', '20 5 3', '-1 -1 -1']);
  });

  test('a cancelled sale is left out and counted', () => {
    const { lines, summary } = run(map({ cancelled: 'drop' }), ROWS);
    expect(lines.map((one) => one.row)).toEqual([2, 3, 5]);
    expect([summary.rowsDropped, summary.droppedE4, summary.acceptedE4]).toEqual([
      1, 200_000, 130_000,
    ]);
  });

  test('thousands are multiplied, costs only where they are thousands too', () => {
    expect(brief({ multiples: 'apply' })).toEqual([
      '10000 6000 2',
      '4000 3000 1',
      '20000 5000 3',
      '-1000 -1000 -1',
    ]);
    const own = run(
      {
        ...map({ multiples: 'apply' }),
        amountMultiple: { factor: 1_000, text: 'k€', hasCosts: false },
      },
      ROWS,
    );
    expect(own.lines[0]?.cost).toBe(6);
  });

  test('an amount too large to be multiplied exactly is held back, not rounded', () => {
    const { summary } = run(map({ multiples: 'apply' }), [
      ROWS[0] ?? [],
      ['A', '2024-01-05', 900_000_000_000, 1, 'Invoice', 'Done', 1],
    ]);
    expect(summary.issueCounts).toMatchObject({ AMOUNT_TOO_LARGE: 1 });
  });

  test('periods across are multiplied, quantities are not', () => {
    const period = (at: number, measure: 'amount' | 'quantity') =>
      column(at, `m${at}`, 'period', {
        period: { startDay: dayOf('2024-01-01'), endDay: dayOf('2024-01-31'), measure },
      });
    const { lines } = run(
      mapping([column(0, 'Client', 'client'), period(1, 'amount'), period(2, 'quantity')], {
        layout: 'wide-periods',
        amountMultiple: { factor: 1_000, text: 'тыс.', hasCosts: true },
        decisions: decide({ multiples: 'apply' }),
      }),
      [
        ['Client', 'm', 'm'],
        ['A', 1.5, 7],
      ],
    );
    expect(lines.map((one) => [one.amount, one.quantity])).toEqual([[1500, 7]]);
  });
});

describe('totals of nested groups', () => {
  test('a group of one row and the total over its groups are told by name and sum', () => {
    const { lines, kinds, summary } = run(
      mapping(
        [
          column(0, 'Region', 'ignore'),
          column(1, 'Client', 'client'),
          column(2, 'Product', 'product'),
          column(3, 'Amount', 'amount'),
        ],
        {
          fillDown: [1],
          fixedPeriod: { startDay: 19_723, endDay: 20_088, foundIn: '2024' },
        },
      ),
      [
        ['Region', 'Client', 'Product', 'Amount'],
        ['North', 'Acme', 'Bolt', 10],
        [null, 'Acme Total', null, 10],
        [null, 'Birch', 'Bolt', 3],
        [null, null, 'Nut', 4],
        [null, 'Birch Total', null, 7],
        ['North Total', null, null, 17],
        ['South', 'Total Energies', 'Bolt', 5],
        [null, 'Crown', 'Bolt', 5],
        [null, 'Crown Total', null, 5],
        ['Grand Total', null, null, 27],
      ],
    );
    expect(lines.map((one) => `${one.client} ${one.amount}`)).toEqual([
      'Acme 10',
      'Birch 3',
      'Birch 4',
      'Total Energies 5',
      'Crown 5',
    ]);
    expect([kinds[3], kinds[7]]).toEqual(['subtotal', 'subtotal']);
    expect(summary.sheetTotal?.valueE4).toBe(270_000);
  });
});
