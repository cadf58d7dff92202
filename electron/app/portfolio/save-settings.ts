import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { analysisSettingsTable } from '../../db/schema/all-tables';
import type { AppContext } from '../app-context';
import { keepRun } from '../movement/keep-run';
import { runCommand } from '../run-command';
import { getAnalysisSettings } from './get-portfolio';

/**
 * Keeps settings as a new version; equal settings make none. What the analysis said under the old ones is kept first,
 * in the same transaction, so that the change can be compared with what was before.
 */
export function saveAnalysisSettings(
  context: AppContext,
  settings: AnalysisSettings,
): AnalysisSettings {
  const text = JSON.stringify(settings);
  if (JSON.stringify(getAnalysisSettings(context)) === text) return settings;
  runCommand(context, ['settings', 'run'], (workspace) => {
    keepRun(context, workspace, 'settings', null);
    workspace.db
      .insert(analysisSettingsTable)
      .values({ settings: text, createdAtMs: context.nowMs() })
      .run();
  });
  return settings;
}
