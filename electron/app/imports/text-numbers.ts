import type { Statement } from 'better-sqlite3';
import type { SqliteConnection } from '../../db/sqlite-database';

const ROWS_PER_STATEMENT = 50;

/**
 * Short numbers for repeated texts (document numbers, product names), each text kept once in its table.
 * With `isReadOnly` nothing is written and unknown texts answer −1.
 */
export class TextNumbers {
  readonly #numByText = new Map<string, number>();
  readonly #many: Statement;
  readonly #one: Statement;
  readonly #isReadOnly: boolean;
  #pending: (string | number)[] = [];
  #next: number;

  constructor(sqlite: SqliteConnection, table: 'document' | 'product', isReadOnly: boolean) {
    const column = table === 'document' ? 'number' : 'name';
    this.#isReadOnly = isReadOnly;
    this.#next =
      Number(sqlite.prepare(`SELECT coalesce(max(num), 0) FROM ${table}`).pluck().get()) + 1;
    if (this.#next > 1) {
      const rows = sqlite
        .prepare(`SELECT num, ${column} FROM ${table}`)
        .raw()
        .iterate() as IterableIterator<[number, string]>;
      for (const [num, text] of rows) this.#numByText.set(text, num);
    }
    const head = `INSERT INTO ${table} (num, ${column}) VALUES `;
    this.#many = sqlite.prepare(
      head + Array.from({ length: ROWS_PER_STATEMENT }, () => '(?,?)').join(','),
    );
    this.#one = sqlite.prepare(`${head}(?,?)`);
  }

  /** Number of a text; made when it is new (or −1 when read-only). */
  get(text: string): number {
    const known = this.#numByText.get(text);
    if (known !== undefined) return known;
    if (this.#isReadOnly) return -1;
    const num = this.#next++;
    this.#numByText.set(text, num);
    this.#pending.push(num, text);
    if (this.#pending.length === ROWS_PER_STATEMENT * 2) {
      this.#many.run(this.#pending);
      this.#pending = [];
    }
    return num;
  }

  /** Writes what is left. */
  flush(): void {
    for (let i = 0; i < this.#pending.length; i += 2)
      this.#one.run(this.#pending[i], this.#pending[i + 1]);
    this.#pending = [];
  }
}
