import { CELL_KIND } from '../cell-batch';
import type { CellBatch } from '../cell-batch';
import { headerMeaning } from '../words/header-meaning';
import { normalizeHeader } from '../words/normalize-header';
import type { SheetMapping } from '../layout/sheet-mapping';
import type { CellTexts } from './cell-texts';
import type { LineContext } from './line-context';

/** Header words longer than this are no header. */
const LONGEST = 60;

/**
 * Notices a second table below the one that is read, further down than the rows a layout is guessed from: a row of nothing but texts below
 * an empty row (or below a title of its own), at least two of them known as headers, and not those of the table that is read. The first
 * one is told; what stands below it is read as before, so that nothing goes missing unsaid.
 */
export class LowerTable {
  readonly #headers: readonly string[];
  readonly #texts: CellTexts;
  readonly #isWatched: boolean;
  /** Row after which the next one stands apart; −1 = none. */
  #last = -1;
  #isApart = false;
  #row = 0;
  #names = '';
  #linesBefore = 0;
  #acceptedBefore = 0;
  #rejectedBefore = 0;

  constructor(mapping: SheetMapping, texts: CellTexts) {
    this.#headers = mapping.columns
      .map((one) => normalizeHeader(one.header))
      .filter((header) => header !== '');
    this.#texts = texts;
    // A grouped report has rows of texts of its own.
    this.#isWatched = mapping.headerRow > 0 && mapping.levels === undefined;
  }

  /** Whether a row with cells is the header of another table; must be asked of every such row in order. */
  begins(batch: CellBatch, at: number, row: number): boolean {
    const isApart = this.#isApart || row > this.#last + 1;
    const isFirst = this.#last < 0;
    this.#last = row;
    this.#isApart = false;
    if (!isApart || isFirst || this.#row > 0 || !this.#isWatched) return false;
    const start = batch.cellStart[at] ?? 0;
    const end = batch.cellStart[at + 1] ?? start;
    const names: string[] = [];
    for (let cell = start; cell < end; cell += 1) {
      if (batch.kind[cell] !== CELL_KIND.text) return false;
      const text = this.#texts.text(batch.value[cell] ?? -1).trim();
      if (text.length > LONGEST) return false;
      if (text !== '') names.push(text);
    }
    if (names.length < 2) {
      // A title of its own stands above the header.
      this.#isApart = names.length === 1;
      return false;
    }
    const isKnown = (name: string): boolean => {
      const own = normalizeHeader(name);
      return this.#headers.some((header) => header === own || header.includes(own));
    };
    if (names.every(isKnown)) return false;
    if (names.filter((name) => headerMeaning(name) !== null).length < 2) return false;
    this.#names = names.slice(0, 6).join(' · ');
    return true;
  }

  /** Notes where it begins. */
  start(row: number, { sink, tally }: LineContext): void {
    this.#row = row;
    this.#linesBefore = sink.lines;
    this.#acceptedBefore = sink.acceptedE4;
    this.#rejectedBefore = tally.rejected;
  }

  /** Says so at the end, with what was read from there on. */
  remark({ log, sink, tally }: LineContext): void {
    if (this.#row === 0) return;
    const amountE4 = sink.acceptedE4 - this.#acceptedBefore;
    const lines = sink.lines - this.#linesBefore;
    if (lines === 0 && tally.rejected === this.#rejectedBefore) return;
    log.count('OTHER_TABLE', 1);
    log.addLate({
      severity: 'remark',
      row: this.#row,
      column: null,
      code: 'OTHER_TABLE',
      value: this.#names,
      amountE4,
      effectShare: sink.positiveE4 > 0 && amountE4 > 0 ? amountE4 / sink.positiveE4 : 0,
    });
  }
}
