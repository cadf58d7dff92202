import {
  DocumentPageWriter,
  documentPages,
  lastDocumentNum,
  NUMBERS_PER_PAGE,
} from '../../db/lines/document-pages';
import type { SqliteConnection } from '../../db/sqlite-database';
import { TextTable } from './text-table';

/**
 * Short numbers for repeated texts (document numbers, product names), each text kept once in its table.
 * With `isReadOnly` nothing is written and unknown texts answer −1.
 */
export class TextNumbers {
  readonly #table = new TextTable();
  readonly #sqlite: SqliteConnection;
  readonly #pages: DocumentPageWriter | null;
  readonly #isReadOnly: boolean;
  #pending: string[] = [];
  /** Categories of products as the file has them. */
  readonly #categories = new Map<number, string>();
  #next: number;

  constructor(sqlite: SqliteConnection, table: 'document' | 'product', isReadOnly: boolean) {
    this.#sqlite = sqlite;
    this.#pages = table === 'document' ? new DocumentPageWriter(sqlite) : null;
    this.#isReadOnly = isReadOnly;
    if (this.#pages !== null) {
      this.#next = lastDocumentNum(sqlite) + 1;
      for (const { firstNum, numbers } of documentPages(sqlite))
        numbers.forEach((text, i) => this.#table.add(text, firstNum + i));
    } else {
      let last = 0;
      const rows = sqlite
        .prepare('SELECT num, name FROM product ORDER BY num')
        .raw()
        .iterate() as IterableIterator<[number, string]>;
      for (const [num, name] of rows) this.#table.add(name, (last = num));
      this.#next = last + 1;
    }
  }

  /** Number of a text; made when it is new (or −1 when read-only). */
  get(text: string): number {
    if (this.#isReadOnly) return this.#table.find(text) || -1;
    const known = this.#table.add(text, this.#next);
    if (known !== 0) return known;
    const num = this.#next++;
    if (this.#pending.push(text) === NUMBERS_PER_PAGE) this.flush();
    return num;
  }

  /** Notes the category a product stands in; the newest file's word counts. */
  noteCategory(product: number, category: string): void {
    if (product > 0) this.#categories.set(product, category);
  }

  /** Writes what is new since the last time. */
  flush(): void {
    this.#flushTexts();
    if (this.#categories.size === 0) return;
    const update = this.#sqlite.prepare(
      'UPDATE product SET category = @category WHERE num = @num AND category IS NOT @category',
    );
    for (const [num, category] of this.#categories) update.run({ num, category });
    this.#categories.clear();
  }

  #flushTexts(): void {
    const texts = this.#pending;
    if (texts.length === 0) return;
    const firstNum = this.#next - texts.length;
    this.#pending = [];
    if (this.#pages !== null) this.#pages.write(firstNum, texts);
    else {
      const insert = this.#sqlite.prepare('INSERT INTO product (num, name) VALUES (?, ?)');
      texts.forEach((text, i) => insert.run(firstNum + i, text));
    }
  }
}
