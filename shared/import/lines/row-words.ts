import { CELL_KIND } from '../cell-batch';
import { normalizeHeader } from '../words/normalize-header';
import { TOTAL_WORD } from '../words/total-words';
import type { CellTexts } from './cell-texts';
import type { ColumnPlan } from './column-plan';
import { SLOT } from './column-plan';
import type { RowCells } from './row-cells';

const WORD_SLOTS = [SLOT.client, SLOT.code, SLOT.product, SLOT.date, SLOT.order] as const;

/** The strongest TOTAL_WORD in the cells that name a row: client, code, product, date, order, and its first text. */
export function rowWord(row: RowCells, texts: CellTexts): number {
  let word: number = row.firstText < 0 ? TOTAL_WORD.none : texts.word(row.firstText);
  for (const slot of WORD_SLOTS) {
    if (row.kind[slot] !== CELL_KIND.text) continue;
    const own = texts.word(row.value[slot] ?? -1);
    if (own > word) word = own;
  }
  return word;
}

/** The text that makes a row a sum row: the first of its naming cells with a total word; "" when there is none. */
export function totalText(row: RowCells, texts: CellTexts): string {
  if (row.firstText >= 0 && texts.word(row.firstText) > TOTAL_WORD.none)
    return texts.text(row.firstText).trim();
  const slot = WORD_SLOTS.find(
    (one) => row.kind[one] === CELL_KIND.text && texts.word(row.value[one] ?? -1) > TOTAL_WORD.none,
  );
  return slot === undefined ? '' : texts.text(row.value[slot] ?? -1).trim();
}

/** Whether a row repeats the header (pages printed one below another): a value column holds its own header text. */
export function isHeaderAgain(row: RowCells, plan: ColumnPlan, texts: CellTexts): boolean {
  for (const slot of [SLOT.amount, SLOT.date, SLOT.quantity, SLOT.price]) {
    const header = plan.bySlot[slot]?.header ?? '';
    if (header === '' || row.kind[slot] !== CELL_KIND.text) continue;
    const text = normalizeHeader(texts.text(row.value[slot] ?? -1));
    if (text !== '' && text === normalizeHeader(header)) return true;
  }
  return false;
}

const RULE = /^[\s:|]*[-=_─═]{2,}[-=_─═\s:|]*$/u;

/** Whether a row is a line drawn with signs ("-----"), as lists of old programs and text tables have them. */
export function isRule(row: RowCells, texts: CellTexts): boolean {
  return row.firstText >= 0 && RULE.test(texts.text(row.firstText));
}
