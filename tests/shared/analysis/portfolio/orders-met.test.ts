import { describe, expect, test } from 'vitest';
import { OrdersMet } from '@shared/analysis/portfolio/orders-met';
import { seededRandom } from '../../../bench/make-workbook';

/** Orders and first days by a plain map. */
function plainly(lines: readonly (readonly [order: number, day: number])[]): [number, number[]] {
  const first = new Map<number, number>();
  for (const [order, day] of lines)
    first.set(order, Math.min(day, first.get(order) ?? Number.POSITIVE_INFINITY));
  return [first.size, [...first.values()]];
}

describe('orders of one client after another', () => {
  for (const [name, spread] of [
    ['numbers close together', 40],
    ['numbers far apart', 4_000_000_000],
  ] as const)
    test(`counts distinct orders and keeps their first days: ${name}`, () => {
      const random = seededRandom(3);
      const clients = Array.from({ length: 30 }, () =>
        Array.from(
          { length: 1 + Math.floor(random() * 60) },
          () => [1 + Math.floor(random() * spread), Math.floor(random() * 500)] as const,
        ),
      );
      const all = Uint32Array.from(clients.flatMap((lines) => lines.map(([order]) => order)));
      const met = new OrdersMet(all, all.length);
      for (const lines of clients) {
        met.clear();
        for (const [order, day] of lines) met.add(order, day);
        const [count, days] = plainly(lines);
        expect(met.count).toBe(count);
        expect(Array.from({ length: count }, (_, i) => met.firstDay(i))).toEqual(days);
      }
    });
});
