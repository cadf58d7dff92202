import { CELL_KIND } from '../cell-batch';
import type { RowKind } from '../layout/sheet-mapping';
import { toE4 } from '../values/exact-amount';
import { currencyCode } from '../values/currency-code';
import { TOTAL_WORD } from '../words/total-words';
import { dayIssue, errorCode, numberIssue } from './cell-values';
import { SLOT, SLOTS } from './column-plan';
import type { ImportIssueCode } from './line-batch';
import type { LineContext } from './line-context';
import { RowAmount, TOO_LARGE } from './row-amount';
import type { RowCells } from './row-cells';
import { RowCost } from './row-cost';
import { RowDay } from './row-day';
import { RowDecisions } from './row-decisions';
import { RowTexts } from './row-texts';
import { isHeaderAgain, isRule, rowWord, totalText } from './row-words';
import type { RowReasonCode } from './row-why';
import { DuplicateLog } from './duplicate-log';
import { SeenRows } from './seen-rows';
import { READ } from './text-numbers';

/** Turns rows of one sale each into lines. */
export class TransactionRows {
  readonly #context: LineContext;
  /** Where duplicates are dropped they must be known at once; else they are counted at the end. */
  readonly #seen: SeenRows | null;
  readonly #duplicates = new DuplicateLog();
  readonly #amount: RowAmount;
  readonly #day: RowDay;
  readonly #cost: RowCost;
  readonly #texts: RowTexts;
  readonly #headerCurrency: string | null;
  readonly #wantedCurrency: string | null;
  readonly #has: readonly boolean[];
  readonly #decisions: RowDecisions | null;
  /** The day of the row in hand was written further up. */
  #isDateCarried = false;
  readonly #carriedKind = new Uint8Array(SLOTS);
  readonly #carriedValue = new Float64Array(SLOTS);

  constructor(context: LineContext, seen: SeenRows | null) {
    const { plan, values, mapping, texts } = context;
    this.#context = context;
    this.#seen = seen ?? (mapping.decisions.duplicates === 'drop' ? new SeenRows() : null);
    this.#amount = new RowAmount(values, plan);
    this.#cost = new RowCost(this.#amount, values, mapping, plan, context.log);
    this.#decisions = RowDecisions.of(mapping, plan, texts);
    this.#day = new RowDay(values, texts, plan, mapping);
    this.#texts = new RowTexts(context.lineTexts, values, plan);
    this.#headerCurrency = mapping.headerCurrency ?? null;
    this.#wantedCurrency = mapping.currency ?? null;
    this.#has = Array.from({ length: SLOTS }, (_, slot) => plan.bySlot[slot] !== undefined);
  }

  /** Amount of a row before it is interpreted, null when it has none (ten-thousandths). */
  amountOf(row: RowCells): number | null {
    return this.#amount.read(row) === READ.value ? this.#amount.amountE4 : null;
  }

  /** Day of the month that stands above the row in a grouped list. */
  set carriedDay(day: number | null) {
    this.#day.carried = day;
  }

  /** Days that stand for whole periods instead of a day. */
  get periodTexts(): number {
    return this.#day.periodTexts;
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

  /** Interprets a row; `forced` is its kind by hand. */
  take(row: RowCells, forced: RowKind | null): RowKind {
    const { plan, tally, sums } = this.#context;
    this.#isDateCarried = false;
    if (plan.hasFillDown) this.#fillDown(row);
    const read = this.#amount.read(row);
    const amountState = this.#decisions?.apply(row, this.#amount, read) ?? read;
    const hasAmount = amountState === READ.value;
    if (forced !== null && forced !== 'data') {
      if (forced === 'subtotal' || forced === 'total')
        sums.addSum(
          forced === 'total' ? TOTAL_WORD.grand : TOTAL_WORD.subtotal,
          hasAmount ? this.#amount.amountE4 : null,
          row.row,
          this.#amountColumn(row),
        );
      else if (forced === 'group')
        sums.addGroup(hasAmount ? this.#amount.amountE4 : null, row.row, this.#amountColumn(row));
      return tally.skip(forced);
    }
    const dateState = this.#day.read(row);
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
    if (word === TOTAL_WORD.mean && this.#isBesideRows(row, dateState)) return this.#mean(row);
    if (plan.groupColumn >= 0 && !row.hasGroupCell) {
      if (word >= TOTAL_WORD.subtotal) return this.#sum(row, word, hasAmount);
      if (sums.isAfterTotal) return this.#is('ROW_AFTER_TOTAL', 'footer');
      sums.addGroup(hasAmount ? this.#amount.amountE4 : null, row.row, this.#amountColumn(row));
      this.#context.why.set(
        'ROW_GROUP',
        this.#context.mapping.columns[plan.groupColumn]?.header ?? '',
      );
      return 'group';
    }
    const hasDateColumn = this.#has[SLOT.date] === true;
    const hasDate = hasDateColumn && dateState === READ.value && !this.#isDateCarried;
    const isSum = hasAmount && !hasDate && sums.equalsSum(this.#amount.amountE4);
    if (
      word >= TOTAL_WORD.subtotal &&
      (!hasDate || (hasAmount && sums.equalsSum(this.#amount.amountE4)))
    )
      return this.#sum(row, word, hasAmount);
    if (
      word === TOTAL_WORD.part &&
      (isSum ||
        (hasAmount && !hasDate && sums.closesGroups(this.#amount.amountE4)) ||
        this.#isTotalOfCarried(row) ||
        (hasDateColumn && dateState === READ.empty && this.#isThin(row)))
    )
      return this.#sum(row, word, hasAmount);
    if (isSum && (hasDateColumn ? dateState === READ.empty : !clients.hasCell(row)))
      return this.#sum(row, TOTAL_WORD.none, hasAmount);
    if (hasAmount) return 'data';
    if (isHeaderAgain(row, plan, texts)) return this.#is('ROW_HEADER_AGAIN', 'header');
    if (sums.isAfterTotal) return this.#is('ROW_AFTER_TOTAL', 'footer');
    return isRule(row, texts) || this.#isNote(row) ? this.#is('ROW_NOTE', 'footer') : 'data';
  }

  /** A row that names no sale of its own: no day where the sheet has days, else no document and no product. */
  #isBesideRows(row: RowCells, dateState: number): boolean {
    if (this.#has[SLOT.date] === true) return dateState !== READ.value || this.#isDateCarried;
    return row.kind[SLOT.order] === 0 && row.kind[SLOT.product] === 0;
  }

  #mean(row: RowCells): RowKind {
    this.#context.why.set('ROW_TOTAL_WORD', totalText(row, this.#context.texts));
    return 'footer';
  }

  #is(code: RowReasonCode, kind: RowKind): RowKind {
    this.#context.why.set(code);
    return kind;
  }

  #sum(row: RowCells, word: number, hasAmount: boolean): RowKind {
    const { sums, why, texts } = this.#context;
    if (word > TOTAL_WORD.none) why.set('ROW_TOTAL_WORD', totalText(row, texts));
    else why.set('ROW_SUM_OF_ROWS', '', sums.rowsOfSum(this.#amount.amountE4));
    return sums.addSum(
      word,
      hasAmount ? this.#amount.amountE4 : null,
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
    for (let slot = 1; slot < SLOTS; slot += 1)
      if (row.kind[slot] !== 0 && slot !== SLOT.group && slot !== SLOT.category) filled += 1;
    return (
      filled === 0 || (row.filled === 1 && row.kind[SLOT.client] === 0 && row.kind[SLOT.code] === 0)
    );
  }

  /** "Acme Total" below rows that carry the client Acme. */
  #isTotalOfCarried(row: RowCells): boolean {
    const { plan, texts } = this.#context;
    if (plan.fillDown[SLOT.client] !== 1 || this.#carriedKind[SLOT.client] !== CELL_KIND.text)
      return false;
    const carried = texts.text(this.#carriedValue[SLOT.client] ?? -1).trim();
    return carried !== '' && texts.text(row.value[SLOT.client] ?? -1).includes(carried);
  }

  #fillDown(row: RowCells): void {
    const { fillDown } = this.#context.plan;
    for (let slot = 1; slot < SLOTS; slot += 1) {
      if (fillDown[slot] !== 1) continue;
      if (row.kind[slot] === 0) {
        if (slot === SLOT.date) this.#isDateCarried = true;
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

  #takeData(row: RowCells, amountState: number, dateState: number): void {
    const { tally, sums, clients, sink, values } = this.#context;
    const hasAmount = amountState === READ.value;
    tally.read += 1;
    sums.addRow(hasAmount ? this.#amount.amountE4 : 0);
    if (!hasAmount) {
      this.#rejectCell(
        row,
        this.#amount.failedSlot,
        amountState === TOO_LARGE ? 'AMOUNT_TOO_LARGE' : numberIssue(amountState),
        null,
        amountState === TOO_LARGE ? this.#amount.approximate * 10_000 : null,
      );
      return;
    }
    if (dateState !== READ.value) {
      this.#rejectCell(row, SLOT.date, dayIssue(dateState), this.#amount.amountE4);
      return;
    }
    const day = values.day;
    if (!clients.read(row)) {
      const slot = this.#has[SLOT.client] === true ? SLOT.client : SLOT.code;
      if (row.kind[slot] !== CELL_KIND.error) {
        tally.withoutClient += 1;
        tally.withoutClientE4 += this.#amount.amountE4;
      }
      this.#rejectCell(row, slot, 'CLIENT_MISSING', this.#amount.amountE4);
      return;
    }
    if (!this.#isWantedCurrency(row)) return;
    if (this.#decisions?.leavesOut(row, this.#amount.amountE4, this.#context) === true) return;
    const costE4 = this.#cost.read(row);
    const quantityE4 =
      this.#amount.quantity === this.#amount.quantity
        ? (toE4(this.#amount.quantity) ?? Number.NaN)
        : Number.NaN;
    const product = this.#texts.product(row);
    const isDuplicate = this.#seen?.addAndTell(row.hashA, row.hashB) ?? false;
    if (this.#seen === null)
      this.#duplicates.add(row.hashA, row.hashB, row.row, this.#amount.amountE4);
    const isTaken = sink.add(
      row.row,
      this.#amountColumn(row),
      clients.name,
      clients.code,
      day,
      this.#amount.amountE4,
      costE4,
      quantityE4,
      this.#texts.of(row, SLOT.order),
      product,
      isDuplicate,
    );
    if (isDuplicate) this.#add(row, 'DUPLICATE_LINE', null, '');
    if (!isTaken) {
      tally.dropped += 1;
      return;
    }
    tally.accepted += 1;
    if (this.#has[SLOT.category] === true)
      sink.addCategory(product, this.#texts.of(row, SLOT.category));
    if (this.#amount.quantity === this.#amount.quantity)
      sink.quantities.add(
        this.#amount.quantity,
        row.row,
        row.column[SLOT.quantity] ?? 0,
        this.#amount.amountE4,
      );
    if (this.#amount.price === this.#amount.price)
      sink.prices.add(
        this.#amount.price,
        row.row,
        row.column[SLOT.price] ?? 0,
        this.#amount.amountE4,
      );
    this.#remark(row);
  }

  #remark(row: RowCells): void {
    const { clients, lineTexts } = this.#context;
    if (this.#amount.isDiscountMissing)
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
    if (this.#amount.isFilledIn)
      this.#add(row, 'AMOUNT_FILLED_IN', this.#columnOf(SLOT.amount), '');
  }

  /** Currency of the row: of its cell, of the sign beside its amount or price, else that of the header; null when nothing names one. */
  #currencyOf(row: RowCells): string | null {
    const { currencies, texts } = this.#context;
    if (row.kind[SLOT.currency] === CELL_KIND.text)
      return currencies.codeOf(row.value[SLOT.currency] ?? -1, texts) ?? this.#headerCurrency;
    const slot = this.#amount.isComputed ? SLOT.price : SLOT.amount;
    if (row.kind[slot] !== CELL_KIND.text) return this.#headerCurrency;
    const sign = this.#amount.sign(row, slot);
    return sign === null ? this.#headerCurrency : currencyCode(sign);
  }

  /** Counts the currency of a row; false when the row is left out because another currency was chosen. */
  #isWantedCurrency(row: RowCells): boolean {
    const currency = this.#currencyOf(row);
    const slot = row.kind[SLOT.currency] === 0 ? SLOT.amount : SLOT.currency;
    if (currency !== null)
      this.#context.currencies.add(currency, row.row, row.column[slot] ?? null);
    if (this.#wantedCurrency === null || currency === this.#wantedCurrency) return true;
    if (currency === null)
      this.#rejectCell(row, SLOT.currency, 'CURRENCY_MISSING', this.#amount.amountE4);
    else {
      this.#context.tally.dropped += 1;
      this.#context.sink.droppedE4 += this.#amount.amountE4;
    }
    return false;
  }

  #add(row: RowCells, code: ImportIssueCode, column: number | null, value: string): void {
    this.#context.log.add({
      severity: 'remark',
      row: row.row,
      column,
      code,
      value,
      amountE4: this.#amount.amountE4,
    });
  }

  #rejectCell(
    row: RowCells,
    slot: number,
    code: ImportIssueCode,
    amountE4: number | null,
    approximateE4: number | null = null,
  ): void {
    const { tally, log, values, why } = this.#context;
    tally.rejected += 1;
    tally.rejectedE4 += amountE4 ?? 0;
    const kind = row.kind[slot] ?? 0;
    const value = row.value[slot] ?? 0;
    const own = kind === CELL_KIND.error ? errorCode(value) : code;
    why.set('ROW_HELD_BACK', own);
    if (log.isKeeping)
      log.add(
        {
          severity: 'rejected',
          row: row.row,
          column: kind === 0 ? this.#columnOf(slot) : (row.column[slot] ?? null),
          code: own,
          value: values.asText(kind, value),
          amountE4,
        },
        approximateE4,
      );
    else log.count(own, 1);
  }

  #columnOf(slot: number): number | null {
    return this.#context.plan.bySlot[slot]?.column ?? null;
  }

  #amountColumn(row: RowCells): number {
    const slot = this.#amount.isComputed ? SLOT.quantity : SLOT.amount;
    return row.kind[slot] === 0 ? (this.#columnOf(slot) ?? 0) : (row.column[slot] ?? 0);
  }
}
