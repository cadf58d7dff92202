/** Currency signs that may touch a number, longest first where one begins another. */
const SIGNS = [
  'R$',
  'US$',
  'A$',
  'AU$',
  'C$',
  'CA$',
  'NZ$',
  'HK$',
  'S$',
  'N$',
  '$',
  '€',
  '£',
  '¥',
  '₽',
  '₴',
  '₸',
  '₺',
  '₹',
  '₩',
  '₪',
  '₫',
  '₦',
  '₱',
  '₼',
  '₾',
  '฿',
  '¢',
] as const;

/** Words and abbreviations beside an amount; compared in lower case, with and without a final dot. */
const WORDS = [
  'r',
  'rand',
  'zł',
  'zl',
  'złotych',
  'złote',
  'złoty',
  'руб',
  'рубль',
  'рубля',
  'рублей',
  'р',
  'p',
  'eur',
  'euro',
  'euros',
  'eura',
  'dollar',
  'dollars',
  'fr',
  'sfr',
  'kr',
  'kč',
  'ft',
  'lei',
  'лв',
  'грн',
  'тг',
  'тенге',
  'бел руб',
  'br',
  'tl',
  'rs',
  'дин',
  'din',
] as const;

/** ISO 4217 codes in use. */
const CODES =
  'AED AMD ARS AUD AZN BAM BDT BGN BHD BRL BWP BYN BYR CAD CHF CLP CNY COP CRC CZK DEM DKK DOP DZD EEK EGP ETB EUR GBP GEL GHS HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES KGS KRW KWD KZT LBP LKR LSL LTL LVL MAD MDL MKD MNT MUR MWK MXN MYR MZN NAD NGN NOK NPR NZD OMR PEN PHP PKR PLN PLZ QAR RON RSD RUB RUR SAR SEK SGD SKK SZL THB TJS TMT TND TRY TWD TZS UAH UGX USD UYU UZS VND XAF XOF ZAR ZMW ZWL'.split(
    ' ',
  );

const CODE_SET = new Set(CODES);

/** Whether a text is an ISO 4217 code in use. Worked line: `'EUR'` → true. */
export function isCurrencyCode(text: string): boolean {
  return CODE_SET.has(text);
}

const KNOWN = new Set<string>([...WORDS, ...CODES.map((code) => code.toLowerCase())]);
const escaped = (sign: string): string => sign.replace(/\$/gu, '\\$');
const SIGN_PATTERN = [...SIGNS]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const LEADING_SIGN = new RegExp(`^(?:${SIGN_PATTERN})`, 'u');
const TRAILING_SIGN = new RegExp(`(?:${SIGN_PATTERN})$`, 'u');
const LEADING_WORD = /^\p{L}+\.?/u;
const TRAILING_WORD = /(?:бел\.? ?)?\p{L}+\.?$/iu;

function isCurrencyWord(word: string): boolean {
  return KNOWN.has(word.toLowerCase().replaceAll('.', '').trim());
}

/** Currency sign, word or code at the start of the text, as written; null when none. Worked line: `'zł 12'` → `'zł'`. */
export function leadingCurrency(text: string): string | null {
  const sign = LEADING_SIGN.exec(text);
  if (sign) return sign[0];
  const word = LEADING_WORD.exec(text);
  return word && isCurrencyWord(word[0]) ? word[0] : null;
}

/** Currency sign, word or code at the end of the text, as written; null when none. Worked line: `'12 руб.'` → `'руб.'`. */
export function trailingCurrency(text: string): string | null {
  const sign = TRAILING_SIGN.exec(text);
  if (sign) return sign[0];
  const word = TRAILING_WORD.exec(text);
  return word && isCurrencyWord(word[0]) ? word[0] : null;
}
