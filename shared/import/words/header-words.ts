/** What a header says a column is; finer than a column's role, because some meanings only rule roles out. */
export type HeaderMeaning =
  | 'client'
  | 'client-code'
  | 'name'
  | 'date'
  | 'later-date'
  | 'amount'
  | 'quantity'
  | 'price'
  | 'discount'
  | 'cost'
  | 'unit-cost'
  | 'margin'
  | 'order'
  | 'product'
  | 'category'
  | 'currency'
  | 'tax'
  | 'plan'
  | 'ratio'
  | 'class'
  | 'row'
  | 'other';

/** A group of header phrases of one meaning. `weight` 0–1 ranks columns of the same meaning (net sales before gross sales, order date before ship date). */
export interface HeaderWords {
  readonly meaning: HeaderMeaning;
  readonly weight: number;
  /** Phrases separated by commas; `*word` also matches as the end of a compound (German, Afrikaans). */
  readonly phrases: string;
}

/** Header phrases in English, Polish, Russian, Afrikaans and German. The longest phrase found in a header decides. */
export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    meaning: 'client',
    weight: 1,
    phrases: `customer, customers, customer name, customer names, customername, client, clients, client name, client names, buyer, buyer name, sold to, sold to party, sold to name, debtor, debtor name, reseller, dealer, cust company, cust name, bikeshop, bikeshop name, outlet, account name, trading partner, purchaser, retailer, distributor, wholesaler, customer account, customer account name, client account, patron, subscriber,
    klient, klienci, klienta, nazwa klienta, kontrahent, kontrahenci, kontrahenta, nazwa kontrahenta, nabywca, nazwa nabywcy, zleceniodawca, zamawiający, kupiec,
    клиент, клиенты, клиента, название клиента, наименование клиента, имя клиента, контрагент, контрагенты, наименование контрагента, головной контрагент, покупатель, покупатели, наименование покупателя, заказчик, дебитор, сектор клиент, организация покупатель,
    kliënt, kliënte, kliëntnaam, naam van kliënt, klant, klante, klantnaam, koper, debiteur, debiteure, debiteurnaam,
    kunde, kunden, kundenname, name des kunden, auftraggeber, debitor, debitoren, debitorname, geschäftspartner, rechnungsempfänger, käufer, abnehmer, kundenbezeichnung, kunde name, kundename`,
  },
  {
    meaning: 'client',
    weight: 0.85,
    phrases: `account, party, party name, trading name, billing name, billing company, company billing, account customer, company, company name, companyname, partner, bill to, bill to name, bill to party, bill to customer, sold to customer, organisation, organization,
    kupujący, odbiorca, nazwa odbiorcy, płatnik, firma, nazwa firmy, nazwa skrócona kontrahenta,
    партнер, плательщик, торговая точка, организация, компания, название компании,
    rekening, rekeningnaam, maatskappy, maatskappynaam,
    firmenname, regulierer`,
  },
  {
    // Where the goods go, not who buys them: taken where nothing better stands.
    meaning: 'client',
    weight: 0.7,
    phrases: `ship to, ship to name, ship to party, ship to customer, delivery address name, odbiorca towaru, adres dostawy nazwa, грузополучатель, warenempfänger`,
  },
  {
    meaning: 'name',
    weight: 0.5,
    phrases: `name, full name, name 1, name1, particulars, nazwa, nazwa pełna, название, имя, naam`,
  },
  {
    meaning: 'client-code',
    weight: 1,
    phrases: `customer id, customer ids, customerid, customer key, customerkey, customer no, customer number, customer code, cust id, cust no, cust code, custid, custno, client id, client code, client no, client number, account id, account no, account number, account code, buyer id, debtor code, debtor no, company id, company code, partner id, sold to no,
    gstin, gstin uin, vat number, vat no, vat registration no, vat reg no, login kupującego,
    id klienta, klient id, kod klienta, nr klienta, numer klienta, symbol klienta, kod kontrahenta, symbol kontrahenta, id kontrahenta, nr kontrahenta, kod nabywcy, akronim, akronim kontrahenta, nip, nip kontrahenta,
    ид клиента, id клиента, код клиента, номер клиента, код контрагента, ид контрагента, код покупателя, инн, инн клиента, инн контрагента,
    kliëntkode, kliëntnommer, kliënt id, kliënt kode, kliënt nommer, klantnommer, klantkode, debiteurkode, debiteurnommer, rekeningnommer,
    kunden nr, kundennr, kundennummer, kunden id, kundencode, kd nr, kdnr, debitorennr, debitoren nr, debitorennummer, debitornummer`,
  },
  {
    meaning: 'date',
    weight: 1,
    phrases: `order date, orderdate, invoice date, invoicedate, inv date, transaction date, trans date, posting date, document date, doc date, sale date, sales date, date of sale, date of order, date of invoice, order day, purchase date, tax date, billing date, bill date, trx date, txn date, sold date, sold on, order placed, ordered on, invoiced on,
    data sprzedaży, data wystawienia, data faktury, data zamówienia, data dokumentu, data transakcji, data zakupu, data wyst, data księgowania, data operacji, data dok, data dok sprzedaży,
    дата продажи, дата документа, дата отгрузки, дата реализации, дата заказа, дата счета, дата накладной, дата покупки, дата операции, дата проводки, дата счета фактуры, дата сделки,
    faktuurdatum, besteldatum, verkoopsdatum, verkoopdatum, transaksiedatum, dokumentdatum, boekingsdatum,
    rechnungsdatum, belegdatum, buchungsdatum, auftragsdatum, bestelldatum, verkaufsdatum, fakturadatum, re datum, leistungsdatum, umsatzdatum`,
  },
  {
    meaning: 'date',
    weight: 0.8,
    phrases: `date, day, data, czas, dzień, dnia, дата, день, datum, dag, tag, timestamp, date time, created at, created, *datum, dt`,
  },
  {
    meaning: 'date',
    weight: 0.6,
    phrases: `period, month, week, quarter, year month, year, okres, miesiąc, tydzień, kwartał, rok, период, месяц, неделя, квартал, год, tydperk, maand, kwartaal, jaar, periode, monat, woche, quartal, jahr, buchungsperiode, buchungsmonat, kw, kalenderwoche, fiscal period, posting period, okres księgowy, отчетный период`,
  },
  {
    meaning: 'later-date',
    weight: 1,
    phrases: `ship date, shipped date, shipping date, shipdate, delivery date, delivered date, due date, required date, paid date, payment date, procured date, received date, return date, expiry date, expiration date, start date, end date, birth date, valid from, valid to, modified, updated, updated at, expected date, first order date, last order date, created on, creation date, date created, entry date, last updated, last modified, modified on, updated on, paid on, closed date, due,
    data dostawy, data realizacji, data płatności, data zapłaty, termin płatności, data wysyłki, data urodzenia, data ważności, termin dostawy, data wpływu, data utworzenia, data wprowadzenia, data modyfikacji, data rozliczenia,
    дата доставки, дата оплаты, срок оплаты, дата поставки, дата рождения, срок годности, дата возврата, день пос, дата создания, дата изменения,
    afleweringsdatum, betaaldatum, vervaldatum, verskepingsdatum, afleweringsdag,
    lieferdatum, zahlungsdatum, fälligkeitsdatum, fälligkeit, versanddatum, geburtsdatum, liefertermin, wunschlieferdatum, zahldatum, erfassungsdatum, änderungsdatum, anlagedatum, valutadatum`,
  },
  {
    meaning: 'amount',
    weight: 1,
    phrases: `net sales, net amount, net value, net revenue, net turnover, net total, sales net, amount net, amount excl, amount ex, amount excl tax, amount excluding tax, total excl, total excl tax, net line amount, untaxed amount, untaxed total, taxable value, taxable amount, assessable value, order subtotal, order subtotal amount, order lines subtotal, lines subtotal, amount excl vat, amount excluding vat, amount ex vat, sales excl vat, total excl vat, total ex vat, line total excl vat, nett, nett amount, nett value, nett sales, total nett, total net, net billed, net billings, net invoiced, net invoice value, sub total, subtotal, ext net,
    wartość netto, kwota netto, sprzedaż netto, obrót netto, razem netto, suma netto, przychód netto, wartość sprzedaży netto, netto,
    сумма без ндс, выручка без ндс, сумма реализации без ндс, стоимость без ндс, продажи без ндс, сумма продажи без ндс,
    netto bedrag, bedrag netto, bedrag btw uitgesluit, bedrag uitgesluit, bedrag sonder btw, netto verkope, netto omset,
    umsatz netto, nettoumsatz, netto umsatz, nettobetrag, netto betrag, nettowert, warenwert netto, nettoerlös, rechnungsbetrag netto, gesamt netto, netto gesamt, summe netto`,
  },
  {
    meaning: 'amount',
    weight: 0.95,
    phrases: `sales, sales amount, sales value, sales revenue, revenue, turnover, line total, line amount, extended price, extended amount, extended value, ext price, ext amount, ext value, line value, line sales, billed, billed amount, billings, invoiced, invoiced amount, invoiced value, sales ex vat, takings, debit turnover, invoice amount, invoice total, invoice value, order value, order amount, order total, total sales, total revenue, total price, total amount, total value, dollar value, monetary, sale amount, sale value, net,
    sprzedaż, wartość sprzedaży, obrót, obroty, przychód, przychody, łączna wartość, wartość zamówienia, wartość faktury, wartość pozycji, obroty wn, przychód ze sprzedaży, przychody ze sprzedaży, wart netto, wart,
    выручка, оборот, продажи, сумма продажи, сумма продаж, сумма реализации, сумма отгрузки, сумма заказа, сумма документа, отгружено, объем продаж, реализация сумма, реализация руб, продано, продано на сумму, сумма по документу, обороты за период, обороты за период дебет, оборот за период дебет, обороты дебет, оборот дебет, обороты по дебету,
    omset, verkope, verkoopswaarde, inkomste, totale verkope, lyntotaal,
    umsatz, umsätze, erlös, erlöse, verkaufswert, rechnungsbetrag, rechnungswert, warenwert, auftragswert, gesamtpreis, zeilensumme, gesamtumsatz, *umsatz, *erlös, positionswert, positionssumme, fakturawert, fakturierter umsatz`,
  },
  {
    meaning: 'amount',
    weight: 0.85,
    phrases: `amount, amt, value, wartość, kwota, сумма, bedrag, waarde, betrag, wert, *betrag`,
  },
  {
    meaning: 'amount',
    weight: 0.75,
    phrases: `gross sales, gross amount, gross value, gross total, amount incl, amount inclusive, total incl, total inclusive, amount including tax, total including tax, amount incl vat, amount including vat, total incl vat, sales incl vat,
    wartość brutto, kwota brutto, sprzedaż brutto, brutto, razem brutto,
    сумма с ндс, выручка с ндс, сумма вкл ндс, стоимость с ндс, bruto bedrag, bedrag ingesluit, bedrag btw ingesluit, bruttobetrag, brutto betrag, bruttoumsatz, umsatz brutto, gesamt brutto, summe brutto`,
  },
  {
    meaning: 'amount',
    weight: 0.7,
    phrases: `total, totals, sum, suma, razem, łącznie, итого, всего, totaal, summe, gesamt, sale price, saleprice, final cost, final price, стоимость`,
  },
  {
    meaning: 'quantity',
    weight: 1,
    phrases: `quantity, qty, units, unit sold, units sold, order quantity, order qty, ordered quantity, quantity ordered, quantityordered, sales quantity, sales qty, sales units, sold quantity, qty sold, cases, pieces, pcs, no of units,
    ilość, ilość sprzedana, ilość sztuk, liczba, liczba sztuk, sztuk, sztuki, szt,
    количество, кол во, колво, кол во уп, кол во шт, количество шт, штук, шт, продажи шт, упаковок, количество продаж,
    hoeveelheid, aantal, eenhede, stuks,
    menge, anzahl, stück, stückzahl, stk, absatz, verkaufte menge, bestellmenge, *menge`,
  },
  {
    meaning: 'quantity',
    weight: 0.6,
    phrases: `volume, объем, объем л, wolumen, volumen, hours, hrs, billable hours, godziny, liczba godzin, stunden, часы, ure`,
  },
  {
    meaning: 'price',
    weight: 1,
    phrases: `price, unit price, unitprice, price each, priceeach, price per unit, unit sale price, unit selling price, selling price, sales price, list price, rate, unit rate, hourly rate, day rate, stawka godzinowa, stundensatz, ставка за час,
    cena, cena jednostkowa, cena netto, cena jedn, cena jedn netto, cena sprzedaży, cena brutto, cena za sztukę,
    цена, цена за единицу, цена за ед, цена продажи, цена реализации, цена без ндс, цена с ндс,
    prys, eenheidsprys, verkoopprys, verkoopsprys, prys per eenheid,
    preis, einzelpreis, stückpreis, verkaufspreis, vk preis, vk, listenpreis, *preis`,
  },
  {
    meaning: 'discount',
    weight: 1,
    phrases: `discount, discount applied, discount pct, discount percent, disc, rebate, rabat, upust, bonifikata, скидка, процент скидки, afslag, korting, rabatt, nachlass, *rabatt`,
  },
  {
    meaning: 'cost',
    weight: 1,
    phrases: `cost, costs, total cost, line cost, cogs, cost of sales, cost of goods, cost of goods sold, cost amount, sales cost,
    koszt, koszty, koszt własny, koszt sprzedaży, koszt własny sprzedaży, koszt zakupu, wartość zakupu, kwz, wartość w cenie zakupu,
    себестоимость, себестоимость позиции, себестоимость продаж, сумма себестоимости, закупочная стоимость, закупка, затраты, расходы,
    koste, koste van verkope, totale koste,
    kosten, wareneinsatz, herstellkosten, selbstkosten, *kosten`,
  },
  {
    meaning: 'unit-cost',
    weight: 1,
    phrases: `unit cost, unitcost, cost per unit, product cost, standard cost, cost price, costprice, purchase price, buy price, buyprice, cena zakupu, koszt jednostkowy, цена закупки, закупочная цена, себестоимость единицы, себестоимость за единицу, себестоимость ед, kosprys, eenheidskoste, koste per eenheid, aankoopprys, einstandspreis, einkaufspreis, ek, ek preis, stückkosten`,
  },
  {
    meaning: 'margin',
    weight: 1,
    phrases: `profit, gross profit, net profit, total profit, margin, gross margin, gp, contribution, contribution margin, markup,
    zysk, zysk brutto, marża, marża kwotowa, narzut, zysk na sprzedaży, marża wartościowo, marża zł,
    прибыль, валовая прибыль, валовый доход, валовой доход, маржа, маржинальный доход, маржинальная прибыль, наценка, доход,
    wins, bruto wins, winsmarge, bruto marge,
    gewinn, rohertrag, rohgewinn, deckungsbeitrag, db, db1, db 1, marge, spanne, bruttogewinn`,
  },
  {
    meaning: 'order',
    weight: 1,
    phrases: `order number, ordernumber, order id, orderid, order no, order, sales order, sales order no, sales order number, invoice, invoice no, invoiceno, invoice number, invoice id, document, doc, document no, document number, doc no, so number, so no, transaction id, transaction no, transaction, receipt, receipt no,
    nr zamówienia, numer zamówienia, zamówienie, nr faktury, numer faktury, faktura, nr dokumentu, numer dokumentu, dokument, nr dok, numer dok, paragon, nr paragonu, transakcja id, id transakcji, id zamówienia,
    номер заказа, заказ, заказ клиента, номер документа, документ, документ продажи, счет, номер счета, накладная, номер накладной, no накладной, реализация, регистратор, чек, номер чека, no заказа, no документа,
    bestelnommer, bestelling, faktuurnommer, faktuur nr, faktuur no, faktuur, dokument, dokumentnommer, transaksienommer,
    auftragsnummer, auftrag, auftrags nr, auftragsnr, rechnungsnummer, rechnung, rechnungs nr, rechnungsnr, re nr, belegnummer, beleg, beleg nr, belegnr, bestellnummer, bestellung, lieferschein, lieferscheinnummer`,
  },
  {
    meaning: 'order',
    weight: 0.5,
    phrases: `number, numer, номер, nommer, nummer, numéro, número, numero, číslo`,
  },
  {
    meaning: 'product',
    weight: 1,
    phrases: `product, product name, productname, product desc, product description, item, item name, item description, description, material, material description,
    produkt, towar, nazwa towaru, nazwa produktu, asortyment, opis, usługa, towar usługa,
    товар, товары, номенклатура, наименование, наименование товара, название товара, продукт, позиция, услуга,
    item beskrywing, beskrywing, produknaam, produkbeskrywing, artikel, artikelbezeichnung, bezeichnung, produktname, leistung`,
  },
  {
    meaning: 'product',
    weight: 0.8,
    phrases: `sku, sku code, stock code, stockcode, product id, productid, product code, product key, product no, product number, item code, item no, item number, part no, part number, article, article no, material no, material number, code,
    indeks, kod towaru, kod produktu, artykuł, id produktu, id towaru, symbol towaru, ean,
    артикул, код товара, ид товара, код номенклатуры, штрихкод, produk, produkkode, voorraadkode, itemkode, artikelnummer, artikel nr, artikelnr, artikelcode, material nr, materialnummer`,
  },
  {
    meaning: 'category',
    weight: 1,
    phrases: `category, sub category, subcategory, product category, product group, product line, productline, product type, item group, brand, kategoria, podkategoria, grupa towarowa, grupa, marka, категория, подкатегория, группа, группа товаров, товарная группа, бренд, kategorie, produkgroep, produktgruppe, produktkategorie, warengruppe, artikelgruppe, marke`,
  },
  {
    meaning: 'currency',
    weight: 1,
    phrases: `currency, currency code, curr, waluta, kod waluty, валюта, код валюты, geldeenheid, währung, währungscode`,
  },
  {
    meaning: 'tax',
    weight: 1,
    phrases: `tax, tax amount, sales tax, vat, vat amount, vat rate, gst, podatek, kwota vat, stawka vat, podatek vat, ндс, сумма ндс, ставка ндс, btw, btw bedrag, mwst, mw st, ust, mwst betrag, mw st betrag, steuer, steuerbetrag, umsatzsteuer, mehrwertsteuer`,
  },
  {
    meaning: 'class',
    weight: 1,
    phrases: `abc, xyz, abc xyz, abcxyz, abc class, xyz class, abc category, class, klasa, klasa abc, klasa xyz, класс, класс abc, класс xyz, группа abc, группа xyz, klas, klasse, abc klasse, xyz klasse, rank, ranking, cumulative share, cum share, cum %, cumulative %, narastająco, накопительный итог, доля накопительно, kumuliert, kumulatief`,
  },
  {
    meaning: 'ratio',
    weight: 1,
    phrases: `%, percent, percentage, pct, share, profit margin, margin percent, percent margin, ratio, procent, udział, udział %, marża %, marża procentowa, процент, доля, рентабельность, persentasie, aandeel, prozent, anteil, handelsspanne, spanne %, growth, growth rate, wzrost, рост, groei, wachstum`,
  },
  {
    meaning: 'row',
    weight: 1,
    phrases: `row, row id, row no, row number, line no, line number, no, nr, lp, l p, poz, п п, no п п, номер строки, nr wiersza, ry, pos, lfd nr, index`,
  },
  {
    meaning: 'other',
    weight: 1,
    phrases: `refund amount, refunded amount, order refund amount, amount refunded, amount paid, paid amount, remaining amount, outstanding amount, balance, running balance, saldo po operacji, остаток, saldo, сальдо, opening balance, closing balance, balance forward, balance due, saldo początkowe, saldo końcowe, bilans otwarcia, bo wn, bo ma, saldo wn, saldo ma, obroty ma, eb wert, eröffnungsbilanz, сальдо на начало, сальдо на начало периода, сальдо на конец, сальдо на конец периода, сальдо начальное, сальдо конечное, начальный остаток, конечный остаток, остаток на начало, остаток на конец, текущее сальдо, обороты за период кредит, оборот за период кредит, обороты кредит, оборот кредит, обороты по кредиту, дебет, кредит, дебет сумма, кредит сумма, аналитика дт, аналитика кт, корр счет, счет дт, счет кт,
    sales rep, sales representative, sales team, sales team id, sales channel, sales person, salesperson, salesman, sales territory, sales region, sales method, sales manager, sales office, sales type, sales status, sales order status, sold by, rep, account manager, account mgr, account owner, account type, account status, owner, employee, employee id, manager, seller, cashier,
    customer group, customer type, customer segment, customer city, customer country, customer state, customer region, customer email, customer phone, customer address, customer category, customer since, customer class, customer contact, customer age, customer gender, customer zip, customer postcode, customer postal code, client type, client group, client city, client segment, client region, client manager, company address, company city, company size,
    document type, doc type, transaction type, trans type, trx type, invoice type, type of document, type of transaction, entry type,
    order status, order priority, order type, order channel, order line, order line no, invoice status, ship mode, ship via, ship address, ship city, ship region, ship country, ship postal code, ship name, shipping address, freight, shipping, shipping cost, delivery cost, address, city, country, state, region, territory, segment, email, phone, fax, zip, postal code, postcode, contact, contact name, contact title, status, notes, note, comment, remark, payment method, payment terms, pay method, payment, warehouse, warehouse code, store, store id, branch, supplier, supplier name, vendor, commission, unit of measure, uom, unit, department, job title, age, gender, latitude, longitude, population, population density, quantity on hand, quantity per unit, units in stock, units on order, stock, backlog, lead time, reorder level, discontinued, product size, returned, person, source, file, user, created by, channel, type, time zone, area code, land area, water area, household income, median income, income,
    pracownik, sprzedawca, handlowiec, przedstawiciel, opiekun, opiekun klienta, kierownik, j m, jm, jednostka, jednostka miary, grupa klienta, grupa klientów, typ klienta, rodzaj klienta, miasto, miasto klienta, adres, adres klienta, kraj, województwo, magazyn, oddział, dostawca, forma płatności, sposób płatności, status zamówienia, uwagi, typ dokumentu, rodzaj dokumentu, kanał sprzedaży, region sprzedaży,
    менеджер, менеджер клиента, ответственный, продавец, сотрудник, группа клиентов, группа клиента, тип клиента, вид клиента, сегмент, сегмент клиента, тип документа, вид документа, тип операции, город, город клиента, адрес, адрес клиента, страна, регион, регион клиента, область, склад, поставщик, форма оплаты, основной договор, договор, ед изм, единица измерения, единица, ед, статус, статус заказа, комментарий, примечание, подразделение, канал продаж, вид операции, территория, управляющий,
    verteenwoordiger, verkoopsverteenwoordiger, verkoopsman, bestuurder, stad, adres, land, streek, pakhuis, verskaffer, betaalmetode, nota, eenheid, kliëntgroep, kliënttipe, takke, tak,
    belegart, belegtyp, dokumenttyp, buchungsart, vorgangsart, vertreter, verkäufer, mitarbeiter, sachbearbeiter, kundengruppe, kundentyp, kundensegment, kundenort, stadt, ort, plz, adresse, anschrift, strasse, lager, lieferant, zahlungsart, zahlungsbedingung, einheit, me, mengeneinheit, bemerkung, vertriebsweg, vertriebskanal, gebiet, filiale, kostenstelle`,
  },
];

/** Words that make any measure a plan instead of a fact. */
export const PLAN_WORDS =
  'plan, planned, planned sales, budget, budgeted, forecast, target, quota, goal, cel, planowana, planowany, planowane, prognoza, budżet, план, плановая, плановый, цель, бюджет, прогноз, begroting, teiken, vooruitskatting, soll, prognose, ziel, plan umsatz, objectif, prévision, objetivo, presupuesto, presupuestado, obiettivo, preventivo, meta, orçamento, doel, doelstelling, plán, plánované, rozpočet, cíl, план продажів, ціль, прогноз продажів';

/** Words that, alone beside a plan, name the true figures. */
export const FACT_WORDS =
  'fact, actual, actuals, act, actual sales, wykonanie, wyk, realizacja, rzeczywiste, real, факт, фактически, по факту, выполнение, werklik, werklike, werklike verkope, ist, ist wert, istwert';

/** Words that make any measure a ratio. */
export const RATIO_WORDS =
  '%, percent, percentage, pct, ratio, procent, procentowa, udział, доля, процент, рентабельность, persentasie, aandeel, prozent, anteil, handelsspanne, pourcentage, taux, porcentaje, percentuale, percentual, podíl, відсоток, частка';

/** Tax words: a header with one of them is the tax itself unless a word of TAX_SIDE_WORDS says "with" or "without". */
export const TAX_WORDS =
  'vat, tax, gst, ндс, btw, mwst, mw st, ust, podatek, podatku, steuer, mehrwertsteuer, tva, iva, dph, пдв, moms, áfa, kdv';

/** Words that say an amount is with or without tax. */
export const TAX_SIDE_WORDS =
  'excl, excluding, exclusive, ex, incl, including, inclusive, inc, net, gross, before, after, without, with, netto, brutto, bez, z, без, с, вкл, включая, в т ч, uitgesluit, ingesluit, sonder, met, bruto, ohne, mit, inkl, exkl, zzgl, vor, nach, ht, ttc, hors, sans, avec, sin, con, senza, sem, com, s, з, exkl, ekskl, dahil, hariç, exclusief, inclusief, základ, base, fără, cu';

/** Words that say an amount is without tax. */
export const NET_WORDS =
  'net, nett, netto, net of tax, excl, excluding, exclusive, ex vat, ex tax, bez vat, без ндс, uitgesluit, sonder btw, ohne mwst, exkl, ht, hors taxes, hors taxe, sin iva, neto, imponibile, senza iva, líquido, exclusief, bez dph, bez daně, без пдв, ekskl, nettó, fără tva';

/** Words that say an amount is with tax. */
export const GROSS_WORDS =
  'gross, brutto, incl, including, inclusive, inc vat, inc tax, z vat, с ндс, вкл ндс, в т ч ндс, ingesluit, bruto, inkl, inkl mwst, mit mwst, ttc, brut, con iva, lordo, ivato, inclusief, s dph, з пдв, bruttó, cu tva';
