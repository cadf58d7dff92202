/** Cyrillic letters with the Latin ones they cannot be told from, capitals included (в/b, н/h), after lower-casing. */
const CYRILLIC = 'авеѕіјкмнорстухһԁԛԝ';
const LATIN = 'abesijkmhopctyxhdqw';

const TO_LATIN = new Map(Array.from(CYRILLIC, (letter, i) => [letter, LATIN.charAt(i)]));
const TO_CYRILLIC = new Map(
  Array.from('abesijkmhopctyx', (letter, i) => [letter, 'авеѕіјкмнорстух'.charAt(i)]),
);

const ANY_CYRILLIC = /\p{Script=Cyrillic}/u;
const ANY_LATIN = /\p{Script=Latin}/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Scripts a text is proved to be in: a letter without a twin in the other script. */
function provedScripts(text: string): { cyrillic: boolean; latin: boolean } {
  let cyrillic = false;
  let latin = false;
  for (const letter of text) {
    if (ANY_CYRILLIC.test(letter)) cyrillic ||= !TO_LATIN.has(letter);
    else if (ANY_LATIN.test(letter)) latin ||= !TO_CYRILLIC.has(letter);
  }
  return { cyrillic, latin };
}

function mapLetters(text: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (const letter of text) result += table.get(letter) ?? letter;
  return result;
}

/**
 * Unifies look-alike letters inside words that mix Cyrillic and Latin (a typed Latin "e" in "Сбeрбанк").
 * The word's script is the one proved by a letter without a twin; a word made only of twins follows the
 * rest of the text, Latin when that says nothing. A word proved to hold both scripts stays as it is, and so
 * does every word in one script. Expects lower-case text.
 * Worked line: `unifyLookAlikes('сбe' + 'рбанк')` (Latin e) = `'сбербанк'` all Cyrillic.
 */
export function unifyLookAlikes(text: string): string {
  if (!ANY_CYRILLIC.test(text) || !ANY_LATIN.test(text)) return text;
  let whole: { cyrillic: boolean; latin: boolean } | null = null;
  return text.replace(WORDS, (word) => {
    if (!ANY_CYRILLIC.test(word) || !ANY_LATIN.test(word)) return word;
    const proved = provedScripts(word);
    if (proved.cyrillic && proved.latin) return word;
    if (proved.cyrillic) return mapLetters(word, TO_CYRILLIC);
    if (proved.latin) return mapLetters(word, TO_LATIN);
    whole ??= provedScripts(text);
    return mapLetters(word, whole.cyrillic ? TO_CYRILLIC : TO_LATIN);
  });
}
