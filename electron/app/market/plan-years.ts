import { monthsLater } from '@shared/analysis/white-space/trailing-year';
import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay } from '@shared/domain/iso-day';
import type { PlanMeasure } from '@shared/ipc/market-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { ActionTools } from '../history/run-action';
import { monthNumber } from './plan-months';

const YEAR = 12;
/** Columns of the months, January first. */
const MONTHS = Array.from({ length: YEAR }, (_, month) => `m${month + 1}_e4`);

/** What a client plans in a month, ten-thousandths. */
export interface PlannedMonth {
  readonly clientNum: number;
  /** Months after the first one asked for. */
  readonly month: number;
  readonly amountE4: number;
}

/** All planned months of a measure in a span, `from` being the first day of its first month. */
export function* plannedMonths(
  sqlite: SqliteConnection,
  measure: PlanMeasure,
  from: DayNumber,
  months: number,
): Generator<PlannedMonth> {
  const start = monthNumber(from);
  const rows = sqlite
    .prepare(
      `SELECT client_num, year, ${MONTHS.join()} FROM plan_year
       WHERE measure = ? AND year BETWEEN ? AND ?`,
    )
    .raw()
    .iterate(
      measure,
      civilFromDay(from).year,
      civilFromDay(monthsLater(from, months - 1)).year,
    ) as IterableIterator<[number, number, ...(number | null)[]]>;
  for (const [clientNum, year, ...amounts] of rows)
    for (const [at, amountE4] of amounts.entries()) {
      const month = year * YEAR + at - start;
      if (amountE4 !== null && month >= 0 && month < months) yield { clientNum, month, amountE4 };
    }
}

/** The plan of one client while it is changed; nothing is written before `save`. */
export interface ClientPlanEditor {
  /** Planned sum of a month (see `monthNumber`); NaN = not planned. */
  readonly get: (month: number) => number;
  readonly set: (month: number, amountE4: number | null) => void;
  readonly save: () => void;
}

interface YearRow {
  /** Null for a year of which nothing is planned yet. */
  readonly id: string | null;
  readonly amountsE4: (number | null)[];
  isChanged: boolean;
}

/** Opens the plans of clients one after another, with statements made once. */
export function planEditor(
  { sqlite, newId }: ActionTools,
  measure: PlanMeasure,
): (clientNum: number) => ClientPlanEditor {
  const find = sqlite
    .prepare(
      `SELECT id, ${MONTHS.join()} FROM plan_year WHERE client_num = ? AND measure = ? AND year = ?`,
    )
    .raw();
  const insert = sqlite.prepare(
    `INSERT INTO plan_year (id, client_num, measure, year, ${MONTHS.join()})
     VALUES (?, ?, ?, ?, ${MONTHS.map(() => '?').join()})`,
  );
  const update = sqlite.prepare(
    `UPDATE plan_year SET ${MONTHS.map((column) => `${column} = ?`).join()} WHERE id = ?`,
  );
  const remove = sqlite.prepare('DELETE FROM plan_year WHERE id = ?');
  return (clientNum) => {
    const years = new Map<number, YearRow>();
    const yearOf = (month: number): YearRow => {
      const year = Math.floor(month / YEAR);
      const known = years.get(year);
      if (known) return known;
      const row = find.get(clientNum, measure, year) as [string, ...(number | null)[]] | undefined;
      const [id = null, ...amountsE4] = row ?? [];
      const empty = MONTHS.map(() => null);
      const opened = { id, amountsE4: row ? amountsE4 : empty, isChanged: false };
      years.set(year, opened);
      return opened;
    };
    return {
      get: (month) => yearOf(month).amountsE4[month % YEAR] ?? Number.NaN,
      set: (month, amountE4) => {
        const year = yearOf(month);
        if (year.amountsE4[month % YEAR] === amountE4) return;
        year.amountsE4[month % YEAR] = amountE4;
        year.isChanged = true;
      },
      save: () => {
        for (const [year, { id, amountsE4, isChanged }] of years) {
          if (!isChanged) continue;
          const isEmpty = amountsE4.every((amount) => amount === null);
          if (id === null && !isEmpty) insert.run(newId(), clientNum, measure, year, ...amountsE4);
          else if (id !== null && isEmpty) remove.run(id);
          else if (id !== null) update.run(...amountsE4, id);
        }
      },
    };
  };
}

/** Before two clients become one: months the kept one has not planned are taken from the one that goes. */
export function mergePlanYears(sqlite: SqliteConnection, kept: number, gone: number): void {
  const set = MONTHS.map((column) => `${column} = coalesce(plan_year.${column}, other.${column})`);
  sqlite
    .prepare(
      `UPDATE plan_year SET ${set.join()} FROM plan_year AS other
       WHERE plan_year.client_num = ? AND other.client_num = ?
         AND other.year = plan_year.year AND other.measure = plan_year.measure`,
    )
    .run(kept, gone);
}
