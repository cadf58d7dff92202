import { AppError } from '@shared/errors/app-error';
import type { IsoDay } from '@shared/domain/iso-day';
import type { LinkType } from '@shared/domain/people-scales';
import type { SqliteConnection } from '../../db/sqlite-database';

/** What the use cases need of a person. */
export interface PersonRow {
  readonly id: string;
  readonly clientNum: number;
  readonly unitId: string | null;
  readonly name: string;
  readonly leftDay: IsoDay | null;
}

/** What the use cases need of a link. */
export interface LinkRow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly type: LinkType;
  readonly strength: number | null;
  readonly note: string | null;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay | null;
}

/** Number of a client by its id. Throws NOT_FOUND. */
export function clientNumOf(sqlite: SqliteConnection, clientId: string): number {
  const num = sqlite.prepare('SELECT num FROM client WHERE id = ?').pluck().get(clientId);
  if (typeof num !== 'number') throw new AppError('NOT_FOUND', { clientId });
  return num;
}

/** A person by id. Throws NOT_FOUND. */
export function personRow(sqlite: SqliteConnection, personId: string): PersonRow {
  const row = sqlite
    .prepare(
      `SELECT id, client_num AS clientNum, unit_id AS unitId, name, left_day AS leftDay
       FROM person WHERE id = ?`,
    )
    .get(personId) as PersonRow | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { personId });
  return row;
}

/** Name of one of the client's people or of ours, for the words of an action. Throws NOT_FOUND. */
export function nameOf(
  sqlite: SqliteConnection,
  table: 'person' | 'colleague' | 'unit',
  id: string,
): string {
  const name = sqlite.prepare(`SELECT name FROM ${table} WHERE id = ?`).pluck().get(id);
  if (typeof name !== 'string') throw new AppError('NOT_FOUND', { id });
  return name;
}

const LINK_COLUMNS =
  'id, from_id AS fromId, to_id AS toId, type, strength, note, from_day AS fromDay, to_day AS toDay';

/** A link by id. Throws NOT_FOUND. */
export function linkRow(sqlite: SqliteConnection, linkId: string): LinkRow {
  const row = sqlite.prepare(`SELECT ${LINK_COLUMNS} FROM person_link WHERE id = ?`).get(linkId) as
    | LinkRow
    | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { linkId });
  return row;
}

/** Links of a person that have not ended, in both directions. */
export function linksOf(sqlite: SqliteConnection, personId: string): readonly LinkRow[] {
  return sqlite
    .prepare(
      `SELECT ${LINK_COLUMNS} FROM person_link
       WHERE to_day IS NULL AND (from_id = @personId OR to_id = @personId) ORDER BY id`,
    )
    .all({ personId }) as LinkRow[];
}

/** All links of a client's people, ended ones too. */
export function linksOfClient(sqlite: SqliteConnection, clientNum: number): readonly LinkRow[] {
  return sqlite
    .prepare(
      `SELECT ${LINK_COLUMNS} FROM person_link
       WHERE from_id IN (SELECT id FROM person WHERE client_num = ?) ORDER BY from_day, type, id`,
    )
    .all(clientNum) as LinkRow[];
}

/** Ends a link today; one that began today never was. */
export function endLink(sqlite: SqliteConnection, link: LinkRow, day: IsoDay): void {
  if (link.fromDay >= day) sqlite.prepare('DELETE FROM person_link WHERE id = ?').run(link.id);
  else sqlite.prepare('UPDATE person_link SET to_day = ? WHERE id = ?').run(day, link.id);
}

/** Throws CONFLICT when a person already left: nothing new is said of him. */
export function mustBeThere({ leftDay, name }: PersonRow): void {
  if (leftDay !== null) throw new AppError('RULE', { reason: 'person-left', name });
}

/** True when the line of command from one person leads to another. */
export function leadsTo(sqlite: SqliteConnection, fromId: string, toId: string): boolean {
  const up = sqlite
    .prepare(
      "SELECT to_id FROM person_link WHERE from_id = ? AND type = 'reports' AND to_day IS NULL",
    )
    .pluck();
  const seen = new Set<string>();
  let at: unknown = fromId;
  while (typeof at === 'string' && !seen.has(at)) {
    if (at === toId) return true;
    seen.add(at);
    at = up.get(at);
  }
  return false;
}
