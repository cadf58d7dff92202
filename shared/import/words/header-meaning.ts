import { currencyCode } from '../values/currency-code';
import { isCurrencyCode } from '../values/currency-words';
import {
  FACT_WORDS,
  GROSS_WORDS,
  HEADER_WORDS,
  NET_WORDS,
  PLAN_WORDS,
  RATIO_WORDS,
  TAX_SIDE_WORDS,
  TAX_WORDS,
} from './header-words';
import type { HeaderMeaning } from './header-words';
import { HEADER_WORDS_EUROPE } from './header-words-europe';
import { containsWords, normalizeHeader } from './normalize-header';
import { unitMultiple } from './unit-words';

/** What a header means and how surely. */
export interface HeaderVerdict {
  readonly meaning: HeaderMeaning;
  /** 0–1: the rank of the phrase among phrases of the meaning times how much of the header it covers. */
  readonly strength: number;
  /** The phrase that decided, normalised. */
  readonly phrase: string;
}

interface Phrase {
  readonly text: string;
  readonly meaning: HeaderMeaning;
  readonly weight: number;
}

const split = (phrases: string): string[] =>
  phrases
    .split(',')
    .map((phrase) => normalizeHeader(phrase))
    .filter((phrase) => phrase !== '');

const phrases: Phrase[] = [];
const endings: Phrase[] = [];
for (const group of [...HEADER_WORDS, ...HEADER_WORDS_EUROPE]) {
  for (const raw of group.phrases.split(',')) {
    const text = normalizeHeader(raw);
    if (text === '') continue;
    (raw.trim().startsWith('*') ? endings : phrases).push({
      text,
      meaning: group.meaning,
      weight: group.weight,
    });
  }
}
phrases.sort((a, b) => b.text.length - a.text.length);
endings.sort((a, b) => b.text.length - a.text.length);

/** Places of the phrases by their first word: few of them can stand in a header. */
const byFirstWord = new Map<string, number[]>();
phrases.forEach(({ text }, place) => {
  const [first = ''] = text.split(' ');
  const places = byFirstWord.get(first);
  if (places === undefined) byFirstWord.set(first, [place]);
  else places.push(place);
});

const exact = new Map<string, Phrase>();
for (const phrase of phrases) if (!exact.has(phrase.text)) exact.set(phrase.text, phrase);

const planWords = split(PLAN_WORDS);
const factWords = split(FACT_WORDS);
const ratioWords = split(RATIO_WORDS);
const taxWords = split(TAX_WORDS);
const taxSideWords = split(TAX_SIDE_WORDS);
const netWords = split(NET_WORDS);
const grossWords = split(GROSS_WORDS);
/** Weights of amounts that say so themselves: before tax, with tax. */
const NET_WEIGHT = 1;
const GROSS_WEIGHT = 0.75;

/**
 * Meaning of a header by its words; null when no known word stands in it.
 * The longest known phrase decides; plan, ratio and tax words overrule a measure ("Сумма НДС" is tax, "Profit %" a ratio).
 * Example: `Sales Rep` → other, `Net sales EUR` → amount.
 */
export function headerMeaning(header: string): HeaderVerdict | null {
  const text = normalizeHeader(header);
  if (text === '') return null;
  const bare = withoutCurrency(text);
  const whole = exact.get(text) ?? exact.get(bare);
  const found = whole ?? longestInside(text) ?? compoundEnding(text);
  if (hasAny(text, planWords)) return { meaning: 'plan', strength: 1, phrase: text };
  if (found === null)
    return hasAny(text, ratioWords) ? { meaning: 'ratio', strength: 1, phrase: text } : null;
  const overruled = overrule(text, found);
  if (overruled !== null) return { meaning: overruled, strength: 1, phrase: found.text };
  const cover = Math.min(1, found.text.length / bare.length);
  const weight = whole === undefined ? sidedWeight(text, found) : found.weight;
  return {
    meaning: found.meaning,
    strength: weight * (0.6 + 0.4 * cover),
    phrase: found.text,
  };
}

/** The weight of a phrase inside a header; words for "without tax" and "with tax" rank amounts whatever the phrase. */
function sidedWeight(text: string, { meaning, weight }: Phrase): number {
  if (meaning !== 'amount') return weight;
  if (hasAny(text, netWords)) return NET_WEIGHT;
  return hasAny(text, grossWords) ? Math.min(weight, GROSS_WEIGHT) : weight;
}

/** A header without its currency and "thousands"; the header itself where nothing else stands in it. */
function withoutCurrency(text: string): string {
  const words = text
    .split(' ')
    .filter((word) => !isCurrencyCode(currencyCode(word)) && unitMultiple(word) === 1);
  return words.length === 0 ? text : words.join(' ');
}

function overrule(text: string, found: Phrase): HeaderMeaning | null {
  const isMeasure =
    found.meaning === 'amount' ||
    found.meaning === 'cost' ||
    found.meaning === 'margin' ||
    found.meaning === 'quantity';
  if (!isMeasure) return null;
  if (hasAny(text, taxWords) && !hasAny(text, taxSideWords)) return 'tax';
  return hasAny(text, ratioWords) ? 'ratio' : null;
}

function longestInside(text: string): Phrase | null {
  const places = [...new Set(text.split(' '))].flatMap((word) => byFirstWord.get(word) ?? []);
  let best: Phrase | null = null;
  for (const place of places.sort((a, b) => a - b)) {
    const phrase = phrases[place];
    if (phrase === undefined) continue;
    if (best !== null && phrase.text.length < best.text.length) break;
    if (phrase.text.length > text.length || !containsWords(text, phrase.text)) continue;
    if (best === null || phrase.weight > best.weight) best = phrase;
  }
  return best;
}

function compoundEnding(text: string): Phrase | null {
  const words = text.split(' ');
  for (const ending of endings)
    if (words.some((word) => word.length > ending.text.length && word.endsWith(ending.text)))
      return ending;
  return null;
}

/** Whether a word beside "plan" says that these are the true figures. Worked line: `isFactWord('Факт')` → true. */
export function isFactWord(header: string): boolean {
  const text = normalizeHeader(header);
  return text !== '' && factWords.includes(text);
}

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => containsWords(text, word));
}
