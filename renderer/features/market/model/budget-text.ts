import type { Band } from '@shared/analysis/white-space/band';
import type { Format } from '../../../lib/format/create-format';

/** A range as it can be typed and pasted again: `1600000–2100000–2300000`, one figure when it has no width. */
export function budgetText(format: Format, band: Band | null): string {
  if (band === null) return '';
  const figure = (amountE4: number) => format.plain(amountE4 / 10_000);
  if (band.low === band.high) return figure(band.low);
  const middle = (band.low + band.high) / 2;
  return band.likely === middle
    ? `${figure(band.low)}–${figure(band.high)}`
    : `${figure(band.low)}–${figure(band.likely)}–${figure(band.high)}`;
}
