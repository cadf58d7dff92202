import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { KeptRun, RunTrigger } from '@shared/ipc/movement-methods';
import type { AppContext } from '../app-context';

/** More runs than a person looks through; older ones stay in the file. */
const MOST = 200;

interface RunRow {
  readonly id: string;
  readonly trigger: RunTrigger;
  readonly name: string | null;
  readonly settings: string;
  readonly asOfDay: number;
  readonly positiveTotal: number;
  readonly createdAtMs: number;
  readonly clients: number;
}

/** The newest kept analyses, newest first; none without a workspace. */
export function listRuns(context: AppContext): KeptRun[] {
  if (!context.workspace) return [];
  const rows = context.workspace.sqlite
    .prepare(
      `SELECT id, "trigger", name, settings, as_of_day AS asOfDay, positive_total AS positiveTotal,
              created_at_ms AS createdAtMs,
              (SELECT count(*) FROM analysis_run_client c WHERE c.run_num = r.num) AS clients
       FROM analysis_run r ORDER BY num DESC LIMIT ${MOST}`,
    )
    .all() as RunRow[];
  return rows.map(({ settings, ...row }) => ({ ...row, settings: readSettings(settings) }));
}

/** Settings of a kept run; what a later version added takes its default. */
export function readSettings(text: string): AnalysisSettings {
  return { ...DEFAULT_ANALYSIS_SETTINGS, ...(JSON.parse(text) as AnalysisSettings) };
}
