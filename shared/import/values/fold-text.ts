import { unifyLookAlikes } from './look-alikes';
import { splitLegalForm } from './legal-forms';

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const MARKS = /\p{M}+/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u02B9\u02BC\u0060\u00B4]/gu;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033\u2039\u203A\u3003\uFF02]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const BLANKS = /\s+/gu;

/** Letters that Unicode does not decompose, with the letters people type instead. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
};
const UNDECOMPOSED_LETTERS = /[łđðøæœßþıħŧς]/gu;

/**
 * Text folded for search and comparison: compatibility decomposition (NFKD), lower case, diacritics
 * off (ё→е, ż→z, ü→u), ł→l and ß→ss, Cyrillic/Latin look-alikes unified inside words that mix both
 * scripts, invisible signs out, quotes and dashes unified, blanks collapsed and trimmed.
 * Worked line: `foldText('  Łódź «Straße» ')` = `'lodz "strasse"'`.
 */
export function foldText(text: string): string {
  const folded = text
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(BLANKS, ' ')
    .trim();
  return unifyLookAlikes(folded);
}

/** A company name taken apart for comparison. */
export interface FoldedCompanyName {
  /** The name without punctuation and legal form, folded; never empty unless the name holds no text. */
  readonly core: string;
  /** The legal form under one name per kind (`ltd` for Ltd, Limited, Bpk), `''` when none stands there. */
  readonly legalForm: string;
}

const INITIAL_WITH_DOT = /(?<![\p{L}\p{N}])(\p{L})\.\s*(?=\p{L}(?![\p{L}\p{N}]))/gu;
const APOSTROPHES = /(?<=\p{L})'(?=\p{L})/gu;
const PUNCTUATION = /[^\p{L}\p{N}+]+/gu;

/**
 * Folded name and legal form of a company, apart: "Acme Inc" and "Acme GmbH" share the core but are
 * different legal entities. Forms are taken off the end, Russian and Ukrainian ones also off the front.
 * Worked line: `splitCompanyName('ООО «Ромашка»')` = `{ core: 'ромашка', legalForm: 'ооо' }`.
 */
export function splitCompanyName(name: string): FoldedCompanyName {
  const folded = foldText(name);
  const words = folded
    .replace(INITIAL_WITH_DOT, '$1')
    .replace(APOSTROPHES, '')
    .replace(PUNCTUATION, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== '+');
  if (words.length === 0) return { core: folded, legalForm: '' };
  const { rest, form } = splitLegalForm(words);
  return { core: rest.join(' '), legalForm: form };
}

/**
 * Company name folded for comparison: `foldText`, then punctuation and legal forms off (Sp. z o.o.,
 * S.A., ООО, ЗАО, ПАО, ИП, GmbH, AG, Ltd, LLC, Inc, (Pty) Ltd, (Edms) Bpk, CC, plc, s.r.o., …).
 * A name that is nothing but a legal form keeps it, so the result is empty only for empty text.
 * Worked line: `foldCompanyName('Łódzka  Mleczarnia Sp. z o.o.')` = `'lodzka mleczarnia'`.
 */
export function foldCompanyName(name: string): string {
  return splitCompanyName(name).core;
}
