import { searchWords } from '@shared/search/search-words';
import type { SearchKind } from '@shared/ipc/search-methods';
import type { SqliteConnection } from '../../db/sqlite-database';
import { isSqliteError } from '../../db/to-database-error';
import { SEARCH_SOURCES } from './search-sources';
import type { SearchSource } from './search-sources';

/** Name of the full-text index; another way of making words gets another name, and the index is then made anew. */
export const SEARCH_INDEX = 'search_words_1';

/** Tables with words that are found, for SQL. */
const WITH_WORDS = [...new Set(SEARCH_SOURCES.flatMap(({ tables }) => Object.keys(tables)))]
  .map((table) => `'${table}'`)
  .join();

/** What is found, as its source gives it. */
export type SearchRow = readonly [
  clientNum: number | null,
  title: string | null,
  text: string | null,
  day: string | null,
];

/** A word no text has, put before the words of a thing so that one kind can be asked for. */
export function kindWord(kind: SearchKind): string {
  return `q0kind0${kind}`;
}

/** True when the workspace has its full-text index; one that may never be written has none. */
export function hasSearchIndex(sqlite: SqliteConnection): boolean {
  return (
    sqlite.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(SEARCH_INDEX) !== undefined
  );
}

/** Makes the full-text index where it is not there yet. A workspace that may not be written stays without. */
export function ensureSearchIndex(sqlite: SqliteConnection): void {
  if (hasSearchIndex(sqlite)) return;
  try {
    makeIndex(sqlite);
  } catch (error) {
    // Reading goes on without search; the disk that is full or locked will be said at the first change.
    if (!isSqliteError(error)) throw error;
  }
}

/** Makes the index anew from what the tables hold, after rows were written that were no actions. */
export function remakeSearchIndex(sqlite: SqliteConnection): void {
  sqlite.exec(`DROP TABLE IF EXISTS ${SEARCH_INDEX}`);
  ensureSearchIndex(sqlite);
}

function makeIndex(sqlite: SqliteConnection): void {
  sqlite.transaction(() => {
    sqlite.exec(
      `CREATE VIRTUAL TABLE ${SEARCH_INDEX} USING fts5(words, content='', contentless_delete=1, detail=full, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')`,
    );
    sqlite.exec('DELETE FROM search_doc');
    for (const source of SEARCH_SOURCES)
      sqlite.prepare(source.all).pluck().all().forEach(indexer(sqlite, source));
  })();
}

/** Brings the index up to date with the rows an action changed. Call inside its transaction. */
export function indexChanges(sqlite: SqliteConnection, actionNum: number): void {
  if (!hasSearchIndex(sqlite)) return;
  const rows = sqlite
    .prepare(
      `SELECT table_name, before, after FROM row_change WHERE action_num = ? AND table_name IN (${WITH_WORDS})`,
    )
    .raw()
    .all(actionNum) as [string, string | null, string | null][];
  const changed = new Map<SearchSource, Set<unknown>>();
  for (const [table, before, after] of rows)
    for (const source of SEARCH_SOURCES) {
      const keyOf = source.tables[table];
      if (!keyOf) continue;
      const keys = changed.get(source) ?? new Set();
      changed.set(source, keys);
      for (const image of [before, after])
        if (image !== null) keys.add(keyOf(JSON.parse(image) as Record<string, unknown>));
    }
  for (const [source, keys] of changed) [...keys].forEach(indexer(sqlite, source));
}

/** Clients come and go with imports too, which are no actions: puts in those that are missing, takes out those gone. */
export function indexClients(sqlite: SqliteConnection): void {
  const source = SEARCH_SOURCES.find(({ kind }) => kind === 'client');
  const [clients, docs] = sqlite
    .prepare(
      "SELECT (SELECT count(*) FROM client), (SELECT count(*) FROM search_doc WHERE kind = 'client')",
    )
    .raw()
    .get() as [number, number];
  if (clients === docs || !source) return;
  sqlite.transaction(() => {
    const keys = sqlite
      .prepare(
        `SELECT id FROM client WHERE id NOT IN (SELECT key FROM search_doc WHERE kind = 'client')
         UNION ALL
         SELECT key FROM search_doc WHERE kind = 'client' AND key NOT IN (SELECT id FROM client)`,
      )
      .pluck()
      .all();
    keys.forEach(indexer(sqlite, source));
  })();
}

/** The statements that put one thing of a source into the index, made once. */
function indexer(sqlite: SqliteConnection, source: SearchSource): (key: unknown) => void {
  const number = sqlite.prepare('SELECT num FROM search_doc WHERE kind = ? AND key = ?').pluck();
  const forgetWords = sqlite.prepare(`DELETE FROM ${SEARCH_INDEX} WHERE rowid = ?`);
  const forget = sqlite.prepare('DELETE FROM search_doc WHERE num = ?');
  const read = sqlite.prepare(source.one).raw();
  const keep = sqlite.prepare('INSERT INTO search_doc (kind, key, client_num) VALUES (?, ?, ?)');
  const keepWords = sqlite.prepare(`INSERT INTO ${SEARCH_INDEX} (rowid, words) VALUES (?, ?)`);
  return (key) => {
    const old = number.get(source.kind, key);
    if (old !== undefined) {
      forgetWords.run(old);
      forget.run(old);
    }
    const row = read.get(key) as SearchRow | undefined;
    if (row === undefined) return;
    const [clientNum, title, text] = row;
    const { lastInsertRowid } = keep.run(source.kind, key, clientNum);
    const found = [kindWord(source.kind), ...searchWords(`${title ?? ''} ${text ?? ''}`)];
    keepWords.run(lastInsertRowid, found.join(' '));
  };
}
