/** A range as one text: both ends, or one where they read the same. `(0.26, 0.37)` → `26–37%`. */
export function bandText(low: number, high: number, write: (value: number) => string): string {
  const [one, other] = [write(low), write(high)];
  if (one === other) return one;
  // A unit that both ends carry at the end is written once.
  const unit = /[\s\u00A0]?%$/u.exec(other)?.[0] ?? '';
  return unit !== '' && one.endsWith(unit)
    ? `${one.slice(0, -unit.length)}–${other}`
    : `${one}–${other}`;
}
