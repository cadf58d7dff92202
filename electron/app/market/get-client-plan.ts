import { fullMonths } from '@shared/analysis/periods/full-months';
import { weighOpenDeals } from '@shared/analysis/client-plan/weigh-open-deals';
import { probabilityOf, usualProbabilities } from '@shared/analysis/pipeline/usual-probability';
import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { foldText } from '@shared/import/values/fold-text';
import { monthsLater } from '@shared/analysis/white-space/trailing-year';
import { AppError } from '@shared/errors/app-error';
import { civilFromDay, dayFromIso } from '@shared/domain/iso-day';
import type { Input } from '@shared/ipc/contract';
import type { ClientMonths, ClientPlanAnswer, PlanMeasure } from '@shared/ipc/market-answers';
import type { AppContext, OpenWorkspace } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { readDeals } from '../deal/deal-rows';
import { readThresholds } from '../deal/read-thresholds';
import { todayOf } from '../history/run-action';
import type { LoadedFacts } from '../portfolio/facts-cache';
import { requireWorkspace } from '../require-workspace';
import { actualMonths, monthNumber } from './plan-months';
import type { ActualMonths } from './plan-months';
import { plannedMonths } from './plan-years';

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
  { fromMonth, months, measure, scope, find }: Input<'market.clientPlan'>,
): ClientPlanAnswer {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const from = dayFromIso(fromMonth);
  if (from === null) throw new AppError('RULE', { reason: 'month' });
  const loaded = workspace.facts.get();
  const year = loaded ? seasonYear(loaded, measure) : null;
  const all = clientRows(sqlite, loaded);
  // Those who buy most come first, whatever is planned: the list stays when contribution is looked at.
  const sales = loaded ? seasonYear(loaded, 'revenue') : null;
  const clients = chooseClients(all, sales, scope, find);
  const actual = loaded ? actualMonths(loaded, from, months, measure) : null;
  const today = dayFromIso(todayOf(context.nowMs())) ?? from;
  // Without sales nothing is known of what is past; deals then begin with the month of today.
  const firstOpen = actual?.firstOpen ?? monthNumber(today) - monthNumber(from);
  const deals = openDeals(context, workspace, clients, from, months, Math.max(0, firstOpen));
  const closed = Math.max(0, Math.min(months, firstOpen));
  const actualE4 = new Float64Array(clients.length * closed).fill(Number.NaN);
  let unknownCostMonths = 0;
  clients.forEach(({ fact }, index) => {
    if (fact < 0 || actual === null) return;
    for (let month = 0; month < closed; month++) {
      const at = fact * months + month;
      actualE4[index * closed + month] = actual.actualE4[at] ?? Number.NaN;
      if (actual.unknownCost.has(at)) unknownCostMonths++;
    }
  });
  return {
    months: Array.from({ length: months }, (_, month) => monthsLater(from, month)),
    clients: clients.map(({ id, name, isKey }) => ({ id, name, isKey })),
    of: all.length,
    keyClients: all.filter(({ isKey }) => isKey).length,
    measure,
    currency: sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null,
    plan: plansOf(sqlite, clients, from, months, measure),
    actualE4,
    dealMonths: deals.months,
    firstOpen,
    begun: loaded && begunMonth(loaded, clients, actual, from, months),
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

/** Sales of the month after the last full one, as far as they go; null when it has not begun or is not among the months. */
function begunMonth(
  { lastDay }: LoadedFacts,
  clients: readonly ClientRow[],
  actual: ActualMonths | null,
  from: number,
  months: number,
): ClientPlanAnswer['begun'] {
  const month = actual?.firstOpen ?? months;
  if (actual === null || month < 0 || month >= months || lastDay < monthsLater(from, month))
    return null;
  const e4 = Float64Array.from(clients, ({ fact }) =>
    fact < 0 ? Number.NaN : (actual.actualE4[fact * months + month] ?? Number.NaN),
  );
  return { toDay: lastDay, e4 };
}

/** Last twelve full months of all clients of the facts, from January on; NaN where the data does not reach. */
export interface SeasonYear {
  /** client of the facts · 12 + calendar month. */
  readonly e4: Float64Array;
}

/** The season plans are spread by: the last twelve months the data covers, turned to begin with January. */
export function seasonYear(loaded: LoadedFacts, measure: PlanMeasure): SeasonYear {
  const { openDay } = fullMonths(loaded.firstDay, loaded.lastDay, loaded.facts.dayPrecision);
  const from = monthsLater(openDay, -YEAR);
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

const byName = new Intl.Collator();

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
        byName.compare(one.row.name, other.row.name),
    )
    .map(({ row }) => row);
}

function plansOf(
  sqlite: SqliteConnection,
  clients: readonly ClientRow[],
  from: number,
  months: number,
  measure: PlanMeasure,
): ClientMonths {
  const indexOf = new Map(clients.map(({ num }, index) => [num, index]));
  const planned = new Map<number, Float64Array>();
  for (const { clientNum, month, amountE4 } of plannedMonths(sqlite, measure, from, months)) {
    const client = indexOf.get(clientNum);
    if (client === undefined) continue;
    let own = planned.get(client);
    if (!own) planned.set(client, (own = new Float64Array(months).fill(Number.NaN)));
    own[month] = amountE4;
  }
  const e4 = new Float64Array(planned.size * months);
  [...planned.values()].forEach((own, place) => e4.set(own, place * months));
  return { clients: Int32Array.from(planned.keys()), e4 };
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
  const placeOf = new Map<number, number>();
  const open = all.flatMap((deal) => {
    const index = indexOf.get(deal.clientId);
    if (index === undefined || !isOpenStage(deal.stage)) return [];
    const client = placeOf.get(index) ?? placeOf.size;
    placeOf.set(index, client);
    const probability = probabilityOf(deal, usual);
    return [{ client, amountE4: deal.amountE4, probability, expectedCloseDay: deal.closeDay }];
  });
  const weighed = weighOpenDeals(open, placeOf.size, from, months, firstOpen);
  return {
    ...weighed,
    months: { clients: Int32Array.from(placeOf.keys()), e4: weighed.weightedE4 },
  };
}
