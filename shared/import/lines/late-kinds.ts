import { CELL_KIND } from '../cell-batch';
import type { CellBatch } from '../cell-batch';
import type { ColumnFacts } from '../layout/column-facts';
import { holdsKinds } from '../layout/find-reversals';
import { question } from '../layout/guess-codes';
import type { SheetMapping } from '../layout/sheet-mapping';
import type { GuessReason } from '../layout/workbook-guess';
import {
  ALL_KIND_WORDS,
  isCancelledKind,
  isPaymentKind,
  isReturnKind,
  isTypeHeader,
  namesReturn,
} from '../words/return-words';

type Code = 'RETURNS_UNSIGNED' | 'CANCELLED_ROWS';

/** One bit a pair of first characters; texts that begin otherwise are not looked at further. */
const BEGINNINGS = new Uint8Array(1 << 16);
const LONGEST_KIND = 60;
const AGAIN = 0.9;
const MOST_HEADS = 10_000;
const MEASURES = new Set(['amount', 'quantity']);
const NAMES = new Set(['client', 'client-code', 'product', 'category']);

function pairOf(text: string): number {
  return (text.charCodeAt(0) * 251 + text.charCodeAt(1)) & 0xffff;
}

for (const word of ALL_KIND_WORDS)
  if (word.length > 1)
    for (const first of [word, word.toUpperCase()])
      for (const second of [word, word.toUpperCase()])
        BEGINNINGS[pairOf(first.charAt(0) + second.charAt(1))] = 1;

/** What stands before the first figure: the numbers of a million documents share a few such beginnings. */
function headOf(text: string): string {
  // Of "G2" and the like the figure is a part.
  for (let at = 0; at < text.length; at += 1)
    if (isFigure(text, at)) return at < 2 ? text : text.slice(0, at);
  return text;
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

interface Found {
  readonly column: number;
  readonly text: string;
  readonly row: number;
  count: number;
}

function isBelowZero(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // "-", "(" and the minus of typography, or a minus behind.
  return first === 45 || first === 40 || first === 0x2212 || last === 45;
}

/**
 * Credit notes without a minus, cancelled sales and payments that stand only below the rows the layout was guessed from. Each different
 * text is looked at once; cells are looked at only when one of them is such a word.
 */
export class LateKinds {
  readonly #mapping: SheetMapping;
  readonly #facts: readonly ColumnFacts[];
  readonly #amountColumn: number;
  readonly #words = new Map<number, string>();
  /** Texts that look like numbers below zero. */
  readonly #negative = new Set<number>();
  readonly #found = new Map<string, Found>();
  /** Whether a text that begins so may be such a word. */
  readonly #heads = new Map<string, boolean>();
  #lastHead = '';
  #lastMayBe = false;
  #texts = 0;
  #rows = 0;

  /** `facts` = the columns of the sample, by column. */
  constructor(mapping: SheetMapping, facts: readonly ColumnFacts[]) {
    this.#mapping = mapping;
    this.#facts = facts;
    this.#amountColumn =
      mapping.columns.find(({ role }) => role === 'amount')?.column ??
      mapping.columns.find(({ role }) => role === 'quantity')?.column ??
      -1;
  }

  /** Takes the next rows; batches in sheet order. */
  add(batch: CellBatch): void {
    for (const text of batch.newTexts) {
      if (
        text.length > 1 &&
        text.length <= LONGEST_KIND &&
        BEGINNINGS[pairOf(text)] === 1 &&
        this.#mayBeKind(text)
      )
        this.#words.set(this.#texts, text);
      if (isBelowZero(text)) this.#negative.add(this.#texts);
      this.#texts += 1;
    }
    this.#rows += batch.rows;
    if (this.#words.size > 0) for (let row = 0; row < batch.rows; row += 1) this.#look(batch, row);
  }

  #mayBeKind(text: string): boolean {
    // Numbers in a row begin alike.
    if (
      this.#lastHead !== '' &&
      text.startsWith(this.#lastHead) &&
      isFigure(text, this.#lastHead.length)
    )
      return this.#lastMayBe;
    const head = headOf(text);
    let known = this.#heads.get(head);
    if (known === undefined) {
      known = isReturnKind(head) || isCancelledKind(head) || isPaymentKind(head);
      if (this.#heads.size < MOST_HEADS) this.#heads.set(head, known);
    }
    this.#lastHead = head.length < text.length ? head : '';
    this.#lastMayBe = known;
    return known;
  }

  #look(batch: CellBatch, row: number): void {
    const end = batch.cellStart[row + 1] ?? 0;
    for (let cell = batch.cellStart[row] ?? 0; cell < end; cell += 1) {
      if (batch.kind[cell] !== CELL_KIND.text) continue;
      const text = this.#words.get(batch.value[cell] ?? -1);
      if (text === undefined) continue;
      const column = batch.column[cell] ?? 0;
      const code = this.#codeOf(column, text);
      if (code === null) continue;
      const sign = this.#sign(batch, row);
      const isPlain = code === 'CANCELLED_ROWS' && isPaymentKind(text) ? sign !== 0 : sign > 0;
      if (!isPlain) continue;
      const key = `${code} ${column}`;
      const known = this.#found.get(key);
      if (known === undefined)
        this.#found.set(key, { column, text, row: batch.rowNumber[row] ?? 0, count: 1 });
      else known.count += 1;
    }
  }

  /** What a word says in a column; null where it is a name, or was seen in the sample. */
  #codeOf(column: number, text: string): Code | null {
    const { creditNoteColumn, cancelledColumn, columns } = this.#mapping;
    const facts = this.#facts[column];
    const role = columns.find((one) => one.column === column)?.role ?? 'ignore';
    if (facts === undefined || NAMES.has(role) || MEASURES.has(role)) return null;
    const isKinds = holdsKinds(facts) && facts.profile.wordShare >= 0.5;
    const isType = isTypeHeader(facts.header);
    if (namesReturn(text) || (isKinds && isReturnKind(text, isType)))
      return creditNoteColumn === undefined ? 'RETURNS_UNSIGNED' : null;
    if (isKinds && (isCancelledKind(text) || isPaymentKind(text, isType)))
      return cancelledColumn === undefined ? 'CANCELLED_ROWS' : null;
    return null;
  }

  /** −1, 0 or 1: the sign of the row's amount as it is written. */
  #sign(batch: CellBatch, row: number): number {
    const end = batch.cellStart[row + 1] ?? 0;
    for (let cell = batch.cellStart[row] ?? 0; cell < end; cell += 1) {
      if (batch.column[cell] !== this.#amountColumn) continue;
      const value = batch.value[cell] ?? 0;
      if (batch.kind[cell] === CELL_KIND.number) return Math.sign(value);
      return this.#negative.has(value) ? -1 : 1;
    }
    return 0;
  }

  /** The questions the rows raise, with the column that answers them; the commonest column of each kind. */
  questions(): readonly GuessReason[] {
    const out: GuessReason[] = [];
    for (const code of ['RETURNS_UNSIGNED', 'CANCELLED_ROWS'] as const) {
      const [best] = [...this.#found]
        .flatMap(([key, one]) => (key.startsWith(code) ? [one] : []))
        .sort((a, b) => b.count - a.count);
      if (best === undefined || best.count >= this.#rows * AGAIN) continue;
      const { column, text, row, count } = best;
      const header = this.#facts[column]?.header ?? '';
      out.push(question(code, { column, header, text, row, count }));
    }
    return out;
  }
}

/** A mapping that knows the columns late questions are about, so that a decision on them takes hold. */
export function withLateColumns(mapping: SheetMapping, late: readonly GuessReason[]): SheetMapping {
  let own = mapping;
  for (const { code, params } of late) {
    const column = Number(params['column']);
    if (code === 'RETURNS_UNSIGNED') own = { ...own, creditNoteColumn: column };
    if (code === 'CANCELLED_ROWS') own = { ...own, cancelledColumn: column };
  }
  return own;
}
