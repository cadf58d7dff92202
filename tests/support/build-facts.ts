import type { FactClient, SalesFacts } from '@shared/domain/sales-facts';
import { dayFromIso } from '@shared/domain/iso-day';

/** One sales line for a test. Amounts in currency units with at most four decimals. */
export interface TestLine {
  readonly client: string;
  readonly day: string;
  readonly amount: number;
  readonly cost?: number;
  readonly order?: number;
}

/** Sales facts of a few lines; clients come in order of their first line, those in `others` follow without lines. */
export function buildFacts(lines: readonly TestLine[], others: readonly string[] = []): SalesFacts {
  const names = [...new Set([...lines.map((line) => line.client), ...others])];
  const clients: FactClient[] = names.map((name, i) => ({
    id: `id-${i}`,
    code: `K${String(i + 1).padStart(4, '0')}`,
    name,
  }));
  const hasCost = lines.some((line) => line.cost !== undefined);
  const hasOrder = lines.some((line) => line.order !== undefined);
  const e4 = (value: number): number => Math.round(value * 10_000);
  return {
    clients,
    length: lines.length,
    client: Uint32Array.from(lines, (line) => names.indexOf(line.client)),
    day: Int32Array.from(lines, (line) => dayFromIso(line.day) ?? 0),
    amountE4: Float64Array.from(lines, (line) => e4(line.amount)),
    marginE4: hasCost
      ? Float64Array.from(lines, (line) =>
          line.cost === undefined ? Number.NaN : e4(line.amount) - e4(line.cost),
        )
      : null,
    order: hasOrder ? Uint32Array.from(lines, (line) => line.order ?? 0) : null,
    dayPrecision: 'day',
    currency: 'EUR',
  };
}

/** Repeatable numbers in [0, 1) from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
