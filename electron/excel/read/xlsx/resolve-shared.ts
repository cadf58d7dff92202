import { CELL_KIND } from '@shared/import/cell-batch';
import { type BatchBuilder, PENDING_SHARED } from '../batch-builder';
import { UnreadableError } from '../unreadable-error';
import { OWN_ERROR } from './sheet-rows';
import type { SharedStrings } from './shared-strings';

const UNSEEN = 0;
const BLANK = -1;

/** Turns the indexes of shared strings in a batch into texts, giving each string its id when first used. */
export class SharedResolver {
  readonly #shared: SharedStrings | null;
  /** By string index: text id + 1, UNSEEN or BLANK. */
  #ids = new Int32Array(1024);
  /** Strings unpacked so far, as far as `ids` reaches. */
  #known = 0;
  #blanks = 0;

  constructor(shared: SharedStrings | null) {
    this.#shared = shared;
  }

  /** Resolves the builder's cells; throws MISSING_PART without a string table; an index out of range becomes #BAD_STRING, a blank string an empty cell. */
  async resolve(builder: BatchBuilder): Promise<void> {
    this.#blanks = 0;
    for (let cell = 0; ;) {
      cell = this.#resolveFrom(builder, cell);
      if (cell === builder.cells) break;
      const shared = this.#shared;
      if (shared === null) throw new UnreadableError('MISSING_PART', { part: 'sharedStrings' });
      await shared.ensure(builder.value[cell]!);
      this.#known = shared.texts.length;
      // An index beyond the table's end must not be asked for again.
      if (builder.value[cell]! >= this.#known) {
        builder.kind[cell] = CELL_KIND.error;
        builder.value[cell] = OWN_ERROR.badString;
      }
      this.#growTo(this.#known);
    }
    if (this.#blanks > 0) builder.dropCells(PENDING_SHARED);
  }

  /** Resolves from a cell on, up to the first string not unpacked yet; returns that cell, or the number of cells. */
  #resolveFrom(builder: BatchBuilder, start: number): number {
    const { kind, value, cells } = builder;
    const ids = this.#ids;
    const flags = this.#shared?.flags;
    for (let i = start; i < cells; i++) {
      if (kind[i] !== PENDING_SHARED) continue;
      const index = value[i]!;
      if (index >= this.#known) return i;
      let id = ids[index]!;
      if (id === UNSEEN) id = this.#firstUse(builder, index);
      if (id === BLANK) {
        this.#blanks++;
        continue;
      }
      kind[i] = CELL_KIND.text;
      value[i] = id - 1;
      if (flags !== undefined && flags.size > 0) builder.flags[i]! |= flags.get(index) ?? 0;
    }
    return cells;
  }

  #firstUse(builder: BatchBuilder, index: number): number {
    const text = this.#shared?.texts[index] ?? '';
    const id = text === '' ? BLANK : builder.addText(text) + 1;
    this.#ids[index] = id;
    return id;
  }

  #growTo(length: number): void {
    if (length <= this.#ids.length) return;
    const larger = new Int32Array(Math.max(length, this.#ids.length * 2));
    larger.set(this.#ids);
    this.#ids = larger;
  }
}
