import { judgePlace } from '@shared/analysis/white-space/judge-place';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { PenetrationRow, PenetrationView } from '@shared/ipc/plan-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { OpenWorkspace } from '../app-context';
import { categoryRows, leafCategories, productCategories } from '../market/categories';
import { cellKey, competitorsInCells, newestEstimates, saidCells } from '../market/cell-facts';
import { placeEvidence, salesByCategory } from '../market/client-evidence';
import { productSums, salesYear } from '../market/product-sums';
import { whiteSpaceSettings } from '../market/white-space-settings';

/**
 * Our share of what a client buys, category by category, as the plan shows it: what the white space says of the client
 * as a whole. Categories the client has no need of are left out.
 */
export function readPenetration(
  workspace: OpenWorkspace,
  clientNum: number,
  today: string,
): PenetrationView {
  const { sqlite } = workspace;
  const settings = whiteSpaceSettings(sqlite);
  const leaves = leafCategories(categoryRows(sqlite));
  const year = salesYear(workspace);
  const { byCategory } = salesByCategory(
    productSums(workspace, clientNum).get(clientNum),
    productCategories(sqlite),
    leaves,
    year,
  );
  const facts = {
    estimates: newestEstimates(sqlite, clientNum),
    said: saidCells(sqlite, clientNum),
  };
  const competitors = competitorsInCells(sqlite, clientNum).get(clientNum) ?? [];
  const asked = openQuestions(sqlite, clientNum);
  const place = judgePlace(
    placeEvidence(clientNum, null, leaves, byCategory, competitors, facts),
    settings,
    dayFromIso(today) ?? 0,
  );
  const judged = new Map(place.categories.map((one) => [one.categoryId, one]));
  const rows = leaves.flatMap(({ id, name }): PenetrationRow[] => {
    const one = judged.get(id);
    if (!one || one.state === 'no-need') return [];
    const { oursE4, budget, index, doubt, isAged } = one;
    const known = facts.estimates.get(cellKey(clientNum, null, id));
    const estimate = known?.budget ? known : null;
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
    fromDay: year === null ? null : isoFromDay(year.from),
    toDay: year === null ? null : isoFromDay(year.to),
    months: year?.months ?? 0,
  };
}

function openQuestions(sqlite: SqliteConnection, clientNum: number): readonly string[] {
  return sqlite
    .prepare(
      "SELECT text FROM question WHERE client_num = ? AND status = 'open' AND fact_id IS NULL",
    )
    .pluck()
    .all(clientNum) as string[];
}
