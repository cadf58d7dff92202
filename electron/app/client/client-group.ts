import type { SqliteConnection } from '../../db/sqlite-database';

/** Numbers of a client and of all clients below it, itself first. A cycle in damaged data ends the walk, not the program. */
export function groupOf(sqlite: SqliteConnection, num: number): readonly number[] {
  return sqlite
    .prepare(
      `WITH RECURSIVE below(num) AS (
         SELECT ? UNION SELECT c.num FROM client c JOIN below b ON c.parent_num = b.num
       ) SELECT num FROM below`,
    )
    .pluck()
    .all(num) as number[];
}
