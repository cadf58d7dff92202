import type { DuplicateLines } from '@shared/reconcile/trial-facts';
import { forEachRun } from '../../db/lines/read-runs';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { LoadedFacts } from '../portfolio/facts-cache';

/** Beyond this many lines the search for copies would be felt. */
const MAX_LINES = 300_000;

/** Lines that are exact copies of another (client, day, document, product, quantity, amount); null when there are too many lines to look. */
export function findCopies(
  sqlite: SqliteConnection,
  { facts, clientNums }: LoadedFacts,
): DuplicateLines {
  if (facts.length > MAX_LINES) return null;
  const met = new Set<string>();
  const copies = new Map<string, number>();
  forEachRun(sqlite, null, ({ clientNum }, lines) => {
    for (let i = 0; i < lines.length; i++) {
      const key = `${clientNum}|${lines.day[i] ?? 0}|${lines.amountE4[i] ?? 0}|${lines.document[i] ?? 0}`;
      const whole = `${key}|${lines.product[i] ?? 0}|${lines.quantityE4[i] ?? Number.NaN}`;
      if (met.has(whole)) copies.set(key, (copies.get(key) ?? 0) + 1);
      else met.add(whole);
    }
  });
  const marked = new Uint8Array(facts.length);
  if (copies.size === 0) return marked;
  for (let i = 0; i < facts.length; i++) {
    const client = clientNums[facts.client[i] ?? 0] ?? 0;
    const key = `${client}|${facts.day[i] ?? 0}|${facts.amountE4[i] ?? 0}|${facts.order?.[i] ?? 0}`;
    const left = copies.get(key) ?? 0;
    if (left === 0) continue;
    marked[i] = 1;
    copies.set(key, left - 1);
  }
  return marked;
}
