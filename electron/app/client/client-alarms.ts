import type { StatusJudgement } from '@shared/analysis/client-status/judge-status';
import type { ClientAlarm, ClientPageAnswer } from '@shared/ipc/client-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import { daysBetween } from './days-between';

/** Silence longer than this many agreed intervals is neglect. */
const NEGLECT = 1.5;

interface AlarmInput {
  readonly num: number;
  readonly status: StatusJudgement;
  readonly touch: ClientPageAnswer['lastTouch'];
  readonly cadenceDays: number | null;
  readonly today: string;
}

/** What should not wait at a client, the worst first: promises of ours past their day, silence, neglect. */
export function clientAlarms(
  sqlite: SqliteConnection,
  { num, status, touch, cadenceDays, today }: AlarmInput,
): readonly ClientAlarm[] {
  const alarms: ClientAlarm[] = [];
  const late = sqlite
    .prepare(
      `SELECT count(*) AS count, min(due_day) AS first FROM promise
       WHERE client_num = ? AND is_ours = 1 AND status = 'open' AND due_day < ?`,
    )
    .get(num, today) as { count: number; first: string | null };
  if (late.first !== null)
    alarms.push({ kind: 'promise-late', count: late.count, days: daysBetween(late.first, today) });
  const { rhythm, status: kind } = status;
  if ((kind === 'slowing' || kind === 'lost') && rhythm?.silentDays != null) {
    const limit = kind === 'lost' ? rhythm.lostAfter : (rhythm.limits?.slowing ?? null);
    if (limit !== null) alarms.push({ kind, days: rhythm.silentDays, limit });
  }
  if (cadenceDays !== null && touch !== null && touch.days > NEGLECT * cadenceDays)
    alarms.push({ kind: 'no-touch', days: touch.days, limit: NEGLECT * cadenceDays });
  return alarms;
}
