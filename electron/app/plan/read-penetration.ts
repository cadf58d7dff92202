import type { CellState } from '@shared/analysis/white-space/cell-state';
import { judgePlace } from '@shared/analysis/white-space/judge-place';
import { trailingYear } from '@shared/analysis/white-space/trailing-year';
import { DEFAULT_WHITE_SPACE_SETTINGS } from '@shared/analysis/white-space/white-space-settings';
import type { WhiteSpaceSettings } from '@shared/analysis/white-space/white-space-settings';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { PenetrationRow, PenetrationView } from '@shared/ipc/plan-answers';
import { forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { LoadedFacts } from '../portfolio/facts-cache';

interface Estimate {
  readonly categoryId: string;
  readonly lowE4: number;
  readonly likelyE4: number;
  readonly highE4: number;
  readonly source: string;
  readonly confidence: number;
  readonly day: string;
}

interface Said {
  readonly categoryId: string;
  readonly state: CellState;
  readonly targetShare: number | null;
}

/**
 * Our share of what a client buys, category by category, as the plan shows it: our sales of the last twelve full months
 * against the newest estimate for the client as a whole. Categories the client has no need of are left out.
 */
export function readPenetration(
  sqlite: SqliteConnection,
  loaded: LoadedFacts | null,
  clientNum: number,
  today: string,
  settings: WhiteSpaceSettings = DEFAULT_WHITE_SPACE_SETTINGS,
): PenetrationView {
  const window =
    loaded === null
      ? null
      : trailingYear(loaded.firstDay, loaded.lastDay, loaded.facts.dayPrecision);
  const ours = window === null ? null : salesByCategory(sqlite, clientNum, window.from, window.to);
  const names = sqlite.prepare('SELECT id, name FROM category ORDER BY place, name').all() as {
    id: string;
    name: string;
  }[];
  const estimates = newestEstimates(sqlite, clientNum);
  const said = new Map(saidOf(sqlite, clientNum).map((one) => [one.categoryId, one]));
  const rivals = new Set(
    sqlite
      .prepare(
        'SELECT DISTINCT category_id FROM competitor_position WHERE client_num = ? AND category_id IS NOT NULL',
      )
      .pluck()
      .all(clientNum) as string[],
  );
  const asked = openQuestions(sqlite, clientNum);
  const place = judgePlace(
    names.map(({ id }) => {
      const estimate = estimates.get(id);
      return {
        categoryId: id,
        oursE4: ours?.get(id) ?? null,
        budget: estimate
          ? { low: estimate.lowE4, likely: estimate.likelyE4, high: estimate.highE4 }
          : null,
        budgetDay: estimate?.day ?? null,
        hasCompetitor: rivals.has(id),
        said: said.get(id)?.state ?? null,
        targetShare: said.get(id)?.targetShare ?? null,
      };
    }),
    settings,
    dayFromIso(today) ?? 0,
  );
  const judged = new Map(place.categories.map((one) => [one.categoryId, one]));
  const rows = names.flatMap(({ id, name }): PenetrationRow[] => {
    const one = judged.get(id);
    if (!one || one.state === 'no-need') return [];
    const { oursE4, budget, index, doubt, isAged } = one;
    const estimate = estimates.get(id);
    return [
      {
        categoryId: id,
        name,
        oursE4,
        budget,
        index,
        doubt,
        isAged,
        source: estimate?.source ?? null,
        confidence: estimate?.confidence ?? null,
        day: estimate?.day ?? null,
        isAsked: asked.some((text) => text.includes(name)),
      },
    ];
  });
  return {
    // What is known of most first; without an estimate, what we sell most of.
    rows: rows.toSorted(
      (one, other) =>
        (other.budget?.likely ?? -1) - (one.budget?.likely ?? -1) ||
        (other.oursE4 ?? 0) - (one.oursE4 ?? 0),
    ),
    index: place.penetration.index,
    oursE4: place.penetration.oursE4,
    budgetE4: place.penetration.budgetE4,
    known: place.penetration.known,
    relevant: place.penetration.relevant,
    room: place.room,
    targetShare: settings.targetShare,
    fromDay: window === null ? null : isoFromDay(window.from),
    toDay: window === null ? null : isoFromDay(window.to),
    months: window?.months ?? 0,
  };
}

/** Net sales by category between two days. A category no product is in is not there: its sales are unknown, not nothing. */
function salesByCategory(
  sqlite: SqliteConnection,
  clientNum: number,
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const categories = new Map<number, string>();
  const rows = sqlite
    .prepare('SELECT product_num, category_id FROM category_product')
    .raw()
    .all() as [number, string][];
  for (const [product, category] of rows) {
    categories.set(product, category);
    sums.set(category, 0);
  }
  if (sums.size === 0) return sums;
  forEachRun(sqlite, clientNum, (_run, lines) => {
    for (let i = 0; i < lines.length; i++) {
      const day = lines.day[i] ?? 0;
      if (day < from || day > to) continue;
      const category = categories.get(lines.product[i] ?? 0);
      if (category === undefined) continue;
      sums.set(category, (sums.get(category) ?? 0) + (lines.amountE4[i] ?? 0));
    }
  });
  return sums;
}

/** The newest estimate of each category for the client as a whole. */
function newestEstimates(
  sqlite: SqliteConnection,
  clientNum: number,
): ReadonlyMap<string, Estimate> {
  const rows = sqlite
    .prepare(
      `SELECT category_id AS categoryId, low_e4 AS lowE4, likely_e4 AS likelyE4, high_e4 AS highE4,
              source, confidence, day
       FROM wallet_estimate WHERE client_num = ? AND unit_id IS NULL ORDER BY day, at_ms, rowid`,
    )
    .all(clientNum) as (Estimate | (Omit<Estimate, 'likelyE4'> & { readonly likelyE4: null }))[];
  const newest = new Map(rows.map((row) => [row.categoryId, row]));
  // An estimate that was taken back leaves nothing: the one before it does not come back.
  return new Map(
    [...newest].flatMap(([category, row]) => (row.likelyE4 === null ? [] : [[category, row]])),
  );
}

function saidOf(sqlite: SqliteConnection, clientNum: number): readonly Said[] {
  return sqlite
    .prepare(
      `SELECT category_id AS categoryId, state, target_share AS targetShare
       FROM white_space_cell WHERE client_num = ? AND unit_id IS NULL`,
    )
    .all(clientNum) as Said[];
}

function openQuestions(sqlite: SqliteConnection, clientNum: number): readonly string[] {
  return sqlite
    .prepare(
      "SELECT text FROM question WHERE client_num = ? AND status = 'open' AND fact_id IS NULL",
    )
    .pluck()
    .all(clientNum) as string[];
}
