import type { DuplicateLines } from '@shared/reconcile/trial-facts';
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
  const groups = sqlite
    .prepare(
      `SELECT r.client_num, s.day, s.amount_e4, coalesce(s.document_num, 0), count(*) - 1
       FROM sales_run r JOIN sales_line s ON s.id BETWEEN r.first_id AND r.last_id
       GROUP BY r.client_num, s.day, s.amount_e4, s.document_num, s.product_num, s.quantity_e4 HAVING count(*) > 1`,
    )
    .raw()
    .iterate() as IterableIterator<[number, number, number, number, number]>;
  const copies = new Map<string, number>();
  for (const [client, day, amountE4, document, count] of groups) {
    const key = `${client}|${day}|${amountE4}|${document}`;
    copies.set(key, (copies.get(key) ?? 0) + count);
  }
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
