import type { PasteMeaning } from './paste-meaning';

/** Headers of pasted columns in English, Polish, Russian, Afrikaans and German, by what they are taken for. */
export const PASTE_WORDS: Readonly<Record<Exclude<PasteMeaning, 'ignore'>, string>> = {
  name: `client, customer, company, account, name, client name, customer name, company name, account name,
    klient, kontrahent, firma, nazwa, nazwa klienta, nazwa firmy, nazwa kontrahenta, odbiorca,
    клиент, контрагент, покупатель, компания, организация, название, наименование, название клиента, название компании, наименование клиента,
    kliënt, klant, maatskappy, naam, kliëntnaam, kunde, kundenname, firmenname`,
  code: `code, client code, customer code, customer no, customer number, client no, account no, id, client id, customer id, no, number,
    kod, kod klienta, nr klienta, numer klienta, symbol, nip,
    код, код клиента, номер клиента, инн, номер,
    kode, kliëntkode, kliëntnommer, rekeningnommer, nommer, kundennummer, kundennr`,
  legalName: `legal name, full name, registered name, nazwa prawna, pełna nazwa, nazwa pełna, юридическое название, полное название, полное наименование, wettige naam, volle naam`,
  owner: `owner, account manager, key account manager, kam, our kam, responsible, salesperson, sales rep, manager, representative,
    opiekun, opiekun klienta, handlowiec, przedstawiciel, odpowiedzialny,
    менеджер, ответственный, менеджер клиента, куратор,
    bestuurder, kliëntbestuurder, sleutelkliëntbestuurder, verantwoordelike, verteenwoordiger, betreuer`,
  industry: `industry, sector, branch of industry, line of business, branża, sektor, отрасль, сектор, сфера, bedryf, nywerheid, branche`,
  region: `region, territory, area, state, province, city, town, location, region sprzedaży, województwo, miasto, miejscowość, obszar,
    регион, область, город, территория, streek, gebied, provinsie, stad, dorp, ort, stadt`,
  web: `web, website, www, url, homepage, site, strona, strona www, strona internetowa, сайт, веб сайт, webwerf, webblad, webseite`,
  leadSource: `source, lead source, source of lead, źródło, źródło kontaktu, skąd wiemy, источник, источник лида, bron, bron van leidraad, quelle`,
  note: `note, notes, comment, comments, remark, remarks, notatka, notatki, uwagi, komentarz, заметка, заметки, примечание, комментарий, nota, notas, opmerking, opmerkings, bemerkung`,
  employees: `employees, headcount, number of employees, staff, pracownicy, liczba pracowników, zatrudnienie, сотрудники, численность, число сотрудников, количество сотрудников, werknemers, aantal werknemers, mitarbeiter`,
};
