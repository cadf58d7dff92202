import { describe, expect, it } from 'vitest';
import { dayFromCivil } from '@shared/domain/iso-day';
import type { SheetRow } from '@shared/import/cell-batch';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import { sheetMappings } from '@shared/import/layout/sheets-together';
import { withAssumedYear, withTable } from '@shared/import/layout/remap';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess, SheetSample } from '@shared/import/layout/workbook-guess';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import type { LineBatch, LinesSummary } from '@shared/import/lines/line-batch';
import { sampleBatch } from '@shared/import/lines/sample-batch';

/** Rows written as text, cells between bars; a number is a number cell, "" no cell. */
function sheet(name: string, lines: readonly string[], index = 0): SheetSample {
  const rows: SheetRow[] = [];
  lines.forEach((line, at) => {
    if (line === '') return;
    const cells = line.split('|').map((text) => {
      if (text === '') return undefined;
      return /^-?\d+(?:\.\d+)?$/u.test(text)
        ? { kind: 'number' as const, value: Number(text), isFormula: false }
        : { kind: 'text' as const, value: text, isFormula: false };
    });
    rows.push({ rowNumber: at + 1, cells });
  });
  return { sheet: index, sheetName: name, rows, isWhole: true, merges: [] };
}

function guess(sample: SheetSample, fileName = 'f.xlsx'): SheetGuess {
  const [only] = guessWorkbook([sample], { fileName, fallbackYear: 2020 }).sheets;
  if (only === undefined) throw new Error('no guess');
  return only;
}

function mappingOf(found: SheetGuess): SheetMapping {
  if (found.mapping === null) throw new Error(found.reasons.map((one) => one.code).join());
  return found.mapping;
}

function read(
  sample: SheetSample,
  mapping: SheetMapping,
): { lines: string[]; summary: LinesSummary } {
  const texts: string[] = [];
  const lines: string[] = [];
  const emit = (batch: LineBatch): void => {
    texts.push(...batch.newTexts);
    for (let at = 0; at < batch.length; at += 1)
      lines.push(
        `${texts[batch.clientName[at] ?? -1]} ${new Date((batch.day[at] ?? 0) * 86_400_000).toISOString().slice(0, 10)} ${(batch.amountE4[at] ?? 0) / 10_000}`,
      );
  };
  const interpreter = createLineInterpreter(mapping, {
    lookup: null,
    sheetName: sample.sheetName,
    emit,
  });
  interpreter.add(sampleBatch(sample.rows));
  return { lines, summary: interpreter.end(0) };
}

const codes = (found: SheetGuess): string[] => found.reasons.map((one) => one.code);

describe('groups and details in one column', () => {
  const STACKED = sheet('S', [
    'Склад / Месяц / Номенклатура|Количество|Выручка, руб',
    'Склад 1|12|1200',
    'Январь 2024|6|600',
    'Товар А|2|200',
    'Товар Б|4|400',
    'Февраль 2024|6|600',
    'Товар А|3|300',
    'Товар В|3|300',
    'Склад 2|5|500',
    'Январь 2024|5|500',
    'Товар А|5|500',
    'Итого|17|1700',
  ]);

  it('carries months down and neither loses the last item of a month nor counts a warehouse', () => {
    const found = guess(STACKED);
    const { lines, summary } = read(STACKED, mappingOf(found));
    expect(lines).toEqual([
      'Товар А 2024-01-01 200',
      'Товар Б 2024-01-01 400',
      'Товар А 2024-02-01 300',
      'Товар В 2024-02-01 300',
      'Товар А 2024-01-01 500',
    ]);
    expect(summary.sheetTotal?.valueE4).toBe(summary.acceptedE4);
    expect(summary.dayPrecision).toBe('period');
    expect(found.rowReasons?.[2]).toEqual({ code: 'ROW_GROUP_LEVEL', params: {} });
    expect(found.rowReasons?.[12]).toEqual({ code: 'ROW_TOTAL_WORD', params: { word: 'Итого' } });
  });

  it('reads one of several tables of one header whose titles name other periods, and says so', () => {
    const months = sheet('S', [
      'January 2024',
      'Customer|Amount',
      'Alpha|100.5',
      'Beta|50',
      '',
      'February 2024',
      'Customer|Amount',
      'Alpha|7',
      'Beta|8',
    ]);
    const found = guess(months);
    expect(codes(found)).toContain('SEVERAL_TABLES');
    const { lines } = read(months, mappingOf(found));
    expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBe(1);
    expect(lines).toHaveLength(2);
  });

  it('takes indented details only, in both layouts', () => {
    const flat = sheet('S', [
      'Client|Amount',
      'Region 1|150',
      '   Alpha|100',
      '   Beta|50',
      'Region 2|15',
      '   Delta|10',
      '   Epsilon|5',
      'Total|165',
    ]);
    const found = guess(flat, 'sales 2024-05.xlsx');
    expect(codes(found)).toContain('GROUPS_BY_INDENT');
    expect(read(flat, mappingOf(found)).summary).toMatchObject({
      rowsAccepted: 4,
      acceptedE4: 1_650_000,
    });
    const wide = sheet('S', [
      'Client|Jan 2024|Feb 2024|Mar 2024',
      'North|30|50|70',
      '  Alpha|10|20|30',
      '  Beta|20|30|40',
      'South|3|5|7',
      '  Gamma|1|2|3',
      '  Delta|2|3|4',
    ]);
    expect(read(wide, mappingOf(guess(wide))).lines.filter((line) => line.endsWith(' 4'))).toEqual([
      'Delta 2024-03-01 4',
    ]);
    expect(read(wide, mappingOf(guess(wide))).summary.acceptedE4).toBe(1_650_000);
  });

  it('leaves indented names alone when the sums do not prove groups', () => {
    const sample = sheet('S', [
      'Client|Amount',
      'Alpha|10',
      ' Beta|50',
      'Gamma|15',
      ' Delta|10',
      'Eta|5',
    ]);
    expect(mappingOf(guess(sample, 'sales 2024-05.xlsx')).levels).toBeUndefined();
  });
});

describe('price and quantity in rows of their own', () => {
  it('multiplies them per period', () => {
    const sample = sheet('S', [
      'Клиент|Показатель|янв.24|фев.24',
      'Альфа|Цена|10.5|10.5',
      '|Количество|2|3',
      'Бета|Цена|20|20',
      '|Количество|3|4',
    ]);
    const { lines, summary } = read(sample, mappingOf(guess(sample)));
    expect(lines).toEqual([
      'Альфа 2024-01-01 21',
      'Альфа 2024-02-01 31.5',
      'Бета 2024-01-01 60',
      'Бета 2024-02-01 80',
    ]);
    expect(summary).toMatchObject({ rowsRead: 2, rowsAccepted: 2 });
  });
});

describe('dates in several columns', () => {
  it('puts year and month together', () => {
    const sample = sheet('S', [
      'Customer|Year|Month|Sales',
      'A|2023|11|10',
      'B|2023|12|20',
      'A|2024|1|30',
    ]);
    expect(read(sample, mappingOf(guess(sample))).lines).toEqual([
      'A 2023-11-01 10',
      'B 2023-12-01 20',
      'A 2024-01-01 30',
    ]);
  });

  it('asks for the year of months without one and moves them by it', () => {
    const sample = sheet('S', ['Customer|Month|Sales', 'A|Jan|10', 'B|Feb|20', 'A|Mar|30']);
    const found = guess(sample);
    expect(found.questions).toContainEqual({ code: 'YEAR_UNKNOWN', params: { year: 2020 } });
    expect(read(sample, withAssumedYear(mappingOf(found), 2023)).lines[0]).toBe('A 2023-01-01 10');
    expect(mappingOf(guess(sample, 'sales 2024.xlsx')).assumedYear).toBe(2024);
  });

  it('takes a bare year and says that regularity cannot be judged', () => {
    const sample = sheet('S', ['Customer|Year|Sales', 'A|2022|10', 'B|2023|20', 'A|2024|30']);
    const found = guess(sample);
    expect(found.questions.map((one) => one.code)).toContain('ONLY_YEARS');
    expect(read(sample, mappingOf(found)).lines).toEqual([
      'A 2022-01-01 10',
      'B 2023-01-01 20',
      'A 2024-01-01 30',
    ]);
  });
});

describe('several tables on one sheet', () => {
  const BESIDE = sheet('S', [
    'Region|Manager||Customer|Date|Amount',
    'North|Ann||A|2024-01-05|10',
    'South|Bob||B|2024-02-05|20',
    '|||C|2024-03-05|30',
  ]);

  it('reads the table of sales and offers the other', () => {
    const found = guess(BESIDE);
    expect(found.reasons).toContainEqual({
      code: 'SEVERAL_TABLES',
      params: { range: 'D1:F', others: 'A1:B' },
    });
    expect(read(BESIDE, mappingOf(found)).lines).toHaveLength(3);
    expect(withTable(BESIDE, 'A1:B', { fileName: 'f.xlsx' })?.blocks).toHaveLength(2);
    expect(withTable(BESIDE, 'Z1:Z9', { fileName: 'f.xlsx' })).toBeNull();
  });

  it('stops where another table begins below', () => {
    const sample = sheet('S', [
      'Customer|Date|Amount',
      'A|2024-01-05|10',
      'B|2024-02-05|20',
      '',
      'Region|Manager|Sales target',
      'North|Ann|500',
      'South|Bob|700',
    ]);
    const found = guess(sample);
    expect(read(sample, mappingOf(found)).summary).toMatchObject({
      rowsAccepted: 2,
      rowsRejected: 0,
    });
    expect(found.rowReasons?.[6]).toEqual({ code: 'ROW_OTHER_TABLE', params: {} });
  });

  it('keeps a table together whose empty column parts it', () => {
    const sample = sheet('S', [
      'Customer|Date||Product|Amount',
      'A|2024-01-05||P|10',
      'B|2024-02-05||Q|20',
    ]);
    expect(read(sample, mappingOf(guess(sample))).lines).toHaveLength(2);
  });
});

describe('several sheets of one layout', () => {
  const month = (name: string, index: number, amount: number): SheetSample =>
    sheet(name, ['Customer|Amount', `A|${amount}`, `B|${amount + 1}`], index);

  it('takes a sheet per month together, each in its month', () => {
    const samples = [month('Jan', 0, 10), month('Feb', 1, 20)];
    const { sheets, best } = guessWorkbook(samples, { fileName: 'sales 2024.xlsx' });
    const found = sheets[best];
    expect(found?.reasons).toContainEqual({
      code: 'SHEETS_TOGETHER',
      params: { sheets: 'Jan, Feb', count: 2 },
    });
    const parts = sheetMappings(mappingOf(found ?? guess(month('x', 0, 1))));
    expect(parts.map((part) => part.fixedPeriod?.startDay)).toEqual([
      dayFromCivil(2024, 1, 1),
      dayFromCivil(2024, 2, 1),
    ]);
    expect(
      samples.flatMap((sample, at) => read(sample, parts[at] ?? mappingOf(guess(sample))).lines),
    ).toEqual(['A 2024-01-01 10', 'B 2024-01-01 11', 'A 2024-02-01 20', 'B 2024-02-01 21']);
  });

  it('only says so when nothing tells their periods apart', () => {
    const copy = ['Customer|Date|Amount', 'A|2024-01-05|10', 'B|2024-02-05|20'];
    const { sheets } = guessWorkbook([sheet('Data', copy), sheet('Data (2)', copy, 1)], {
      fileName: 'f.xlsx',
    });
    expect(sheets[0]?.reasons.map((one) => one.code)).toContain('SHEETS_ALIKE');
    expect(sheets[0]?.mapping?.sheets).toBeUndefined();
  });
});

describe('client codes', () => {
  it('does not take a number that changes from row to row for the client', () => {
    const lines = ['cust_id|Customer Name|Date|Total'];
    for (let row = 0; row < 12; row += 1)
      lines.push(`${1000 + row * 7}|Client ${row % 4}|2024-01-${10 + row}|${row + 1}`);
    const found = mappingOf(guess(sheet('S', lines)));
    expect(found.columns.map((column) => column.role)).toEqual([
      'ignore',
      'client',
      'date',
      'amount',
    ]);
  });
});

describe('pivots', () => {
  it('read clients above their months in one column of labels', () => {
    const sample = sheet('S', [
      'Row Labels|Sum of Sales',
      'Acme|60',
      '2024-01|10',
      '2024-02|20',
      '2024-03|30',
      'Beta|18',
      '2024-01|8',
      '2024-02|10',
      'Grand Total|78',
    ]);
    const { lines, summary } = read(sample, mappingOf(guess(sample)));
    expect(lines).toEqual([
      'Acme 2024-01-01 10',
      'Acme 2024-02-01 20',
      'Acme 2024-03-01 30',
      'Beta 2024-01-01 8',
      'Beta 2024-02-01 10',
    ]);
    expect(summary.sheetTotal?.valueE4).toBe(summary.acceptedE4);
  });

  it('do not count totals whose client and month are carried down', () => {
    const sample = sheet('S', [
      'Client|Month|Sum of Sales',
      'Acme|2024-01|10',
      '|2024-02|20',
      '|2024-03|30',
      'Acme Total||60',
      'Beta|2024-01|11',
      'Beta Total||11',
      'Grand Total||71',
    ]);
    expect(read(sample, mappingOf(guess(sample))).summary).toMatchObject({
      rowsAccepted: 4,
      acceptedE4: 710_000,
    });
  });

  it('are refused when they hold periods without clients', () => {
    const found = guess(
      sheet('S', [
        'Row Labels|Sum of Sales',
        '2024-01|10',
        '2024-02|20',
        '2024-03|30',
        'Grand Total|60',
      ]),
    );
    expect(found.mapping).toBeNull();
    expect(codes(found)).toContain('PIVOT_REPORT');
  });
});
