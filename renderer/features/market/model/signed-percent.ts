import type { Format } from '../../../lib/format/create-format';

/** A change in percent with its sign, no decimals: `+12%`, `−8%`, `0%`; from 1000 % on only "more than". */
export function signedPercent(format: Format, ratio: number): string {
  if (Math.abs(ratio) >= 10)
    return ratio > 0 ? `>+${format.percent(9.99, 0)}` : `<−${format.percent(9.99, 0)}`;
  const text = format.percent(ratio, 0);
  return ratio > 0.005 ? `+${text}` : text;
}
