import type { ClientIndex } from '@shared/import/clients/client-index';
import { foldCompanyName } from '@shared/import/values/fold-text';
import type { Statement } from 'better-sqlite3';
import type { SqliteConnection } from '../../db/sqlite-database';

/** What is told of a client of the file the first time it is met. */
export interface MetClient {
  readonly num: number;
  readonly kind: 'code' | 'name' | 'folded' | 'merged' | 'new';
  readonly id: string | null;
}

interface ClientNumbersOptions {
  readonly batchNum: number;
  readonly nowMs: number;
  readonly newId: () => string;
  /** Near matches the user confirmed: key of the incoming client → client id. */
  readonly merges: Readonly<Record<string, string>>;
}

/** Key of an incoming client: its code when it has one, else its name. */
export function incomingKey(code: string | null, name: string): string {
  return code ?? name;
}

/** Database numbers of the clients met in a file: matched by code, name and folded name, made when new. */
export class ClientNumbers {
  readonly added: string[] = [];
  readonly #index: ClientIndex;
  readonly #numById = new Map<string, number>();
  readonly #options: ClientNumbersOptions;
  readonly #insert: Statement;
  readonly #insertAlias: Statement;

  constructor(sqlite: SqliteConnection, index: ClientIndex, options: ClientNumbersOptions) {
    this.#index = index;
    this.#options = options;
    const rows = sqlite.prepare('SELECT id, num FROM client').raw().iterate() as IterableIterator<
      [string, number]
    >;
    for (const [id, num] of rows) this.#numById.set(id, num);
    this.#insert = sqlite.prepare(
      'INSERT INTO client (id, code, name, folded_name, created_by_batch, created_at_ms) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#insertAlias = sqlite.prepare(
      'INSERT INTO client_alias (client_num, code, name, created_by_batch) VALUES (?, ?, ?, ?)',
    );
  }

  /** Number of the client with this code and name; call once per distinct pair. */
  meet(code: string | null, name: string): MetClient {
    const merged = this.#options.merges[incomingKey(code, name)];
    const mergedNum = merged === undefined ? undefined : this.#numById.get(merged);
    if (merged !== undefined && mergedNum !== undefined) {
      this.#index.addAlias(merged, { code, name });
      this.#insertAlias.run(mergedNum, code, name, this.#options.batchNum);
      return { num: mergedNum, kind: 'merged', id: merged };
    }
    const match = this.#index.resolve({ code, name });
    if (match.kind !== 'new') {
      const num = this.#numById.get(match.clientId) ?? 0;
      if (match.isNewSpelling) this.#insertAlias.run(num, code, name, this.#options.batchNum);
      return { num, kind: match.kind, id: match.clientId };
    }
    const id = this.#options.newId();
    const shown = name === '' ? (code ?? '') : name;
    const { lastInsertRowid } = this.#insert.run(
      id,
      code,
      shown,
      foldCompanyName(shown),
      this.#options.batchNum,
      this.#options.nowMs,
    );
    const num = Number(lastInsertRowid);
    this.#numById.set(id, num);
    this.#index.add({ id, code, name: shown });
    this.added.push(id);
    return { num, kind: 'new', id };
  }
}
