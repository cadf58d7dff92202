import { foldText } from '../import/values/fold-text';

/** Cyrillic small letters that look like Latin ones. In the index and in what is typed they are one letter. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
};
const LOOK_ALIKE_LETTERS = /[авекмнорстухіѕј]/gu;
const NOT_OF_A_WORD = /[^\p{L}\p{N}]+/u;

/**
 * Words of a text as they are looked for: folded (case, diacritics, ł→l, ё→е, ß→ss), look-alike letters of both scripts
 * made one, punctuation off. Worked line: `searchWords('Łódź, Straße 5')` = `['lodz', 'strasse', '5']`.
 */
export function searchWords(text: string): readonly string[] {
  return foldText(text)
    .replace(LOOK_ALIKE_LETTERS, (letter) => LOOK_ALIKES[letter] ?? letter)
    .split(NOT_OF_A_WORD)
    .filter((word) => word !== '');
}
