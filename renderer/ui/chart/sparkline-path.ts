/**
 * One SVG path of thin bars for a series, scaled to its own largest value. A period without sales, or with a net
 * return, shows a low foot: the spark shows rhythm, not sums.
 * Worked line: `sparklinePath([0, 2], 8, 10)` → `M0 9.25h1.8v0.75h-1.8zM4 0h3v10h-3z` (pitch 4, bars 3 wide).
 */
export function sparklinePath(values: ArrayLike<number>, width: number, height: number): string {
  const count = values.length;
  if (count === 0) return '';
  let most = 0;
  for (let index = 0; index < count; index += 1) most = Math.max(most, values[index] ?? 0);
  const pitch = width / count;
  const bar = Math.max(1, pitch - (pitch >= 3 ? 1 : 0.25));
  let path = '';
  for (let index = 0; index < count; index += 1) {
    const value = values[index] ?? 0;
    const isBar = value > 0 && most > 0;
    const tall = isBar ? Math.max(2, (value / most) * height) : 0.75;
    const wide = isBar ? bar : bar * 0.6;
    path += `M${round(index * pitch)} ${round(height - tall)}h${round(wide)}v${round(tall)}h${round(-wide)}z`;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
