import type { FactClient } from '@shared/domain/sales-facts';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { LoadedFacts } from '../portfolio/facts-cache';

const CHUNK = 65_536;

/** Some lines as columns; the list of chunks grows without ever being copied. */
interface FactsChunk {
  readonly client: Uint32Array;
  readonly day: Int32Array;
  readonly amountE4: Float64Array;
  readonly marginE4: Float64Array;
  readonly order: Uint32Array;
}

/**
 * The facts of a first import, collected while its lines are stored: the portfolio can then be shown at once, without
 * reading everything back. Only for an empty workspace, where what is imported is all there is.
 */
export class FirstFacts {
  readonly #chunks: FactsChunk[] = [];
  #filled = CHUNK;
  #hasMargin = false;
  #hasOrder = false;
  #firstDay = Number.POSITIVE_INFINITY;
  #lastDay = Number.NEGATIVE_INFINITY;

  /** `client` is the database number, as `order` (0 = unknown); `costE4` NaN where unknown. */
  add(client: number, day: number, amountE4: number, costE4: number, order: number): void {
    if (this.#filled === CHUNK) this.#open();
    const chunk = this.#chunks.at(-1) as FactsChunk;
    const n = this.#filled++;
    chunk.client[n] = client;
    chunk.day[n] = day;
    chunk.amountE4[n] = amountE4;
    chunk.marginE4[n] = amountE4 - costE4;
    chunk.order[n] = order;
    if (!Number.isNaN(costE4)) this.#hasMargin = true;
    if (order !== 0) this.#hasOrder = true;
    if (day < this.#firstDay) this.#firstDay = day;
    if (day > this.#lastDay) this.#lastDay = day;
  }

  /** The facts with clients as the database now knows them; null when there was no line. */
  build(
    sqlite: SqliteConnection,
    dayPrecision: 'day' | 'period',
    currency: string | null,
  ): LoadedFacts | null {
    if (this.#chunks.length === 0) return null;
    const clients: FactClient[] = [];
    const clientNums: number[] = [];
    const indexByNum: number[] = [];
    const rows = sqlite
      .prepare('SELECT num, id, code, name FROM client ORDER BY num')
      .raw()
      .iterate() as IterableIterator<[number, string, string | null, string]>;
    for (const [num, id, code, name] of rows) {
      indexByNum[num] = clients.length;
      clientNums.push(num);
      clients.push({ id, code, name });
    }
    const length = (this.#chunks.length - 1) * CHUNK + this.#filled;
    const client = this.#joined(new Uint32Array(length), (chunk) => chunk.client);
    for (let i = 0; i < length; i++) client[i] = indexByNum[client[i] ?? 0] ?? 0;
    return {
      facts: {
        clients,
        length,
        client,
        day: this.#joined(new Int32Array(length), (chunk) => chunk.day),
        amountE4: this.#joined(new Float64Array(length), (chunk) => chunk.amountE4),
        marginE4: this.#hasMargin
          ? this.#joined(new Float64Array(length), (chunk) => chunk.marginE4)
          : null,
        order: this.#hasOrder
          ? this.#joined(new Uint32Array(length), (chunk) => chunk.order)
          : null,
        dayPrecision,
        currency,
      },
      clientNums,
      firstDay: this.#firstDay,
      lastDay: this.#lastDay,
    };
  }

  #joined<T extends Uint32Array | Int32Array | Float64Array>(
    target: T,
    column: (chunk: FactsChunk) => T,
  ): T {
    this.#chunks.forEach((chunk, i) => {
      const part = column(chunk);
      target.set(i === this.#chunks.length - 1 ? part.subarray(0, this.#filled) : part, i * CHUNK);
    });
    return target;
  }

  #open(): void {
    this.#chunks.push({
      client: new Uint32Array(CHUNK),
      day: new Int32Array(CHUNK),
      amountE4: new Float64Array(CHUNK),
      marginE4: new Float64Array(CHUNK),
      order: new Uint32Array(CHUNK),
    });
    this.#filled = 0;
  }
}
