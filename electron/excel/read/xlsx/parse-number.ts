/** Powers of ten a double holds exactly. */
export const EXACT_POWERS_OF_TEN: Float64Array = Float64Array.from({ length: 23 }, (_, exponent) =>
  Number(`1e${exponent}`),
);

/**
 * The number a cell's `<v>` holds (xsd:double without INF and NaN, surrounding blanks allowed), correctly rounded, or
 * NaN when the text is not such a number or is too large for one. Example: `" -1.5E3 "` → -1500, `"1,5"` → NaN.
 */
export function parseCellNumber(text: string): number {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return Number.NaN;
  const number = Number(trimmed) + 0;
  return Number.isFinite(number) ? number : Number.NaN;
}
