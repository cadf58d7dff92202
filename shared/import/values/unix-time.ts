/** 1990-01-01 and 2100-01-01 as seconds since 1970. */
const FIRST_SECOND = 631_152_000;
const LAST_SECOND = 4_102_444_800;

/**
 * The day (since 1970-01-01) of a count of seconds or of milliseconds since 1970, in universal time; null for other numbers. No day serial,
 * yyyymm or yyyymmdd reaches so far. Worked line: 1704067200 and 1704067200000 → 19723 (2024-01-01).
 */
export function unixDay(value: number): number | null {
  const seconds = value >= FIRST_SECOND * 1000 ? value / 1000 : value;
  return seconds >= FIRST_SECOND && seconds < LAST_SECOND ? Math.floor(seconds / 86_400) : null;
}

/** Whether a text is such a count: 9 or 10 digits, or 12 or 13, with or without a fraction. */
export function isUnixText(text: string): boolean {
  return /^\s*(?:\d{9,10}|\d{12,13})(?:\.\d+)?\s*$/u.test(text) && unixDay(Number(text)) !== null;
}
