import type { Excuse } from './excuse-words';
import { EXCUSES, EXCUSE_WORDS } from './excuse-words';

/** What to ask instead of each excuse; the words stand in the texts of the window under these names. */
export const EXCUSE_QUESTIONS = {
  waiting: ['who-decides', 'which-step', 'which-date', 'what-lacks'],
  shifted: ['what-event', 'who-told', 'what-consequence'],
  'no-influence': ['roles-uncovered', 'who-coaches'],
  competition: ['whose-connections', 'to-whom', 'who-matches'],
} as const satisfies Readonly<Record<Excuse, readonly string[]>>;

export type ExcuseQuestion = (typeof EXCUSE_QUESTIONS)[Excuse][number];

/**
 * The excuse a text is, or null. The one whose words come first in the text wins when several are heard.
 * Worked line: "They are waiting for the decision." → `waiting`.
 */
export function findExcuse(text: string): Excuse | null {
  const folded = foldWords(text);
  let found: { excuse: Excuse; at: number } | null = null;
  for (const excuse of EXCUSES) {
    for (const groups of EXCUSE_WORDS[excuse]) {
      const at = firstPlace(folded, groups);
      if (at !== null && (found === null || at < found.at)) found = { excuse, at };
    }
  }
  return found?.excuse ?? null;
}

/** Place of the first group's word when every group has a word in the text; words count from their beginning on. */
function firstPlace(folded: string, groups: readonly (readonly string[])[]): number | null {
  let first: number | null = null;
  for (const [index, words] of groups.entries()) {
    const places = words.map((word) => folded.indexOf(` ${word}`)).filter((place) => place >= 0);
    if (places.length === 0) return null;
    if (index === 0) first = Math.min(...places);
  }
  return first;
}

/** Small letters without diacritics, words parted by one blank, a blank in front. `ł` has no diacritic of its own. */
function foldWords(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ł', 'l')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replaceAll(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ');
  return ` ${plain.trim()} `;
}
