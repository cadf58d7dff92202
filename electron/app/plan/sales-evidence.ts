import { fullMonths } from '@shared/analysis/periods/full-months';
import { monthsLater } from '@shared/analysis/white-space/trailing-year';
import type { Evidence } from '@shared/ipc/plan-answers';
import type { AppContext } from '../app-context';
import { actualMonths } from '../market/plan-months';
import { requireWorkspace } from '../require-workspace';

const YEAR = 12;

/**
 * Sales of a client in the last twelve full months beside the twelve before: known from the first import on, when no
 * budget is yet. Nothing when the sales do not reach back a year; no change when they do not reach back two.
 */
export function salesEvidence(context: AppContext, clientNum: number): readonly Evidence[] {
  const loaded = requireWorkspace(context).facts.get();
  const client = loaded?.clientNums.indexOf(clientNum) ?? -1;
  if (loaded === null || client < 0) return [];
  const { openDay } = fullMonths(loaded.firstDay, loaded.lastDay, loaded.facts.dayPrecision);
  const months = 2 * YEAR;
  const { actualE4 } = actualMonths(loaded, monthsLater(openDay, -months), months, 'revenue');
  const own = actualE4.subarray(client * months, (client + 1) * months);
  const [beforeE4 = Number.NaN, salesE4 = Number.NaN] = [0, YEAR].map((from) =>
    own.subarray(from, from + YEAR).reduce((sum, month) => sum + month, 0),
  );
  if (Number.isNaN(salesE4)) return [];
  return [{ kind: 'sales', salesE4, change: beforeE4 > 0 ? salesE4 / beforeE4 - 1 : null }];
}
