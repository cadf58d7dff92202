import { dossierCompleteness } from '@shared/analysis/dossier/dossier-completeness';
import { dayFromIso } from '@shared/domain/iso-day';
import type {
  AttachmentLine,
  DossierAnswer,
  FactVersion,
  OpenQuestion,
  RelationEvent,
} from '@shared/ipc/dossier-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { findClient } from '../client/find-client';
import { todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { competitorLines } from './competitors';
import { factLines } from './fact-lines';

/** Everything the dossier of a client shows. NOT_FOUND when the client is gone. */
export function getDossier(context: AppContext, clientId: string): DossierAnswer {
  const { sqlite } = requireWorkspace(context);
  const { num } = findClient(sqlite, clientId);
  const today = todayOf(context.nowMs());
  const lines = factLines(sqlite, num, dayFromIso(today) ?? 0);
  return {
    today,
    lines,
    completeness: dossierCompleteness(lines),
    events: sqlite
      .prepare(
        `SELECT id, kind, day, what, result, reason, amount_e4 AS amountE4, source
         FROM relation_event WHERE client_num = ? ORDER BY day DESC, rowid DESC`,
      )
      .all(num) as RelationEvent[],
    competitors: competitorLines(sqlite, num),
    files: sqlite
      .prepare(
        `SELECT id, fact_id AS factId, name, bytes, added_day AS addedDay, author
         FROM attachment WHERE client_num = ? ORDER BY added_day DESC, rowid DESC`,
      )
      .all(num) as AttachmentLine[],
    questions: openQuestions(sqlite, num),
    nextMeeting: nextMeeting(sqlite, num, today),
    knownCompetitors: sqlite
      .prepare('SELECT name FROM competitor ORDER BY name')
      .pluck()
      .all() as string[],
    categories: sqlite
      .prepare('SELECT id, name FROM category ORDER BY place, name')
      .all() as DossierAnswer['categories'],
  };
}

/** Questions of a client that wait to be asked, oldest first. */
export function openQuestions(sqlite: SqliteConnection, num: number): readonly OpenQuestion[] {
  return sqlite
    .prepare(
      `SELECT id, fact_id AS factId, text, kind, interaction_id AS interactionId, created_day AS createdDay
       FROM question WHERE client_num = ? AND status = 'open' ORDER BY created_day, rowid`,
    )
    .all(num) as OpenQuestion[];
}

/** The next planned meeting, today's included; null when none is planned. */
export function nextMeeting(
  sqlite: SqliteConnection,
  num: number,
  today: string,
): DossierAnswer['nextMeeting'] {
  const row = sqlite
    .prepare(
      `SELECT id, day FROM interaction WHERE client_num = ? AND is_held = 0 AND day >= ?
       ORDER BY day, time LIMIT 1`,
    )
    .get(num, today) as { id: string; day: string } | undefined;
  return row ?? null;
}

/** All versions of a fact, newest first. */
export function factHistory(context: AppContext, factId: string): readonly FactVersion[] {
  return requireWorkspace(context)
    .sqlite.prepare(
      `SELECT id, value, source, day, status, expires_day AS expiresDay, author, at_ms AS atMs
       FROM fact_version WHERE fact_id = ? ORDER BY at_ms DESC, rowid DESC`,
    )
    .all(factId) as FactVersion[];
}
