import type { Statement } from 'better-sqlite3';
import { LinePacker } from '../../db/lines/pack-lines';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { FactsColumns } from '../portfolio/facts-columns';
import { LineChunk } from './line-chunk';

/**
 * Keeps sales lines: a chunk at a time sorted by client, the lines of each client packed into one run, which costs
 * less than binding every figure of every line to a statement.
 */
export class LineWriter {
  readonly #batchNum: number;
  readonly #chunk = new LineChunk();
  readonly #sorted = new LineChunk();
  readonly #packer = new LinePacker();
  readonly #insert: Statement;
  readonly #facts: FactsColumns | null;
  #nextId: number;
  /** Sheet of the lines in the chunk; −1 = the sheet of the import. */
  #sheet = -1;

  /** `facts` gets every line as well, so that they need not be read again for the analysis. */
  constructor(sqlite: SqliteConnection, batchNum: number, facts: FactsColumns | null) {
    this.#batchNum = batchNum;
    this.#facts = facts;
    this.#nextId =
      Number(sqlite.prepare('SELECT coalesce(max(last_id), 0) FROM sales_run').pluck().get()) + 1;
    this.#insert = sqlite.prepare(
      'INSERT INTO sales_run (first_id, last_id, client_num, batch_num, sheet, lines) VALUES (?, ?, ?, ?, ?, ?)',
    );
  }

  /** One line; `document` and `product` are 0 and the figures NaN where unknown; `sheet` −1 = the sheet of the import. */
  add(
    client: number,
    day: number,
    amountE4: number,
    costE4: number,
    quantityE4: number,
    document: number,
    product: number,
    row: number,
    column: number,
    sheet: number,
  ): void {
    const chunk = this.#chunk;
    if (sheet !== this.#sheet) {
      this.flush();
      this.#sheet = sheet;
    }
    const i = chunk.length++;
    chunk.client[i] = client;
    chunk.day[i] = day;
    chunk.amountE4[i] = amountE4;
    chunk.costE4[i] = costE4;
    chunk.quantityE4[i] = quantityE4;
    chunk.document[i] = document;
    chunk.product[i] = product;
    chunk.sourceRow[i] = row;
    chunk.sourceColumn[i] = column;
    if (chunk.isFull) this.flush();
  }

  /** Writes what is collected. Lines get ids one after the other, in the order of the runs. */
  flush(): void {
    const lines = this.#sorted;
    this.#chunk.sortInto(lines);
    this.#chunk.length = 0;
    const { client, length } = lines;
    const sheet = this.#sheet < 0 ? null : this.#sheet;
    let from = 0;
    for (let to = 1; to <= length; to++) {
      const owner = client[from] ?? 0;
      if (to < length && client[to] === owner) continue;
      const firstId = this.#nextId + from;
      const lastId = this.#nextId + to - 1;
      const bytes = this.#packer.pack(lines, from, to);
      this.#insert.run(firstId, lastId, owner, this.#batchNum, sheet, bytes);
      from = to;
    }
    this.#nextId += length;
    this.#facts?.add(lines, client);
  }
}
