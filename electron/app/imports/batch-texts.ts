/**
 * Texts by their number as batches bring them. Nearly all are asked for while their batch is in hand; of earlier batches
 * only one string each is kept, because hundreds of thousands of small ones would be walked through by the garbage
 * collector again and again.
 */
export class BatchTexts {
  /** Texts that came with the batch in hand. */
  #own: readonly string[] = [];
  #firstOwn = 0;
  readonly #firsts: number[] = [];
  /** One string a batch, or its texts where one of them has a line break. */
  readonly #pages: (string | readonly string[])[] = [];
  /** The earlier batch last asked for. */
  #opened: readonly string[] = [];
  #openedPage = -1;

  /** Takes the new texts of the next batch, whose numbers go on from the last. */
  add(texts: readonly string[]): void {
    if (this.#own.length > 0) {
      this.#firsts.push(this.#firstOwn);
      this.#pages.push(
        this.#own.some((text) => text.includes('\n')) ? this.#own : this.#own.join('\n'),
      );
    }
    this.#firstOwn += this.#own.length;
    this.#own = texts;
  }

  /** The text of a number; empty for one that was not given out. */
  text(id: number): string {
    const own = this.#own[id - this.#firstOwn];
    if (own !== undefined) return own;
    let low = 0;
    let high = this.#firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] ?? 0) <= id) low = middle + 1;
      else high = middle;
    }
    const page = low - 1;
    if (page < 0) return '';
    if (page !== this.#openedPage) {
      const texts = this.#pages[page] ?? '';
      this.#opened = typeof texts === 'string' ? texts.split('\n') : texts;
      this.#openedPage = page;
    }
    return this.#opened[id - (this.#firsts[page] ?? 0)] ?? '';
  }
}
