import { foldText } from '../values/fold-text';

const list = (words: string): string[] => words.split(',').map((word) => foldText(word.trim()));

/** Documents that take sales back, wherever their name stands. */
const RETURNS = list(
  'credit note, credit memo, creditnote, credit invoice, sales return, return from customer, faktura korygująca, fv korekta, korekta, korekta faktury, zwrot, zwroty, nota kredytowa, возврат, возврат товаров, сторно, корректировка реализации, кредит-нота, корректировка, корректировочный счет-фактура, коригування, повернення, avoir, note de crédit, abono, nota de crédito, factura rectificativa, nota di credito, nota accredito, creditnota, creditfactuur, dobropis, opravný daňový doklad, gutschrift, stornorechnung, rechnungskorrektur, retoure, rücksendung, storno, kredietnota, terugsending',
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
    'cancelled, canceled, cancel, void, voided, rejected, anulowane, anulowana, anulowany, anulowano, odrzucone, отменен, отменено, отмена, отменена, отменён, аннулирован, аннулировано, удален, помечен на удаление, storniert, annulliert, abgelehnt, gekanselleer, gekanselleerd, annulé, annulée, anulado, anulada, cancelado, cancelada, annullato, geannuleerd, zrušeno, stornováno, скасовано, анульовано, iptal',
  ),
);

/** Documents of money that came in, beside the sales in a customer's ledger. */
const PAYMENTS = new Set(
  list(
    'payment, payments, customer payment, receipt, cash receipt, wpłata, wpłaty, zapłata, zapłaty, przelew, оплата, платеж, поступление, поступление на расчетный счет, zahlung, zahlungseingang, betaling, betalings, bank receipt, customer receipt, wpłata od kontrahenta, wpłata kp, поступление оплаты, оплата от покупателя, приходный кассовый ордер, списание с расчетного счета, надходження, надходження на рахунок, оплата від покупця, paiement, règlement, encaissement, pago, cobro, pagamento, incasso, úhrada, platba, příjem, ödeme, tahsilat',
  ),
);

/** Payments named with their document. */
const PAYMENT_STARTS = list(
  'payment from, payment received, customer payment, wpłata od, wpłata z, поступление на расчетный счет, оплата от, приходный кассовый ордер, zahlung von, zahlungseingang, paiement de, pago de',
).map((word) => `${word} `);

/** Abbreviations of such documents: they say so only below a header of types, among other types. */
const RETURN_ABBREVIATIONS = new Set(
  list('cn, crn, crm, scn, kfv, kfs, fks, zwr, dg, g2, gs, av, nc, dob'),
);
const PAYMENT_ABBREVIATIONS = new Set(
  list('pmt, pymt, pay, pmnt, rct, rcpt, rc, dz, kp, bp, wb, wpł, пко, опл'),
);

/** Headers of columns that name the type of each document. */
const TYPE_WORDS = list(
  'type, tipe, typ, typen, rodzaj, вид, тип, art, belegart, buchungsart, soort, tipo, trans, transaction, tr code, trx, doc, dokument, document, документ, skrót, symbol',
);

/** Whether a header names types of documents. Worked line: `'Doc Type'` → true. */
export function isTypeHeader(header: string): boolean {
  const words = foldText(header).split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => TYPE_WORDS.includes(word) || word.endsWith('art'));
}

/** Whether a text begins with the name of a document that takes sales back. Worked line: `'Возврат товаров 0012'` → true. */
export function namesReturn(text: string): boolean {
  const folded = foldText(text);
  return RETURNS.some(
    (word) => folded.startsWith(word) && !/[\p{L}\p{N}]/u.test(folded.charAt(word.length)),
  );
}

/** Whether a type of row takes sales back; `isType` = it stands below a header of types. Worked line: `'Credit'` → true. */
export function isReturnKind(text: string, isType = true): boolean {
  const folded = foldText(text);
  return (
    RETURN_KINDS.has(folded) || namesReturn(text) || (isType && RETURN_ABBREVIATIONS.has(folded))
  );
}

/** Whether a kind of row is money that came in instead of a sale; `isType` = it stands below a header of types. Worked line: `'Zahlung'` → true. */
export function isPaymentKind(text: string, isType = true): boolean {
  const folded = foldText(text);
  return (
    PAYMENTS.has(folded) ||
    PAYMENT_STARTS.some((word) => folded.startsWith(word)) ||
    (isType && PAYMENT_ABBREVIATIONS.has(folded))
  );
}

/** Every word of this page, for looking over all texts of a sheet quickly. */
export const ALL_KIND_WORDS: readonly string[] = [
  ...RETURN_KINDS,
  ...RETURN_ABBREVIATIONS,
  ...CANCELLED,
  ...PAYMENTS,
  ...PAYMENT_ABBREVIATIONS,
];

/** Whether a kind or state of a row says that it is no sale: called off, or a payment. Worked line: `'Payment'` → true. */
export function isNoSaleKind(text: string): boolean {
  return isCancelledKind(text) || isPaymentKind(text);
}

/** Whether a status says that the sale was called off. Worked line: `'Anulowane'` → true. */
export function isCancelledKind(text: string): boolean {
  return CANCELLED.has(foldText(text));
}
