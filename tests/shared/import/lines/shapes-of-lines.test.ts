import { describe, expect, it } from 'vitest';
import { dayFromCivil, isoFromDay } from '@shared/domain/iso-day';
import type { LineBatch } from '@shared/import/lines/line-batch';
import { mergeSummaries, SheetMerger } from '@shared/import/lines/merge-sheets';
import { SwappedDays } from '@shared/import/lines/swapped-days';
import { currencyCode, currencyInText } from '@shared/import/values/currency-code';
import { date } from '../../../support/cell-batch';
import { column, mapping, PLAIN, run } from './run-lines';

const PARTS = [...PLAIN, column(3, 'Qty', 'quantity'), column(4, 'Price', 'price')];
/** Row 1, the header. */
const HEAD = ['header'] as const;

describe('an empty amount beside quantity and price', () => {
  it('is their product, with a remark, and stays missing when one of them is missing too', () => {
    const { lines, summary } = run(mapping(PARTS), [
      HEAD,
      ['A', date('2024-01-05'), null, 3, 2.5],
      ['B', date('2024-01-06'), 'N/A', 4, 0.1],
      ['C', date('2024-01-07'), null, 4, null],
      ['D', date('2024-01-08'), 9, 4, 7],
    ]);
    expect(lines.map((line) => line.amount)).toEqual([7.5, 0.4, 9]);
    expect(summary.issueCounts).toMatchObject({ AMOUNT_FILLED_IN: 2, AMOUNT_MISSING: 1 });
  });
});

describe('a quantity too large to be kept', () => {
  it('is held back with the share it would have made up', () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => ['A', date('2024-01-05'), null, at + 1, 10] as const,
    );
    const { summary } = run(mapping(PARTS.filter((one) => one.role !== 'amount')), [
      HEAD,
      ...rows,
      ['B', date('2024-01-06'), null, 3.45e15, 10],
    ]);
    const issue = summary.issues.find(({ code }) => code === 'AMOUNT_TOO_LARGE');
    expect(issue).toMatchObject({ severity: 'rejected', column: 3 });
    expect(issue?.effectShare).toBeGreaterThan(0.999999);
    expect(issue?.effectShare).toBeLessThanOrEqual(1);
  });
});

describe('currencies', () => {
  const COLUMNS = [...PLAIN, column(3, 'Currency', 'currency')];
  const ROWS = [
    HEAD,
    ['A', date('2024-01-05'), 10, 'EUR'],
    ['B', date('2024-01-06'), 20, '€'],
    ['C', date('2024-01-07'), 40, 'PLN'],
    ['D', date('2024-01-08'), 80, null],
  ] as const;

  it('counts one currency under one name', () => {
    expect(run(mapping(COLUMNS), ROWS).summary.currencies).toEqual([
      { currency: 'EUR', lines: 2 },
      { currency: 'PLN', lines: 1 },
    ]);
  });

  it('takes only the chosen one, drops the others and holds back what names none', () => {
    const { lines, summary } = run(mapping(COLUMNS, { currency: 'EUR' }), ROWS);
    expect(lines.map((line) => line.amount)).toEqual([10, 20]);
    expect(summary).toMatchObject({
      rowsRead: 4,
      rowsAccepted: 2,
      rowsDropped: 1,
      rowsRejected: 1,
      droppedE4: 400_000,
    });
    expect(summary.issueCounts).toMatchObject({ CURRENCY_MISSING: 1 });
    expect(summary.issueCounts.CURRENCY_MIXED).toBeUndefined();
  });

  it('gives lines that name none the currency of the header', () => {
    expect(
      run(mapping(PLAIN, { headerCurrency: 'PLN' }), [HEAD, ['A', date('2024-01-05'), 10]]).summary
        .currencies,
    ).toEqual([{ currency: 'PLN', lines: 1 }]);
  });

  it('reads signs and words of a header, and none where several stand', () => {
    expect([
      currencyCode('руб.'),
      currencyCode('zł'),
      currencyCode('$'),
      currencyCode(' eur '),
    ]).toEqual(['RUB', 'PLN', '$', 'EUR']);
    expect(currencyInText('Сумма с НДС, руб')).toBe('RUB');
    expect(currencyInText('Kwota netto (PLN)')).toBe('PLN');
    expect(currencyInText('EUR or PLN')).toBeNull();
    expect(currencyInText('THE NEW LIST FOR YOU')).toBeNull();
  });
});

describe('swapped days', () => {
  const days = (from: number, to: number, swapped: (day: number) => boolean): number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at).map((day) => {
      const iso = isoFromDay(day);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      return swapped(day) ? dayFromCivil(year ?? 0, dayOfMonth ?? 0, month ?? 0) : day;
    });
  const find = (list: readonly number[]): unknown[] => {
    const finder = new SwappedDays();
    list.forEach((day, at) => finder.add(day, at + 2, 10_000));
    return finder.runs().map((one) => [one.row, isoFromDay(one.firstDay), one.lines, one.days]);
  };
  const start = dayFromCivil(2017, 1, 1);

  it('are found as a run between days that go on', () => {
    const list = days(start, start + 60, (day) => day >= start + 6 && day <= start + 11);
    expect(find(list)).toEqual([[8, '2017-07-01', 6, 6]]);
  });

  it('are not seen in days that go on, in days without order, or in one stray day', () => {
    expect(find(days(start, start + 200, () => false))).toEqual([]);
    expect(find(Array.from({ length: 400 }, (_, at) => start + ((at * 7919) % 365)))).toEqual([]);
    expect(find(days(start, start + 60, (day) => day === start + 6))).toEqual([]);
  });
});

describe('several sheets as one', () => {
  it('gives one text table and adds the counts', () => {
    const batches: LineBatch[] = [];
    const merger = new SheetMerger((batch) => batches.push(batch));
    const summaries = [
      ['A', 'B'],
      ['B', 'C'],
    ].map((names, sheet) => {
      const emit = merger.ofSheet(sheet);
      const texts: string[] = [];
      const { lines, summary } = run(mapping(PLAIN), [
        HEAD,
        ...names.map((name) => [name, date('2024-01-05'), 10]),
      ]);
      const ids = lines.map((line) => texts.push(line.client) - 1);
      const empty = new Float64Array(lines.length);
      emit({
        length: lines.length,
        rowNumber: new Uint32Array(lines.length),
        column: new Uint16Array(lines.length),
        clientName: Int32Array.from(ids),
        clientCode: new Int32Array(lines.length).fill(-1),
        day: new Int32Array(lines.length),
        amountE4: empty,
        costE4: empty,
        quantityE4: empty,
        order: new Int32Array(lines.length).fill(-1),
        product: new Int32Array(lines.length).fill(-1),
        newTexts: texts,
      });
      return summary;
    });
    expect(batches.map((batch) => [...batch.clientName])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(batches.map((batch) => batch.newTexts)).toEqual([['A', 'B'], ['C']]);
    expect(batches.map((batch) => batch.sheet)).toEqual([0, 1]);
    expect(mergeSummaries(summaries)).toMatchObject({ rowsRead: 4, lines: 4, acceptedE4: 400_000 });
  });
});
