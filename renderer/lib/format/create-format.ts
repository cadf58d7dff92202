import { isoFromDay } from '@shared/domain/iso-day';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';
import type { Language } from '@shared/ipc/app-methods';
import { LOCALES } from './locale';
import { moneyStyle } from './money-style';

/** Written where there is no value (U+2013); zero is written as zero. */
export const NO_VALUE = '–';
const NBSP = '\u00A0';
const E4 = 10_000;

/** Number, money and date texts of one language. Every method writes `–` for null and NaN. */
export interface Format {
  readonly language: Language;
  readonly locale: string;
  /** Count with thousands: `1,309`. */
  integer(value: number | null): string;
  /** Number with a fixed count of decimals (default as needed, at most 3): `1,234.5`. */
  number(value: number | null, digits?: number): string;
  /** Ratio 0–1 as percent, one decimal unless told otherwise: 0.12 → `12.0%`. */
  percent(ratio: number | null, digits?: number): string;
  /**
   * Ratio by which something changed, with its sign: 0.12 → `+12%`. From tenfold on, where percents say little, as a
   * factor: 14.5 → `×15.5`.
   */
  change(ratio: number | null, digits?: number): string;
  /** Ten-thousandths as an exact sum without currency, two decimals unless told otherwise: `48,260.00`. */
  amount(amountE4: number | null, digits?: number): string;
  /** Ten-thousandths with currency, two decimals unless told otherwise: `€1,234.50`. */
  money(amountE4: number | null, currency: string | null, digits?: number): string;
  /** Ten-thousandths with currency, short, for matrix cells and headers: `€15.59m`. */
  moneyShort(amountE4: number | null, currency: string | null): string;
  /** How a currency is written in sums: `€`, `EUR`, `zł`; what is unknown stays as it is, null is empty. */
  currencySign(currency: string | null): string;
  /** Plain number for a spreadsheet: the language's decimal sign, no grouping, hyphen-minus; empty when unknown. */
  plain(value: number | null, digits?: number): string;
  /** Day number as a date: `13 Oct 2026`. */
  day(day: DayNumber | null): string;
  /** ISO day as a date. */
  isoDay(day: IsoDay | null): string;
  /** Days from the first to the last: `1 Oct 2026 – 13 Oct 2026`; one day alone stands once. */
  dayRange(first: DayNumber | null, last: DayNumber | null): string;
  /** Month and year of a day, short: `Oct 2026`. */
  month(day: DayNumber | null): string;
  /** Month and year of a day for a heading: `October 2026`. */
  monthLong(day: DayNumber | null): string;
  /** Month of a day alone, short: `Oct`. */
  monthName(day: DayNumber | null): string;
  /** Instant in local time, date only. */
  instantDay(epochMs: number | null): string;
  /** Instant in local time, hours and minutes: `08:12`. */
  time(epochMs: number | null): string;
  /** Size of a file: `1.2 MB`. */
  bytes(bytes: number | null): string;
  /** Seconds as words: `12 sec`, `3 min`. */
  seconds(seconds: number | null): string;
  /** Names joined: `A, B and C`. */
  list(items: readonly string[]): string;
}

function isMissing(value: number | null): value is null {
  return value === null || Number.isNaN(value);
}

/** `-` of Intl becomes the true minus, and blanks inside a figure never break. */
function typeset(text: string): string {
  return text.replaceAll('-', '−').replaceAll(/[ \u202F]/gu, NBSP);
}

/** Months in three letters in English too (not `Sept`), no `г.` after a Russian year, blanks that do not break. */
function tidyDate(text: string): string {
  return text
    .replace('Sept', 'Sep')
    .replace(/\s?г\.$/u, '')
    .replaceAll(/\s/gu, NBSP);
}

/**
 * Makes the texts of a language from Intl. `timeZone` is for tests; people get their computer's zone.
 * Worked line: `createFormat('ru').money(12_345_000, 'EUR')` → `1 234,50 €`.
 */
export function createFormat(language: Language, timeZone?: string): Format {
  const locale = LOCALES[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    let format = numbers.get(key);
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format;
  };
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    let format = dates.get(key);
    if (!format) dates.set(key, (format = new Intl.DateTimeFormat(locale, options)));
    return format;
  };
  const write = (value: number | null, options: Intl.NumberFormatOptions) =>
    isMissing(value)
      ? NO_VALUE
      : // What rounds to zero is zero, never minus zero.
        typeset(numberFormat({ ...options, signDisplay: 'negative' }).format(value));
  const fixed = (digits: number) => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const dayOptions: Intl.DateTimeFormatOptions =
    language === 'en' ? { dateStyle: 'medium' } : { dateStyle: 'short' };
  const ofDay = (day: DayNumber | null, options: Intl.DateTimeFormatOptions) => {
    if (isMissing(day)) return NO_VALUE;
    const text = dateFormat({ ...options, timeZone: 'UTC' }).format(day * 86_400_000);
    return tidyDate(text);
  };
  const withCurrency = (
    amountE4: number | null,
    currency: string | null,
    options: Intl.NumberFormatOptions,
  ) => {
    const style = moneyStyle(currency, language);
    if (isMissing(amountE4)) return NO_VALUE;
    if (style.kind !== 'iso') {
      const figure = write(amountE4 / E4, options);
      return style.kind === 'none' ? figure : `${figure}${NBSP}${style.sign}`;
    }
    const text = write(amountE4 / E4, { ...style.options, ...options });
    return language === 'af' ? text.replace(/(\p{Sc})(?=\d)/u, `$1${NBSP}`) : text;
  };
  return {
    language,
    locale,
    integer: (value) => write(value, { maximumFractionDigits: 0 }),
    number: (value, digits) => write(value, digits === undefined ? {} : fixed(digits)),
    percent: (ratio, digits = 1) => write(ratio, { style: 'percent', ...fixed(digits) }),
    change: (ratio, digits = 0) => {
      if (!isMissing(ratio) && ratio >= 9) return `×${write(ratio + 1, fixed(1))}`;
      const text = write(ratio, { style: 'percent', ...fixed(digits) });
      return !isMissing(ratio) && ratio > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
    },
    amount: (amountE4, digits = 2) =>
      write(isMissing(amountE4) ? null : amountE4 / E4, fixed(digits)),
    money: (amountE4, currency, digits = 2) => withCurrency(amountE4, currency, fixed(digits)),
    moneyShort: (amountE4, currency) => {
      const isLarge = !isMissing(amountE4) && Math.abs(amountE4) >= 1_000_000 * E4;
      const text = withCurrency(amountE4, currency, {
        notation: 'compact',
        ...(isLarge ? fixed(2) : { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
      });
      // Business English writes thousands, millions and billions small: k, m, bn.
      return language === 'en'
        ? text.replace(/(?<=\d)[MKB]\b/u, (letter) =>
            letter === 'B' ? 'bn' : letter.toLowerCase(),
          )
        : text;
    },
    currencySign: (currency) =>
      currency === null ? '' : withCurrency(0, currency, fixed(0)).replaceAll(/[\d\s]/gu, ''),
    plain: (value, digits) =>
      isMissing(value)
        ? ''
        : numberFormat({
            useGrouping: false,
            ...(digits === undefined ? { maximumFractionDigits: 10 } : fixed(digits)),
          }).format(value === 0 ? 0 : value),
    day: (day) => ofDay(day, dayOptions),
    dayRange: (first, last) => {
      const ends = [ofDay(first, dayOptions), ofDay(last, dayOptions)];
      return [...new Set(ends)].join(' – ');
    },
    isoDay: (day) =>
      day === null
        ? NO_VALUE
        : tidyDate(
            dateFormat({ ...dayOptions, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`)),
          ),
    month: (day) => ofDay(day, { month: 'short', year: 'numeric' }),
    monthLong: (day) => ofDay(day, { month: 'long', year: 'numeric' }),
    monthName: (day) => ofDay(day, { month: 'short' }),
    instantDay: (epochMs) =>
      isMissing(epochMs)
        ? NO_VALUE
        : tidyDate(dateFormat({ ...dayOptions, ...zone }).format(epochMs)),
    time: (epochMs) =>
      isMissing(epochMs)
        ? NO_VALUE
        : dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone }).format(
            epochMs,
          ),
    bytes: (bytes) => {
      if (isMissing(bytes)) return NO_VALUE;
      const unit = bytes >= 1_000_000 ? 'megabyte' : 'kilobyte';
      const value =
        bytes >= 1_000_000 ? bytes / 1_000_000 : Math.max(bytes / 1000, bytes > 0 ? 1 : 0);
      return write(value, {
        style: 'unit',
        unit,
        maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
      });
    },
    seconds: (seconds) => {
      if (isMissing(seconds)) return NO_VALUE;
      const unit = seconds >= 90 ? 'minute' : 'second';
      return write(Math.max(1, Math.round(unit === 'minute' ? seconds / 60 : seconds)), {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: 0,
      });
    },
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

/** ISO day of a day number; the twin of `Format.day` for file names and inputs of type date. */
export function isoText(day: DayNumber | null): string {
  return day === null ? '' : isoFromDay(day);
}
