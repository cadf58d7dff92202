import type { Format } from '../../../lib/format/create-format';
import { NO_VALUE } from '../../../lib/format/create-format';

const THOUSANDS_FROM_E4 = 1_000_000 * 10_000;

/** How the amounts of the screen are written: all in one unit, so that they can be compared at a glance. */
export interface AmountText {
  readonly isThousand: boolean;
  /** In the unit, without it: `1,233`. */
  readonly short: (amountE4: number | null) => string;
  /** With currency, whole units: `€640,000`. */
  readonly full: (amountE4: number | null) => string;
  /** With currency, shortened: `€640k`. */
  readonly money: (amountE4: number | null) => string;
}

/**
 * Amounts in thousands when the largest is a million or more, else in whole units.
 * Worked line: largest 8,000,000 → 1,233,000 is written `1,233`.
 */
export function amountText(format: Format, currency: string | null, largestE4: number): AmountText {
  const isThousand = largestE4 >= THOUSANDS_FROM_E4;
  const scale = isThousand ? 10_000_000 : 10_000;
  return {
    isThousand,
    short: (amountE4) => (amountE4 === null ? NO_VALUE : format.integer(amountE4 / scale)),
    full: (amountE4) => format.money(amountE4, currency, 0),
    money: (amountE4) => format.moneyShort(amountE4, currency),
  };
}
