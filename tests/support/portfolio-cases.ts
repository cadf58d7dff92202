import type { SalesFacts } from '@shared/domain/sales-facts';
import { isoFromDay, dayFromCivil } from '@shared/domain/iso-day';
import type { TestLine } from './build-facts';
import { buildFacts, seededRandom } from './build-facts';

/**
 * Sixty clients of every kind over 27 months, the last one partial: steady, seasonal, rare, new, with returns in a month
 * of purchases, with more returned than bought, with equal values, without sales; costs and order numbers; four decimals.
 */
export function mixedFacts(): SalesFacts {
  const random = seededRandom(20_261_013);
  const lines: TestLine[] = [];
  let order = 1;
  for (let c = 0; c < 60; c++) {
    const client = `Klient ${String(c).padStart(2, '0')} Łódź`;
    const scale = 20_000 / (c + 1) ** 1.1;
    const chance = c % 3 === 0 ? 0.96 : c % 3 === 1 ? 0.55 : 0.2;
    const start = c % 10 === 9 ? 22 : c % 7 === 6 ? 8 : 0;
    for (let m = start; m < 27; m++) {
      if (random() > chance) continue;
      const documents = 1 + Math.floor(random() * 3);
      for (let d = 0; d < documents; d++) {
        const day = 1 + Math.floor(random() * (m === 26 ? 12 : 28));
        const iso = isoFromDay(
          dayFromCivil(2024 + Math.floor((m + 7) / 12), ((m + 7) % 12) + 1, day),
        );
        const amount = Math.round(scale * (0.5 + random()) * 10_000) / 10_000;
        const hasCost = random() < 0.9;
        const cost = Math.round(amount * (0.6 + random() * 0.5) * 100) / 100;
        lines.push({ client, day: iso, amount, order: order++, ...(hasCost ? { cost } : {}) });
        if (random() < 0.08) {
          lines.push({
            client,
            day: iso,
            amount: -Math.round(amount * 1.4 * 100) / 100,
            order: order++,
          });
        }
      }
    }
  }
  for (const client of ['Równy A', 'Równy B', 'Równy C']) {
    for (let m = 1; m <= 12; m += 2) {
      lines.push({
        client,
        day: `2025-${String(m).padStart(2, '0')}-10`,
        amount: 333.3333,
        order: order++,
      });
    }
  }
  lines.push({ client: 'Zwrot', day: '2025-03-03', amount: 100, order: order++ });
  lines.push({ client: 'Zwrot', day: '2025-05-03', amount: -250, order: order++ });
  lines.push({ client: 'Tylko zwrot', day: '2025-05-03', amount: -10.5, order: order++ });
  return buildFacts(lines, ['Bez sprzedaży', 'Bez sprzedaży 2']);
}

/**
 * Shares that lie exactly on the limits. 48 + 43 + 38 + 23 of 190 is 80 %, in added doubles 80.00000000000002 %;
 * amounts such as 0.1 that no double holds; a tie across the limit of B; 3 of 4 months is 75 %.
 */
export function borderFacts(): SalesFacts {
  const amounts: [string, number][] = [
    ['a', 4.8],
    ['b', 4.3],
    ['c', 3.8],
    ['d', 2.3],
    ['e', 1.7],
    ['f', 0.95],
    ['g', 0.2],
    ['h', 0.95],
  ];
  const lines: TestLine[] = [];
  for (const [client, amount] of amounts) {
    const months = client === 'a' ? [1, 3, 4] : client === 'b' ? [1, 2, 3, 4] : [1, 2, 4];
    const part = Math.floor((amount * 10_000) / months.length) / 10_000;
    months.forEach((month, i) => {
      const rest = Math.round((amount - part * (months.length - 1)) * 10_000) / 10_000;
      lines.push({
        client,
        day: `2025-0${month}-${month === 4 ? 29 : month === 1 ? '02' : 15}`,
        amount: i === months.length - 1 ? rest : part,
      });
    });
  }
  return buildFacts(lines);
}
