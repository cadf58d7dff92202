import { foldText } from '../values/fold-text';

const list = (words: string): string[] => words.split(',').map((word) => foldText(word.trim()));

/** Documents that take sales back, wherever their name stands. */
const RETURNS = list(
  'credit note, credit memo, creditnote, credit invoice, sales return, return from customer, faktura korygująca, fv korekta, korekta, zwrot, zwroty, nota kredytowa, возврат, возврат товаров, сторно, корректировка реализации, кредит-нота, gutschrift, stornorechnung, rechnungskorrektur, retoure, rücksendung, storno, kredietnota, terugsending',
);
/** Types of rows that take sales back, as they stand in a column of few kinds. */
const RETURN_KINDS = new Set([
  ...RETURNS,
  ...list(
    'credit, return, returns, returned, refund, cn, crn, cm, kor, fk, fvk, zw, vozvrat, возвраты, ret, gs, gu, krediet, terugbetaling',
  ),
]);
const CANCELLED = new Set(
  list(
    'cancelled, canceled, cancel, void, voided, rejected, anulowane, anulowana, anulowany, anulowano, odrzucone, отменен, отменено, отмена, отменена, отменён, аннулирован, аннулировано, удален, помечен на удаление, storniert, annulliert, abgelehnt, gekanselleer, gekanselleerd',
  ),
);

/** Whether a text begins with the name of a document that takes sales back. Worked line: `'Возврат товаров 0012'` → true. */
export function namesReturn(text: string): boolean {
  const folded = foldText(text);
  return RETURNS.some(
    (word) => folded.startsWith(word) && !/[\p{L}\p{N}]/u.test(folded.charAt(word.length)),
  );
}

/** Whether a type of row takes sales back. Worked line: `'Credit'` → true. */
export function isReturnKind(text: string): boolean {
  return RETURN_KINDS.has(foldText(text)) || namesReturn(text);
}

/** Whether a status says that the sale was called off. Worked line: `'Anulowane'` → true. */
export function isCancelledKind(text: string): boolean {
  return CANCELLED.has(foldText(text));
}
