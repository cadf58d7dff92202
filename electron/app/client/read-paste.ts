import { matchClients } from '@shared/import/clients/match-clients';
import type { ClientMatch, KnownClient } from '@shared/import/clients/match-clients';
import { guessPaste, pastedCells } from '@shared/import/clients/paste-table';
import type { PastedCells } from '@shared/import/clients/paste-table';
import type { PasteMeaning } from '@shared/import/clients/paste-meaning';
import type { NearClient, PasteChange, PasteLine, PastePreview } from '@shared/ipc/client-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { listKnownClients } from '../imports/known-clients';
import { requireWorkspace } from '../require-workspace';
import { readClientRow } from './client-row';

/** Most lines of one paste; a longer list is an import. */
const MOST_LINES = 20_000;

/** A pasted block with what its columns are taken for. */
export interface PastedBlock {
  readonly text: string;
  readonly meanings: readonly PasteMeaning[] | null;
  readonly hasHeader: boolean | null;
}

/** One pasted line by meaning; empty cells are left out. */
export type PastedValues = Readonly<Partial<Record<PasteMeaning, string>>>;

/** A pasted block understood: who is new, known, near, and what would change. */
export interface UnderstoodPaste {
  readonly preview: PastePreview;
  /** Values by line number. */
  readonly values: ReadonlyMap<number, PastedValues>;
}

/** Reads a pasted block and matches its lines with the clients known. Nothing is changed and nothing merged. */
export function understandPaste(context: AppContext, block: PastedBlock): UnderstoodPaste {
  const { sqlite } = requireWorkspace(context);
  const cells = pastedCells(block.text).slice(0, MOST_LINES);
  const guess = guessPaste(cells);
  const hasHeader = block.hasHeader ?? guess.hasHeader;
  const meanings = block.meanings ?? guess.meanings;
  const body = hasHeader ? cells.slice(1) : cells;
  const first = hasHeader ? 2 : 1;
  const values = body.map((line) => valuesOf(line, meanings));
  const known = listKnownClients(sqlite);
  const places = values.flatMap(({ name, code }, i) =>
    name !== undefined || code !== undefined ? [i] : [],
  );
  const filled = places.map((i) => values[i] ?? {});
  const { matches } = matchClients(
    [...known, ...aliases(sqlite)],
    filled.map(({ name = '', code = null }) => ({ name, code })),
  );
  const byValues = new Map(filled.map((line, i) => [line, matches[i]]));
  const lineOfMatch = places.map((i) => first + i);
  const nameById = new Map(known.map(({ id, name }) => [id, name]));
  const lines = values.map((line, i) =>
    toLine(sqlite, first + i, line, byValues.get(line), lineOfMatch, nameById),
  );
  const count = (kind: PasteLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return {
    preview: {
      columns: headers(cells, hasHeader).map((header, i) => ({
        header,
        meaning: meanings[i] ?? 'ignore',
      })),
      hasHeader,
      lines,
      counts: {
        new: count('new'),
        known: count('known'),
        near: count('near'),
        repeated: count('repeated'),
        empty: count('empty'),
      },
    },
    values: new Map(values.map((line, i) => [first + i, line])),
  };
}

function headers(cells: PastedCells, hasHeader: boolean): readonly string[] {
  const first = cells[0] ?? [];
  return hasHeader ? first : first.map((_, i) => `${i + 1}`);
}

function valuesOf(line: readonly string[], meanings: readonly PasteMeaning[]): PastedValues {
  const values: Partial<Record<PasteMeaning, string>> = {};
  meanings.forEach((meaning, i) => {
    const text = line[i] ?? '';
    if (meaning !== 'ignore' && text !== '') values[meaning] = text;
  });
  return values;
}

function aliases(sqlite: SqliteConnection): KnownClient[] {
  return sqlite
    .prepare(
      'SELECT c.id, a.code, a.name FROM client_alias a JOIN client c ON c.num = a.client_num',
    )
    .all() as KnownClient[];
}

function toLine(
  sqlite: SqliteConnection,
  line: number,
  values: PastedValues,
  match: ClientMatch | undefined,
  lineOfMatch: readonly number[],
  nameById: ReadonlyMap<string, string>,
): PasteLine {
  const base = {
    line,
    name: values.name ?? values.code ?? '',
    code: values.code ?? null,
    clientId: null,
    knownName: null,
    sameAsLine: null,
    candidates: [],
    changes: [],
  };
  if (match === undefined) return { ...base, kind: 'empty' };
  if (match.sameAs !== null)
    return { ...base, kind: 'repeated', sameAsLine: lineOfMatch[match.sameAs] ?? null };
  if (match.clientId !== null)
    return {
      ...base,
      kind: 'known',
      clientId: match.clientId,
      knownName: nameById.get(match.clientId) ?? null,
      changes: pasteChanges(sqlite, match.clientId, values),
    };
  const candidates = match.candidates.map(({ clientId, name, code }): NearClient => ({
    id: clientId,
    name,
    code,
    isSame: false,
  }));
  return { ...base, kind: candidates.length > 0 ? 'near' : 'new', candidates };
}

/** Pasted values that differ from what is said of a known client; its name and code stay. */
function pasteChanges(
  sqlite: SqliteConnection,
  clientId: string,
  values: PastedValues,
): readonly PasteChange[] {
  const row = readClientRow(sqlite, clientId);
  if (row === null) return [];
  return FILLED.flatMap((field): PasteChange[] => {
    const to = values[field];
    const from = row[field] === null ? null : String(row[field]);
    return to === undefined || to === from ? [] : [{ field, from, to }];
  });
}

/** Fields pasted cells fill in. */
export const FILLED = [
  'legalName',
  'owner',
  'industry',
  'region',
  'web',
  'leadSource',
  'note',
  'employees',
] as const;
