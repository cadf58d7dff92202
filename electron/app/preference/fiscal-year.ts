import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { readPreference, writePreference } from './preference';

const KEY = 'workspace.fiscalYearStartMonth';
const JANUARY = 1;

/** Month with which the fiscal year begins, 1–12; January unless a person said otherwise. */
export function readFiscalYearStart(sqlite: SqliteConnection): number {
  const kept = readPreference(sqlite, KEY);
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 1 && kept <= 12
    ? kept
    : JANUARY;
}

/** Keeps the month with which the fiscal year begins, 1–12. */
export function saveFiscalYearStart(context: AppContext, startMonth: number): void {
  runAction(context, { kind: 'deals.fiscalYear' }, ({ sqlite }) =>
    writePreference(sqlite, KEY, startMonth === JANUARY ? undefined : startMonth),
  );
}
