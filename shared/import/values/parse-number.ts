import type { NumberFromText, NumberStyle } from './column-style';
import { leadingCurrency, trailingCurrency } from './currency-words';
import { plainText } from './plain-text';

/**
 * Plain or grouped in threes by one sign throughout (blank, apostrophe or the given one); a grouped number starts with 1–9. With a decimal
 * point also the Indian way, three and then twos: 12,34,567.89.
 */
const BODY: Readonly<Record<NumberStyle['decimal'], RegExp>> = {
  '.': /^(?:(\d+)|([1-9]\d{0,2}(?:([ ',])\d{3})(?:\3\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3}))?(?:\.(\d+|-{1,2}))?(?:[eE]([+-]?\d{1,3}))?$/u,
  ',': /^(?:(\d+)|([1-9]\d{0,2}(?:([ '.])\d{3})(?:\3\d{3})*))?(?:,(\d+|-{1,2}))?(?:[eE]([+-]?\d{1,3}))?$/u,
};

/** What stands around the digits, taken off from outside inwards; each may stand once. */
interface Dressing {
  body: string;
  sign: '' | '+' | '-';
  currency: string | null;
  isPercent: boolean;
}

function undress(text: string): Dressing | null {
  const dressing: Dressing = { body: text, sign: '', currency: null, isPercent: false };
  for (;;) {
    const { body } = dressing;
    const rest = withoutSign(dressing) ?? withoutPercent(dressing) ?? withoutCurrency(dressing);
    if (rest === null) return dressing;
    if (rest === '' || rest === body) return null;
    dressing.body = rest;
  }
}

const LEDGER_SIDE = /(?<=[\d).€₹$£]) ?([cd])r\.?$/iu;

/** Text without a sign, minus behind the number (SAP) or accountant's brackets; null when there is none to take. */
function withoutSign(dressing: Dressing): string | null {
  const { body } = dressing;
  if (dressing.sign !== '') return null;
  if (body.startsWith('(') && body.endsWith(')')) {
    dressing.sign = '-';
    return body.slice(1, -1).trim();
  }
  // What a customer owes ("Dr") and what is taken back ("Cr"), as ledgers write it.
  const side = LEDGER_SIDE.exec(body);
  if (side !== null) {
    dressing.sign = side[1]?.toLowerCase() === 'c' ? '-' : '+';
    return body.slice(0, side.index).trim();
  }
  const first = body.charAt(0);
  if (first === '-' || first === '+') {
    dressing.sign = first;
    return body.slice(1).trim();
  }
  // "12,-" is a price without cents, not a minus.
  if (body.endsWith('-') && !/[.,]-{1,2}$/u.test(body)) {
    dressing.sign = '-';
    return body.slice(0, -1).trim();
  }
  return null;
}

function withoutPercent(dressing: Dressing): string | null {
  const { body } = dressing;
  if (dressing.isPercent || dressing.currency !== null) return null;
  const atEnd = body.endsWith('%');
  if (!atEnd && !body.startsWith('%')) return null;
  dressing.isPercent = true;
  return (atEnd ? body.slice(0, -1) : body.slice(1)).trim();
}

function withoutCurrency(dressing: Dressing): string | null {
  const { body } = dressing;
  if (dressing.currency !== null || dressing.isPercent) return null;
  const before = leadingCurrency(body);
  const after = before === null ? trailingCurrency(body) : null;
  dressing.currency = before ?? after;
  if (before !== null) return body.slice(before.length).trim();
  return after !== null ? body.slice(0, -after.length).trim() : null;
}

/** Digits that make a whole number every double holds. */
const EXACT_DIGITS = 15;
const MINUS = 45;

/**
 * Value of digits with at most the style's own decimal sign, the commonest shape; null when the text needs the full
 * reading. A whole number over an exact power of ten is one division and so the nearest double there is.
 */
function unadornedValue(text: string, style: NumberStyle): number | null {
  const point = style.decimal.charCodeAt(0);
  const isNegative = text.charCodeAt(0) === MINUS;
  let whole = 0;
  let digits = 0;
  let places = -1;
  for (let i = isNegative ? 1 : 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + (code - 48);
      digits += 1;
      if (places >= 0) places += 1;
    } else if (code === point && places < 0 && digits > 0) places = 0;
    else return null;
  }
  if (digits === 0 || digits > EXACT_DIGITS || places === 0) return null;
  const value = places > 0 ? whole / 10 ** places : whole;
  return isNegative ? 0 - value : value;
}

/**
 * Number written in a text cell, read in the style of its column: `1.234` is 1234 where the decimal sign is
 * `,` and 1.234 where it is `.`. Reads groups of three by blank, NBSP, thin blank, apostrophe, `.` or `,`;
 * minus before or behind, U+2212, brackets, "Cr" (minus) and "Dr" behind; one currency sign, word or code; percent (the value is divided
 * by 100); exponents; `12,-`. Null for everything else: malformed groups, the other style's decimal sign,
 * multiples ("10.2M", "тыс. руб."), digits that are not 0–9, nothing but an empty word.
 * Worked line: `parseNumberText('(1 234,56) zł', { decimal: ',' })` = `{ value: -1234.56, currency: 'zł', isPercent: false }`.
 */
export function parseNumberText(text: string, style: NumberStyle): NumberFromText | null {
  const unadorned = unadornedValue(text, style);
  if (unadorned !== null) return { value: unadorned, currency: null, isPercent: false };
  const plain = withSmallCoins(plainText(text), style);
  // An apostrophe in front only tells Excel to keep the cell as text.
  const dressing = undress(plain.startsWith("'") ? plain.slice(1).trim() : plain);
  if (dressing === null) return null;
  const match = BODY[style.decimal].exec(dressing.body);
  if (!match) return null;
  const whole = match[1] ?? match[2]?.replace(/\D/gu, '') ?? '';
  const fraction = match[4]?.startsWith('-') ? '' : (match[4] ?? '');
  // ",5" is a number; "," and ",-" are not.
  if (whole === '' && fraction === '') return null;
  const exponent = Number(match[5] ?? 0) - (dressing.isPercent ? 2 : 0);
  const magnitude = Number(
    `${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}e${exponent}`,
  );
  if (!Number.isFinite(magnitude)) return null;
  const value = dressing.sign === '-' && magnitude !== 0 ? -magnitude : magnitude;
  return { value, currency: dressing.currency, isPercent: dressing.isPercent };
}

const SMALL_COINS =
  /^(.*\d) ?(руб\.?|рублей|рубля|рубль|р\.|zł) ?(\d{2}) ?(?:коп\.?|копеек|копейки|копейка|gr\.?)$/iu;

/** Coins written apart, as part of the number: "1 234 руб. 56 коп." → "1 234,56 руб.". */
function withSmallCoins(text: string, style: NumberStyle): string {
  const match = /(?:коп|gr)/iu.test(text.slice(-9)) ? SMALL_COINS.exec(text) : null;
  return match ? `${match[1]}${style.decimal}${match[3]} ${match[2]}` : text;
}

/** Words and signs people and programs write where there is nothing, folded to lower case. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '.',
  '..',
  '...',
  '…',
  '?',
  'n/a',
  '#n/a',
  'n.a.',
  'na',
  'null',
  '\\n',
  'nil',
  'none',
  'nan',
  'nat',
  'n/d',
  'nd',
  'blank',
  '(blank)',
  '(empty)',
  'empty',
  'undefined',
  '<null>',
  '[null]',
  '(null)',
  '#n/d!',
  '#n/d',
  'b/d',
  'bd',
  'b.d.',
  'brak',
  'brak danych',
  '(puste)',
  '(пусто)',
  'пусто',
  'нет',
  'нет данных',
  'н/д',
  '#н/д',
  'н.д.',
  '(leer)',
  'leer',
  '#nv',
  'k.a.',
  'k. a.',
  'keine angabe',
  '(leeg)',
  'leeg',
  'geen',
  'nvt',
  'n.v.t.',
]);

/**
 * True for a cell text that says "nothing here": blanks, a dash of any kind (also with a currency, as the
 * accounting format prints it), N/A, NULL, #N/A and its Polish, Russian and German names, none, (blank), …
 * Worked line: `isEmptyWord('\u00A0— ')` = true; `isEmptyWord('0')` = false.
 */
export function isEmptyWord(text: string): boolean {
  const plain = plainText(text).toLowerCase();
  if (EMPTY_WORDS.has(plain)) return true;
  if (!plain.startsWith('-') && !plain.endsWith('-')) return false;
  const rest = plain.replace(/^-+ ?| ?-+$/gu, '').trim();
  return rest !== '' && (leadingCurrency(rest) ?? trailingCurrency(rest)) === rest;
}
