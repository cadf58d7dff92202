import { isCurrencyCode } from './currency-words';

/** ISO 4217 codes of signs and words that mean one currency only; "$", "kr" and "¥" stay as written. */
const CODE_OF: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eura: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  zł: 'PLN',
  zl: 'PLN',
  złotych: 'PLN',
  złote: 'PLN',
  złoty: 'PLN',
  plz: 'PLN',
  '₽': 'RUB',
  руб: 'RUB',
  рубль: 'RUB',
  рубля: 'RUB',
  рублей: 'RUB',
  р: 'RUB',
  p: 'RUB',
  rur: 'RUB',
  белруб: 'BYN',
  r: 'ZAR',
  rand: 'ZAR',
  '₴': 'UAH',
  грн: 'UAH',
  '₸': 'KZT',
  тг: 'KZT',
  тенге: 'KZT',
  kč: 'CZK',
  ft: 'HUF',
  лв: 'BGN',
  lei: 'RON',
  '₺': 'TRY',
  tl: 'TRY',
  '₹': 'INR',
  sfr: 'CHF',
};

/** Words long enough to be a currency inside a title or header. */
const WORDS_IN_TEXT =
  /€|£|₽|₴|₸|₺|₹|(?<!\p{L})(?:zł|złotych|euro|руб(?:л\p{L}*)?|грн|тенге|rand|kč|[A-Z]{3})(?!\p{L})/gu;

/** The letter for thousands or millions that touches a code: "TEUR", "kPLN". */
const MULTIPLE_BEFORE_CODE =
  /(?<!\p{L})[TkKM](?=(?:EUR|PLN|USD|ZAR|CHF|RUB|GBP|CZK|UAH)(?!\p{L}))/gu;

/**
 * One spelling for one currency: the ISO code where the sign or word means only one, else the text in capitals.
 * Worked lines: `'€'` → `'EUR'`, `'руб.'` → `'RUB'`, `'$'` → `'$'`, `' eur '` → `'EUR'`.
 */
export function currencyCode(text: string): string {
  const bare = text.replace(/[\s.\u00A0]/gu, '');
  return CODE_OF[bare.toLowerCase()] ?? bare.toUpperCase();
}

/**
 * The one currency named in a header or title; null when none or several are.
 * Worked lines: `'Net amount, EUR'` → `'EUR'`, `'Сумма с НДС, руб'` → `'RUB'`, `'EUR or PLN'` → null.
 */
export function currencyInText(text: string): string | null {
  const found = new Set<string>();
  const bare = text.slice(0, 300).replace(MULTIPLE_BEFORE_CODE, '');
  for (const [word] of bare.matchAll(WORDS_IN_TEXT)) {
    const code = currencyCode(word.startsWith('руб') ? 'руб' : word);
    if (isCurrencyCode(code)) found.add(code);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
