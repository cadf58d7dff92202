/** Units figures of an axis are written in. */
export type AxisUnit = 1 | 1000 | 1_000_000;

/** The unit in which the largest figure of an axis keeps at most four digits. `axisUnit(193_000)` → 1000. */
export function axisUnit(most: number): AxisUnit {
  if (most >= 10_000_000) return 1_000_000;
  return most >= 10_000 ? 1000 : 1;
}
