import type { Language } from '@shared/ipc/app-methods';

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  zł: 'PLN',
  '₽': 'RUB',
  'руб.': 'RUB',
  руб: 'RUB',
  '£': 'GBP',
  R: 'ZAR',
  Kč: 'CZK',
  '₴': 'UAH',
};

/** How a currency is written: by Intl from its ISO code, as a bare sign of unknown meaning, or not at all. */
export type MoneyStyle =
  | { readonly kind: 'iso'; readonly options: Intl.NumberFormatOptions }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'none' };

/**
 * Style of a currency in a language. Polish writes foreign currencies by code after the figure, as its banks do.
 * Worked line: `moneyStyle('EUR', 'pl')` → currency EUR, display `code`, so 1234.5 is written `1234,50 EUR`.
 */
export function moneyStyle(currency: string | null, language: Language): MoneyStyle {
  if (currency === null || currency === '') return { kind: 'none' };
  const code = SIGNS[currency] ?? currency;
  if (!/^[A-Z]{3}$/.test(code)) return { kind: 'sign', sign: currency };
  const byCode = language === 'pl' && code !== 'PLN';
  const currencyDisplay = byCode ? 'code' : code === 'USD' ? 'narrowSymbol' : 'symbol';
  return { kind: 'iso', options: { style: 'currency', currency: code, currencyDisplay } };
}
