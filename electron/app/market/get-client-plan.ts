import { weighOpenDeals } from '@shared/analysis/client-plan/weigh-open-deals';
import { probabilityOf, usualProbabilities } from '@shared/analysis/pipeline/usual-probability';
import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { foldText } from '@shared/import/values/fold-text';
import { firstOpenMonth, monthsLater } from '@shared/analysis/white-space/trailing-year';
import { AppError } from '@shared/errors/app-error';
import { civilFromDay, dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { Input } from '@shared/ipc/contract';
import type { ClientPlanAnswer, PlanMeasure } from '@shared/ipc/market-answers';
import type { AppContext, OpenWorkspace } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { readDeals } from '../deal/deal-rows';
import { readThresholds } from '../deal/read-thresholds';
import { todayOf } from '../history/run-action';
import type { LoadedFacts } from '../portfolio/facts-cache';
import { requireWorkspace } from '../require-workspace';
import { actualMonths, monthNumber } from './plan-months';

/** Clients of a page: their months cross three processes after every change. */
const PAGE = 500;
const YEAR = 12;

interface ClientRow {
  readonly num: number;
  readonly id: string;
  readonly name: string;
  readonly isKey: boolean;
  /** Index in the facts; −1 for a client without sales lines. */
  readonly fact: number;
}

/** Plan, actual sales and open deals of clients by month. */
export function getClientPlan(
  context: AppContext,
  { fromMonth, months, measure, scope, find, skip = 0 }: Input<'market.clientPlan'>,
): ClientPlanAnswer {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const from = dayFromIso(fromMonth);
  if (from === null) throw new AppError('RULE', { reason: 'month' });
  const loaded = workspace.facts.get();
  const year = loaded ? seasonYear(loaded, measure) : null;
  const all = clientRows(sqlite, loaded);
  const matching = chooseClients(all, year, scope, find);
  // Clients may have gone since the page was turned.
  const skipped = Math.min(skip, Math.max(0, Math.ceil(matching.length / PAGE) - 1) * PAGE);
  const clients = matching.slice(skipped, skipped + PAGE);
  const actual = loaded ? actualMonths(loaded, from, months, measure) : null;
  const today = dayFromIso(todayOf(context.nowMs())) ?? from;
  // Without sales nothing is known of what is past; deals then begin with the month of today.
  const firstOpen = actual?.firstOpen ?? monthNumber(today) - monthNumber(from);
  const deals = openDeals(context, workspace, clients, from, months, Math.max(0, firstOpen));
  const actualE4 = new Float64Array(clients.length * months).fill(Number.NaN);
  let unknownCostMonths = 0;
  clients.forEach(({ fact }, index) => {
    for (let month = 0; month < months && month < firstOpen; month++) {
      const at = fact * months + month;
      if (fact < 0 || actual === null) continue;
      actualE4[index * months + month] = actual.actualE4[at] ?? Number.NaN;
      if (actual.unknownCost.has(at)) unknownCostMonths++;
    }
  });
  return {
    months: Array.from({ length: months }, (_, month) => monthsLater(from, month)),
    clients: clients.map(({ id, name, isKey }) => ({ id, name, isKey })),
    skipped,
    matching: matching.length,
    of: all.length,
    keyClients: all.filter(({ isKey }) => isKey).length,
    measure,
    currency: sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null,
    planE4: plannedMonths(sqlite, clients, fromMonth, months, measure),
    actualE4,
    dealsE4: deals.weightedE4,
    firstOpen,
    lastYearE4: lastYears(clients, year),
    deals: {
      counted: deals.counted,
      withoutAmount: deals.withoutAmount,
      withoutDate: deals.withoutDate,
      later: deals.later,
      overdue: deals.overdue,
    },
    unknownCostMonths,
  };
}

/** Last twelve full months of all clients of the facts, from January on; NaN where the data does not reach. */
export interface SeasonYear {
  /** client of the facts · 12 + calendar month. */
  readonly e4: Float64Array;
}

/** The season plans are spread by: the last twelve months the data covers, turned to begin with January. */
export function seasonYear(loaded: LoadedFacts, measure: PlanMeasure): SeasonYear {
  const open = firstOpenMonth(loaded.lastDay, loaded.facts.dayPrecision);
  const from = monthsLater(open, -YEAR);
  const { actualE4 } = actualMonths(loaded, from, YEAR, measure);
  const firstMonth = civilFromDay(from).month - 1;
  const e4 = new Float64Array(actualE4.length);
  for (let client = 0; client < loaded.facts.clients.length; client++)
    for (let month = 0; month < YEAR; month++)
      e4[client * YEAR + ((firstMonth + month) % YEAR)] =
        actualE4[client * YEAR + month] ?? Number.NaN;
  return { e4 };
}

function lastYears(clients: readonly ClientRow[], year: SeasonYear | null): Float64Array {
  const lastYearE4 = new Float64Array(clients.length * YEAR).fill(Number.NaN);
  clients.forEach(({ fact }, index) => {
    if (year !== null && fact >= 0)
      lastYearE4.set(year.e4.subarray(fact * YEAR, fact * YEAR + YEAR), index * YEAR);
  });
  return lastYearE4;
}

function clientRows(sqlite: SqliteConnection, loaded: LoadedFacts | null): readonly ClientRow[] {
  const factOf = new Map(loaded?.clientNums.map((num, index) => [num, index]));
  const rows = sqlite
    .prepare("SELECT num, id, name, is_key FROM client WHERE status IS NOT 'archived'")
    .raw()
    .all() as [number, string, string, number | null][];
  return rows.map(([num, id, name, isKey]) => ({
    num,
    id,
    name,
    isKey: isKey === 1,
    fact: factOf.get(num) ?? -1,
  }));
}

/** Key clients first, then by the sales of the last year; without key clients all. */
function chooseClients(
  all: readonly ClientRow[],
  year: SeasonYear | null,
  scope: 'key' | 'all',
  find: string | null,
): readonly ClientRow[] {
  const wanted = foldText(find ?? '');
  const sales = ({ fact }: ClientRow): number => {
    if (year === null || fact < 0) return 0;
    let sum = 0;
    for (let month = 0; month < YEAR; month++) sum += year.e4[fact * YEAR + month] || 0;
    return sum;
  };
  const hasKey = all.some(({ isKey }) => isKey);
  return all
    .filter(({ name, isKey }) =>
      wanted === '' ? scope === 'all' || !hasKey || isKey : foldText(name).includes(wanted),
    )
    .map((row) => ({ row, sales: sales(row) }))
    .toSorted(
      (one, other) =>
        Number(other.row.isKey) - Number(one.row.isKey) ||
        other.sales - one.sales ||
        one.row.name.localeCompare(other.row.name),
    )
    .map(({ row }) => row);
}

function plannedMonths(
  sqlite: SqliteConnection,
  clients: readonly ClientRow[],
  fromMonth: string,
  months: number,
  measure: PlanMeasure,
): Float64Array {
  const planE4 = new Float64Array(clients.length * months).fill(Number.NaN);
  const indexOf = new Map(clients.map(({ num }, index) => [num, index]));
  const from = dayFromIso(fromMonth) ?? 0;
  const monthOf = new Map(
    Array.from({ length: months }, (_, month) => [isoFromDay(monthsLater(from, month)), month]),
  );
  const rows = sqlite
    .prepare(
      'SELECT client_num, month, amount_e4 FROM plan_line WHERE measure = ? AND month >= ? AND month < ?',
    )
    .raw()
    .iterate(measure, fromMonth, isoFromDay(monthsLater(from, months))) as IterableIterator<
    [number, string, number]
  >;
  for (const [num, month, amountE4] of rows) {
    const client = indexOf.get(num);
    const at = monthOf.get(month);
    if (client !== undefined && at !== undefined) planE4[client * months + at] = amountE4;
  }
  return planE4;
}

function openDeals(
  context: AppContext,
  { sqlite }: OpenWorkspace,
  clients: readonly ClientRow[],
  from: number,
  months: number,
  firstOpen: number,
) {
  const indexOf = new Map(clients.map(({ id }, index) => [id, index]));
  const all = readDeals(sqlite, todayOf(context.nowMs()));
  const usual = usualProbabilities(all, readThresholds(sqlite));
  const open = all.flatMap((deal) => {
    const client = indexOf.get(deal.clientId);
    if (client === undefined || !isOpenStage(deal.stage)) return [];
    const probability = probabilityOf(deal, usual);
    return [{ client, amountE4: deal.amountE4, probability, expectedCloseDay: deal.closeDay }];
  });
  return weighOpenDeals(open, clients.length, from, months, firstOpen);
}
