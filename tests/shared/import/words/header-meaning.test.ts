import { expect, test } from 'vitest';
import { headerMeaning } from '@shared/import/words/header-meaning';

test.each([
  ['_CustomerID', 'client-code'],
  ['bikeshop.name', 'client'],
  ['Sold-To Party', 'client'],
  ['Nazwa kontrahenta', 'client'],
  ['Kod kontrahenta', 'client-code'],
  ['Сектор / Клиент', 'client'],
  ['Наименование покупателя', 'client'],
  ['Kliëntnaam', 'client'],
  ['KLIENTNAAM', 'client'],
  ['Kunden-Nr.', 'client-code'],
  ['OrderDate', 'date'],
  ['order_date', 'date'],
  ['Data wystawienia', 'date'],
  ['Дата отгрузки', 'date'],
  ['Belegdatum', 'date'],
  ['Eingangsdatum', 'date'],
  ['ShipDate', 'later-date'],
  ['Data płatności', 'later-date'],
  ['Net sales EUR', 'amount'],
  ['Wartość netto [PLN]', 'amount'],
  ['Сумма с НДС, руб', 'amount'],
  ['Сумма без НДС', 'amount'],
  ['Bedrag (BTW uitgesluit)', 'amount'],
  ['Gesamtumsatz', 'amount'],
  ['Кол-во, уп', 'quantity'],
  ['Order_Quantity', 'quantity'],
  ['UnitPrice', 'price'],
  ['Unit Cost', 'unit-cost'],
  ['Себестоимость', 'cost'],
  ['Deckungsbeitrag', 'margin'],
  ['Nr faktury', 'order'],
  ['№ документа', 'order'],
  ['Faktuurnommer', 'order'],
  ['Артикул', 'product'],
])('%s means %s', (header, meaning) => {
  expect(headerMeaning(header)?.meaning).toBe(meaning);
});

test.each([
  ['Сумма НДС, руб', 'tax'],
  ['VAT amount', 'tax'],
  ['Kwota VAT', 'tax'],
  ['BTW-bedrag', 'tax'],
  ['MwSt-Betrag', 'tax'],
  ['Sales Rep', 'other'],
  ['Sales Team', 'other'],
  ['Sales Channel', 'other'],
  ['account_mgr', 'other'],
  ['Account Manager', 'other'],
  ['Основной договор', 'other'],
  ['Ед. изм.', 'other'],
  ['Marża %', 'ratio'],
  ['Рентабельность', 'ratio'],
  ['Handelsspanne', 'ratio'],
  ['Percent Margin', 'ratio'],
  ['Количество (цель)', 'plan'],
  ['Себестоимость (план)', 'plan'],
  ['Sales Budget', 'plan'],
  ['Customer Group', 'other'],
])('%s is a false friend: %s', (header, meaning) => {
  expect(headerMeaning(header)?.meaning).toBe(meaning);
});

test('words inside words do not count', () => {
  expect(headerMeaning('Salesmanship')).toBeNull();
  expect(headerMeaning('Discontinued')?.meaning).toBe('other');
});

test('net sales rank before gross sales', () => {
  expect(headerMeaning('Wartość netto')?.strength).toBeGreaterThan(
    headerMeaning('Wartość brutto')?.strength ?? 1,
  );
  expect(headerMeaning('Сумма без НДС')?.strength).toBeGreaterThan(
    headerMeaning('Сумма с НДС')?.strength ?? 1,
  );
});
