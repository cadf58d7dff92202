import type { RecordShape } from './torn-records';
import { areLinesWrapped } from './unwrap-lines';

const QUOTE = 34;
const APOSTROPHE = 39;
const LF = 10;
const CR = 13;
const COMMA = 44;
const CANDIDATES: readonly number[] = [59, 44, 9, 124];
/** `^` `~` `:`, taken only when none of the usual ones parts anything and they part every record alike. */
const RARE_CANDIDATES: readonly number[] = [94, 126, 58];
const SAMPLE_RECORDS = 200;

/** How a text table parts its fields. */
export interface CsvDialect {
  /** The delimiter as a byte. */
  readonly delimiter: number;
  /** Bytes at the start that are no data: a byte order mark and a `sep=` line. */
  readonly skip: number;
  /** The byte that encloses fields: `"`, or `'` where every field stands between these. */
  readonly quote: number;
  /** Each line is one quoted field that holds the whole record. */
  readonly isWrapped: boolean;
  /** The first record has the delimiter too: a table that is parted by it, not a text that happens to hold it. */
  readonly isInFirst: boolean;
  /** Width and kinds of the table, where its first records tell them. */
  readonly shape: RecordShape | null;
}

interface Counts {
  readonly perRecord: number[];
}

/** Counts each candidate outside quotes, record by record; an unfinished last record does not count. */
function countDelimiters(
  bytes: Uint8Array,
  start: number,
  whole: boolean,
  candidates: readonly number[],
): ReadonlyMap<number, Counts> {
  const counts = new Map(candidates.map((candidate) => [candidate, { perRecord: [] as number[] }]));
  const current = new Map(candidates.map((candidate) => [candidate, 0]));
  let quoted = false;
  let blank = true;
  const finish = (): void => {
    if (!blank) {
      for (const candidate of candidates)
        counts.get(candidate)!.perRecord.push(current.get(candidate)!);
    }
    for (const candidate of candidates) current.set(candidate, 0);
    blank = true;
  };
  const { perRecord } = counts.get(candidates[0]!)!;
  for (let i = start; i < bytes.length; i++) {
    if (perRecord.length >= SAMPLE_RECORDS) return counts;
    const byte = bytes[i]!;
    if (byte === QUOTE) {
      // A quote opens a field only at its start; inside a field it is a sign like any other.
      const before = i === start ? LF : bytes[i - 1]!;
      if (quoted) quoted = false;
      else
        quoted = before === LF || before === CR || before === QUOTE || candidates.includes(before);
      blank = false;
    } else if (!quoted && (byte === LF || byte === CR)) finish();
    else if (byte !== LF && byte !== CR) {
      blank = false;
      if (!quoted && current.has(byte)) current.set(byte, current.get(byte)! + 1);
    }
  }
  if (whole) finish();
  return counts;
}

/** How well a candidate explains the records: the share that agrees with the commonest count, more for more columns. */
function score({ perRecord }: Counts): number {
  const present = perRecord.filter((count) => count > 0);
  if (present.length === 0) return 0;
  const frequency = new Map<number, number>();
  for (const count of present) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const [mode, times] = [...frequency].reduce((best, next) => (next[1] > best[1] ? next : best));
  const agreement = times / perRecord.length;
  const inFirst = perRecord[0]! > 0 ? 1 : 0.5;
  return agreement * inFirst * (1 + Math.log2(1 + Math.min(mode, 30)) / 10);
}

/**
 * The delimiter (`,` `;` tab `|`, else `^` `~` `:`) judged by the first records, and what to skip at the start. `sep=;` on the first line,
 * as Excel understands it, decides. `whole` = the sample is the whole file. Example: `a;b\n1,5;2,5\n` → `;`.
 */
export function detectDialect(sample: Uint8Array, whole: boolean): CsvDialect {
  const mark = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf ? 3 : 0;
  const first = Buffer.from(sample.subarray(mark, mark + 16)).toString('latin1');
  const line = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(first);
  if (line !== null) return withQuotes(sample, line[1]!.charCodeAt(0), mark + line[0].length);
  const wrapped = CANDIDATES.find((candidate) => areLinesWrapped(sample, candidate));
  if (wrapped !== undefined)
    return {
      delimiter: wrapped,
      skip: mark,
      quote: QUOTE,
      isWrapped: true,
      isInFirst: true,
      shape: null,
    };
  let best = CANDIDATES[1]!;
  let bestScore = 0;
  let isInFirst = false;
  for (const [candidate, counts] of countDelimiters(sample, mark, whole, CANDIDATES)) {
    const points = score(counts);
    if (points > bestScore) {
      best = candidate;
      bestScore = points;
      // Commas stand in figures and in prose as well.
      isInFirst = candidate !== COMMA || (counts.perRecord[0] ?? 0) > 0;
    }
  }
  const rare = bestScore === 0 ? rareDelimiter(sample, mark, whole) : null;
  return { ...withQuotes(sample, rare ?? best, mark), isInFirst: isInFirst || rare !== null };
}

/** The dialect with its quotes: `'` only where no `"` stands and the first records have every field between them. */
function withQuotes(sample: Uint8Array, delimiter: number, skip: number): CsvDialect {
  const plain: CsvDialect = {
    delimiter,
    skip,
    quote: QUOTE,
    isWrapped: false,
    isInFirst: true,
    shape: null,
  };
  const text = Buffer.from(sample.subarray(skip, skip + 16_384)).toString('latin1');
  if (!text.startsWith("'") || text.includes('"')) return plain;
  const sign = String.fromCharCode(delimiter).replace(/[|^]/gu, '\\$&');
  const field = `'(?:[^']|'')*'`;
  const record = new RegExp(`^${field}(?:${sign}${field})+$`, 'u');
  const lines = text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line !== '')
    .slice(0, 20);
  const whole = lines.length > 2 ? lines.slice(0, -1) : lines;
  return whole.length > 1 && whole.every((line) => record.test(line))
    ? { ...plain, quote: APOSTROPHE }
    : plain;
}

/** A rare delimiter that stands equally often in each of several records, or null. */
function rareDelimiter(sample: Uint8Array, start: number, whole: boolean): number | null {
  for (const [candidate, { perRecord }] of countDelimiters(sample, start, whole, RARE_CANDIDATES)) {
    const first = perRecord[0] ?? 0;
    if (perRecord.length > 1 && first > 0 && perRecord.every((count) => count === first))
      return candidate;
  }
  return null;
}
