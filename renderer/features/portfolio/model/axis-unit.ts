/** Factor that keeps axis figures short: 1, a thousand or a million. Worked line: 190,000 → 1000. */
export function axisUnit(largest: number): 1 | 1000 | 1_000_000 {
  if (largest >= 10_000_000) return 1_000_000;
  return largest >= 10_000 ? 1000 : 1;
}
