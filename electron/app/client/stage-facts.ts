import type { StageFacts } from '@shared/analysis/relationship-stage/stage-score';
import { dayFromIso } from '@shared/domain/iso-day';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { ClientFigures } from './client-figures';

const DAY_MS = 86_400_000;

/** What the books say about a relationship: silence, contacts, broken promises, a new key account manager. */
export function stageFacts(
  sqlite: SqliteConnection,
  figures: ClientFigures | null,
  num: number,
  today: string,
): StageFacts {
  const index = figures?.indexByNum.get(num);
  const lastPurchase = index === undefined ? null : (figures?.rhythms[index]?.lastPurchase ?? null);
  const ownerChangedMs = sqlite
    .prepare(
      `SELECT max(e.created_at_ms) FROM client_change c JOIN client_edit e ON e.num = c.edit_num
       WHERE c.client_num = ? AND c.field = 'owner' AND c.before <> 'null' AND c.before IS NOT NULL`,
    )
    .pluck()
    .get(num) as number | null;
  const count = (query: string) => sqlite.prepare(query).pluck().get(num) as number;
  const day = dayFromIso(today) ?? 0;
  return {
    daysSinceSale:
      figures === null || lastPurchase === null ? null : figures.loaded.lastDay - lastPurchase,
    hasSalesData: figures !== null,
    contacts: count('SELECT count(*) FROM person WHERE client_num = ? AND left_day IS NULL'),
    brokenPromises: count(
      "SELECT count(*) FROM promise WHERE client_num = ? AND is_ours = 1 AND status = 'broken' AND done_day IS NULL",
    ),
    daysSinceOwnerChange:
      ownerChangedMs === null ? null : Math.max(0, day - Math.floor(ownerChangedMs / DAY_MS)),
  };
}
