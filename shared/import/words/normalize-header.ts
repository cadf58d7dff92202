import { foldText } from '../values/fold-text';

/**
 * A header as words: names of programs split (`OrderDate`, `order_date`, `_CustomerID`, `bikeshop.name`),
 * folded (case, ё → е, diacritics), punctuation off, one blank between words. A percent sign stays, as its own word.
 * Example: `_CustomerID` → `customer id`; `Kwota netto (PLN)` → `kwota netto pln`.
 */
export function normalizeHeader(text: string): string {
  const split = text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return foldText(split)
    .replace(/%/g, ' % ')
    .replace(/[#№]/g, ' no ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/**
 * Whether `phrase` stands in `text` as whole words; both normalised.
 * Example: `sales` stands in `net sales eur`, not in `salesman`.
 */
export function containsWords(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}
