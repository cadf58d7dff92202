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
    'credit, cr, h, haben, return, returns, returned, refund, cn, crn, cm, kor, fk, fvk, zw, vozvrat, возвраты, ret, gs, gu, krediet, terugbetaling',
  ),
]);
const CANCELLED = new Set(
  list(
    'cancelled, canceled, cancel, void, voided, rejected, anulowane, anulowana, anulowany, anulowano, odrzucone, отменен, отменено, отмена, отменена, отменён, аннулирован, аннулировано, удален, помечен на удаление, storniert, annulliert, abgelehnt, gekanselleer, gekanselleerd',
  ),
);

/** Documents of money that came in, beside the sales in a customer's ledger. */
const PAYMENTS = new Set(
  list(
    'payment, payments, customer payment, receipt, cash receipt, wpłata, wpłaty, zapłata, zapłaty, przelew, оплата, платеж, поступление, поступление на расчетный счет, zahlung, zahlungseingang, betaling, betalings',
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

/** Whether a kind of row is money that came in instead of a sale. Worked line: `'Zahlung'` → true. */
export function isPaymentKind(text: string): boolean {
  return PAYMENTS.has(foldText(text));
}

/** Whether a kind or state of a row says that it is no sale: called off, or a payment. Worked line: `'Payment'` → true. */
export function isNoSaleKind(text: string): boolean {
  return isCancelledKind(text) || isPaymentKind(text);
}

/** Whether a status says that the sale was called off. Worked line: `'Anulowane'` → true. */
export function isCancelledKind(text: string): boolean {
  return CANCELLED.has(foldText(text));
}
