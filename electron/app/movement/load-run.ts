import type { KeptPosition } from '@shared/analysis/movement/restore-snapshot';
import { restoreSnapshot } from '@shared/analysis/movement/restore-snapshot';
import type { RunSnapshot } from '@shared/analysis/movement/run-snapshot';
import { AppError } from '@shared/errors/app-error';
import type { SqliteConnection } from '../../db/sqlite-database';
import { readSettings } from './list-runs';

interface RunHead {
  readonly num: number;
  readonly settings: string;
  readonly asOfDay: number;
  readonly positiveTotal: number;
  readonly netTotal: number;
}

/** A kept run as it was. Clients that left the workspace since are not in it. NOT_FOUND when it was forgotten. */
export function loadRun(sqlite: SqliteConnection, id: string): RunSnapshot {
  const head = sqlite.prepare(`${SELECT_HEAD} WHERE id = ?`).get(id) as RunHead | undefined;
  if (!head) throw new AppError('NOT_FOUND');
  return readRun(sqlite, head);
}

/** The run kept last, or null. */
export function loadLastRun(sqlite: SqliteConnection): { num: number; run: RunSnapshot } | null {
  const head = sqlite.prepare(`${SELECT_HEAD} ORDER BY num DESC LIMIT 1`).get() as
    | RunHead
    | undefined;
  return head ? { num: head.num, run: readRun(sqlite, head) } : null;
}

const SELECT_HEAD = `SELECT num, settings, as_of_day AS asOfDay, positive_total AS positiveTotal,
  net_total AS netTotal FROM analysis_run`;

function readRun(sqlite: SqliteConnection, head: RunHead): RunSnapshot {
  const clients = sqlite
    .prepare(
      `SELECT c.id, r.rank, r.value, r.share, r.cumulative, r.abc, r.xyz, r.xyz_status AS xyzStatus,
              r.active_periods AS activePeriods, r.periods, r.last_day AS lastDay
       FROM analysis_run_client r JOIN client c ON c.num = r.client_num
       WHERE r.run_num = ? ORDER BY r.rank`,
    )
    .all(head.num) as KeptPosition[];
  const { asOfDay, positiveTotal, netTotal } = head;
  const settings = readSettings(head.settings);
  return restoreSnapshot({ settings, asOfDay, positiveTotal, netTotal }, clients);
}
