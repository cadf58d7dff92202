import type { SearchHit, SearchKind } from '@shared/ipc/search-methods';
import { makeExcerpt } from '@shared/search/make-excerpt';
import { MOST_FOUND } from '@shared/search/most-found';
import { searchWords } from '@shared/search/search-words';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { SEARCH_SOURCES } from './search-sources';
import {
  SEARCH_INDEX,
  hasSearchIndex,
  indexClients,
  kindWord,
  type SearchRow,
} from './search-index';

const MOST_NAMES = MOST_FOUND.names + 1;
const MOST_OTHERS = MOST_FOUND.others + 1;
/** How many names are looked at to find the best ones. */
const LOOKED_AT = 60;
const TITLE_LENGTH = 90;
const EXCERPT_LENGTH = 140;

/**
 * Everything whose words begin with the words typed. Clients and people come first (a name that starts with what was
 * typed before one that only holds it), then facts, notes, deals and the rest, the ones written last first.
 */
export function findAll(context: AppContext, text: string): readonly SearchHit[] {
  const { sqlite } = requireWorkspace(context);
  const wanted = searchWords(text);
  if (wanted.length === 0 || !hasSearchIndex(sqlite)) return [];
  indexClients(sqlite);
  const phrase = wanted.map((word) => `"${word}"*`).join(' ');
  const clients = names(sqlite, 'client', phrase, wanted);
  const people = names(sqlite, 'person', phrase, wanted);
  const others = numbers(
    sqlite,
    `(${phrase}) NOT (${kindWord('client')} OR ${kindWord('person')})`,
    MOST_OTHERS,
  );
  return [...clients, ...people, ...others.flatMap((num) => hit(sqlite, num, wanted))];
}

function names(
  sqlite: SqliteConnection,
  kind: SearchKind,
  phrase: string,
  wanted: readonly string[],
): readonly SearchHit[] {
  const found = numbers(sqlite, `${kindWord(kind)} ${phrase}`, LOOKED_AT).flatMap((num) =>
    hit(sqlite, num, wanted),
  );
  const start = wanted.join(' ');
  const rank = ({ title }: SearchHit): number => {
    const name = searchWords(title.text).join(' ');
    return name.startsWith(start) ? 0 : title.marks.length > 0 ? 1 : 2;
  };
  return found
    .map((one) => ({ one, rank: rank(one) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_NAMES)
    .map(({ one }) => one);
}

function numbers(sqlite: SqliteConnection, query: string, most: number): readonly number[] {
  return sqlite
    .prepare(`SELECT rowid FROM ${SEARCH_INDEX} WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?`)
    .pluck()
    .all(query, most) as number[];
}

function hit(
  sqlite: SqliteConnection,
  num: number,
  wanted: readonly string[],
): readonly SearchHit[] {
  const doc = sqlite.prepare('SELECT kind, key FROM search_doc WHERE num = ?').raw().get(num) as
    | [SearchKind, string]
    | undefined;
  const source = SEARCH_SOURCES.find(({ kind }) => kind === doc?.[0]);
  if (!doc || !source) return [];
  const row = sqlite.prepare(source.one).raw().get(doc[1]) as SearchRow | undefined;
  const client = sqlite.prepare('SELECT id, name FROM client WHERE num = ?').raw().get(row?.[0]) as
    | [string, string]
    | undefined;
  if (!row || !client) return [];
  const [, title, text, day] = row;
  return [
    {
      kind: doc[0],
      id: doc[1],
      clientId: client[0],
      clientName: client[1],
      title: makeExcerpt(title ?? '', wanted, TITLE_LENGTH),
      excerpt: text === null || text === '' ? null : makeExcerpt(text, wanted, EXCERPT_LENGTH),
      day,
    },
  ];
}
