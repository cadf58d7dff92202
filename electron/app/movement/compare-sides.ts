import { breadwinnerShares } from '@shared/analysis/movement/breadwinner-shares';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import { compareRuns } from '@shared/analysis/movement/compare-runs';
import { judgeRhythm } from '@shared/analysis/movement/judge-rhythm';
import { purchaseDays } from '@shared/analysis/movement/purchase-days';
import type { PurchaseDays } from '@shared/analysis/movement/purchase-days';
import { settingDifferences } from '@shared/analysis/movement/setting-differences';
import type { SettingName } from '@shared/analysis/movement/setting-differences';
import type { AbcMark } from '@shared/analysis/portfolio/portfolio-analysis';
import { dayFromIso } from '@shared/domain/iso-day';
import { AppError } from '@shared/errors/app-error';
import type { ComparedSide, MovementSide, MovementView } from '@shared/ipc/movement-methods';
import type { AppContext } from '../app-context';
import type { LoadedFacts } from '../portfolio/facts-cache';
import { getAnalysisSettings } from '../portfolio/get-portfolio';
import { requireWorkspace } from '../require-workspace';
import { loadRun } from './load-run';
import type { DatedSnapshot } from './snapshot-of-facts';
import { snapshotOfFacts } from './snapshot-of-facts';

/**
 * Compares two sides client by client. Classes come from the runs; rhythm, first purchases and shares of a year come
 * from the sales lines of today, judged on each side's day. Null without sales.
 */
export function compareSides(
  context: AppContext,
  before: MovementSide,
  after: MovementSide,
): MovementView | null {
  const loaded = requireWorkspace(context).facts.get();
  if (!loaded) return null;
  const { facts } = loaded;
  const [earlier, later] = [sideOf(context, loaded, before), sideOf(context, loaded, after)];
  const differences = differencesOf(before, after, earlier, later);
  const purchases = purchaseDays(facts);
  const [was, is] = [judge(loaded, purchases, earlier), judge(loaded, purchases, later)];
  const indexes = new Map(facts.clients.map((client, index) => [client.id, index]));
  const movements = compareRuns(earlier.run, later.run, differences).flatMap(
    (movement): ClientMovement[] => {
      const index = indexes.get(movement.id);
      const client = index === undefined ? undefined : facts.clients[index];
      const rhythm = index === undefined ? undefined : is.rhythms[index];
      const rhythmBefore = index === undefined ? undefined : was.rhythms[index]?.status;
      if (index === undefined || !client || !rhythm || !rhythmBefore) return [];
      const first = firstPurchase(purchases, index);
      return [
        {
          ...movement,
          name: client.name,
          code: client.code,
          isNew: first !== null && first > earlier.asOfDay && first <= later.asOfDay,
          rhythm,
          rhythmBefore,
          yearShareBefore: was.year?.shares[index] ?? null,
          yearShareAfter: is.year?.shares[index] ?? null,
        },
      ];
    },
  );
  return {
    before: describe(earlier, was.year),
    after: describe(later, is.year),
    differences,
    movements,
    currency: facts.currency,
  };
}

function sideOf(context: AppContext, loaded: LoadedFacts, side: MovementSide): DatedSnapshot {
  if (side.kind === 'run') {
    const run = loadRun(requireWorkspace(context).sqlite, side.id);
    return { run, asOfDay: run.asOfDay };
  }
  const day = side.kind === 'now' ? null : dayFromIso(side.day);
  if (side.kind === 'day' && day === null) throw new AppError('VALIDATION', { method: 'movement.compare', field: 'day' });
  return snapshotOfFacts(loaded, getAnalysisSettings(context), day);
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

function judge(loaded: LoadedFacts, purchases: PurchaseDays, { run, asOfDay }: DatedSnapshot) {
  const { facts, firstDay, lastDay } = loaded;
  const marks = new Map<string, AbcMark>(run.clients.map(({ id, abc }) => [id, abc]));
  const classes = facts.clients.map(({ id }) => marks.get(id) ?? '–');
  return {
    rhythms: judgeRhythm({ purchases, dayPrecision: facts.dayPrecision, lastDay, asOfDay, classes }),
    year: breadwinnerShares(facts, firstDay, lastDay, asOfDay),
  };
}

function firstPurchase({ starts, days }: PurchaseDays, client: number): number | null {
  const from = starts[client] ?? 0;
  return from < (starts[client + 1] ?? 0) ? (days[from] ?? null) : null;
}

function describe(
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
