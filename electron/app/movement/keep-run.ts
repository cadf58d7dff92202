import { snapshotOfFacts } from '@shared/analysis/movement/dated-snapshot';
import type { RunSnapshot } from '@shared/analysis/movement/run-snapshot';
import { settingDifferences } from '@shared/analysis/movement/setting-differences';
import { AppError } from '@shared/errors/app-error';
import type { KeptRun, RunTrigger } from '@shared/ipc/movement-methods';
import type { AppContext, OpenWorkspace } from '../app-context';
import type { LoadedFacts } from '../portfolio/facts-cache';
import { analyseOnce } from '../portfolio/analyse-once';
import { getAnalysisSettings } from '../portfolio/get-portfolio';
import { requireWorkspace } from '../require-workspace';
import { runCommand } from '../run-command';
import { listRuns } from './list-runs';
import { loadLastRun } from './load-run';

/** Keeps the analysis as it stands under a name. NOT_FOUND without sales: there is nothing to keep. */
export function keepRunByName(context: AppContext, name: string): KeptRun {
  if (!requireWorkspace(context).facts.get()) throw new AppError('NOT_FOUND');
  const num = runCommand(context, ['run'], (workspace) =>
    keepRun(context, workspace, 'person', name),
  );
  const id = requireWorkspace(context)
    .sqlite.prepare('SELECT id FROM analysis_run WHERE num = ?')
    .pluck()
    .get(num);
  const kept = listRuns(context).find((run) => run.id === id);
  if (!kept) throw new AppError('NOT_FOUND');
  return kept;
}

/**
 * Keeps the analysis that an import brought, as a command of its own. The import is safe already, so that a full disk
 * or a busy file here is no failure of the import.
 */
export function keepRunAfterImport(context: AppContext): void {
  try {
    runCommand(context, ['run'], (workspace) => keepRun(context, workspace, 'import', null));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/**
 * Keeps the analysis under the settings in force, inside the transaction of the caller. Gives the number of the run
 * that now says so: a new one, or the last kept one when that says the same (it takes the name, if there is one).
 * Null without sales.
 */
export function keepRun(
  context: AppContext,
  workspace: OpenWorkspace,
  trigger: RunTrigger,
  name: string | null,
): number | null {
  const { sqlite, facts } = workspace;
  const loaded = facts.get();
  if (!loaded) return null;
  const { run } = snapshotOfFacts(loaded, getAnalysisSettings(context), null, analyseOnce);
  const last = loadLastRun(sqlite);
  if (last && saysTheSame(last.run, run)) {
    if (name !== null)
      sqlite.prepare('UPDATE analysis_run SET name = ? WHERE num = ?').run(name, last.num);
    return last.num;
  }
  return insertRun(workspace, loaded, run, {
    id: context.newId(),
    trigger,
    name,
    createdAtMs: context.nowMs(),
  });
}

function insertRun(
  { sqlite }: OpenWorkspace,
  { facts, clientNums }: LoadedFacts,
  run: RunSnapshot,
  head: Pick<KeptRun, 'id' | 'trigger' | 'name' | 'createdAtMs'>,
): number {
  const { lastInsertRowid } = sqlite
    .prepare(
      `INSERT INTO analysis_run (id, "trigger", name, settings, as_of_day, positive_total, net_total, created_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      head.id,
      head.trigger,
      head.name,
      JSON.stringify(run.settings),
      run.asOfDay,
      run.positiveTotal,
      run.netTotal,
      head.createdAtMs,
    );
  const num = Number(lastInsertRowid);
  const numById = new Map(facts.clients.map(({ id }, index) => [id, clientNums[index]]));
  const insert = sqlite.prepare(
    `INSERT INTO analysis_run_client (run_num, client_num, rank, value, share, cumulative, abc, xyz, xyz_status,
       active_periods, periods, last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const client of run.clients) {
    insert.run(
      num,
      numById.get(client.id),
      client.rank,
      client.value,
      client.share,
      client.cumulative,
      client.abc,
      client.xyz,
      client.xyzStatus,
      client.activePeriods,
      client.periods,
      client.lastDay,
    );
  }
  return num;
}

/** True when a kept run and a fresh one agree in settings, day, totals and every client. */
function saysTheSame(kept: RunSnapshot, fresh: RunSnapshot): boolean {
  return (
    kept.asOfDay === fresh.asOfDay &&
    kept.positiveTotal === fresh.positiveTotal &&
    kept.netTotal === fresh.netTotal &&
    kept.clients.length === fresh.clients.length &&
    settingDifferences(kept.settings, fresh.settings).length === 0 &&
    fresh.clients.every((client, index) => {
      const old = kept.clients[index];
      return (
        old?.id === client.id &&
        old.value === client.value &&
        old.abc === client.abc &&
        old.xyz === client.xyz &&
        old.activePeriods === client.activePeriods &&
        old.periods === client.periods
      );
    })
  );
}
