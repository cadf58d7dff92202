import { describe, expect, test } from 'vitest';
import { headerMeaning } from '@shared/import/words/header-meaning';

const strength = (header: string): number => headerMeaning(header)?.strength ?? 0;

describe('headers of other languages', () => {
  test.each([
    ['Raison sociale', 'client'],
    ['Client livré', 'client'],
    ['Nombre fiscal', 'client'],
    ['Odběratel', 'client'],
    ['Покупець', 'client'],
    ['Debiteurnummer', 'client-code'],
    ['ЄДРПОУ', 'client-code'],
    ['Date de facture', 'date'],
    ["Date d'échéance", 'later-date'],
    ['Fecha de vencimiento', 'later-date'],
    ['Datum splatnosti', 'later-date'],
    ['Montant HT', 'amount'],
    ['Base imponible', 'amount'],
    ['Bedrag excl. btw', 'amount'],
    ['Tržby', 'amount'],
    ['Виручка, тис. грн', 'amount'],
    ['Montant TVA', 'tax'],
    ['DPH', 'tax'],
    ['Сума ПДВ', 'tax'],
    ['Prix de revient total', 'cost'],
    ['Prix unitaire HT', 'price'],
    ['Množství', 'quantity'],
    ['Vendedor', 'other'],
    ['Objectif CA', 'plan'],
  ])('%s is %s', (header, meaning) => {
    expect(headerMeaning(header)?.meaning).toBe(meaning);
  });

  test.each([
    ['Total HT', 'Total TTC'],
    ['Importe sin IVA', 'Importe con IVA'],
    ['Bedrag excl. btw', 'Bedrag incl. btw'],
    ['Částka bez DPH', 'Částka s DPH'],
    ['Сума без ПДВ', 'Сума з ПДВ'],
    ['Betrag netto', 'Betrag brutto'],
    ['Nett Amount', 'Gross Amount'],
    // The bare word is the figure of the firm; "with tax" beside it is another one, whatever currency stands behind.
    ['Сумма, руб.', 'Сумма с НДС'],
    ['Montant', 'Montant TTC'],
    ['Montant HT', 'Net à payer'],
  ])('%s is taken rather than %s', (net, gross) => {
    expect(strength(net)).toBeGreaterThan(strength(gross));
    expect(headerMeaning(gross)?.meaning).toBe('amount');
  });

  test('due, payment and creation dates never win over the date of the sale', () => {
    for (const later of [
      'Due Date',
      'Created On',
      'Fecha de pago',
      'Leverdatum',
      'Дата оплати',
      'Data utworzenia',
    ])
      expect(headerMeaning(later)?.meaning).toBe('later-date');
  });
});
