import type { FactClient, SalesFacts } from '@shared/domain/sales-facts';
import { countLines, forEachRun } from '../../db/lines/read-runs';
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

  /**
   * Clients changed, sales did not: names and codes are read again and the lines stay. The facts keep their identity
   * when nothing they hold changed, and with them every analysis made of them.
   */
  refreshClients(): void {
    const known = this.#loaded;
    if (known === null) return;
    const { clients, nums } = loadClients(this.#sqlite);
    // Lines point to clients by place, so only clients added at the end leave them right.
    if (known.clientNums.some((num, index) => nums[index] !== num)) return this.clear();
    const isSame =
      clients.length === known.facts.clients.length &&
      clients.every((client, index) => {
        const before = known.facts.clients[index];
        return before?.name === client.name && before.code === client.code;
      });
    if (!isSame) this.#loaded = { ...known, facts: { ...known.facts, clients }, clientNums: nums };
    return undefined;
  }

  /** All facts, or null when there is no line. */
  get(): LoadedFacts | null {
    this.#loaded ??= loadFacts(this.#sqlite);
    return this.#loaded;
  }
}

function loadFacts(sqlite: SqliteConnection): LoadedFacts | null {
  const count = countLines(sqlite);
  if (count === 0) return null;
  const { clients, nums, indexByNum } = loadClients(sqlite);
  const client = new Uint32Array(count);
  const day = new Int32Array(count);
  const amountE4 = new Float64Array(count);
  let marginE4: Float64Array | null = null;
  const order = new Uint32Array(count);
  let hasOrder = false;
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  let at = 0;
  forEachRun(sqlite, null, ({ clientNum }, lines) => {
    const { length } = lines;
    client.fill(indexByNum[clientNum] ?? 0, at, at + length);
    day.set(lines.day.subarray(0, length), at);
    amountE4.set(lines.amountE4.subarray(0, length), at);
    order.set(lines.document.subarray(0, length), at);
    for (let i = 0; i < length; i++) {
      const lineDay = lines.day[i] ?? 0;
      const cost = lines.costE4[i] ?? Number.NaN;
      if (lineDay < firstDay) firstDay = lineDay;
      if (lineDay > lastDay) lastDay = lineDay;
      if (lines.document[i] !== 0) hasOrder = true;
      if (cost !== cost) continue;
      marginE4 ??= new Float64Array(count).fill(Number.NaN);
      marginE4[at + i] = (lines.amountE4[i] ?? 0) - cost;
    }
    at += length;
  });
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
      length: at,
      client,
      day,
      amountE4,
      marginE4,
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
  indexByNum: number[];
} {
  const clients: FactClient[] = [];
  const nums: number[] = [];
  const indexByNum: number[] = [];
  const rows = sqlite
    .prepare('SELECT num, id, code, name FROM client ORDER BY num')
    .raw()
    .iterate() as IterableIterator<[number, string, string | null, string]>;
  for (const [num, id, code, name] of rows) {
    indexByNum[num] = clients.length;
    nums.push(num);
    clients.push({ id, code, name });
  }
  return { clients, nums, indexByNum };
}
