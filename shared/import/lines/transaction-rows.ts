import { CELL_KIND } from '../cell-batch';
import type { RowKind } from '../layout/sheet-mapping';
import { lineAmountE4, toE4 } from '../values/exact-amount';
import { TOTAL_WORD } from '../words/total-words';
import { dayIssue, errorCode, numberIssue } from './cell-values';
import type { TextDays } from './text-days';
import { SLOT } from './column-plan';
import type { ImportIssueCode } from './line-batch';
import type { LineContext } from './line-context';
import type { RowCells } from './row-cells';
import { isHeaderAgain, rowWord } from './row-words';
import { DuplicateLog } from './duplicate-log';
import { SeenRows } from './seen-rows';
import { READ } from './text-numbers';
import type { TextNumbers } from './text-numbers';

const TOO_LARGE = 9;

/** Turns rows of one sale each into lines. */
export class TransactionRows {
  readonly #context: LineContext;
  /** Where duplicates are dropped they must be known at once; else they are counted at the end, which is much cheaper. */
  readonly #seen: SeenRows | null;
  readonly #duplicates = new DuplicateLog();
  readonly #numbers: readonly TextNumbers[];
  readonly #days: TextDays;
  readonly #has: readonly boolean[];
  readonly #isComputed: boolean;
  readonly #isPercentPoints: boolean;
  readonly #carriedKind = new Uint8Array(16);
  readonly #carriedValue = new Float64Array(16);
  #amountE4 = 0;
  #quantity = Number.NaN;
  #price = Number.NaN;
  #failedSlot: number = SLOT.amount;
  #isDiscountMissing = false;

  constructor(context: LineContext) {
    const { plan, values, mapping } = context;
    this.#context = context;
    this.#seen = mapping.decisions.duplicates === 'drop' ? new SeenRows() : null;
    this.#numbers = Array.from({ length: 16 }, (_, slot) =>
      values.textNumbers(plan.bySlot[slot]?.numberStyle ?? null),
    );
    this.#days = values.textDays(plan.bySlot[SLOT.date]?.dateStyle ?? null);
    this.#has = Array.from({ length: 16 }, (_, slot) => plan.bySlot[slot] !== undefined);
    this.#isComputed = this.#has[SLOT.amount] !== true;
    this.#isPercentPoints = plan.bySlot[SLOT.discount]?.isPercentPoints ?? false;
    if (mapping.fixedPeriod !== null) values.day = mapping.fixedPeriod.startDay;
  }

  /** Texts of the date column that name a period instead of a day. */
  get periodTexts(): number {
    return this.#days.periodTexts;
  }

  /** Counts and remarks the duplicates that were kept. */
  end(): void {
    const { sink, log } = this.#context;
    this.#duplicates.tellDuplicates((row, amountE4) => {
      sink.duplicates += 1;
      sink.duplicatesE4 += amountE4;
      log.add({
        severity: 'remark',
        row,
        column: null,
        code: 'DUPLICATE_LINE',
        value: '',
        amountE4,
      });
    });
  }

  /** Interprets a row; `forced` is the kind the user gave it. */
  take(row: RowCells, forced: RowKind | null): RowKind {
    const { plan, tally, sums } = this.#context;
    if (plan.hasFillDown) this.#fillDown(row);
    const amountState = this.#readAmount(row);
    const hasAmount = amountState === READ.value;
    if (forced !== null && forced !== 'data') {
      if (forced === 'subtotal' || forced === 'total')
        sums.addSum(
          forced === 'total' ? TOTAL_WORD.grand : TOTAL_WORD.subtotal,
          hasAmount ? this.#amountE4 : null,
          row.row,
          this.#amountColumn(row),
        );
      else if (forced === 'group')
        sums.addGroup(hasAmount ? this.#amountE4 : null, row.row, this.#amountColumn(row));
      return tally.skip(forced);
    }
    const dateState = this.#readDay(row);
    if (forced === null) {
      const kind = this.#kindOf(row, hasAmount, dateState);
      if (kind !== 'data') return tally.skip(kind);
    }
    this.#takeData(row, amountState, dateState);
    return 'data';
  }

  #kindOf(row: RowCells, hasAmount: boolean, dateState: number): RowKind {
    const { sums, texts, plan, clients } = this.#context;
    const word = rowWord(row, texts);
    if (plan.groupColumn >= 0 && !row.hasGroupCell) {
      if (word >= TOTAL_WORD.subtotal) return this.#sum(row, word, hasAmount);
      if (sums.isAfterTotal) return 'footer';
      sums.addGroup(hasAmount ? this.#amountE4 : null, row.row, this.#amountColumn(row));
      return 'group';
    }
    const hasDateColumn = this.#has[SLOT.date] === true;
    const hasDate = hasDateColumn && dateState === READ.value;
    const isSum = hasAmount && !hasDate && sums.equalsSum(this.#amountE4);
    if (word >= TOTAL_WORD.subtotal && (!hasDate || (hasAmount && sums.equalsSum(this.#amountE4))))
      return this.#sum(row, word, hasAmount);
    if (
      word === TOTAL_WORD.part &&
      (isSum || (hasDateColumn && dateState === READ.empty && this.#isThin(row)))
    )
      return this.#sum(row, word, hasAmount);
    if (isSum && (hasDateColumn ? dateState === READ.empty : !clients.hasCell(row)))
      return this.#sum(row, TOTAL_WORD.none, hasAmount);
    if (hasAmount) return 'data';
    if (isHeaderAgain(row, plan, texts)) return 'header';
    if (sums.isAfterTotal) return 'footer';
    return this.#isNote(row) ? 'footer' : 'data';
  }

  #sum(row: RowCells, word: number, hasAmount: boolean): RowKind {
    return this.#context.sums.addSum(
      word,
      hasAmount ? this.#amountE4 : null,
      row.row,
      this.#amountColumn(row),
    );
  }

  /** A row without what tells lines apart: no order, product, code or currency where the sheet has such columns, or no client. */
  #isThin(row: RowCells): boolean {
    const slots = [SLOT.order, SLOT.product, SLOT.code, SLOT.currency];
    const used = slots.filter((slot) => this.#has[slot] === true);
    return (
      !this.#context.clients.hasCell(row) ||
      (used.length > 0 && used.every((slot) => row.kind[slot] === 0))
    );
  }

  /** A row without any cell that matters, or with a lone text outside the client column: a note below or beside the table. */
  #isNote(row: RowCells): boolean {
    let filled = 0;
    for (let slot = 1; slot < 16; slot += 1)
      if (row.kind[slot] !== 0 && slot !== SLOT.group) filled += 1;
    return (
      filled === 0 || (row.filled === 1 && row.kind[SLOT.client] === 0 && row.kind[SLOT.code] === 0)
    );
  }

  #fillDown(row: RowCells): void {
    const { fillDown } = this.#context.plan;
    for (let slot = 1; slot < 16; slot += 1) {
      if (fillDown[slot] !== 1) continue;
      if (row.kind[slot] === 0) {
        row.kind[slot] = this.#carriedKind[slot] ?? 0;
        row.value[slot] = this.#carriedValue[slot] ?? 0;
      } else if (
        row.kind[slot] !== CELL_KIND.text ||
        this.#context.texts.word(row.value[slot] ?? -1) === TOTAL_WORD.none
      ) {
        this.#carriedKind[slot] = row.kind[slot] ?? 0;
        this.#carriedValue[slot] = row.value[slot] ?? 0;
      }
    }
  }

  #readNumber(row: RowCells, slot: number): number {
    const { values } = this.#context;
    const numbers = this.#numbers[slot];
    if (numbers === undefined) return READ.empty;
    return values.readNumber(row.kind[slot] ?? 0, row.value[slot] ?? 0, numbers);
  }

  #readDay(row: RowCells): number {
    const { values, mapping } = this.#context;
    if (this.#has[SLOT.date] === true)
      return values.readDay(row.kind[SLOT.date] ?? 0, row.value[SLOT.date] ?? 0, this.#days);
    if (mapping.fixedPeriod === null) return READ.empty;
    values.day = mapping.fixedPeriod.startDay;
    return READ.value;
  }

  /** READ state of the row's amount; sets amount, quantity and price. */
  #readAmount(row: RowCells): number {
    const { values } = this.#context;
    this.#failedSlot = SLOT.amount;
    this.#isDiscountMissing = false;
    this.#quantity =
      this.#has[SLOT.quantity] === true && this.#readNumber(row, SLOT.quantity) === READ.value
        ? values.number
        : Number.NaN;
    this.#price =
      this.#has[SLOT.price] === true && this.#readNumber(row, SLOT.price) === READ.value
        ? values.number
        : Number.NaN;
    if (this.#isComputed) return this.#compute(row);
    const state = this.#readNumber(row, SLOT.amount);
    if (state !== READ.value) return state;
    const exact = toE4(values.number);
    if (exact === null) return TOO_LARGE;
    this.#amountE4 = exact;
    return READ.value;
  }

  #compute(row: RowCells): number {
    const { values } = this.#context;
    for (const slot of [SLOT.quantity, SLOT.price]) {
      const state = this.#readNumber(row, slot);
      if (state === READ.value) continue;
      this.#failedSlot = slot;
      return state;
    }
    let discount: number | null = null;
    if (this.#has[SLOT.discount] === true) {
      const state = this.#readNumber(row, SLOT.discount);
      if (state === READ.value)
        discount = this.#isPercentPoints && !values.isPercent ? values.number / 100 : values.number;
      else if (state === READ.empty) this.#isDiscountMissing = true;
      else {
        this.#failedSlot = SLOT.discount;
        return state;
      }
    }
    this.#failedSlot = SLOT.quantity;
    const exact = lineAmountE4(this.#quantity, this.#price, discount);
    if (exact === null) return TOO_LARGE;
    this.#amountE4 = exact;
    return READ.value;
  }

  #takeData(row: RowCells, amountState: number, dateState: number): void {
    const { tally, sums, clients, sink, values } = this.#context;
    const hasAmount = amountState === READ.value;
    tally.read += 1;
    sums.addRow(hasAmount ? this.#amountE4 : 0);
    if (!hasAmount) {
      this.#rejectCell(
        row,
        this.#failedSlot,
        amountState === TOO_LARGE ? 'AMOUNT_TOO_LARGE' : numberIssue(amountState),
        null,
      );
      return;
    }
    if (dateState !== READ.value) {
      this.#rejectCell(row, SLOT.date, dayIssue(dateState), this.#amountE4);
      return;
    }
    const day = values.day;
    if (!clients.read(row)) {
      const slot = this.#has[SLOT.client] === true ? SLOT.client : SLOT.code;
      if (row.kind[slot] !== CELL_KIND.error) {
        tally.withoutClient += 1;
        tally.withoutClientE4 += this.#amountE4;
      }
      this.#rejectCell(row, slot, 'CLIENT_MISSING', this.#amountE4);
      return;
    }
    const costE4 = this.#readCost(row);
    const quantityE4 =
      this.#quantity === this.#quantity ? (toE4(this.#quantity) ?? Number.NaN) : Number.NaN;
    const column = this.#amountColumn(row);
    const isDuplicate = this.#seen?.addAndTell(row.hashA, row.hashB) ?? false;
    if (this.#seen === null) this.#duplicates.add(row.hashA, row.hashB, row.row, this.#amountE4);
    const isTaken = sink.add(
      row.row,
      column,
      clients.name,
      clients.code,
      day,
      this.#amountE4,
      costE4,
      quantityE4,
      this.#otherText(row, SLOT.order),
      this.#otherText(row, SLOT.product),
      isDuplicate,
    );
    if (isDuplicate) this.#add(row, 'DUPLICATE_LINE', null, '');
    if (!isTaken) {
      tally.dropped += 1;
      return;
    }
    tally.accepted += 1;
    if (this.#quantity === this.#quantity)
      sink.quantities.add(this.#quantity, row.row, row.column[SLOT.quantity] ?? 0, this.#amountE4);
    if (this.#price === this.#price)
      sink.prices.add(this.#price, row.row, row.column[SLOT.price] ?? 0, this.#amountE4);
    this.#remark(row);
  }

  #remark(row: RowCells): void {
    const { clients, currencies, values, lineTexts } = this.#context;
    if (this.#isDiscountMissing)
      this.#add(row, 'DISCOUNT_MISSING', this.#columnOf(SLOT.discount), '');
    if (clients.isUnknownCode)
      this.#add(
        row,
        'CLIENT_UNKNOWN_ID',
        row.column[SLOT.code] ?? null,
        lineTexts.text(clients.code),
      );
    if ((row.flags[SLOT.client] ?? 0) !== 0 || (row.flags[SLOT.code] ?? 0) !== 0)
      clients.remarkFlags(row);
    if (row.kind[SLOT.currency] === CELL_KIND.text)
      currencies.add(
        values
          .asText(CELL_KIND.text, row.value[SLOT.currency] ?? -1)
          .trim()
          .toUpperCase(),
        row.row,
        row.column[SLOT.currency] ?? null,
      );
    else if (row.kind[SLOT.amount] === CELL_KIND.text || row.kind[SLOT.price] === CELL_KIND.text) {
      const slot = this.#isComputed ? SLOT.price : SLOT.amount;
      const sign =
        row.kind[slot] === CELL_KIND.text
          ? (this.#numbers[slot]?.currency(row.value[slot] ?? -1) ?? null)
          : null;
      if (sign !== null) currencies.add(sign, row.row, row.column[slot] ?? null);
    }
  }

  #add(row: RowCells, code: ImportIssueCode, column: number | null, value: string): void {
    this.#context.log.add({
      severity: 'remark',
      row: row.row,
      column,
      code,
      value,
      amountE4: this.#amountE4,
    });
  }

  /** Cost of the line in ten-thousandths: of its column, unit cost × quantity, or amount − margin; NaN when unknown. */
  #readCost(row: RowCells): number {
    const { values, log } = this.#context;
    if (this.#has[SLOT.cost] === true) {
      if (this.#readNumber(row, SLOT.cost) === READ.value) return toE4(values.number) ?? Number.NaN;
    } else if (this.#has[SLOT.unitCost] === true && this.#has[SLOT.quantity] === true) {
      if (this.#readNumber(row, SLOT.unitCost) === READ.value && this.#quantity === this.#quantity)
        return lineAmountE4(this.#quantity, values.number, null) ?? Number.NaN;
    } else if (this.#has[SLOT.margin] === true) {
      if (this.#readNumber(row, SLOT.margin) === READ.value) {
        const marginE4 = toE4(values.number);
        if (marginE4 !== null) return this.#amountE4 - marginE4;
      }
    } else return Number.NaN;
    log.count('COST_MISSING', 1);
    return Number.NaN;
  }

  #otherText(row: RowCells, slot: number): number {
    const { lineTexts, values } = this.#context;
    const value = row.value[slot] ?? 0;
    const kind = row.kind[slot] ?? 0;
    if (kind === 0 || kind === CELL_KIND.error) return -1;
    if (kind === CELL_KIND.text) return lineTexts.ofOther(value);
    return kind === CELL_KIND.number
      ? lineTexts.ofOtherNumber(value)
      : lineTexts.ofText(values.asText(kind, value));
  }

  #rejectCell(row: RowCells, slot: number, code: ImportIssueCode, amountE4: number | null): void {
    const { tally, log, values } = this.#context;
    tally.rejected += 1;
    tally.rejectedE4 += amountE4 ?? 0;
    const kind = row.kind[slot] ?? 0;
    const value = row.value[slot] ?? 0;
    const own = kind === CELL_KIND.error ? errorCode(value) : code;
    if (log.isKeeping)
      log.add({
        severity: 'rejected',
        row: row.row,
        column: kind === 0 ? this.#columnOf(slot) : (row.column[slot] ?? null),
        code: own,
        value: values.asText(kind, value),
        amountE4,
      });
    else log.count(own, 1);
  }

  #columnOf(slot: number): number | null {
    return this.#context.plan.bySlot[slot]?.column ?? null;
  }

  #amountColumn(row: RowCells): number {
    const slot = this.#isComputed ? SLOT.quantity : SLOT.amount;
    return row.kind[slot] === 0 ? (this.#columnOf(slot) ?? 0) : (row.column[slot] ?? 0);
  }
}
