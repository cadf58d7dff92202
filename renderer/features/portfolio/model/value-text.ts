import type { AbcBasis } from '@shared/domain/analysis-settings';
import type { Format } from '../../../lib/format/create-format';

/** Texts of values by the basis of the analysis: money, or a count of orders. */
export interface ValueText {
  /** Exact to the whole unit, without currency, for table columns: `3,190,740`. */
  readonly whole: (value: number | null) => string;
  /** Exact with currency, whole units, for sums: `€19,724,104`. */
  readonly sum: (value: number | null) => string;
  /** Short with currency for headers and matrix cells: `€15.59m`. */
  readonly short: (value: number | null) => string;
  /** Short for matrix cells: like `short`, but without a currency that is written as letters. */
  readonly cell: (value: number) => string;
  /** The currency that `cell` leaves out, said once beside the matrix; empty when cells carry it. */
  readonly cellUnit: string;
  /** Long for reading aloud: `15.59 million`. */
  readonly spoken: (value: number) => string;
  /** In plain units (not ten-thousandths), for charts. */
  readonly units: (value: number) => number;
  /** For a spreadsheet cell. */
  readonly plain: (value: number | null) => string;
}

const E4 = 10_000;

/** Texts of values for a basis in a language. */
export function valueText(format: Format, basis: AbcBasis, currency: string | null): ValueText {
  const isCount = basis === 'orders';
  const units = (value: number): number => (isCount ? value : value / E4);
  const long = new Intl.NumberFormat(format.locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  const sign = isCount || currency === null ? '' : format.currencySign(currency);
  const isLong = /\p{L}{2}/u.test(sign);
  return {
    units,
    cell: (value) =>
      isCount ? format.integer(value) : format.moneyShort(value, isLong ? null : currency),
    cellUnit: isLong ? sign : '',
    whole: (value) => (isCount ? format.integer(value) : format.amount(value, 0)),
    sum: (value) => (isCount ? format.integer(value) : format.money(value, currency, 0)),
    short: (value) => (isCount ? format.integer(value) : format.moneyShort(value, currency)),
    spoken: (value) => long.format(units(value)),
    plain: (value) => format.plain(value === null ? null : units(value)),
  };
}

/** Share read aloud: 0.592 → `59.2 percent`. */
export function spokenPercent(format: Format, ratio: number): string {
  return new Intl.NumberFormat(format.locale, {
    style: 'unit',
    unit: 'percent',
    unitDisplay: 'long',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(ratio * 100);
}
