const MOST = 40;

/** A cell's text inside a sentence: on one line, cut at 40 characters. */
export function shortValue(value: string): string {
  const flat = value.replaceAll(/\s+/gu, ' ').trim();
  return flat.length > MOST ? `${flat.slice(0, MOST - 1)}…` : flat;
}
