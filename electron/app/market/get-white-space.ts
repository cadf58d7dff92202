import { judgePlace } from '@shared/analysis/white-space/judge-place';
import { walletFromCompetitors } from '@shared/analysis/white-space/wallet-from-competitors';
import type { WalletFromCompetitors } from '@shared/analysis/white-space/wallet-from-competitors';
import { dayFromIso } from '@shared/domain/iso-day';
import type {
  CompetitorInCell,
  WhiteSpaceAnswer,
  WhiteSpaceClient,
  WhiteSpaceOverview,
  WhiteSpacePlace,
} from '@shared/ipc/market-answers';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { categoryRows, leafCategories, productCategories } from './categories';
import { cellKey, competitorsInCells, newestEstimates, saidCells } from './cell-facts';
import { placeEvidence, salesByCategory } from './client-evidence';
import { productSums, salesYear } from './product-sums';
import { whiteSpaceSettings } from './white-space-settings';

/** Clients listed in the overview at most. */
const MOST_CLIENTS = 500;

/** White space of one client: the whole client and its units by category, judged today. */
export function getWhiteSpace(context: AppContext, clientId: string): WhiteSpaceAnswer {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const { num, name } = findClient(sqlite, clientId);
  const settings = whiteSpaceSettings(sqlite);
  const asOf = todayOf(context.nowMs());
  const categories = categoryRows(sqlite);
  const leaves = leafCategories(categories);
  const sums = productSums(workspace, num).get(num);
  const year = salesYear(workspace);
  const sales = salesByCategory(sums, productCategories(sqlite), leaves, year);
  const facts = { estimates: newestEstimates(sqlite, num), said: saidCells(sqlite, num) };
  const competitors = competitorsInCells(sqlite, num).get(num) ?? [];
  const units = sqlite
    .prepare('SELECT id AS unitId, name FROM unit WHERE client_num = ? ORDER BY name')
    .all(num) as { unitId: string; name: string }[];
  const place = (unitId: string | null, placeName: string | null): WhiteSpacePlace => {
    const evidence = placeEvidence(num, unitId, leaves, sales.byCategory, competitors, facts);
    const { categories: judged, ...whole } = judgePlace(evidence, settings, dayFromIso(asOf) ?? 0);
    return {
      ...whole,
      unitId,
      name: placeName,
      cells: judged.map((cell) => {
        const key = cellKey(num, unitId, cell.categoryId);
        const said = facts.said.get(key);
        const estimate = facts.estimates.get(key);
        return {
          ...cell,
          estimate: estimate?.budget ? estimate : null,
          takenBack:
            estimate && estimate.budget === null
              ? { day: estimate.day, author: estimate.author }
              : null,
          said: said?.state ?? null,
          note: said?.note ?? null,
          saidDay: said?.day ?? null,
          isOwnTarget: (said?.targetShare ?? null) !== null,
        };
      }),
    };
  };
  const currency = sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null;
  return {
    clientId,
    clientName: name,
    currency,
    asOf,
    year,
    settings,
    categories,
    places: [place(null, null), ...units.map((unit) => place(unit.unitId, unit.name))],
    competitors,
    wallets: wallets(competitors, sales.byCategory),
    salesE4: sales.salesE4,
    unsortedE4: sales.unsortedE4,
    openQuestions: sqlite
      .prepare("SELECT text FROM question WHERE client_num = ? AND status = 'open'")
      .pluck()
      .all(num) as string[],
  };
}

function wallets(
  competitors: readonly CompetitorInCell[],
  byCategory: ReadonlyMap<string, number | null>,
): Readonly<Record<string, WalletFromCompetitors>> {
  return Object.fromEntries(
    [...byCategory].flatMap(([categoryId, oursE4]) => {
      const own = competitors.filter((competitor) => competitor.categoryId === categoryId);
      return own.length === 0 || oursE4 === null
        ? []
        : [[categoryId, walletFromCompetitors(oursE4, own.map(competitorSales))]];
    }),
  );
}

function competitorSales(competitor: CompetitorInCell) {
  const { amountLowE4, amountHighE4, shareLow, shareHigh } = competitor;
  return {
    amountE4: bounds(amountLowE4, amountHighE4),
    share: bounds(shareLow, shareHigh),
  };
}

/** A range of which one end may be missing; null when both are. */
function bounds(low: number | null, high: number | null): { low: number; high: number } | null {
  if (low === null && high === null) return null;
  return { low: low ?? high ?? 0, high: high ?? low ?? 0 };
}

/** Key clients (or all) by category, the biggest open rooms first; without key clients, all. */
export function getOverview(context: AppContext, scope: 'key' | 'all'): WhiteSpaceOverview {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const asOfDay = dayFromIso(todayOf(context.nowMs())) ?? 0;
  const settings = whiteSpaceSettings(sqlite);
  const categories = categoryRows(sqlite);
  const leaves = leafCategories(categories);
  const categoryOf = productCategories(sqlite);
  const sums = productSums(workspace, null);
  const year = salesYear(workspace);
  const facts = { estimates: newestEstimates(sqlite, null), said: saidCells(sqlite, null) };
  const competitors = competitorsInCells(sqlite, null);
  const rows = sqlite.prepare('SELECT num, id, name, is_key AS isKey FROM client').all() as {
    num: number;
    id: string;
    name: string;
    isKey: number | null;
  }[];
  const keyClients = rows.filter(({ isKey }) => isKey === 1).length;
  const wanted = scope === 'key' && keyClients > 0 ? rows.filter(({ isKey }) => isKey === 1) : rows;
  const clients = wanted.map(({ num, id, name, isKey }): WhiteSpaceClient => {
    const sales = salesByCategory(sums.get(num), categoryOf, leaves, year);
    const evidence = placeEvidence(
      num,
      null,
      leaves,
      sales.byCategory,
      competitors.get(num) ?? [],
      facts,
    );
    const { categories: cells, ...whole } = judgePlace(evidence, settings, asOfDay);
    return {
      ...whole,
      clientId: id,
      name,
      isKey: isKey === 1,
      salesE4: sales.salesE4,
      unsortedE4: sales.unsortedE4,
      cells,
    };
  });
  return {
    categories,
    clients: clients
      .toSorted(
        (one, other) =>
          (other.room?.likely ?? -1) - (one.room?.likely ?? -1) || other.salesE4 - one.salesE4,
      )
      .slice(0, MOST_CLIENTS),
    of: rows.length,
    keyClients,
    year,
    currency: sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null,
  };
}
