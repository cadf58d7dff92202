import type { DatedSnapshot } from '@shared/analysis/movement/dated-snapshot';
import { snapshotOfFacts } from '@shared/analysis/movement/dated-snapshot';
import { followClients } from '@shared/analysis/movement/follow-clients';
import { settingDifferences } from '@shared/analysis/movement/setting-differences';
import type { SettingName } from '@shared/analysis/movement/setting-differences';
import { dayFromIso } from '@shared/domain/iso-day';
import { AppError } from '@shared/errors/app-error';
import type { ComparedSide, MovementSide, MovementView } from '@shared/ipc/movement-methods';
import type { AppContext } from '../app-context';
import type { LoadedFacts } from '../portfolio/facts-cache';
import { analyseOnce } from '../portfolio/analyse-once';
import { getAnalysisSettings } from '../portfolio/get-portfolio';
import { requireWorkspace } from '../require-workspace';
import { loadRun } from './load-run';

/** Compares two sides client by client. Null without sales. NOT_FOUND for a run that is gone, VALIDATION for no day. */
export function compareSides(
  context: AppContext,
  before: MovementSide,
  after: MovementSide,
): MovementView | null {
  const loaded = requireWorkspace(context).facts.get();
  if (!loaded) return null;
  const earlier = sideOf(context, loaded, before);
  const later = sideOf(context, loaded, after);
  const differences = differencesOf(before, after, earlier, later);
  const { movements, yearBefore, yearAfter } = followClients(loaded, earlier, later, differences);
  return {
    before: describeSide(earlier, yearBefore),
    after: describeSide(later, yearAfter),
    differences,
    movements,
    currency: loaded.facts.currency,
  };
}

function sideOf(context: AppContext, loaded: LoadedFacts, side: MovementSide): DatedSnapshot {
  if (side.kind === 'run') {
    const run = loadRun(requireWorkspace(context).sqlite, side.id);
    return { run, asOfDay: run.asOfDay };
  }
  const day = side.kind === 'now' ? null : dayFromIso(side.day);
  if (side.kind === 'day' && day === null) {
    throw new AppError('VALIDATION', { method: 'movement.compare', field: 'day' });
  }
  const settings = getAnalysisSettings(context);
  // Only the present state is remembered: it is what the screen and the next change of settings ask for.
  return day === null
    ? snapshotOfFacts(loaded, settings, null, analyseOnce)
    : snapshotOfFacts(loaded, settings, day);
}

/** The chosen last day of a side is what is compared, so it is no difference of settings. */
function differencesOf(
  before: MovementSide,
  after: MovementSide,
  earlier: DatedSnapshot,
  later: DatedSnapshot,
): SettingName[] {
  const isByDay = before.kind === 'day' || after.kind === 'day';
  return settingDifferences(earlier.run.settings, later.run.settings).filter(
    (name) => name !== 'to' || !isByDay,
  );
}

function describeSide(
  { run, asOfDay }: DatedSnapshot,
  year: { readonly from: number; readonly to: number } | null,
): ComparedSide {
  return {
    settings: run.settings,
    asOfDay,
    dataDay: run.asOfDay,
    periods: run.periods,
    clients: run.clients.length,
    positiveTotal: run.positiveTotal,
    year: year && { from: year.from, to: year.to },
  };
}
