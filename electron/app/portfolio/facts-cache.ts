import type { FactClient, SalesFacts } from '@shared/domain/sales-facts';
import { countLines, forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';
import { FactsColumns } from './facts-columns';

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

  /** Takes over the lines an import has just written into a workspace that had none, instead of reading them again. */
  take(columns: FactsColumns): void {
    this.#loaded = columns.length === 0 ? null : factsOf(this.#sqlite, columns);
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
  const columns = new FactsColumns(count);
  forEachRun(sqlite, null, ({ clientNum }, lines) => columns.add(lines, clientNum));
  return factsOf(sqlite, columns);
}

/** The lines as facts, with all that the workspace says of them. */
function factsOf(sqlite: SqliteConnection, columns: FactsColumns): LoadedFacts {
  const { clients, nums, indexByNum } = loadClients(sqlite);
  const { length, day, amountE4, marginE4, order, hasOrder, firstDay, lastDay } = columns;
  // The numbers become places in the list of clients, in the same memory.
  const client = columns.clientNum;
  for (let i = 0; i < length; i++) client[i] = indexByNum[client[i] ?? 0] ?? 0;
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
      length,
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
