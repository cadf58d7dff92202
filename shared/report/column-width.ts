const PADDING = 2;
/** Full-width characters take two places. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/**
 * Width of a column in characters from the texts in it, between bounds. Worked line: ['Client', 'Huta Zawiszów'],
 * 8 to 60 → 15.
 */
export function textColumnWidth(texts: Iterable<string>, min: number, max: number): number {
  let widest = 0;
  for (const text of texts) {
    if (text.length <= widest) continue;
    widest = Math.max(widest, text.length + (text.match(WIDE)?.length ?? 0));
  }
  return Math.min(max, Math.max(min, widest + PADDING));
}

/**
 * Width of a column of amounts: the largest in size with its group signs, sign and two decimals, or the header.
 * Worked line: 3190740.12, header `Sales, EUR` → `3,190,740.12` is 12 characters → 15.
 */
export function amountColumnWidth(largest: number, header: string, decimals = 2): number {
  const digits = String(Math.floor(Math.abs(largest))).length;
  const groups = Math.floor((digits - 1) / 3);
  const width = digits + groups + (decimals > 0 ? decimals + 1 : 0) + 1;
  return Math.max(9, width + PADDING, Math.min(header.length + PADDING, 18));
}
