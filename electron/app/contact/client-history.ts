import { dayFromIso } from '@shared/domain/iso-day';
import type { DayNumber } from '@shared/domain/iso-day';
import { HISTORY_KINDS } from '@shared/ipc/contact-answers';
import type { HistoryAnswer, HistoryEntry, HistoryKind } from '@shared/ipc/contact-answers';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { findClient } from '../client/find-client';
import { todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { promiseLine } from './promise-lines';
import { touchOf } from './touches';

/** Where each kind of entry is found: key, day and order within a day. `?` is the number of the client. */
const SOURCES: Readonly<Record<HistoryKind, string>> = {
  meeting:
    "SELECT id, day, coalesce(time, '') AS place FROM interaction WHERE client_num = ? AND kind <> 'note'",
  note: "SELECT id, day, coalesce(time, '') AS place FROM interaction WHERE client_num = ? AND kind = 'note'",
  promise: "SELECT id, created_day AS day, '' AS place FROM promise WHERE client_num = ?",
  fact: `SELECT v.id, strftime('%Y-%m-%d', v.at_ms / 1000, 'unixepoch', 'localtime') AS day, v.at_ms AS place
    FROM fact_version v JOIN fact f ON f.id = v.fact_id WHERE f.client_num = ?`,
  event: "SELECT id, day, '' AS place FROM relation_event WHERE client_num = ?",
  deal: `SELECT s.id, s.day, '' AS place FROM deal_stage s JOIN deal d ON d.id = s.deal_id WHERE d.client_num = ?`,
  person: `SELECT j.id, j.day, j.at_ms AS place FROM person_judgement j JOIN person p ON p.id = j.person_id
    WHERE p.client_num = ? AND j.attribute = 'attitude'`,
  rating: 'SELECT id, day, at_ms AS place FROM client_rating WHERE client_num = ?',
  class: `SELECT CAST(c.num AS TEXT) AS id, strftime('%Y-%m-%d', e.created_at_ms / 1000, 'unixepoch', 'localtime') AS day,
    e.created_at_ms AS place FROM client_change c JOIN client_edit e ON e.num = c.edit_num
    WHERE c.client_num = ? AND c.field IN ('abcOverride', 'xyzOverride', 'isKey')`,
};

interface Found {
  readonly kind: HistoryKind;
  readonly id: string;
  readonly day: string;
}

/** What happened with a client, newest first, of the kinds asked for (none = all), with the count of every kind. */
export function clientHistory(
  context: AppContext,
  { clientId, kinds, limit }: Input<'contact.history'>,
): HistoryAnswer {
  const { sqlite } = requireWorkspace(context);
  const { num } = findClient(sqlite, clientId);
  const wanted: readonly HistoryKind[] = kinds.length === 0 ? HISTORY_KINDS : kinds;
  const counts = Object.fromEntries(
    HISTORY_KINDS.map((kind) => [
      kind,
      sqlite.prepare(`SELECT count(*) FROM (${SOURCES[kind]})`).pluck().get(num) as number,
    ]),
  ) as Record<HistoryKind, number>;
  const found = sqlite
    .prepare(
      `${wanted.map((kind) => `SELECT '${kind}' AS kind, id, day, place FROM (${SOURCES[kind]})`).join(' UNION ALL ')}
       ORDER BY day DESC, place DESC, kind LIMIT ?`,
    )
    .all(...wanted.map(() => num), limit) as Found[];
  const asOf = dayFromIso(todayOf(context.nowMs())) ?? 0;
  return {
    entries: found.flatMap((entry) => readEntry(sqlite, entry, asOf) ?? []),
    counts,
    total: wanted.reduce<number>((sum, kind) => sum + counts[kind], 0),
  };
}

/** What an entry of a kind says beside its key and day. */
type Detail<Kind extends HistoryKind> = Omit<
  Extract<HistoryEntry, { kind: Kind }>,
  'kind' | 'id' | 'day'
>;

function readEntry(
  sqlite: SqliteConnection,
  { kind, id, day }: Found,
  asOf: DayNumber,
): HistoryEntry | null {
  const row = (query: string) => sqlite.prepare(query).get(id);
  switch (kind) {
    case 'meeting':
    case 'note': {
      const touch = touchOf(sqlite, id);
      const isHeld =
        sqlite.prepare('SELECT is_held FROM interaction WHERE id = ?').pluck().get(id) === 1;
      return touch && { kind, id, day, isHeld, touch };
    }
    case 'promise': {
      const promise = promiseLine(sqlite, id, asOf);
      return promise && { kind, id, day, promise };
    }
    case 'fact': {
      const found = row(
        `SELECT f.field_key AS fieldKey, f.label, v.value, v.status, v.author,
           (SELECT b.value FROM fact_version b WHERE b.fact_id = v.fact_id AND b.at_ms < v.at_ms
            ORDER BY b.at_ms DESC LIMIT 1) AS before
         FROM fact_version v JOIN fact f ON f.id = v.fact_id WHERE v.id = ?`,
      ) as Detail<'fact'> | undefined;
      return found ? { kind, id, day, ...found } : null;
    }
    case 'event': {
      const found = row(
        'SELECT kind AS eventKind, what, result, reason FROM relation_event WHERE id = ?',
      ) as Detail<'event'> | undefined;
      return found ? { kind, id, day, ...found } : null;
    }
    case 'deal': {
      const found = row(
        'SELECT s.deal_id AS dealId, d.name, s.stage FROM deal_stage s JOIN deal d ON d.id = s.deal_id WHERE s.id = ?',
      ) as Detail<'deal'> | undefined;
      return found ? { kind, id, day, ...found } : null;
    }
    case 'person': {
      const found = row(
        `SELECT p.name, j.attribute AS what, j.value,
           (SELECT b.value FROM person_judgement b WHERE b.person_id = j.person_id AND b.attribute = j.attribute
            AND (b.day < j.day OR (b.day = j.day AND b.at_ms < j.at_ms)) ORDER BY b.day DESC, b.at_ms DESC LIMIT 1) AS before
         FROM person_judgement j JOIN person p ON p.id = j.person_id WHERE j.id = ?`,
      ) as Detail<'person'> | undefined;
      return found ? { kind, id, day, ...found } : null;
    }
    case 'rating': {
      const found = row('SELECT axis, value, argument FROM client_rating WHERE id = ?') as
        | Detail<'rating'>
        | undefined;
      return found ? { kind, id, day, ...found } : null;
    }
    case 'class': {
      const found = row('SELECT field, before, after FROM client_change WHERE num = ?') as
        | Detail<'class'>
        | undefined;
      return found
        ? {
            kind,
            id,
            day,
            field: found.field,
            before: plain(found.before),
            after: plain(found.after),
          }
        : null;
    }
  }
}

/** A kept JSON value as a text; null stays null. */
function plain(json: string | null): string | null {
  const value: unknown = json === null ? null : JSON.parse(json);
  return typeof value === 'string' || typeof value === 'boolean' ? `${value}` : null;
}
