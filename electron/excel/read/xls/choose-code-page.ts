import { guessSingleByte } from '../csv/text-encoding';
import type { BiffFacts } from './biff-facts';

const CODE_PAGES = { 'windows-1250': 1250, 'windows-1251': 1251, 'windows-1252': 1252 } as const;
/** Western European, and the mark some writers put for it: what exporters write without looking at the text. */
const UNCONSIDERED: ReadonlySet<number> = new Set([1252, 0x8001]);

/** The code page of 8-bit texts. */
export interface CodePageChoice {
  readonly codePage: number;
  /** Name of the encoding when it was judged by letters instead of read from the file. */
  readonly guessed: keyof typeof CODE_PAGES | null;
}

/**
 * The code page the workbook names; without one, or where it names the Western one although the letters are Cyrillic
 * beyond doubt, the one its letters speak for. Null when texts are Unicode anyway (BIFF8).
 */
export function chooseCodePage(facts: BiffFacts): CodePageChoice | null {
  if (facts.version === 8) return null;
  const guess = guessSingleByte(facts.sample);
  const isAscii = facts.sample.every((byte) => byte < 128);
  if (facts.codePage === null)
    return { codePage: CODE_PAGES[guess], guessed: isAscii ? null : guess };
  if (UNCONSIDERED.has(facts.codePage) && guess === 'windows-1251')
    return { codePage: 1251, guessed: guess };
  return { codePage: facts.codePage, guessed: null };
}
