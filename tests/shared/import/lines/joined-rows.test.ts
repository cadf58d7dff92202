import { describe, expect, test } from 'vitest';
import { CELL_KIND } from '@shared/import/cell-batch';
import type { CellBatch } from '@shared/import/cell-batch';
import { DEFAULT_IMPORT_DECISIONS } from '@shared/import/layout/sheet-mapping';
import type { ColumnMapping, SheetMapping, TableJoin } from '@shared/import/layout/sheet-mapping';
import { JoinedRows } from '@shared/import/lines/joined-rows';
import { JoinTable } from '@shared/import/lines/join-table';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import type { LineBatch } from '@shared/import/lines/line-batch';
import { buildCellBatch, date, dayOf } from '../../../support/cell-batch';
import type { PlainCell } from '../../../support/cell-batch';

const JOIN: TableJoin = {
  sheet: 1,
  sheetName: 'orders',
  headerRow: 1,
  headerRows: 1,
  keyColumn: 0,
  otherKeyColumn: 0,
  columns: [
    { column: 3, otherColumn: 1 },
    { column: 4, otherColumn: 2 },
  ],
};

function table(join: TableJoin, rows: readonly (readonly PlainCell[])[]): JoinTable {
  const made = new JoinTable(join);
  const texts = new Map<string, number>();
  // Two batches, as a reader would give them: ids go on from one to the next.
  const half = Math.ceil(rows.length / 2);
  made.add(buildCellBatch(rows.slice(0, half), { texts }));
  made.add(buildCellBatch(rows.slice(half), { texts, firstRow: half + 1 }));
  return made;
}

const ORDERS = (): JoinTable =>
  table(JOIN, [
    ['Order', 'Client', 'Date'],
    [17, 'Alfa', date('2026-01-05')],
    ['18 ', 'Beta', date('2026-01-06')],
    [19, 'Alfa', date('2026-02-01')],
  ]);

/** Cells of widened batches as texts by column. */
function plain(batches: readonly CellBatch[]): string[][] {
  const texts: string[] = [];
  const out: string[][] = [];
  for (const batch of batches) {
    texts.push(...batch.newTexts);
    for (let row = 0; row < batch.rows; row += 1) {
      const cells: string[] = [];
      for (
        let cell = batch.cellStart[row] ?? 0;
        cell < (batch.cellStart[row + 1] ?? 0);
        cell += 1
      ) {
        const value = batch.value[cell] ?? 0;
        cells[batch.column[cell] ?? 0] =
          batch.kind[cell] === CELL_KIND.text
            ? (texts[value] ?? '?')
            : `${batch.kind[cell]}:${value}`;
      }
      out.push(Array.from(cells, (cell) => cell ?? ''));
    }
  }
  return out;
}

describe('joined rows', () => {
  test('a number and the same number as text are one key, in every batch', () => {
    const rows = new JoinedRows([{ join: JOIN, table: ORDERS() }]);
    const texts = new Map<string, number>();
    const first = rows.widen(buildCellBatch([['17', 'Bolt', 2]], { texts }));
    const second = rows.widen(
      buildCellBatch(
        [
          ['17', 'Nut', 1],
          [18, 'Bolt', 3],
        ],
        { texts, firstRow: 2 },
      ),
    );
    expect(plain([first, second])).toEqual([
      ['17', 'Bolt', '1:2', 'Alfa', `3:${dayOf('2026-01-05')}`],
      ['17', 'Nut', '1:1', 'Alfa', `3:${dayOf('2026-01-05')}`],
      ['1:18', 'Bolt', '1:3', 'Beta', `3:${dayOf('2026-01-06')}`],
    ]);
  });

  test('stray cells right of the table do not take the place of joined ones', () => {
    const rows = new JoinedRows([{ join: JOIN, table: ORDERS() }]);
    const wide = rows.widen(buildCellBatch([[19, 'Bolt', 2, 'stray', 'stray', 'stray']]));
    expect(plain([wide])).toEqual([['1:19', 'Bolt', '1:2', 'Alfa', `3:${dayOf('2026-02-01')}`]]);
  });

  test('the key of a second join may come from the first', () => {
    const branches: TableJoin = {
      ...JOIN,
      sheet: 2,
      keyColumn: 3,
      columns: [{ column: 5, otherColumn: 1 }],
    };
    const rows = new JoinedRows([
      { join: JOIN, table: ORDERS() },
      {
        join: branches,
        table: table(branches, [
          ['Client', 'Group'],
          ['Alfa', 'North'],
          ['Beta', 'South'],
        ]),
      },
    ]);
    expect(plain([rows.widen(buildCellBatch([[18, 'Bolt', 3]]))])[0]?.[5]).toBe('South');
  });

  test('a key met again with other values is a conflict, with the same ones it is not', () => {
    expect(ORDERS().conflicts).toBe(0);
    const twice = [
      ['Order', 'Client'],
      [1, 'Alfa'],
      [1, 'Alfa'],
      [2, 'Beta'],
      [2, 'Gamma'],
    ];
    expect(table(JOIN, twice).conflicts).toBe(1);
  });
});

const column = (at: number, header: string, role: ColumnMapping['role']): ColumnMapping => ({
  column: at,
  header,
  role,
  period: null,
  numberStyle: null,
  dateStyle: null,
  isPercentPoints: false,
});

const MAPPING: SheetMapping = {
  sheet: 0,
  sheetName: 'lines',
  layout: 'transactions',
  headerRow: 1,
  headerRows: 1,
  columns: [
    column(0, 'Order', 'order'),
    column(1, 'Item', 'product'),
    column(2, 'Amount', 'amount'),
    column(3, 'Client', 'client'),
    column(4, 'Date', 'date'),
  ],
  lookup: null,
  joins: [JOIN],
  rowKinds: {},
  groupColumn: null,
  assumedYear: null,
  fixedPeriod: null,
  decisions: DEFAULT_IMPORT_DECISIONS,
};

describe('lines of joined tables', () => {
  test('a key without partner is rejected with the cell of the key, an empty one as missing', () => {
    const rows = new JoinedRows([{ join: JOIN, table: ORDERS() }]);
    const batches: LineBatch[] = [];
    const interpreter = createLineInterpreter(MAPPING, {
      lookup: null,
      sheetName: 'lines',
      emit: (batch) => batches.push(batch),
    });
    interpreter.add(
      rows.widen(
        buildCellBatch([
          ['Order', 'Item', 'Amount'],
          [17, 'Bolt', 10],
          [99, 'Bolt', 20],
          ['X-1', 'Bolt', 30],
          [null, 'Bolt', 40],
          [18, 'Nut', 5],
        ]),
      ),
    );
    const summary = interpreter.end(0);
    expect([summary.rowsRead, summary.rowsAccepted, summary.rowsRejected]).toEqual([5, 2, 3]);
    expect([summary.acceptedE4, summary.rejectedE4]).toEqual([150_000, 900_000]);
    expect(
      summary.issues.map(({ row, column: at, code, value }) => [row, at, code, value]),
    ).toEqual([
      [3, 0, 'KEY_UNKNOWN', '99'],
      [4, 0, 'KEY_UNKNOWN', 'X-1'],
      [5, 0, 'DATE_MISSING', ''],
    ]);
    expect(batches.flatMap((batch) => [...batch.day])).toEqual([
      dayOf('2026-01-05'),
      dayOf('2026-01-06'),
    ]);
  });
});
