import type { FactClient } from '@shared/domain/sales-facts';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { LoadedFacts } from '../portfolio/facts-cache';

/**
 * The facts of a first import, collected while its lines are stored: the portfolio can then be shown at once, without
 * reading everything back. Only for an empty workspace, where what is imported is all there is.
 */
export class FirstFacts {
  #length = 0;
  #client = new Uint32Array(1 << 14);
  #day = new Int32Array(1 << 14);
  #amountE4 = new Float64Array(1 << 14);
  #marginE4 = new Float64Array(1 << 14);
  #order = new Uint32Array(1 << 14);
  #hasMargin = false;
  #hasOrder = false;
  #firstDay = Number.POSITIVE_INFINITY;
  #lastDay = Number.NEGATIVE_INFINITY;

  /** `client` is the database number, as `order` (0 = unknown); `costE4` NaN where unknown. */
  add(client: number, day: number, amountE4: number, costE4: number, order: number): void {
    const n = this.#length++;
    if (n === this.#client.length) this.#grow();
    this.#client[n] = client;
    this.#day[n] = day;
    this.#amountE4[n] = amountE4;
    this.#marginE4[n] = amountE4 - costE4;
    this.#order[n] = order;
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
    if (this.#length === 0) return null;
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
    for (let i = 0; i < this.#length; i++) this.#client[i] = indexByNum[this.#client[i] ?? 0] ?? 0;
    return {
      facts: {
        clients,
        length: this.#length,
        client: this.#client,
        day: this.#day,
        amountE4: this.#amountE4,
        marginE4: this.#hasMargin ? this.#marginE4 : null,
        order: this.#hasOrder ? this.#order : null,
        dayPrecision,
        currency,
      },
      clientNums,
      firstDay: this.#firstDay,
      lastDay: this.#lastDay,
    };
  }

  #grow(): void {
    const size = this.#client.length * 2;
    const grown = <T extends { set(old: T): void }>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.#client = grown(new Uint32Array(size), this.#client);
    this.#day = grown(new Int32Array(size), this.#day);
    this.#amountE4 = grown(new Float64Array(size), this.#amountE4);
    this.#marginE4 = grown(new Float64Array(size), this.#marginE4);
    this.#order = grown(new Uint32Array(size), this.#order);
  }
}
