import { CELL_KIND } from '../cell-batch';
import type { PeriodMeasure, RowKind } from '../layout/sheet-mapping';
import { toE4 } from '../values/exact-amount';
import { TOTAL_WORD } from '../words/total-words';
import { CarriedCells } from './carried-cells';
import { errorCode, numberIssue } from './cell-values';
import { SLOT } from './column-plan';
import type { ImportIssueCode } from './line-batch';
import type { LineContext } from './line-context';
import { MeasureRows } from './measure-rows';
import { PeriodSums } from './period-sums';
import { appliedCostMultiple, appliedMultiple } from './row-decisions';
import type { RowCells } from './row-cells';
import { RowTexts } from './row-texts';
import { rowWord, totalText } from './row-words';
import type { RowReasonCode } from './row-why';
import { READ } from './text-numbers';
import type { TextNumbers } from './text-numbers';

const MEASURES: readonly PeriodMeasure[] = ['amount', 'quantity', 'cost', 'margin'];

/** Turns rows of one client with periods across into lines: one per period with sales. A zero or an empty cell is "no sales", not a line. */
export class WideRows {
  /** Cell index by column, -1 for columns that hold no period. */
  readonly indexOfColumn: Int32Array;
  cellKind: Uint8Array;
  cellValue: Float64Array;
  #heldKind: Uint8Array;
  #heldValue: Float64Array;
  readonly #pair: MeasureRows | null;
  readonly #carried: CarriedCells | null;
  readonly #context: LineContext;
  readonly #texts: RowTexts;
  readonly #column: Uint16Array;
  readonly #period: Uint16Array;
  readonly #measure: Uint8Array;
  /** What cells are multiplied by, by measure. */
  readonly #factors: readonly number[];
  readonly #numbers: readonly TextNumbers[];
  readonly #startDay: Int32Array;
  readonly #amountColumn: Uint16Array;
  /** Values of the row by measure and period, NaN where empty; ten-thousandths. */
  readonly #values: readonly Float64Array[];
  readonly #sums: PeriodSums;
  readonly #bad: { cell: number; code: ImportIssueCode }[] = [];
  #amountE4 = 0;
  #filled = 0;

  constructor(context: LineContext) {
    this.#context = context;
    this.#texts = new RowTexts(context.lineTexts, context.values, context.plan);
    const columns = context.mapping.columns.filter(
      (column) => column.role === 'period' && column.period !== null,
    );
    const starts = [...new Set(columns.map((column) => column.period?.startDay ?? 0))];
    this.indexOfColumn = new Int32Array(context.plan.slot.length).fill(-1);
    this.cellKind = new Uint8Array(columns.length);
    this.cellValue = new Float64Array(columns.length);
    this.#heldKind = new Uint8Array(columns.length);
    this.#heldValue = new Float64Array(columns.length);
    this.#pair =
      context.mapping.measureColumn === undefined
        ? null
        : new MeasureRows(context.texts, starts.length);
    this.#carried =
      context.plan.hasFillDown && this.#pair === null
        ? new CarriedCells(context.plan, context.texts)
        : null;
    this.#column = Uint16Array.from(columns, (column) => column.column);
    this.#period = Uint16Array.from(columns, (column) =>
      starts.indexOf(column.period?.startDay ?? 0),
    );
    this.#measure = Uint8Array.from(columns, (column) =>
      MEASURES.indexOf(column.period?.measure ?? 'amount'),
    );
    const [factor, costFactor] = [
      appliedMultiple(context.mapping),
      appliedCostMultiple(context.mapping),
    ];
    this.#factors = [factor, 1, costFactor, costFactor];
    this.#numbers = columns.map((column) => context.values.textNumbers(column.numberStyle));
    this.#startDay = Int32Array.from(starts);
    this.#amountColumn = new Uint16Array(starts.length);
    columns.forEach((column, index) => {
      this.indexOfColumn[column.column] = index;
      if (column.period?.measure === 'amount')
        this.#amountColumn[this.#period[index] ?? 0] = column.column;
    });
    this.#values = MEASURES.map(() => new Float64Array(starts.length));
    this.#sums = new PeriodSums(starts.length);
  }

  /** Changes the cells in hand for those held back. */
  swap(): void {
    [this.cellKind, this.#heldKind] = [this.#heldKind, this.cellKind];
    [this.cellValue, this.#heldValue] = [this.#heldValue, this.cellValue];
  }

  /** Takes what is still waiting for its second row. */
  end(): void {
    this.#flush();
  }

  /** Interprets a row whose period cells lie in `cellKind` and `cellValue`; clears them. */
  take(row: RowCells, forced: RowKind | null): RowKind {
    const { tally, sums } = this.#context;
    if (
      this.#pair !== null &&
      this.#pair.isOpen &&
      rowWord(row, this.#context.texts) >= TOTAL_WORD.subtotal
    )
      this.#flush();
    this.#carried?.fill(row);
    this.#readCells();
    if (forced !== null && forced !== 'data') {
      if (forced === 'subtotal' || forced === 'total')
        this.#sum(row, forced === 'total' ? TOTAL_WORD.grand : TOTAL_WORD.subtotal);
      else if (forced === 'group')
        sums.addGroup(this.#filled > 0 ? this.#amountE4 : null, row.row, this.#firstColumn());
      return tally.skip(forced);
    }
    const kind = forced ?? this.#kindOf(row);
    if (kind !== 'data') return tally.skip(kind);
    if (this.#pair === null) this.#takeData(row);
    else this.#takeMeasure(row, this.#pair);
    return 'data';
  }

  /** A row that holds one measure of an item: kept until the next item begins. */
  #takeMeasure(row: RowCells, pair: MeasureRows): void {
    // Taking the item before uses the same arrays.
    const own = Float64Array.from(this.#values[0] ?? []);
    if (pair.isNext(row)) this.#flush();
    pair.add(row, own);
  }

  #flush(): void {
    const pair = this.#pair;
    const [amounts, quantities] = this.#values;
    if (pair === null || !pair.isOpen || amounts === undefined || quantities === undefined) return;
    for (const list of this.#values) list.fill(Number.NaN);
    this.#bad.length = 0;
    this.cellKind.fill(0);
    this.#amountE4 = pair.close(amounts, quantities);
    this.#filled = amounts.filter((one) => !Number.isNaN(one)).length;
    this.#takeData(pair.row);
  }

  #kindOf(row: RowCells): RowKind {
    const { texts, plan, sums, clients } = this.#context;
    const word = rowWord(row, texts);
    const amounts = this.#values[0];
    const equals = amounts !== undefined && this.#sums.equals(amounts);
    if (word === TOTAL_WORD.mean) {
      this.#context.why.set('ROW_TOTAL_WORD', totalText(row, texts));
      return 'footer';
    }
    if (plan.groupColumn >= 0 && !row.hasGroupCell) {
      if (word >= TOTAL_WORD.subtotal) return this.#sum(row, word);
      if (sums.isAfterTotal) return this.#is('ROW_AFTER_TOTAL', 'footer');
      this.#context.why.set(
        'ROW_GROUP',
        this.#context.mapping.columns[plan.groupColumn]?.header ?? '',
      );
      sums.addGroup(this.#filled > 0 ? this.#amountE4 : null, row.row, this.#firstColumn());
      return 'group';
    }
    const closes = word === TOTAL_WORD.part && sums.closesGroups(this.#amountE4);
    if (word >= TOTAL_WORD.subtotal || equals || closes) return this.#sum(row, word);
    if (this.#filled > 0 || this.#bad.length > 0) return 'data';
    if (sums.isAfterTotal) return this.#is('ROW_AFTER_TOTAL', 'footer');
    // A client without any sales is still a row of the sheet; other rows without figures are notes.
    return clients.hasCell(row) && row.filled > 1 ? 'data' : this.#is('ROW_NOTE', 'footer');
  }

  #is(code: RowReasonCode, kind: RowKind): RowKind {
    this.#context.why.set(code);
    return kind;
  }

  #sum(row: RowCells, word: number): RowKind {
    const { why, texts } = this.#context;
    if (word > TOTAL_WORD.none) why.set('ROW_TOTAL_WORD', totalText(row, texts));
    else why.set('ROW_SUM_OF_ROWS', '', this.#sums.rows);
    this.#sums.close();
    return this.#context.sums.addSum(
      word,
      this.#filled > 0 ? this.#amountE4 : null,
      row.row,
      this.#firstColumn(),
    );
  }

  #readCells(): void {
    const { values } = this.#context;
    for (const list of this.#values) list.fill(Number.NaN);
    this.#bad.length = 0;
    this.#amountE4 = 0;
    this.#filled = 0;
    for (let cell = 0; cell < this.cellKind.length; cell += 1) {
      const kind = this.cellKind[cell] ?? 0;
      const numbers = this.#numbers[cell];
      if (kind === 0 || numbers === undefined) continue;
      const state = values.readNumber(kind, this.cellValue[cell] ?? 0, numbers);
      if (state === READ.empty) continue;
      const measure = this.#measure[cell] ?? 0;
      const factor = this.#factors[measure] ?? 1;
      const written = state === READ.value ? toE4(values.number) : null;
      const exact =
        written === null || factor === 1
          ? written
          : Number.isSafeInteger(written * factor)
            ? written * factor
            : null;
      if (exact === null) {
        this.#bad.push({
          cell,
          code:
            kind === CELL_KIND.error
              ? errorCode(this.cellValue[cell] ?? 0)
              : state === READ.value
                ? 'AMOUNT_TOO_LARGE'
                : numberIssue(state),
        });
        continue;
      }
      const list = this.#values[measure];
      if (list !== undefined) list[this.#period[cell] ?? 0] = exact;
      if (measure === 0) {
        this.#amountE4 += exact;
        this.#filled += 1;
      }
    }
  }

  #takeData(row: RowCells): void {
    const { tally, sums, clients, log, values, sink } = this.#context;
    const [amounts, quantities, costs, margins] = this.#values;
    if (
      amounts === undefined ||
      quantities === undefined ||
      costs === undefined ||
      margins === undefined
    )
      return;
    tally.read += 1;
    sums.addRow(this.#amountE4);
    this.#sums.add(amounts);
    if (!clients.read(row)) {
      const slot = this.#context.plan.bySlot[SLOT.client] === undefined ? SLOT.code : SLOT.client;
      tally.rejected += 1;
      tally.rejectedE4 += this.#amountE4;
      tally.withoutClient += 1;
      tally.withoutClientE4 += this.#amountE4;
      log.add({
        severity: 'rejected',
        row: row.row,
        column: this.#context.plan.bySlot[slot]?.column ?? null,
        code: 'CLIENT_MISSING',
        value: '',
        amountE4: this.#amountE4,
      });
      this.cellKind.fill(0);
      return;
    }
    for (const { cell, code } of this.#bad) {
      const measured = this.#measure[cell] === 0;
      log.add({
        severity: measured ? 'rejected' : 'remark',
        row: row.row,
        column: this.#column[cell] ?? null,
        code,
        value: values.asText(this.cellKind[cell] ?? 0, this.cellValue[cell] ?? 0),
        amountE4: null,
      });
    }
    const currency = this.#currencyOf(row);
    const wanted = this.#context.mapping.currency ?? null;
    if (wanted !== null && currency !== wanted) {
      if (currency !== null) this.#context.currencies.add(currency, row.row, null);
      tally.dropped += 1;
      sink.droppedE4 += this.#amountE4;
      return;
    }
    const product = this.#texts.product(row);
    sink.addCategory(product, this.#texts.of(row, SLOT.category));
    let lines = 0;
    for (let period = 0; period < amounts.length; period += 1) {
      const amountE4 = amounts[period] ?? Number.NaN;
      if (amountE4 === 0 || Number.isNaN(amountE4)) continue;
      const costE4 =
        costs[period] === costs[period]
          ? (costs[period] ?? Number.NaN)
          : amountE4 - (margins[period] ?? Number.NaN);
      if (
        sink.add(
          row.row,
          this.#amountColumn[period] ?? 0,
          clients.name,
          clients.code,
          this.#startDay[period] ?? 0,
          amountE4,
          costE4,
          quantities[period] ?? Number.NaN,
          -1,
          product,
          false,
        )
      )
        lines += 1;
    }
    clients.remarkFlags(row);
    if (currency !== null)
      for (let line = 0; line < lines; line += 1)
        this.#context.currencies.add(currency, row.row, row.column[SLOT.currency] ?? null);
    if (this.#bad.length > 0 && this.#filled === 0) tally.rejected += 1;
    else tally.accepted += 1;
  }

  /** Currency of the row's cell, else of the header; null when nothing names one. */
  #currencyOf(row: RowCells): string | null {
    const { currencies, texts, mapping } = this.#context;
    const own =
      row.kind[SLOT.currency] === CELL_KIND.text
        ? currencies.codeOf(row.value[SLOT.currency] ?? -1, texts)
        : null;
    return own ?? mapping.headerCurrency ?? null;
  }

  #firstColumn(): number {
    return this.#amountColumn.find((column) => column > 0) ?? this.#column[0] ?? 0;
  }
}
