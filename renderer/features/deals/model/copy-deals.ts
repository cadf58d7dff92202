import { isoText } from '../../../lib/format/create-format';
import { toTsv } from '../../../lib/to-tsv';
import type { DealRow } from './deal-row';

/** Words of a copied table, in the language of the window. */
export interface CopyWords {
  /** Client, deal, amount, probability, stage, close, buyer's step, its day, flags. */
  readonly headers: readonly string[];
  readonly stage: (row: DealRow) => string;
  readonly amount: (row: DealRow) => string;
  readonly percent: (row: DealRow) => string;
  readonly flags: (row: DealRow) => string;
}

/** Deals as a table for a spreadsheet, in the order of columns in which they can be pasted back; days are ISO. */
export function copyDeals(rows: readonly DealRow[], words: CopyWords): string {
  return toTsv([
    words.headers,
    ...rows.map((row) => [
      row.client,
      row.deal.name,
      words.amount(row),
      words.percent(row),
      words.stage(row),
      isoText(row.deal.closeDay),
      row.deal.buyerStep ?? '',
      isoText(row.deal.buyerStepDay),
      words.flags(row),
    ]),
  ]);
}
