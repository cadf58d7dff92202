const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const BLANKS = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u02B9\u02BC\u0060\u00B4]/gu;

/**
 * Cell text as the number, date and period readers see it: invisible and direction signs taken out,
 * every kind of blank (NBSP, thin blank, tab) one U+0020, every dash and U+2212 a hyphen-minus, every
 * typographic apostrophe `'`; ends trimmed. Letters and digits stay as they are.
 * Worked line: `"\u00A01\u202F234,5 \u2212"` → `"1 234,5 -"`.
 */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .trim();
}
