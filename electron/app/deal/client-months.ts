import type { ClientFacts, GoneStatus } from '@shared/analysis/pipeline/pipeline-facts';
import { monthEnd } from '@shared/analysis/pipeline/pipeline-period';
import type { SqliteConnection } from '../../db/sqlite-database';
import { plannedMonths } from '../market/plan-years';
import type { LoadedFacts } from '../portfolio/facts-cache';

/** Clients without key flag, plan or deal that are still named one by one, by their sales of the year. */
const MOST_OTHERS = 100;

/** Fiscal years whose sums are kept for the facts: one can be looked at after the other. */
const MOST_YEARS = 6;
const kept = new WeakMap<LoadedFacts, Map<number, Sums>>();
type Sums = ReadonlyMap<number, Float64Array>;

/** Imported sales of each client in twelve months, by database number; read once for the facts and the year. */
function monthSums(loaded: LoadedFacts, months: readonly number[]): Sums {
  const firstDay = months[0] ?? 0;
  const years = kept.get(loaded) ?? new Map<number, Sums>();
  const known = years.get(firstDay);
  if (known) return known;
  const endDay = monthEnd(months.at(-1) ?? 0);
  const monthOf = Uint8Array.from({ length: endDay - firstDay + 1 }, (_, day) =>
    months.findLastIndex((start) => start <= firstDay + day),
  );
  const sums = new Map<number, Float64Array>();
  const { client, day, amountE4, length } = loaded.facts;
  for (let line = 0; line < length; line++) {
    const lineDay = day[line] ?? 0;
    if (lineDay < firstDay || lineDay > endDay) continue;
    const num = loaded.clientNums[client[line] ?? 0] ?? 0;
    let row = sums.get(num);
    if (row === undefined) sums.set(num, (row = new Float64Array(months.length)));
    const month = monthOf[lineDay - firstDay] ?? 0;
    row[month] = (row[month] ?? 0) + (amountE4[line] ?? 0);
  }
  if (years.size >= MOST_YEARS) years.clear();
  kept.set(loaded, years.set(firstDay, sums));
  return sums;
}

type ClientRow = [
  num: number,
  id: string,
  name: string,
  isKey: number | null,
  planned: number | null,
];

/**
 * Plan and imported sales of the clients in the months of a year. Key clients, clients with a plan or a deal and the
 * largest others stand one by one, all the rest in one row without id. `goneOf` tells of a client with an open deal by its
 * number whether it is lost or archived.
 */
export function clientMonths(
  sqlite: SqliteConnection,
  loaded: LoadedFacts | null,
  months: readonly number[],
  goneOf: (num: number) => GoneStatus | undefined,
): readonly ClientFacts[] {
  const sums: Sums = loaded ? monthSums(loaded, months) : new Map();
  const plans = planRows(sqlite, months);
  const withDeal = new Set(
    sqlite.prepare('SELECT DISTINCT client_num FROM deal').pluck().all() as number[],
  );
  const total = (num: number): number => sums.get(num)?.reduce((sum, month) => sum + month, 0) ?? 0;
  const rows = sqlite
    .prepare('SELECT num, id, name, is_key, planned_e4 FROM client ORDER BY num')
    .raw()
    .all() as ClientRow[];
  const isNamed = ([num, , , isKey, planned]: ClientRow): boolean =>
    isKey === 1 || planned !== null || plans.has(num) || withDeal.has(num);
  const others = rows
    .filter((row) => !isNamed(row) && sums.has(row[0]))
    .toSorted((one, other) => total(other[0]) - total(one[0]));
  const named = [...rows.filter(isNamed), ...others.slice(0, MOST_OTHERS)];
  const clients = named.map(([num, id, name, isKey, yearlyE4]): ClientFacts => {
    const gone = goneOf(num);
    return {
      id,
      name,
      isKey: isKey === 1,
      yearlyE4,
      planE4: plans.get(num) ?? months.map(() => null),
      actualE4: [...(sums.get(num) ?? new Float64Array(months.length))],
      ...(gone === undefined ? {} : { gone }),
    };
  });
  const rest = others.slice(MOST_OTHERS);
  if (rest.length === 0) return clients;
  const actualE4 = months.map((_, month) =>
    rest.reduce((sum, [num]) => sum + (sums.get(num)?.[month] ?? 0), 0),
  );
  const planE4 = months.map(() => null);
  return [...clients, { id: null, name: '', isKey: false, yearlyE4: null, planE4, actualE4 }];
}

function planRows(
  sqlite: SqliteConnection,
  months: readonly number[],
): ReadonlyMap<number, (number | null)[]> {
  const plans = new Map<number, (number | null)[]>();
  const planned = plannedMonths(sqlite, 'revenue', months[0] ?? 0, months.length);
  for (const { clientNum, month, amountE4 } of planned) {
    const row = plans.get(clientNum) ?? months.map(() => null);
    row[month] = amountE4;
    plans.set(clientNum, row);
  }
  return plans;
}
