import type { WhiteSpaceSettings } from '@shared/analysis/white-space/white-space-settings';
import { DEFAULT_WHITE_SPACE_SETTINGS } from '@shared/analysis/white-space/white-space-settings';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { runAction } from '../history/run-action';
import { readPreference, writePreference } from '../preference/preference';

const KEY = 'market.whiteSpace';

/** Borders and usual target in force. */
export function whiteSpaceSettings(sqlite: SqliteConnection): WhiteSpaceSettings {
  // Written by `saveWhiteSpaceSettings` alone, which checks it.
  const kept = readPreference(sqlite, KEY) as Partial<WhiteSpaceSettings> | undefined;
  return { ...DEFAULT_WHITE_SPACE_SETTINGS, ...kept };
}

/** Keeps other borders; null goes back to the defaults. */
export function saveWhiteSpaceSettings(
  context: AppContext,
  settings: WhiteSpaceSettings | null,
): null {
  runAction(context, { kind: 'market.settingsChanged' }, ({ sqlite }) =>
    writePreference(sqlite, KEY, settings ?? undefined),
  );
  return null;
}
