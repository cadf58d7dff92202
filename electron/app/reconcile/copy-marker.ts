import type { LineBatch } from '@shared/import/lines/line-batch';

/** Marks lines that are exact copies of an earlier one while they are read: same client, day, order, product, quantity, amount and cost. */
export class CopyMarker {
  readonly #seen = new Set<string>();
  #marks = new Uint8Array(1 << 14);
  #length = 0;

  add(batch: LineBatch): void {
    const need = this.#length + batch.length;
    if (need > this.#marks.length) {
      const next = new Uint8Array(Math.max(need, this.#marks.length * 2));
      next.set(this.#marks);
      this.#marks = next;
    }
    for (let i = 0; i < batch.length; i++, this.#length++) {
      const key = [
        batch.clientCode[i],
        batch.clientName[i],
        batch.day[i],
        batch.order[i],
        batch.product[i],
        batch.quantityE4[i],
        batch.amountE4[i],
        batch.costE4[i],
      ].join('|');
      if (this.#seen.has(key)) this.#marks[this.#length] = 1;
      else this.#seen.add(key);
    }
  }

  /** 1 for each line that is a copy, in the order they came. */
  get marks(): Uint8Array {
    return this.#marks.subarray(0, this.#length);
  }
}
