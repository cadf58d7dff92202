import { dayFromCivil } from '@shared/domain/iso-day';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { factsOf } from './generate-facts';

const NAMES = [
  'Aurum',
  'Bałtyk',
  'Cedar',
  'Delta',
  'Elbe',
  'Fjord',
  'Gorki',
  'Hanza',
  'Iskra',
  'Jantar',
  'Kaap',
];
const SUMS = [420, 180, 120, 90, 60, 50, 40, 25, 15, 0, -30];

/**
 * Eleven clients over the twelve months of 2025, yearly sums 420 … −30 thousand. The n-th client spreads its sum over
 * 12 − n months (at least one), so rhythms differ.
 */
export function goldenFacts(): SalesFacts {
  const rows: [number, number, number, number][] = [];
  SUMS.forEach((thousand, client) => {
    const months = Math.max(1, 12 - client);
    const total = thousand * 1000 * 10_000;
    if (total === 0) return;
    for (let month = 0; month < months; month++) {
      rows.push([client, dayFromCivil(2025, month + 1, month === 11 ? 31 : 1), total / months, 0]);
    }
  });
  return factsOf(
    NAMES.map((name, index) => ({ id: `c${index}`, code: null, name })),
    rows,
    'EUR',
  );
}
