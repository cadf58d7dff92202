/** A cent in ten-thousandths: parts are whole cents where the sum is. */
const CENT_E4 = 100;

/** What a sum was spread by: months planned before, last year's season, or evenly because there was neither. */
export type SpreadBasis = 'own' | 'season' | 'even';

/** A spread sum. */
export interface Spread {
  /** Ten-thousandths; they add up to the sum exactly. */
  readonly parts: readonly number[];
  readonly basis: SpreadBasis;
}

/**
 * Spreads a sum over parts by weights with the method of the largest remainder (Hamilton): each part gets its share
 * rounded down to a cent, the cents left over go to the largest remainders, the earlier part first. What of the sum is
 * less than a cent goes to the last part. Negative weights (a month of returns) count as nothing; null or all nothing
 * → evenly. Weights are whole numbers, `sumE4` whole ten-thousandths.
 * Worked line: 100.00 evenly over 3 → 33.34, 33.33, 33.33; by 1 : 1 : 4 → 16.67, 16.67, 66.66.
 */
export function spreadSum(
  sumE4: number,
  weights: readonly number[] | null,
  count: number,
): number[] {
  if (count === 0) return [];
  const sign = sumE4 < 0 ? -1 : 1;
  const cents = Math.floor(Math.abs(sumE4) / CENT_E4);
  const rest = Math.abs(sumE4) - cents * CENT_E4;
  // Whole numbers throughout: equal remainders must be equal, or the cents would fall by chance.
  const given = Array.from({ length: count }, (_, i) =>
    BigInt(Math.max(0, Math.round(weights?.[i] ?? 0))),
  );
  const isWeighed = given.some((weight) => weight > 0n);
  const own = isWeighed ? given : given.map(() => 1n);
  const total = own.reduce((sum, weight) => sum + weight, 0n);
  const shares = own.map((weight) => BigInt(cents) * weight);
  const parts = shares.map((share) => Number(share / total));
  const left = cents - parts.reduce((sum, part) => sum + part, 0);
  const order = shares
    .map((share, i) => ({ i, remainder: share % total }))
    .sort((one, other) =>
      one.remainder === other.remainder
        ? one.i - other.i
        : one.remainder > other.remainder
          ? -1
          : 1,
    );
  for (const { i } of order.slice(0, left)) parts[i]! += 1;
  return parts.map((part, i) => {
    const amount = part * CENT_E4 + (i === count - 1 ? rest : 0);
    return amount === 0 ? 0 : sign * amount;
  });
}

/**
 * Weights of the months of a plan by the season of the year before: the actual sales of the same calendar months.
 * Null when a month is missing (NaN) or their sum is not positive: then there is no season to go by.
 * `lastYearE4` are the twelve months from January on; `months` are calendar months 1–12.
 * Worked line: January 10, February 30 → months [1, 2] weigh 10 and 30.
 */
export function seasonWeights(
  lastYearE4: readonly number[],
  months: readonly number[],
): readonly number[] | null {
  const weights = months.map((month) => lastYearE4[month - 1] ?? Number.NaN);
  if (weights.some((weight) => Number.isNaN(weight))) return null;
  const sum = weights.reduce((total, weight) => total + Math.max(0, weight), 0);
  return sum > 0 ? weights : null;
}

/**
 * New months of a period whose sum was set: by the weights the months had before, when all were planned and their sum
 * is positive; else by last year's season; else evenly. `ownE4` and `seasonE4` in the order of the months, `ownE4` NaN
 * where nothing was planned.
 * Worked line: 10, 20, 30 set to 120 → 20, 40, 60.
 */
export function spreadPeriod(
  sumE4: number,
  ownE4: readonly number[],
  season: readonly number[] | null,
): Spread {
  const isPlanned = ownE4.length > 0 && ownE4.every((amount) => !Number.isNaN(amount));
  const own = ownE4.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  if (isPlanned && own > 0) return { parts: spreadSum(sumE4, ownE4, ownE4.length), basis: 'own' };
  return {
    parts: spreadSum(sumE4, season, ownE4.length),
    basis: season === null ? 'even' : 'season',
  };
}
