/**
 * Rounds to the nearest whole number, exact halves to the even one (IEC 60559, what R's `round` does).
 * Worked lines: 2.5 → 2, 3.5 → 4, 3.2 → 3.
 */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
