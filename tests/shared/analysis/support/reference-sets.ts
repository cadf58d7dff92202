import type { SalesFacts } from '@shared/domain/sales-facts';
import { referenceCsv } from './reference-folder';
import type { TestLine } from './sales-facts-of';
import { salesFactsOf } from './sales-facts-of';

/** A set of reference results: figures per client and the monthly series they were computed from. */
export interface ReferenceSet {
  readonly name: string;
  readonly basis: 'revenue' | 'margin';
  readonly rows: readonly Record<string, string>[];
  readonly facts: SalesFacts;
}

interface SetFiles {
  readonly name: string;
  readonly results: string;
  /** Monthly sales; for margin sets the margin series lies beside the results. */
  readonly sales: string;
}

const SETS: readonly SetFiles[] = [
  ['northwind', 'northwind-csv/REF_northwind', 'northwind-csv/REF_northwind'],
  ['pl_sprzedaz', 'pl-sprzedaz-sql/REF_pl_sprzedaz', 'pl-sprzedaz-sql/REF_pl_sprzedaz'],
  [
    'superstore_sales',
    'superstore-xls/REF_superstore_sales',
    'superstore-xls/REF_superstore_sales',
  ],
  [
    'superstore_profit',
    'superstore-xls/REF_superstore_profit',
    'superstore-xls/REF_superstore_sales',
  ],
  [
    'us_regional_rev',
    'us-regional-sales/REF_us_regional_rev',
    'us-regional-sales/REF_us_regional_rev',
  ],
  [
    'us_regional_prof',
    'us-regional-sales/REF_us_regional_prof',
    'us-regional-sales/REF_us_regional_rev',
  ],
].map(([name = '', results = '', sales = '']) => ({ name, results, sales }));

/** Names of the reference sets. */
export const REFERENCE_SETS: readonly string[] = SETS.map((set) => set.name);

const loaded = new Map<string, ReferenceSet>();

/** Loads a reference set: revenue sets from their own series, margin sets with the sales of the same months. */
export function referenceSet(name: string): ReferenceSet {
  const known = loaded.get(name);
  if (known) return known;
  const set = SETS.find((candidate) => candidate.name === name);
  if (!set) throw new Error(`no reference set ${name}`);
  const isMargin = set.results !== set.sales;
  const margins = new Map(
    isMargin
      ? referenceCsv(`${set.results}_monthly_wide.csv`).map((row) => [row['client'], row])
      : [],
  );
  const lines: TestLine[] = [];
  const clients: string[] = [];
  for (const row of referenceCsv(`${set.sales}_monthly_wide.csv`)) {
    const client = row['client'] ?? '';
    clients.push(client);
    for (const [month, text] of Object.entries(row)) {
      const margin = Number(margins.get(client)?.[month] ?? 0);
      if (month === 'client' || (Number(text) === 0 && margin === 0)) continue;
      const line = { client, day: `${month}-01`, amount: Number(text) };
      lines.push(isMargin ? { ...line, margin } : line);
    }
  }
  const result: ReferenceSet = {
    name,
    basis: isMargin ? 'margin' : 'revenue',
    rows: referenceCsv(`${set.results}.csv`),
    facts: salesFactsOf(lines, { clients, dayPrecision: 'period' }),
  };
  loaded.set(name, result);
  return result;
}
