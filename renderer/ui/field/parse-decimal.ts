/**
 * A decimal number as people type it: blanks and grouping are skipped, comma and point both are decimal signs
 * (the last one, when both occur), − counts as minus. Null when the text is no number.
 * Worked line: `parseDecimal('1 234,5')` = 1234.5.
 */
export function parseDecimal(text: string): number | null {
  let body = text.replaceAll(/[\s\u00A0\u202F%]/gu, '').replace('−', '-');
  const comma = body.lastIndexOf(',');
  const point = body.lastIndexOf('.');
  if (comma >= 0 && point >= 0) body = body.replaceAll(comma > point ? '.' : ',', '');
  body = body.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(body) ? Number(body) : null;
}
