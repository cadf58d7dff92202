import { searchWords } from './search-words';

/** A piece of a text around what was looked for; `marks` are the found parts, start and end in the piece. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** One word as it stands in a text. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu;

/**
 * The part of a text where the first found word stands, at most `length` characters, cut at blanks, with every word that
 * begins with one of the words looked for marked. Without a hit the beginning of the text.
 * Worked line: `makeExcerpt('Visit in Łódź went well', ['lodz'], 80)` = text as it is, marks `[[9, 13]]`.
 */
export function makeExcerpt(source: string, wanted: readonly string[], length: number): Excerpt {
  const text = source.replaceAll(/\s+/gu, ' ').trim();
  const found: (readonly [number, number])[] = [];
  for (const match of text.matchAll(WORD)) {
    const words = searchWords(match[0]);
    if (words.some((word) => wanted.some((want) => word.startsWith(want))))
      found.push([match.index, match.index + match[0].length]);
  }
  if (text.length <= length) return { text, marks: found };
  const first = found[0]?.[0] ?? 0;
  const from = first < length * 0.6 ? 0 : blankBefore(text, first - Math.floor(length / 3));
  const to = from + length >= text.length ? text.length : blankBefore(text, from + length);
  const head = from > 0 ? '… ' : '';
  return {
    text: `${head}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`,
    marks: found.flatMap(([start, end]) =>
      start >= from && end <= to
        ? [[start - from + head.length, end - from + head.length] as const]
        : [],
    ),
  };
}

/** Place behind the last blank up to a place; the place itself when a word is longer than the whole piece. */
function blankBefore(text: string, place: number): number {
  const blank = text.lastIndexOf(' ', place);
  return blank < 0 || place - blank > 40 ? Math.max(0, place) : blank + 1;
}
