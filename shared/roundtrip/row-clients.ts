import type { EditedRow } from './edited-workbook';

/** What is known of a client to recognise its row. */
export interface RowClient {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

/**
 * Why a row's client cannot be told. `not-found`: no such client. `other-name`: id and name are those of two clients,
 * as after sorting some of the columns. `several`: several clients have this name. `twice`: an earlier row is the same client.
 */
export type RowProblem = 'not-found' | 'other-name' | 'several' | 'twice';

/** Rows with their clients, and rows without. */
export interface RowClients<Client> {
  readonly placed: readonly { readonly row: EditedRow; readonly client: Client }[];
  readonly unplaced: readonly {
    readonly row: number;
    readonly code: string | null;
    readonly name: string;
    readonly why: RowProblem;
  }[];
}

/**
 * Finds the client of each row: by id, else by code, else by the exact name. A row whose id is one client's and whose
 * code or name is another's is not taken: it may have been torn apart by sorting.
 */
export function findRowClients<Client extends RowClient>(
  rows: readonly EditedRow[],
  clients: readonly Client[],
): RowClients<Client> {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const byCode = grouped(clients, (client) => client.code);
  const byName = grouped(clients, (client) => nameKey(client.name));
  const placed: { row: EditedRow; client: Client }[] = [];
  const unplaced: RowClients<Client>['unplaced'][number][] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    const found = clientOf(row);
    if (typeof found === 'string') {
      unplaced.push({ row: row.row, code: row.code, name: row.name, why: found });
    } else if (taken.has(found.id)) {
      unplaced.push({ row: row.row, code: row.code, name: row.name, why: 'twice' });
    } else {
      taken.add(found.id);
      placed.push({ row, client: found });
    }
  }
  return { placed, unplaced };

  function clientOf(row: EditedRow): Client | RowProblem {
    const named = byName.get(nameKey(row.name)) ?? [];
    const coded = row.code === null ? [] : (byCode.get(row.code) ?? []);
    const own = row.id === null ? undefined : byId.get(row.id);
    if (own) {
      const isOtherCode = coded.length > 0 && !coded.includes(own);
      const isOtherName = named.length > 0 && !named.includes(own);
      return isOtherCode || isOtherName ? 'other-name' : own;
    }
    if (row.id !== null && coded.length === 0 && named.length === 0) return 'not-found';
    const [byItsCode] = coded;
    if (byItsCode && coded.length === 1) {
      return named.length > 0 && !named.includes(byItsCode) ? 'other-name' : byItsCode;
    }
    const [byItsName] = named;
    if (!byItsName) return 'not-found';
    return named.length === 1 ? byItsName : 'several';
  }
}

function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function grouped<Client>(
  clients: readonly Client[],
  keyOf: (client: Client) => string | null,
): Map<string, Client[]> {
  const groups = new Map<string, Client[]>();
  for (const client of clients) {
    const key = keyOf(client);
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(client);
    else groups.set(key, [client]);
  }
  return groups;
}
