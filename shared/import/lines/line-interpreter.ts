import { CELL_KIND } from '../cell-batch';
import type { CellBatch, MendedRow } from '../cell-batch';
import { civilFromDay } from '../../domain/iso-day';
import type { RowKind, SheetMapping } from '../layout/sheet-mapping';
import { CellTexts } from './cell-texts';
import { CellValues } from './cell-values';
import { ClientCells } from './client-cells';
import { planColumns, SLOT } from './column-plan';
import { Currencies } from './currencies';
import { IssueLog } from './issue-log';
import { issuesAtKeys } from './joined-issues';
import type { LineBatch, LinesSummary } from './line-batch';
import type { LineContext } from './line-context';
import { LineSink } from './line-sink';
import { LineTexts } from './line-texts';
import { LowerTable } from './lower-table';
import { RowCells } from './row-cells';
import { RowTally } from './row-tally';
import type { RowLevel } from './row-levels';
import { LevelReader } from './row-levels';
import { RowWhy } from './row-why';
import type { SeenRows } from './seen-rows';
import { SumRows } from './sum-rows';
import { TransactionRows } from './transaction-rows';
import { WideRows } from './wide-rows';

const DEFAULT_BATCH_SIZE = 16_384;

/** How a sheet is turned into lines. */
export interface LineInterpreterOptions {
  /** Client names by code, when they stand in another sheet; null otherwise. */
  readonly lookup: ReadonlyMap<string, string> | null;
  readonly sheetName: string;
  /** Receives accepted lines in sheet order; the arrays are its own, unless they are lent. */
  readonly emit: (batch: LineBatch) => void;
  /** Lines per batch. */
  readonly batchSize?: number;
  /** The arrays of a batch are used again for the next one: `emit` is done with them when it returns. */
  readonly lendsBatches?: boolean;
  /**
   * Told the kind of every row with cells and the reason for it, in sheet order (previews), and once more when the rows below show that it
   * is another kind. The reason object is used again for the next row.
   */
  readonly onRow?: (rowNumber: number, kind: RowKind, why: RowWhy) => void;
  /** The workbook counts days from 1904. */
  readonly isDate1904?: boolean;
  /** Rows of sheets read before, when equal rows on two sheets are copies; rows of this sheet are added. */
  readonly seen?: SeenRows;
}

/** A running pass over a sheet. */
export interface LineInterpreter {
  /** Takes the next rows. */
  add(batch: CellBatch): void;
  /**
   * Ends the pass: hands on the last lines and sums up. `hiddenRows` = rows the sheet hides (they are read all the same),
   * `mended` = rows the reader put together again.
   */
  end(hiddenRows: number, mended?: readonly MendedRow[]): LinesSummary;
}

/**
 * Turns the cells of a sheet into sales lines by a mapping: accepted lines go to `emit` in batches, everything else is counted and listed
 * with its reason. Titles, repeated headers, blank, group, subtotal and total rows are no sales: they are told by word, by arithmetic, or by the user.
 */
export function createLineInterpreter(
  mapping: SheetMapping,
  options: LineInterpreterOptions,
): LineInterpreter {
  return new Interpreter(mapping, options);
}

class Interpreter implements LineInterpreter {
  readonly #mapping: SheetMapping;
  readonly #context: LineContext;
  readonly #flat: TransactionRows;
  readonly #wide: WideRows | null;
  #row = new RowCells();
  /** The row before, held back until it is known whether details follow it. */
  #held: RowCells | null = null;
  #spare = new RowCells();
  readonly #levels: LevelReader | null;
  readonly #lower: LowerTable;
  readonly #onRow: ((rowNumber: number, kind: RowKind, why: RowWhy) => void) | null;
  readonly #forced: ReadonlyMap<number, RowKind>;
  readonly #dataFrom: number;
  readonly #fromColumn: number;
  readonly #toColumn: number;
  readonly #levelColumn: number;
  readonly #lastRow: number;
  /** The values of the batch in hand as pairs of 32-bit halves, for hashing. */
  #halves: Int32Array = new Int32Array(0);

  constructor(mapping: SheetMapping, options: LineInterpreterOptions) {
    const plan = planColumns(mapping);
    const texts = new CellTexts();
    const values = new CellValues(texts, options.isDate1904 ?? false);
    const lineTexts = new LineTexts(texts);
    const log = new IssueLog(options.sheetName);
    const sink = new LineSink(
      lineTexts,
      mapping.decisions,
      options.emit,
      options.batchSize ?? DEFAULT_BATCH_SIZE,
      options.lendsBatches ?? false,
    );
    this.#mapping = mapping;
    this.#context = {
      mapping,
      plan,
      texts,
      values,
      lineTexts,
      log,
      sink,
      clients: new ClientCells(lineTexts, texts, values, log, options.lookup),
      sums: new SumRows((row) => this.#toSubtotal(row)),
      tally: new RowTally(),
      currencies: new Currencies(),
      why: new RowWhy(),
    };
    this.#flat = new TransactionRows(this.#context, options.seen ?? null);
    this.#lower = new LowerTable(mapping, texts);
    this.#wide = mapping.layout === 'wide-periods' ? new WideRows(this.#context) : null;
    this.#levels =
      mapping.levels === undefined
        ? null
        : new LevelReader(mapping.levels, texts, mapping.assumedYear);
    this.#onRow = options.onRow ?? null;
    this.#forced = new Map(
      Object.entries(mapping.rowKinds).map(([row, kind]) => [Number(row), kind]),
    );
    this.#fromColumn = mapping.block?.fromColumn ?? 0;
    this.#toColumn = mapping.block?.toColumn ?? 0xffff;
    this.#levelColumn = mapping.levels?.column ?? -1;
    this.#lastRow = mapping.block?.lastRow ?? 0xffffffff;
    this.#dataFrom = mapping.headerRow === 0 ? 0 : mapping.headerRow + mapping.headerRows;
  }

  add(batch: CellBatch): void {
    this.#context.texts.add(batch.newTexts);
    const { tally, why } = this.#context;
    this.#halves = new Int32Array(
      batch.value.buffer,
      batch.value.byteOffset,
      batch.value.length * 2,
    );
    for (let at = 0; at < batch.rows; at += 1) {
      const rowNumber = batch.rowNumber[at] ?? 0;
      let kind: RowKind;
      if (rowNumber < this.#dataFrom) {
        const isTitle = rowNumber < this.#mapping.headerRow;
        why.set(isTitle ? 'ROW_TITLE' : 'ROW_HEADER');
        kind = isTitle ? tally.skip('title') : 'header';
      } else if (rowNumber > this.#lastRow) {
        why.set('ROW_OTHER_TABLE');
        kind = tally.skip('footer');
      } else if (batch.cellStart[at] === batch.cellStart[at + 1]) {
        why.set('ROW_BLANK');
        kind = tally.skip('blank');
      } else if (this.#lower.begins(batch, at, rowNumber)) {
        this.#lower.start(rowNumber, this.#context);
        why.set('ROW_OTHER_TABLE');
        kind = tally.skip('footer');
      } else if (this.#levels === null) kind = this.#takeRow(batch, at, rowNumber);
      else {
        this.#holdRow(batch, at, rowNumber);
        continue;
      }
      if (this.#onRow !== null) this.#onRow(rowNumber, kind, why);
    }
  }

  #takeRow(batch: CellBatch, at: number, rowNumber: number): RowKind {
    return this.#readRow(batch, at, rowNumber) ? this.#interpret(this.#row) : 'blank';
  }

  /** The sum row turned out to be that of a section: sales followed it. */
  #toSubtotal(row: number): void {
    const { skipped } = this.#context.tally;
    skipped.total -= 1;
    skipped.subtotal += 1;
    const why = new RowWhy();
    why.set('ROW_SECTION_SUM');
    this.#onRow?.(row, 'subtotal', why);
  }

  /** Reads a row and interprets the one before it, now that it is known what follows. */
  #holdRow(batch: CellBatch, at: number, rowNumber: number): void {
    if (!this.#readRow(batch, at, rowNumber)) return;
    const own = this.#row;
    this.#row = this.#held ?? this.#spare;
    this.#release(own.level);
    this.#held = own;
  }

  /** Interprets the row held back; `next` is the level of the row below it. */
  #release(next: RowLevel): void {
    const row = this.#held;
    const levels = this.#levels;
    // The cells of a wide row wait beside it.
    this.#wide?.swap();
    if (row === null || levels === null) return;
    const isGroup = levels.takesGroup(row, row.level, next, this.#flat.amountOf(row));
    this.#flat.carriedDay = levels.day;
    const kind = this.#interpret(row, isGroup);
    this.#onRow?.(row.row, kind, this.#context.why);
  }

  #interpret(row: RowCells, isGroup = false): RowKind {
    const { why } = this.#context;
    const byHand = this.#forced.size === 0 ? null : (this.#forced.get(row.row) ?? null);
    why.code = 'ROW_SALE';
    if (byHand !== null) why.set('ROW_BY_HAND');
    else if (isGroup) why.set('ROW_GROUP_LEVEL');
    const forced = byHand ?? (isGroup ? 'group' : null);
    return this.#wide === null ? this.#flat.take(row, forced) : this.#wide.take(row, forced);
  }

  /** Reads the cells of a row into `#row`; false when it has none in the table. */
  #readRow(batch: CellBatch, at: number, rowNumber: number): boolean {
    const row = this.#row;
    const levels = this.#levels;
    const { texts, plan } = this.#context;
    const { slot: slotOf, compared, groupColumn } = plan;
    const wide = this.#wide;
    const { column: columns, kind: kinds, value: values, flags } = batch;
    const halves = this.#halves;
    let start = batch.cellStart[at] ?? 0;
    let end = batch.cellStart[at + 1] ?? start;
    while (start < end && (columns[start] ?? 0) < this.#fromColumn) start += 1;
    while (end > start && (columns[end - 1] ?? 0) > this.#toColumn) end -= 1;
    const width = slotOf.length;
    const levelColumn = this.#levelColumn;
    if (start === end) {
      this.#context.why.set('ROW_OTHER_TABLE');
      this.#context.tally.skip('blank');
      return false;
    }
    if (levels !== null) row.level = levels.levelOf(0, 0);
    row.row = rowNumber;
    row.filled = end - start;
    row.firstText = -1;
    row.hasGroupCell = false;
    row.clear();
    if (wide !== null) wide.cellKind.fill(0);
    let hashA = 0x12345;
    let hashB = 0x54321;
    for (let cell = start; cell < end; cell += 1) {
      const column = columns[cell] ?? 0;
      const kind = kinds[cell] ?? 0;
      const value = values[cell] ?? 0;
      const isText = kind === CELL_KIND.text;
      if (isText && row.firstText < 0) row.firstText = value;
      if (column === groupColumn) row.hasGroupCell = true;
      if (column === levelColumn && levels !== null) row.level = levels.levelOf(kind, value);
      const slot = column < width ? (slotOf[column] ?? 0) : 0;
      if (wide !== null) {
        if (slot === SLOT.period) {
          const index = wide.indexOfColumn[column] ?? -1;
          if (index >= 0) {
            wide.cellKind[index] = kind;
            wide.cellValue[index] = value;
          }
          continue;
        }
      } else if (column >= width || compared[column] === 1) {
        const low = isText ? texts.hashA(value) : (halves[2 * cell] ?? 0);
        const high = isText ? texts.hashB(value) : (halves[2 * cell + 1] ?? 0);
        hashA =
          Math.imul(hashA ^ low, 0x85ebca6b) +
          Math.imul(column + 1, 0x27d4eb2f) +
          (high ^ (hashA >>> 13));
        hashB =
          Math.imul(hashB ^ high, 0x9e3779b1) +
          Math.imul(kind + column, 0x165667b1) +
          (low ^ (hashB >>> 15));
        hashA |= 0;
        hashB |= 0;
      }
      if (slot !== 0) {
        row.kind[slot] = kind;
        row.value[slot] = value;
        row.column[slot] = column;
        row.flags[slot] = flags[cell] ?? 0;
      }
    }
    row.hashA = hashA;
    row.hashB = hashB;
    return true;
  }

  end(hiddenRows: number, mended: readonly MendedRow[] = []): LinesSummary {
    const { sink, log, tally, sums, currencies, plan } = this.#context;
    if (this.#held !== null) this.#release({ indent: -1, startDay: null });
    this.#wide?.end();
    sink.flush();
    this.#flat.end();
    for (const { row, column, value } of mended)
      log.add({ severity: 'remark', row, column, code: 'RECORD_JOINED', value, amountE4: null });
    const ownCurrencies = currencies.finish(log, (this.#mapping.currency ?? null) !== null);
    const dateColumn = plan.bySlot[SLOT.date]?.column ?? null;
    sink.remark(log, dateColumn);
    this.#lower.remark(this.#context);
    const days = sink.days.days();
    return {
      rowsRead: tally.read,
      rowsAccepted: tally.accepted,
      rowsRejected: tally.rejected,
      rowsDropped: tally.dropped,
      droppedE4: sink.droppedE4,
      lines: sink.lines,
      firstDay: days[0] ?? null,
      lastDay: days.at(-1) ?? null,
      acceptedE4: sink.acceptedE4,
      rejectedE4: tally.rejectedE4,
      sheetTotal: sums.sheetTotal(),
      skippedRows: { ...tally.skipped },
      returns: { lines: sink.returns, amountE4: sink.returnsE4 },
      zeroAmounts: sink.zeros,
      duplicates: { lines: sink.duplicates, amountE4: sink.duplicatesE4 },
      withoutClient: { rows: tally.withoutClient, amountE4: tally.withoutClientE4 },
      currencies: ownCurrencies,
      hiddenRows,
      dayPrecision: this.#isByPeriod(days) ? 'period' : 'day',
      hasOrders: sink.hasOrders,
      hasCosts: sink.hasCosts,
      issueCounts: { ...log.counts },
      issues: issuesAtKeys(log.inSheetOrder(sink.positiveE4), this.#mapping.joins ?? []),
    };
  }

  /** Days that stand for whole periods: wide sheets, one period for all, period names as dates, or nothing but firsts of months. */
  #isByPeriod(days: readonly number[]): boolean {
    if (
      this.#mapping.layout === 'wide-periods' ||
      this.#mapping.columns.every((column) => column.role !== 'date') ||
      this.#context.plan.bySlot[SLOT.date]?.dateStyle?.digits === 'week'
    )
      return true;
    if (this.#flat.periodTexts > 0 && this.#flat.periodTexts >= days.length) return true;
    return days.length >= 3 && days.every((day) => civilFromDay(day).dayOfMonth === 1);
  }
}
