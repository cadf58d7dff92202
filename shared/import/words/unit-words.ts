import { currencyCode } from '../values/currency-code';
import { isCurrencyCode } from '../values/currency-words';
import { foldText } from '../values/fold-text';

const list = (words: string): string[] => words.split(',').map((word) => foldText(word.trim()));

/** Units of measure as they stand below headers, without a final dot. */
const UNITS = new Set(
  list(
    'pcs, pc, piece, pieces, units, unit, each, ea, kg, g, t, ton, tons, tonnes, l, ltr, litre, litres, m, m2, m3, km, h, hrs, hours, %, days, box, boxes, szt, sztuk, sztuki, godz, dni, opak, op, шт, штук, кг, г, т, тонн, л, м, м2, м3, км, ч, час, дн, дней, уп, упак, ед, stk, st, stück, std, tage, stuks, eenhede, dae',
  ),
);

/** What one unit of an amount may stand for: thousands, lakhs, millions, crores. */
export type Multiple = 1_000 | 100_000 | 1_000_000 | 10_000_000;

/** Words for a thousand or a million before a currency or alone; longer ones first where one begins another. */
const MULTIPLES: readonly (readonly [RegExp, Multiple])[] = [
  [
    /(?<![\p{L}\p{N}])(?:in )?(?:thousands?|thous\.?|тыс(?:яч\p{L}*)?\.?|тис(?:яч\p{L}*)?\.?|tis\.?|tisíc\p{L}*|milliers?|miles de|migliaia|tysiąc\p{L}*|tysiac\p{L}*|tys\.?|tausend|tsd\.?|duisend\p{L}*)(?!\p{L})/iu,
    1_000,
  ],
  [
    /(?<![\p{L}\p{N}])(?:in )?(?:millions?|mln\.?|mio\.?|миллион\p{L}*|мільйон\p{L}*|млн\.?|millones|milioni|milhões|milion\p{L}*|millionen|miljoen\p{L}*)(?!\p{L})/iu,
    1_000_000,
  ],
  [
    /(?<![\p{L}\p{N}])(?:TEUR|T€|kEUR|KEUR|TPLN|kPLN|TUSD|kUSD|k\$|k€|TZAR|kZAR|TCHF|kCHF|R['’]?000s?|['’]000s?|000s|€ ?000|x ?€ ?1[.,' ]?000|× ?€ ?1[.,' ]?000|x ?1[.,' ]?000 ?€?|\$ ?000|£ ?000)(?![\p{L}\p{N}])/u,
    1_000,
  ],
  [/(?<![\p{L}\p{N}])(?:in )?(?:lakhs?|lacs?)(?!\p{L})/iu, 100_000],
  [/(?<![\p{L}\p{N}])(?:in )?crores?(?!\p{L})/iu, 10_000_000],
  [/(?<![\p{L}\p{N}])(?:MEUR|Mio€|m€|MPLN|MUSD)(?![\p{L}\p{N}])/u, 1_000_000],
];

/**
 * How many units one stands for where a header, a unit row or a title says thousands, lakhs, millions or crores; 1 when it says none.
 * Worked lines: `'Выручка, тыс. руб.'` → 1000, `'Umsatz TEUR'` → 1000, `'Sales (in thousand EUR)'` → 1000, `'Amount, EUR'` → 1.
 */
export function unitMultiple(text: string): 1 | Multiple {
  return MULTIPLES.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
}

/** Whether a cell holds nothing but a unit: "pcs", "руб.", "тыс. руб.", "[EUR]". Worked line: `'(шт.)'` → true. */
export function isUnitText(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^[[(]+|[\])]+$/gu, '')
    .trim();
  if (bare === '' || bare.length > 24) return false;
  const rest = MULTIPLES.reduce((left, [pattern]) => left.replace(pattern, ' '), bare).trim();
  if (rest === '') return true;
  return UNITS.has(foldText(rest).replace(/\.$/u, '')) || isCurrencyCode(currencyCode(rest));
}
