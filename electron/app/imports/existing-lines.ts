import { countLines, forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';

/** What stands in the workspace already, for telling new lines from known and changed ones. */
export interface ExistingLine {
  readonly id: number;
  readonly amountE4: number;
  readonly quantityE4: number;
}

const NONE = -1;

/**
 * Lines of the workspace by their key (client, day, document, product), in an open-addressing table over typed
 * arrays: a million lines take about 50 MB and a look-up well under a microsecond. Each line answers once.
 */
export class ExistingLines {
  readonly count: number;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #client: Int32Array;
  readonly #day: Int32Array;
  readonly #document: Int32Array;
  readonly #product: Int32Array;
  readonly #id: Float64Array;
  readonly #amountE4: Float64Array;
  readonly #quantityE4: Float64Array;
  readonly #isTaken: Uint8Array;

  constructor(sqlite: SqliteConnection) {
    const count = countLines(sqlite);
    this.count = count;
    let size = 16;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(NONE);
    this.#client = new Int32Array(count);
    this.#day = new Int32Array(count);
    this.#document = new Int32Array(count);
    this.#product = new Int32Array(count);
    this.#id = new Float64Array(count);
    this.#amountE4 = new Float64Array(count);
    this.#quantityE4 = new Float64Array(count);
    this.#isTaken = new Uint8Array(count);
    let at = 0;
    forEachRun(sqlite, null, ({ firstId, clientNum }, lines) => {
      for (let i = 0; i < lines.length; i++, at++) {
        const day = lines.day[i] ?? 0;
        const document = lines.document[i] ?? 0;
        const product = lines.product[i] ?? 0;
        this.#id[at] = firstId + i;
        this.#client[at] = clientNum;
        this.#day[at] = day;
        this.#document[at] = document;
        this.#product[at] = product;
        this.#amountE4[at] = lines.amountE4[i] ?? 0;
        this.#quantityE4[at] = lines.quantityE4[i] ?? Number.NaN;
        let slot = hash(clientNum, day, document, product) & this.#mask;
        while (this.#slots[slot] !== NONE) slot = (slot + 1) & this.#mask;
        this.#slots[slot] = at;
      }
    });
  }

  /** Takes the line that is equal in key, amount and quantity; false when there is none left. */
  takeEqual(
    client: number,
    day: number,
    document: number,
    product: number,
    amountE4: number,
    quantityE4: number,
  ): boolean {
    const found = this.#find(client, day, document, product, (i) => {
      const quantity = this.#quantityE4[i] ?? Number.NaN;
      return (
        this.#amountE4[i] === amountE4 &&
        (quantity === quantityE4 || (Number.isNaN(quantity) && Number.isNaN(quantityE4)))
      );
    });
    if (found === NONE) return false;
    this.#isTaken[found] = 1;
    return true;
  }

  /** Takes a line that is equal in key only (its figures changed); null when there is none left. */
  takeSameKey(client: number, day: number, document: number, product: number): ExistingLine | null {
    const found = this.#find(client, day, document, product, () => true);
    if (found === NONE) return null;
    this.#isTaken[found] = 1;
    return {
      id: this.#id[found] ?? 0,
      amountE4: this.#amountE4[found] ?? 0,
      quantityE4: this.#quantityE4[found] ?? Number.NaN,
    };
  }

  #find(
    client: number,
    day: number,
    document: number,
    product: number,
    fits: (i: number) => boolean,
  ): number {
    let slot = hash(client, day, document, product) & this.#mask;
    for (;;) {
      const i = this.#slots[slot] ?? NONE;
      if (i === NONE) return NONE;
      if (
        this.#isTaken[i] === 0 &&
        this.#client[i] === client &&
        this.#day[i] === day &&
        this.#document[i] === document &&
        this.#product[i] === product &&
        fits(i)
      ) {
        return i;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}

function hash(client: number, day: number, document: number, product: number): number {
  let h =
    Math.imul(client, 0x9e3779b1) ^
    Math.imul(day, 0x85ebca6b) ^
    Math.imul(document, 0xc2b2ae35) ^
    Math.imul(product, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
