import { qualify } from '@shared/analysis/qualification/qualify';
import { KEY_TYPES } from '@shared/domain/client-terms';
import type { Answer, Criterion, KeyType, RelationshipStage } from '@shared/domain/client-terms';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { MutableColumns } from './client-list';

/** Fills in what people judged and did: types, ratings, the three P, contacts, late promises. */
export function fillJudgements(
  sqlite: SqliteConnection,
  columns: MutableColumns,
  placeByNum: ReadonlyMap<number, number>,
  today: string,
): void {
  const rows = <Row extends unknown[]>(query: string, ...values: string[]): Row[] =>
    sqlite
      .prepare(query)
      .raw()
      .all(...values) as Row[];
  const at = (num: number): number => placeByNum.get(num) ?? -1;

  for (const [num, type] of rows<[number, KeyType]>(
    "SELECT client_num, type FROM client_type WHERE decision = 'confirmed'",
  )) {
    const place = at(num);
    columns.types[place] = (columns.types[place] ?? 0) | (1 << KEY_TYPES.indexOf(type));
  }
  for (const [num, axis, value] of rows<[number, string, string]>(
    'SELECT client_num, axis, value FROM client_rating ORDER BY day, at_ms',
  )) {
    const place = at(num);
    if (axis === 'position') columns.position[place] = value;
    else if (axis === 'potential') columns.potential[place] = value;
    // A rating of the third axis holds the name of a stage.
    else columns.stage[place] = value as RelationshipStage;
  }
  for (const [num, day] of rows<[number, string]>(
    `SELECT client_num, max(day) FROM interaction
     WHERE is_held = 1 AND kind <> 'note' AND day <= ? GROUP BY client_num`,
    today,
  ))
    columns.lastTouch[at(num)] = day;
  for (const [num, count] of rows<[number, number]>(
    `SELECT client_num, count(*) FROM promise
     WHERE is_ours = 1 AND status = 'open' AND due_day < ? GROUP BY client_num`,
    today,
  ))
    columns.latePromises[at(num)] = Math.min(255, count);
  const answers = new Map<number, Partial<Record<Criterion, Answer>>>();
  for (const [num, criterion, answer] of rows<[number, Criterion, Answer]>(
    `SELECT client_num, criterion, answer FROM qualification
     WHERE deal_id IS NULL ORDER BY day, rowid`,
  ))
    answers.set(num, { ...answers.get(num), [criterion]: answer });
  for (const [num, given] of answers) {
    const { yes, verdict } = qualify(given);
    columns.qualification[at(num)] = yes + (verdict === 'stopped' ? 10 : 0);
  }
}
