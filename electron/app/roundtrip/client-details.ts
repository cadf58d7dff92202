import type { ClientDetails, ClientField, ClientFieldValue } from '@shared/domain/client-details';
import type { DetailedClient } from '@shared/roundtrip/compare-edits';
import type { AbcClass, XyzClass } from '@shared/analysis/portfolio/portfolio-analysis';
import type { SqliteConnection } from '../../db/sqlite-database';

/** Column of each detail in the table of clients. */
export const DETAIL_COLUMNS: Readonly<Record<ClientField, string>> = {
  owner: 'owner',
  note: 'note',
  isKey: 'is_key',
  abcOverride: 'abc_override',
  xyzOverride: 'xyz_override',
  plannedE4: 'planned_e4',
};

/** All clients with what people said about them. */
export function listDetailedClients(sqlite: SqliteConnection): DetailedClient[] {
  const rows = sqlite
    .prepare(
      'SELECT id, code, name, owner, note, is_key, abc_override, xyz_override, planned_e4 FROM client ORDER BY num',
    )
    .raw()
    .iterate() as IterableIterator<
    [
      string,
      string | null,
      string,
      string | null,
      string | null,
      number | null,
      AbcClass | null,
      XyzClass | null,
      number | null,
    ]
  >;
  const clients: DetailedClient[] = [];
  for (const [id, code, name, owner, note, isKey, abcOverride, xyzOverride, plannedE4] of rows) {
    clients.push({
      id,
      code,
      name,
      owner,
      note,
      isKey: isKey === null ? null : isKey !== 0,
      abcOverride,
      xyzOverride,
      plannedE4,
    });
  }
  return clients;
}

/** Details by client id, of those clients anything is said about. */
export function detailsById(sqlite: SqliteConnection): Map<string, ClientDetails> {
  const details = new Map<string, ClientDetails>();
  for (const { id, owner, note, isKey, abcOverride, xyzOverride, plannedE4 } of listDetailedClients(
    sqlite,
  )) {
    const own: ClientDetails = { owner, note, isKey, abcOverride, xyzOverride, plannedE4 };
    if (Object.values(own).some((value) => value !== null)) details.set(id, own);
  }
  return details;
}

/** A value as the database column holds it. */
export function toColumn(value: ClientFieldValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
