import type { AbcClass, XyzClass } from '@shared/analysis/portfolio/portfolio-analysis';
import type { ClientStatus, KeyType } from '@shared/domain/client-terms';
import type { SqliteConnection } from '../../db/sqlite-database';

/** What people said of a client, as the table holds it. */
export interface ClientRow {
  readonly num: number;
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly legalName: string | null;
  readonly parentNum: number | null;
  readonly owner: string | null;
  readonly note: string | null;
  readonly isKey: boolean | null;
  readonly keySince: string | null;
  readonly abcOverride: AbcClass | null;
  readonly xyzOverride: XyzClass | null;
  readonly industry: string | null;
  readonly region: string | null;
  readonly employees: number | null;
  readonly web: string | null;
  readonly status: ClientStatus | null;
  readonly primaryType: KeyType | null;
  readonly leadSource: string | null;
  readonly cadenceDays: number | null;
}

/** The row of a client; null when there is none. */
export function readClientRow(sqlite: SqliteConnection, clientId: string): ClientRow | null {
  const row = sqlite
    .prepare(
      `SELECT num, id, code, name, legal_name AS legalName, parent_num AS parentNum, owner, note, is_key AS isKey,
              key_since AS keySince, abc_override AS abcOverride, xyz_override AS xyzOverride, industry, region,
              employees, web, status, primary_type AS primaryType, lead_source AS leadSource,
              cadence_days AS cadenceDays
       FROM client WHERE id = ?`,
    )
    .get(clientId) as (Omit<ClientRow, 'isKey'> & { readonly isKey: number | null }) | undefined;
  if (row === undefined) return null;
  return { ...row, isKey: row.isKey === null ? null : row.isKey !== 0 };
}
