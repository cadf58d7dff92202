import type { PipelineThresholds } from '@shared/analysis/pipeline/thresholds';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { readPreference, writePreference } from '../preference/preference';

const KEY = 'pipeline.thresholds';

/** Limits in force: what the workspace changed over the defaults. */
export function readThresholds(sqlite: SqliteConnection): PipelineThresholds {
  const kept = readPreference(sqlite, KEY);
  if (typeof kept !== 'object' || kept === null) return DEFAULT_THRESHOLDS;
  // Written by `saveThresholds` alone, from input that was checked; an older version may lack a field.
  const own = kept as Partial<PipelineThresholds>;
  return { ...DEFAULT_THRESHOLDS, ...own, usual: { ...DEFAULT_THRESHOLDS.usual, ...own.usual } };
}

/** Keeps other limits; null goes back to the defaults. */
export function saveThresholds(context: AppContext, thresholds: PipelineThresholds | null): void {
  runAction(context, { kind: 'deals.limits' }, ({ sqlite }) =>
    writePreference(sqlite, KEY, thresholds ?? undefined),
  );
}
