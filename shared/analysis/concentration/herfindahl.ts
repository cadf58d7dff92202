/**
 * Herfindahl–Hirschman index H = Σ sᵢ² of the shares of positive values, as a ratio: 1/n when all are equal, 1 when one
 * has everything (practice writes it in points, × 10,000). 1 ÷ H is the number of equal clients that would weigh as
 * much. Null with no value.
 * Worked line: 50, 30, 20 → 0.25 + 0.09 + 0.04 = 0.38, as many as 2.6 equal clients.
 */
export function herfindahlIndex(values: Float64Array): number | null {
  let sum = 0;
  for (const value of values) if (value > 0) sum += value;
  if (sum === 0) return null;
  let squares = 0;
  for (const value of values) if (value > 0) squares += (value / sum) ** 2;
  return squares;
}
