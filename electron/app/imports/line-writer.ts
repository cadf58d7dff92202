import type { Statement } from 'better-sqlite3';
import type { SqliteConnection } from '../../db/sqlite-database';
import { LineChunk } from './line-chunk';

const ROWS_PER_STATEMENT = 50;

/** Which columns a chunk really has; what is the same in every line stands in the statement instead of being bound. */
interface Shape {
  readonly hasCost: boolean;
  readonly hasQuantity: boolean;
  readonly hasDocument: boolean;
  readonly hasProduct: boolean;
  readonly column: number | null;
}

interface Prepared {
  readonly width: number;
  readonly many: Statement;
  readonly one: Statement;
}

/**
 * Sales lines into the bulk table. Three things make it fast: fifty lines a statement, constants written into the
 * statement, and lines sorted by client a chunk at a time, so that a few runs say where a client's lines lie and no
 * index of every line is needed.
 */
export class LineWriter {
  readonly #sqlite: SqliteConnection;
  readonly #batchNum: number;
  readonly #beforeWrite: () => void;
  readonly #prepared = new Map<string, Prepared>();
  readonly #chunk = new LineChunk();
  readonly #insertRun: Statement;
  #nextId: number;

  /** `beforeWrite` puts the rows in place that the lines point to (documents, products). */
  constructor(sqlite: SqliteConnection, batchNum: number, beforeWrite: () => void) {
    this.#sqlite = sqlite;
    this.#batchNum = batchNum;
    this.#beforeWrite = beforeWrite;
    this.#nextId =
      Number(sqlite.prepare('SELECT coalesce(max(id), 0) FROM sales_line').pluck().get()) + 1;
    this.#insertRun = sqlite.prepare(
      'INSERT INTO sales_run (first_id, last_id, client_num, batch_num) VALUES (?, ?, ?, ?)',
    );
  }

  /** One line; `document` and `product` are 0 and the figures NaN where unknown. */
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
  ): void {
    const chunk = this.#chunk;
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

  /** Writes what is collected. */
  flush(): void {
    const chunk = this.#chunk;
    if (chunk.length === 0) return;
    this.#beforeWrite();
    const shape = shapeOf(chunk);
    const { width, many, one } = this.#prepare(shape);
    const order = chunk.byClient();
    const whole = order.length - (order.length % ROWS_PER_STATEMENT);
    const values: (number | null)[] = Array.from(
      { length: width * ROWS_PER_STATEMENT },
      () => null,
    );
    let filled = 0;
    for (let n = 0; n < whole; n++) {
      filled = put(values, filled, chunk, order[n] ?? 0, shape);
      if (filled === values.length) {
        many.run(values);
        filled = 0;
      }
    }
    const rest: (number | null)[] = Array.from({ length: width }, () => null);
    for (let n = whole; n < order.length; n++) {
      put(rest, 0, chunk, order[n] ?? 0, shape);
      one.run(rest);
    }
    this.#writeRuns(order);
    chunk.length = 0;
  }

  /** Lines get ids one after the other, in the order they were written. */
  #writeRuns(order: Uint32Array): void {
    const { client } = this.#chunk;
    let from = 0;
    for (let n = 1; n <= order.length; n++) {
      const owner = client[order[from] ?? 0] ?? 0;
      if (n < order.length && client[order[n] ?? 0] === owner) continue;
      this.#insertRun.run(this.#nextId + from, this.#nextId + n - 1, owner, this.#batchNum);
      from = n;
    }
    this.#nextId += order.length;
  }

  #prepare(shape: Shape): Prepared {
    const key = JSON.stringify(shape);
    const known = this.#prepared.get(key);
    if (known) return known;
    const row = `(${this.#batchNum},?,?,${shape.hasCost ? '?' : 'NULL'},${shape.hasQuantity ? '?' : 'NULL'},${shape.hasDocument ? '?' : 'NULL'},${shape.hasProduct ? '?' : 'NULL'},?,${shape.column ?? '?'})`;
    const head =
      'INSERT INTO sales_line (batch_num, day, amount_e4, cost_e4, quantity_e4, document_num, product_num, source_row, source_column) VALUES ';
    const prepared = {
      width: row.split('?').length - 1,
      many: this.#sqlite.prepare(
        head + Array.from({ length: ROWS_PER_STATEMENT }, () => row).join(','),
      ),
      one: this.#sqlite.prepare(head + row),
    };
    this.#prepared.set(key, prepared);
    return prepared;
  }
}

function shapeOf(chunk: LineChunk): Shape {
  const { length } = chunk;
  let hasCost = false;
  let hasQuantity = false;
  let hasDocument = false;
  let hasProduct = false;
  const column = chunk.sourceColumn[0] ?? 0;
  let isOneColumn = true;
  for (let i = 0; i < length; i++) {
    const cost = chunk.costE4[i] ?? Number.NaN;
    const quantity = chunk.quantityE4[i] ?? Number.NaN;
    if (!Number.isNaN(cost)) hasCost = true;
    if (!Number.isNaN(quantity)) hasQuantity = true;
    if (chunk.document[i] !== 0) hasDocument = true;
    if (chunk.product[i] !== 0) hasProduct = true;
    if (chunk.sourceColumn[i] !== column) isOneColumn = false;
  }
  return { hasCost, hasQuantity, hasDocument, hasProduct, column: isOneColumn ? column : null };
}

/** Puts one line's bound values at `at`; answers the place after them. */
function put(
  values: (number | null)[],
  at: number,
  chunk: LineChunk,
  i: number,
  shape: Shape,
): number {
  let k = at;
  values[k++] = chunk.day[i] ?? 0;
  values[k++] = chunk.amountE4[i] ?? 0;
  if (shape.hasCost) values[k++] = orNull(chunk.costE4[i]);
  if (shape.hasQuantity) values[k++] = orNull(chunk.quantityE4[i]);
  if (shape.hasDocument) values[k++] = chunk.document[i] === 0 ? null : (chunk.document[i] ?? null);
  if (shape.hasProduct) values[k++] = chunk.product[i] === 0 ? null : (chunk.product[i] ?? null);
  values[k++] = chunk.sourceRow[i] ?? 0;
  if (shape.column === null) values[k++] = chunk.sourceColumn[i] ?? 0;
  return k;
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
