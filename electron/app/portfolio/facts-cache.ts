import type { FactClient, SalesFacts } from '@shared/domain/sales-facts';
import type { SqliteConnection } from '../../db/sqlite-database';

/** Sales facts with the database keys of their clients. */
export interface LoadedFacts {
  readonly facts: SalesFacts;
  /** Database number of the client at each index. */
  readonly clientNums: readonly number[];
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * The sales lines of the open workspace as columns, read once and kept until something changes: a change of settings
 * is then a matter of milliseconds.
 */
export class FactsCache {
  readonly #sqlite: SqliteConnection;
  #loaded: LoadedFacts | null = null;

  constructor(sqlite: SqliteConnection) {
    this.#sqlite = sqlite;
  }

  /** Forget what was read; the next question reads again. */
  clear(): void {
    this.#loaded = null;
  }

  /** Takes facts that are known already to be the whole truth; null forgets. */
  replace(loaded: LoadedFacts | null): void {
    this.#loaded = loaded;
  }

  /** All facts, or null when there is no line. */
  get(): LoadedFacts | null {
    this.#loaded ??= loadFacts(this.#sqlite);
    return this.#loaded;
  }
}

function loadFacts(sqlite: SqliteConnection): LoadedFacts | null {
  const count = Number(sqlite.prepare('SELECT count(*) FROM sales_line').pluck().get());
  if (count === 0) return null;
  const { clients, nums, indexByNum } = loadClients(sqlite);
  const client = new Uint32Array(count);
  const day = new Int32Array(count);
  const amountE4 = new Float64Array(count);
  const marginE4 = new Float64Array(count);
  const order = new Uint32Array(count);
  let hasMargin = false;
  let hasOrder = false;
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  let i = 0;
  const rows = sqlite
    .prepare(`SELECT r.client_num, s.day, s.amount_e4, s.cost_e4, s.document_num
       FROM sales_run r JOIN sales_line s ON s.id BETWEEN r.first_id AND r.last_id`)
    .raw()
    .iterate() as IterableIterator<[number, number, number, number | null, number | null]>;
  for (const [clientNum, lineDay, amount, cost, document] of rows) {
    client[i] = indexByNum.get(clientNum) ?? 0;
    day[i] = lineDay;
    amountE4[i] = amount;
    marginE4[i] = cost === null ? Number.NaN : amount - cost;
    order[i] = document ?? 0;
    if (cost !== null) hasMargin = true;
    if (document !== null) hasOrder = true;
    if (lineDay < firstDay) firstDay = lineDay;
    if (lineDay > lastDay) lastDay = lineDay;
    i++;
  }
  const isByPeriod =
    sqlite
      .prepare(
        "SELECT 1 FROM import_batch WHERE undone_at_ms IS NULL AND day_precision = 'period' LIMIT 1",
      )
      .get() !== undefined;
  const currency = sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null;
  return {
    facts: {
      clients,
      length: i,
      client,
      day,
      amountE4,
      marginE4: hasMargin ? marginE4 : null,
      order: hasOrder ? order : null,
      dayPrecision: isByPeriod ? 'period' : 'day',
      currency,
    },
    clientNums: nums,
    firstDay,
    lastDay,
  };
}

function loadClients(sqlite: SqliteConnection): {
  clients: FactClient[];
  nums: number[];
  indexByNum: Map<number, number>;
} {
  const clients: FactClient[] = [];
  const nums: number[] = [];
  const indexByNum = new Map<number, number>();
  const rows = sqlite
    .prepare('SELECT num, id, code, name FROM client ORDER BY num')
    .raw()
    .iterate() as IterableIterator<[number, string, string | null, string]>;
  for (const [num, id, code, name] of rows) {
    indexByNum.set(num, clients.length);
    nums.push(num);
    clients.push({ id, code, name });
  }
  return { clients, nums, indexByNum };
}
