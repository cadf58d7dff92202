interface Parts {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

function partsOf(text: string): Parts | null {
  const match = /^(\D*)(\d(?:[\d.,\s]*\d)?)(.*)$/u.exec(text);
  return match ? { before: match[1] ?? '', figure: match[2] ?? '', after: match[3] ?? '' } : null;
}

/** The currency at the end of a text, with its blank: ` €` of ` млн €`. */
function currencyEnd(after: string): string {
  return /\s\P{L}+$/u.exec(after)?.[0] ?? /\s[A-Z]{3}$/u.exec(after)?.[0] ?? '';
}

/**
 * Two amounts as one range, with what they share written once. `dash` stands between them.
 * Worked lines: "€1.60m", "€2.30m" → "€1.60–2.30m"; "613 тыс. €", "1,07 млн €" → "613 тыс.–1,07 млн €".
 */
export function joinRange(low: string, high: string, dash = '–'): string {
  if (low === high) return low;
  const from = partsOf(low);
  const to = partsOf(high);
  if (!from || !to) return `${low}${dash}${high}`;
  const shared = currencyEnd(from.after);
  const after =
    from.after === to.after
      ? ''
      : shared !== '' && currencyEnd(to.after) === shared
        ? from.after.slice(0, -shared.length)
        : from.after;
  const before = from.before === to.before && from.before.trim() !== '−' ? '' : to.before;
  return `${from.before}${from.figure}${after}${dash}${before}${to.figure}${to.after}`;
}
