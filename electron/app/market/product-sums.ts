import type { TrailingYear } from '@shared/analysis/white-space/trailing-year';
import { trailingYear } from '@shared/analysis/white-space/trailing-year';
import { forEachRun } from '../../db/lines/read-runs';
import type { OpenWorkspace } from '../app-context';
import type { LoadedFacts } from '../portfolio/facts-cache';

/** Sales by product number (0 = the line names none), ten-thousandths. */
export type ProductSums = ReadonlyMap<number, number>;

const kept = new WeakMap<LoadedFacts, ReadonlyMap<number, ProductSums>>();
const NONE: ReadonlyMap<number, ProductSums> = new Map();

/** The full months our sales are compared with yearly budgets over; null without a full month of sales. */
export function salesYear(workspace: OpenWorkspace): TrailingYear | null {
  const loaded = workspace.facts.get();
  return loaded === null
    ? null
    : trailingYear(loaded.firstDay, loaded.lastDay, loaded.facts.dayPrecision);
}

/**
 * Sales of the trailing year by client number and product, for one client or for all. Fewer than twelve months are
 * projected to a year. All clients are read once and kept until sales or clients change.
 */
export function productSums(
  workspace: OpenWorkspace,
  clientNum: number | null,
): ReadonlyMap<number, ProductSums> {
  const loaded = workspace.facts.get();
  const year = salesYear(workspace);
  if (loaded === null || year === null) return NONE;
  const known = kept.get(loaded);
  if (known) return known;
  const sums = readSums(workspace, year, clientNum);
  if (clientNum === null) kept.set(loaded, sums);
  return sums;
}

function readSums(
  { sqlite }: OpenWorkspace,
  { from, to, months }: TrailingYear,
  clientNum: number | null,
): ReadonlyMap<number, ProductSums> {
  const sums = new Map<number, Map<number, number>>();
  forEachRun(sqlite, clientNum, (run, lines) => {
    let own = sums.get(run.clientNum);
    for (let i = 0; i < lines.length; i++) {
      const day = lines.day[i] ?? 0;
      if (day < from || day > to) continue;
      if (own === undefined) sums.set(run.clientNum, (own = new Map<number, number>()));
      const product = lines.product[i] ?? 0;
      own.set(product, (own.get(product) ?? 0) + (lines.amountE4[i] ?? 0));
    }
  });
  if (months < 12)
    for (const own of sums.values())
      for (const [product, amountE4] of own) own.set(product, Math.round((amountE4 * 12) / months));
  return sums;
}
