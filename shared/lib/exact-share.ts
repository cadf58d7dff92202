/** Percent limits carry at most four decimals, so a limit is a whole number of millionths of the total. */
const MILLION = 1_000_000n;

/** A percent limit as a whole number of millionths: 80 → 800000. Decimals beyond the fourth are rounded. */
export function percentToMillionths(percent: number): number {
  return Math.round(percent * 10_000);
}

/**
 * Largest whole amount whose share of `total` is ≤ `percent`, exactly: ⌊total × percent⌋ without doubles.
 * Sums compared with it need no division, so 48 + 43 + 38 + 23 of 190 is 80 % and not 80.00000000000002 %.
 * Worked line: `largestWithinPercent(190n, 80)` = 152n.
 */
export function largestWithinPercent(total: bigint, percent: number): bigint {
  return (total * BigInt(percentToMillionths(percent))) / MILLION;
}

/**
 * Largest whole amount whose share of `total` is < `percent`, exactly: ⌈total × percent⌉ − 1. `total` ≥ 0.
 * Worked line: `largestBelowPercent(190n, 80)` = 151n.
 */
export function largestBelowPercent(total: bigint, percent: number): bigint {
  const scaled = total * BigInt(percentToMillionths(percent));
  return (scaled + MILLION - 1n) / MILLION - 1n;
}
