import { settingDifferences } from '@shared/analysis/movement/setting-differences';
import type { SettingName } from '@shared/analysis/movement/setting-differences';
import type { ActionKind } from '@shared/domain/action-kind';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { analysisSettingsTable } from '../../db/schema/all-tables';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { keepRun } from '../movement/keep-run';
import { requireWorkspace } from '../require-workspace';
import { runCommand } from '../run-command';
import { getAnalysisSettings } from './get-portfolio';

/** What the undo calls a change, by the first setting that differs; several settings share a place on the screen. */
const KINDS: Readonly<Record<SettingName, ActionKind>> = {
  basis: 'portfolio.basisChanged',
  abcRule: 'portfolio.limitsChanged',
  abcLimits: 'portfolio.limitsChanged',
  xyzMethod: 'portfolio.rhythmChanged',
  xyzLimits: 'portfolio.rhythmChanged',
  deviation: 'portfolio.rhythmChanged',
  grain: 'portfolio.grainChanged',
  window: 'portfolio.windowChanged',
  edges: 'portfolio.windowChanged',
  minPeriods: 'portfolio.windowChanged',
  from: 'portfolio.windowChanged',
  to: 'portfolio.windowChanged',
};

/**
 * Keeps settings as a new version, which can be undone by the name of what changed; equal settings make none. What the
 * analysis said under the old ones is kept first and stays, so that the change can be compared with what was
 * before. In a workspace open for reading they hold until it is closed.
 */
export function saveAnalysisSettings(
  context: AppContext,
  settings: AnalysisSettings,
): AnalysisSettings {
  const text = JSON.stringify(settings);
  const before = getAnalysisSettings(context);
  if (JSON.stringify(before) === text) return settings;
  const { db, readOnly } = requireWorkspace(context);
  if (readOnly !== null) {
    db.insert(analysisSettingsTable).values({ settings: text, createdAtMs: context.nowMs() }).run();
    context.emit('data.changed', { entities: ['settings'], savedAtMs: null });
    return settings;
  }
  runCommand(context, ['run'], (workspace) => keepRun(context, workspace, 'settings', null));
  const [changed = 'window'] = settingDifferences(before, settings);
  runAction(context, { kind: KINDS[changed] }, (tools) => {
    tools.db
      .insert(analysisSettingsTable)
      .values({ settings: text, createdAtMs: tools.nowMs })
      .run();
  });
  return settings;
}
