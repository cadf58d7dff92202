import type { SheetRow } from '../cell-batch';
import { isBlankCell } from './cell-text';
import { bestColumn } from './best-column';
import type { ColumnFacts } from './column-facts';
import { headerFit, isNumeric } from './column-facts';
import { sampleNumber } from './sample-number';
import { settledStyle } from './settled-style';

/** The parts an amount can be computed from. */
export interface AmountParts {
  readonly quantity: ColumnFacts | null;
  readonly price: ColumnFacts | null;
  readonly discount: ColumnFacts | null;
}

/** How the amount of a line is found. */
export interface AmountChoice extends AmountParts {
  /** The amount column; null when the amount is computed from the parts or missing. */
  readonly amount: ColumnFacts | null;
  readonly byHeader: boolean;
  /** Rows in which the amount equals quantity × price × (1 − discount), of rows where all are known. */
  readonly agreement: { readonly agree: number; readonly of: number } | null;
  readonly isPercentPoints: boolean;
  /** Discounts are money taken off the line: their header says so, or they are above any percentage. */
  readonly isMoney: boolean;
}

/**
 * Amount column, or its parts. An amount column is preferred over quantity × price × (1 − discount); net before gross; a column that
 * equals the product of the parts outvotes its header. Taxes, plans, ratios, unit prices, codes and counters are never the amount.
 */
export function chooseAmount(
  columns: readonly ColumnFacts[],
  rows: readonly SheetRow[],
  taken: ReadonlySet<number>,
): AmountChoice {
  const free = columns.filter((facts) => !taken.has(facts.column) && isNumeric(facts));
  const price = bestColumn(free, 0, (facts) => headerFit(facts, 'price'));
  const quantity = bestColumn(free, 0, (facts) => headerFit(facts, 'quantity'));
  const discount = bestColumn(free, 0, (facts) => headerFit(facts, 'discount'));
  const isMoney =
    discount !== null &&
    discount.profile.percentShare === 0 &&
    (discount.profile.maxAbs > 100 || MONEY_WORDS.test(discount.header));
  const isPercentPoints =
    discount !== null &&
    !isMoney &&
    discount.profile.maxAbs > 1 &&
    discount.profile.percentShare < 0.5;
  const parts: AmountParts = { quantity, price, discount };
  const candidates = free.filter(
    (facts) => facts !== price && facts !== quantity && facts !== discount && canBeAmount(facts),
  );
  let chosen: ColumnFacts | null = null;
  let chosenScore = 0.35;
  let agreement: { agree: number; of: number } | null = null;
  for (const facts of candidates) {
    const word = headerFit(facts, 'amount');
    const product =
      quantity === null || price === null
        ? null
        : productAgreement(
            facts,
            parts,
            isMoney ? 'money' : isPercentPoints ? 'points' : 'share',
            rows,
          );
    if (product !== null && isOfWholeOrders(facts, parts, product, rows)) continue;
    const isProduct = product !== null && product.of >= 3 && product.agree / product.of >= 0.8;
    const score = word + (isProduct ? 0.4 : 0) - (word > 0 && isCodeLike(facts) ? 0.5 : 0);
    if (score > chosenScore) {
      chosen = facts;
      chosenScore = score;
      agreement = isProduct ? product : null;
    }
  }
  // "Amount" means quantity in some programs: a whole-numbered "amount" beside a money column.
  if (chosen === null && price === null) {
    const byContent = bestColumn(candidates, 0, (facts) =>
      facts.verdict === null && !isCodeLike(facts)
        ? 0.2 +
          Math.min(
            0.7,
            (1 - facts.profile.wholeShare) * 0.5 + Math.log10(1 + facts.profile.medianAbs) * 0.05,
          )
        : 0,
    );
    return {
      ...parts,
      amount: byContent,
      byHeader: false,
      agreement: null,
      isPercentPoints,
      isMoney,
    };
  }
  return {
    ...parts,
    amount: chosen,
    byHeader: chosen !== null && headerFit(chosen, 'amount') > 0,
    agreement,
    isPercentPoints,
    isMoney,
  };
}

/** A sum written once an order beside quantities and prices in every line of it: filling its blanks from these would count them twice. */
function isOfWholeOrders(
  amount: ColumnFacts,
  { quantity, price }: AmountParts,
  product: { readonly agree: number; readonly of: number },
  rows: readonly SheetRow[],
): boolean {
  if (quantity === null || price === null || product.of < 3 || product.agree > product.of / 2)
    return false;
  const isFilled = (row: SheetRow, { column }: ColumnFacts): boolean =>
    !isBlankCell(row.cells[column]);
  const lines = rows.filter((row) => isFilled(row, quantity) && isFilled(row, price));
  const blank = lines.filter((row) => !isFilled(row, amount));
  return blank.length >= lines.length * 0.2;
}

/** Words of a header that name money, in a column of discounts. */
const MONEY_WORDS =
  /(?<!\p{L})(?:amount|amt|value|kwota|kwotowy|warto\S+|сумма|betrag|bedrag|wert|zł|pln|eur|руб\.?|[$€£₽₹])(?!\p{L})|\p{L}+(?:betrag|bedrag)(?!\p{L})/iu;

function canBeAmount(facts: ColumnFacts): boolean {
  const meaning = facts.verdict?.meaning ?? null;
  return (
    (meaning === 'amount' || (meaning === null && !facts.profile.isCounter)) &&
    facts.profile.maxAbs > 0 &&
    facts.profile.percentShare < 0.3
  );
}

/** Whole numbers of many digits and one size under a header that does not say amount: ids. */
function isCodeLike(facts: ColumnFacts): boolean {
  const { profile } = facts;
  return (
    profile.wholeShare === 1 &&
    profile.medianAbs >= 10_000 &&
    profile.maxAbs < profile.medianAbs * 10 &&
    profile.distinct > 5 &&
    headerFit(facts, 'amount') === 0
  );
}

/** In how many rows a column equals quantity × price × (1 − discount), to one cent or a thousandth. */
function productAgreement(
  amount: ColumnFacts,
  parts: AmountParts,
  discounted: 'money' | 'points' | 'share',
  rows: readonly SheetRow[],
): { agree: number; of: number } {
  let agree = 0;
  let of = 0;
  const at = (row: SheetRow, facts: ColumnFacts | null): number | null =>
    facts === null
      ? null
      : sampleNumber(row.cells[facts.column], settledStyle(facts.profile.numberVerdict));
  for (const row of rows) {
    const value = at(row, amount);
    const quantity = at(row, parts.quantity);
    const price = at(row, parts.price);
    if (value === null || quantity === null || price === null || value === 0) continue;
    of += 1;
    const written = at(row, parts.discount) ?? 0;
    const discount =
      discounted === 'money'
        ? written / (quantity * price)
        : written / (discounted === 'points' ? 100 : 1);
    const near = (product: number): boolean =>
      Math.abs(product - value) <= 0.0101 + Math.abs(value) * 0.001;
    if (near(quantity * price * (1 - discount)) || near(quantity * price)) agree += 1;
  }
  return { agree, of };
}
