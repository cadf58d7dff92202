import { cadence } from '@shared/analysis/contact/cadence';
import { isStalled } from '@shared/analysis/contact/call-checks';
import type { CallOutcome } from '@shared/analysis/contact/call-checks';
import { dayFromIso } from '@shared/domain/iso-day';
import type { ClientSideAnswer } from '@shared/ipc/dossier-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { clientFigures } from '../client/client-figures';
import { findClient } from '../client/find-client';
import { openPromises } from '../contact/promise-lines';
import { lastTouchId, touchOf } from '../contact/touches';
import { todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { nextMeeting } from './get-dossier';
import { monthlySales } from './monthly-sales';

/** What stands beside a client's dossier. NOT_FOUND when the client is gone. */
export function clientSide(context: AppContext, clientId: string): ClientSideAnswer {
  const { sqlite } = requireWorkspace(context);
  const { num } = findClient(sqlite, clientId);
  const today = todayOf(context.nowMs());
  const asOf = dayFromIso(today) ?? 0;
  const meeting = nextMeeting(sqlite, num, today);
  const lastId = lastTouchId(sqlite, num, today);
  const lastTouch = lastId === null ? null : touchOf(sqlite, lastId);
  const { cadenceDays, isKey, abcOverride } = sqlite
    .prepare(
      'SELECT cadence_days AS cadenceDays, is_key AS isKey, abc_override AS abcOverride FROM client WHERE num = ?',
    )
    .get(num) as {
    cadenceDays: number | null;
    isKey: number | null;
    abcOverride: 'A' | 'B' | 'C' | null;
  };
  return {
    today,
    nextMeeting: meeting === null ? null : touchOf(sqlite, meeting.id),
    questionsWaiting: sqlite
      .prepare("SELECT count(*) FROM question WHERE client_num = ? AND status = 'open'")
      .pluck()
      .get(num) as number,
    promises: openPromises(sqlite, num, asOf),
    lastTouch,
    cadence: cadence(
      {
        agreedDays: cadenceDays,
        isKey: isKey === null ? null : isKey !== 0,
        abc: abcOverride ?? computedClass(context, num),
        lastDay: lastTouch?.day ?? null,
      },
      asOf,
    ),
    isStalled: isStalled(lastOutcomes(sqlite, num)),
    sales: monthlySales(sqlite, num),
  };
}

function computedClass(context: AppContext, num: number): 'A' | 'B' | 'C' | null {
  const figures = clientFigures(context);
  const index = figures?.indexByNum.get(num);
  const mark = index === undefined ? undefined : figures?.abc[index];
  return mark === 'A' || mark === 'B' || mark === 'C' ? mark : null;
}

function lastOutcomes(sqlite: SqliteConnection, num: number): readonly CallOutcome[] {
  return sqlite
    .prepare(
      `SELECT outcome FROM interaction WHERE client_num = ? AND is_held = 1 AND outcome IS NOT NULL
       ORDER BY day DESC, time DESC, rowid DESC LIMIT 2`,
    )
    .pluck()
    .all(num) as CallOutcome[];
}
