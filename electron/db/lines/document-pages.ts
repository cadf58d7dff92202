import type { Statement } from 'better-sqlite3';
import type { SqliteConnection } from '../sqlite-database';

/** Document numbers that are kept in one row. */
export const NUMBERS_PER_PAGE = 1024;
const BREAKS = /[\r\n]/u;
const ALL_BREAKS = /[\r\n]/gu;

/** Document numbers that follow one another; the first has the database number `firstNum`. */
interface DocumentPage {
  readonly firstNum: number;
  readonly numbers: readonly string[];
}

/** All document numbers of the workspace, in the order of their database numbers. */
export function* documentPages(sqlite: SqliteConnection): Generator<DocumentPage> {
  const rows = sqlite
    .prepare('SELECT first_num, numbers FROM document_page ORDER BY first_num')
    .raw()
    .iterate() as IterableIterator<[number, string]>;
  for (const [firstNum, numbers] of rows) yield { firstNum, numbers: numbers.split('\n') };
}

/** The highest database number of a document, 0 without documents. */
export function lastDocumentNum(sqlite: SqliteConnection): number {
  const last = sqlite
    .prepare('SELECT first_num, numbers FROM document_page ORDER BY first_num DESC LIMIT 1')
    .raw()
    .get() as [number, string] | undefined;
  return last === undefined ? 0 : last[0] + last[1].split('\n').length - 1;
}

/** Keeps document numbers, page by page. */
export class DocumentPageWriter {
  readonly #insert: Statement;

  constructor(sqlite: SqliteConnection) {
    this.#insert = sqlite.prepare('INSERT INTO document_page (first_num, numbers) VALUES (?, ?)');
  }

  /** One number at least, under the database numbers from `firstNum` on. A line break inside one becomes a blank. */
  write(firstNum: number, numbers: readonly string[]): void {
    this.#insert.run(firstNum, inLines(numbers));
  }
}

function inLines(numbers: readonly string[]): string {
  const isPlain = numbers.every((text) => !BREAKS.test(text));
  return (isPlain ? numbers : numbers.map((text) => text.replace(ALL_BREAKS, ' '))).join('\n');
}

/** Looks document numbers up by their database numbers; the pages met are kept while it lives. */
export class DocumentLookup {
  readonly #pages = new Map<number, DocumentPage>();
  readonly #find;

  constructor(sqlite: SqliteConnection) {
    this.#find = sqlite
      .prepare(
        'SELECT first_num, numbers FROM document_page WHERE first_num <= ? ORDER BY first_num DESC LIMIT 1',
      )
      .raw();
  }

  /** The text of a document; null for 0 (none). */
  text(num: number): string | null {
    if (num === 0) return null;
    const row = this.#find.get(num) as [number, string] | undefined;
    if (row === undefined) return null;
    let page = this.#pages.get(row[0]);
    if (page === undefined) {
      page = { firstNum: row[0], numbers: row[1].split('\n') };
      this.#pages.set(row[0], page);
    }
    return page.numbers[num - page.firstNum] ?? null;
  }
}
