import type { PlanClient } from '@shared/ipc/plan-answers';
import type { ClientFigures } from '../client/client-figures';

/** What is read of a client for the board and its plan. */
export interface ClientRow {
  readonly num: number;
  readonly id: string;
  readonly name: string;
  readonly isKey: number | null;
  readonly abcOverride: 'A' | 'B' | 'C' | null;
  readonly xyzOverride: 'X' | 'Y' | 'Z' | null;
}

/** Columns of a `ClientRow`, of the table `client`. */
export const CLIENT_COLUMNS =
  'num, id, name, is_key AS isKey, abc_override AS abcOverride, xyz_override AS xyzOverride';

/** A client with its classes in force (a person's word before the computed ones) and its sales of twelve months. */
export function toPlanClient(row: ClientRow, figures: ClientFigures | null): PlanClient {
  const index = figures?.indexByNum.get(row.num);
  const has = index !== undefined && figures !== null;
  return {
    id: row.id,
    name: row.name,
    isKey: row.isKey === 1,
    abc: row.abcOverride ?? (has ? (figures.abc[index] ?? null) : null),
    xyz: row.xyzOverride ?? (has ? (figures.xyz[index] ?? null) : null),
    salesE4: has ? (figures.sales.byClient[index] ?? null) : null,
  };
}
