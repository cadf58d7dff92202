import { CRITERIA } from '@shared/domain/client-terms';
import type { Answer, Criterion } from '@shared/domain/client-terms';
import type { SqliteConnection } from '../../db/sqlite-database';

/** The answer in force to one of the three P. */
export interface QualificationAnswer {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly evidence: string;
  readonly source: string | null;
  readonly day: string;
  readonly author: string | null;
}

/** The newest answers about a client as a whole, in the order of the three P; what was never asked is left out. */
export function latestAnswers(
  sqlite: SqliteConnection,
  num: number,
): readonly QualificationAnswer[] {
  const rows = sqlite
    .prepare(
      `SELECT criterion, answer, evidence, source, day, author FROM qualification
       WHERE client_num = ? AND deal_id IS NULL ORDER BY day, rowid`,
    )
    .all(num) as QualificationAnswer[];
  return CRITERIA.flatMap((criterion) => {
    const newest = rows.findLast((row) => row.criterion === criterion);
    return newest === undefined ? [] : [newest];
  });
}
