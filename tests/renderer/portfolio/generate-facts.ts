import { dayFromCivil } from '@shared/domain/iso-day';
import type { FactClient, SalesFacts } from '@shared/domain/sales-facts';

/** What is generated; the same plan gives the same facts. */
export interface FactsPlan {
  readonly clients: number;
  readonly months: number;
  readonly firstYear: number;
  readonly firstMonth: number;
  readonly nameOf: (index: number) => string;
  /** Extra days of a month begun after the whole months. */
  readonly tailDays: number;
}

/** Small deterministic generator (mulberry32), numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sales of a business-to-business firm: a few large steady clients, many small and rare ones, some returns. */
export function generateFacts(plan: FactsPlan): SalesFacts {
  const random = seeded(20_261);
  const clients: FactClient[] = [];
  const rows: [client: number, day: number, amount: number, order: number][] = [];
  const start = plan.firstYear * 12 + plan.firstMonth - 1;
  const dayOf = (month: number, dayOfMonth: number): number =>
    dayFromCivil(Math.floor((start + month) / 12), ((start + month) % 12) + 1, dayOfMonth);
  let order = 0;
  for (let index = 0; index < plan.clients; index++) {
    clients.push({ id: `client-${index}`, code: `C${1000 + index}`, name: plan.nameOf(index) });
    if (index % 60 === 59) continue;
    const weight = 128_000 / (1 + index * 0.16) ** 1.35;
    const steadiness = Math.min(1, Math.max(0.08, 1.02 - index / plan.clients - random() * 0.6));
    const from = random() < 0.08 ? Math.floor(plan.months - 1 - random() * 6) : 0;
    if (index % 90 === 89) {
      rows.push([index, dayOf(2, 10), -Math.round(weight * 1000) * 10, 0]);
      continue;
    }
    for (let month = from; month <= plan.months; month++) {
      if (month === plan.months && plan.tailDays === 0) break;
      if (random() > steadiness && !(month === from && from > 0)) continue;
      const documents = 1 + Math.floor(random() * (index < 20 ? 6 : 2));
      for (let document = 0; document < documents; document++) {
        const last = month === plan.months ? plan.tailDays : 28;
        const amount = (weight / documents) * (0.4 + random() * 1.2);
        order++;
        rows.push([
          index,
          dayOf(month, 1 + Math.floor(random() * last)),
          Math.round(amount * 100) * 100,
          order,
        ]);
        if (random() < 0.02)
          rows.push([index, dayOf(month, last), -Math.round(amount * 5) * 100, 0]);
      }
    }
  }
  rows.push([0, dayOf(0, 1), 10_000, ++order]);
  if (plan.tailDays === 0) rows.push([0, dayOf(plan.months, 1) - 1, 10_000, ++order]);
  return factsOf(clients, rows, 'EUR');
}

/** Facts from rows of [client, day, amount in ten-thousandths, order number or 0]. */
export function factsOf(
  clients: readonly FactClient[],
  rows: readonly (readonly [number, number, number, number])[],
  currency: string | null,
): SalesFacts {
  return {
    clients,
    length: rows.length,
    client: Uint32Array.from(rows, (row) => row[0]),
    day: Int32Array.from(rows, (row) => row[1]),
    amountE4: Float64Array.from(rows, (row) => row[2]),
    marginE4: null,
    order: Uint32Array.from(rows, (row) => row[3]),
    dayPrecision: 'day',
    currency,
  };
}
