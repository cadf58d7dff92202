import { isoFromDay } from '@shared/domain/iso-day';
import { findPeriodInText, parsePeriodLabel } from '@shared/import/values/period-label';
import { describe, expect, it } from 'vitest';

/** "grain year index start end", the label in one line. */
function label(text: string): string | null {
  const found = parsePeriodLabel(text);
  if (found === null) return null;
  const days =
    found.startDay === null || found.endDay === null
      ? ''
      : ` ${isoFromDay(found.startDay)} ${isoFromDay(found.endDay)}`;
  return `${found.grain} ${found.year ?? '-'} ${found.index}${days}`;
}

const JANUARY = 'month 2024 1 2024-01-01 2024-01-31';
const FIRST_QUARTER = 'quarter 2024 1 2024-01-01 2024-03-31';
const FIFTH_WEEK = 'week 2024 5 2024-01-29 2024-02-04';

describe('parsePeriodLabel', () => {
  it.each([
    '2024-01',
    '2024/1',
    '2024.01',
    '01.2024',
    '1/2024',
    '01-2024',
    '202401',
    'Jan-24',
    'jan 2024',
    'January 2024',
    "Jan'24",
    'sty 2024',
    'Styczeń 2024',
    'stycznia 2024 r.',
    'янв.24',
    'янв. 2024',
    'Январь 2024 г.',
    'ЯНВАРЬ 2024',
    'Januarie 2024',
    'Jänner 2024',
    'Januar 2024',
    '2024 январь',
    '2024 Jan',
    'I 2024',
    '2024_01',
    'янв\u00A02024',
  ])('reads %s as January 2024', (text) => {
    expect(label(text)).toBe(JANUARY);
  });

  it.each([
    'Q1 2024',
    '1 кв. 2024',
    'I kw. 2024',
    '1. Quartal 2024',
    '1Q24',
    '2024 Q1',
    '2024-Q1',
    'Q1/2024',
    "Q1'24",
    '1 квартал 2024 г.',
    'I квартал 2024 года',
    '1-й квартал 2024',
    'I kwartał 2024',
    '1 kw. 2024',
    'Kwartaal 1 2024',
    '1ste kwartaal 2024',
    'Quarter 1 2024',
    '1st quarter 2024',
  ])('reads %s as the first quarter', (text) => {
    expect(label(text)).toBe(FIRST_QUARTER);
  });

  it.each([
    '2024-W05',
    '2024W05',
    'W05 2024',
    'w5/2024',
    'Week 5, 2024',
    'KW 5 2024',
    'KW05/2024',
    '5. KW 2024',
    'tydz. 5 2024',
    '5 нед. 2024',
    'неделя 5 2024',
    '2024 KW 5',
  ])('reads %s as ISO week 5', (text) => {
    expect(label(text)).toBe(FIFTH_WEEK);
  });

  it('keeps every month of the five languages apart', () => {
    const rows = [
      'January February March April May June July August September October November December',
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      'sty lut mar kwi maj cze lip sie wrz paź lis gru',
      'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      'янв фев мар апр май июн июл авг сен окт ноя дек',
      'янв. фев. мар. апр. май июн. июл. авг. сент. окт. ноя. дек.',
      'Januarie Februarie Maart April Mei Junie Julie Augustus September Oktober November Desember',
      'Jan Feb Mrt Apr Mei Jun Jul Aug Sep Okt Nov Des',
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      'Jän Feb Mär Apr Mai Jun Jul Aug Sept Okt Nov Dez',
    ];
    for (const row of rows) {
      const read = row.split(' ').map((word) => parsePeriodLabel(word));
      expect(
        read.map((found) => found?.index),
        row,
      ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(read.every((found) => found?.year === null && found.startDay === null)).toBe(true);
    }
    const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
    expect(roman.map((numeral) => parsePeriodLabel(`${numeral} 2024`)?.index)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it('leaves the year open where the label has none', () => {
    expect(label('Q3')).toBe('quarter - 3');
    expect(label('III кв.')).toBe('quarter - 3');
    expect(label('W05')).toBe('week - 5');
    expect(label('1. KW')).toBe('week - 1');
  });

  it('reads years and sure days', () => {
    expect(label('2024')).toBe('year 2024 0 2024-01-01 2024-12-31');
    expect(label('2024 г.')).toBe('year 2024 0 2024-01-01 2024-12-31');
    expect(label('2024-02-29')).toBe('day 2024 0 2024-02-29 2024-02-29');
    expect(label('31.01.2024')).toBe('day 2024 0 2024-01-31 2024-01-31');
    expect(label('2024-W05-3')).toBe('day 2024 0 2024-01-31 2024-01-31');
  });

  it('knows weeks over the turn of the year', () => {
    expect(label('2020-W53')).toBe('week 2020 53 2020-12-28 2021-01-03');
    expect(label('2021-W53')).toBeNull();
    expect(label('2026-W01')).toBe('week 2026 1 2025-12-29 2026-01-04');
  });

  it.each([
    '',
    'Client',
    '12',
    'I',
    'V',
    'X 10',
    '2024-13',
    '13.2024',
    'Q5 2024',
    '0Q24',
    '1234',
    '1234.05',
    '2034.5',
    '24-Jan',
    '01/02/2024',
    'Unit cost',
    'Total',
    'FY24',
    '12.05',
    'мартовский план',
    'H1',
    '2024-02-30',
    '7683',
  ])('takes %j for no period', (text) => {
    expect(label(text)).toBeNull();
  });
});

function period(text: string): string | null {
  const found = findPeriodInText(text);
  return found && `${isoFromDay(found.startDay)} ${isoFromDay(found.endDay)} ${found.found}`;
}

describe('findPeriodInText', () => {
  it.each([
    ['Отгрузки с 01.10.24 по 31.10.24', '2024-10-01 2024-10-31 01.10.24 по 31.10.24'],
    ['Период: 01.10.2024 - 31.12.2024', '2024-10-01 2024-12-31 01.10.2024 - 31.12.2024'],
    ['za okres 01.09.2026-30.09.2026', '2026-09-01 2026-09-30 01.09.2026-30.09.2026'],
    ['od 2026-09-01 do 2026-09-30', '2026-09-01 2026-09-30 2026-09-01 do 2026-09-30'],
    [
      'Umsätze vom 1. Januar 2024 bis 31. März 2024',
      '2024-01-01 2024-03-31 1. Januar 2024 bis 31. März 2024',
    ],
    [
      'From January 1, 2024 to March 31, 2024',
      '2024-01-01 2024-03-31 January 1, 2024 to March 31, 2024',
    ],
    ['Sales 01/01/2024 - 03/31/2024', '2024-01-01 2024-03-31 01/01/2024 - 03/31/2024'],
    ['Sales 01/02/2024 - 30/04/2024', '2024-02-01 2024-04-30 01/02/2024 - 30/04/2024'],
    ['с 1 по 31 октября 2024 г.', '2024-10-01 2024-10-31 1 по 31 октября 2024'],
    ['01.10–31.10.2024', '2024-10-01 2024-10-31 01.10–31.10.2024'],
    ['export_20260901_20260930.csv', '2026-09-01 2026-09-30 20260901_20260930'],
    ['Июнь 2025 г.', '2025-06-01 2025-06-30 Июнь 2025 г.'],
    ['Продажи за январь - март 2024 г.', '2024-01-01 2024-03-31 январь - март 2024 г.'],
    ['Verkope Julie 2024', '2024-07-01 2024-07-31 Julie 2024'],
    ['sprzedaz_2026-09.xlsx', '2026-09-01 2026-09-30 2026-09'],
    ['sales_2026_09.xlsx', '2026-09-01 2026-09-30 2026_09'],
    ['Obroty I kw. 2024', '2024-01-01 2024-03-31 I kw. 2024'],
    ['Отчет за 1 кв. 2024 (план 2024)', '2024-01-01 2024-03-31 1 кв. 2024'],
    ['KW 05 2024 Umsatz', '2024-01-29 2024-02-04 KW 05 2024'],
    ['sales 2015-2017', '2015-01-01 2017-12-31 2015-2017'],
    ['AdventureWorks_Sales_2015.csv', '2015-01-01 2015-12-31 2015'],
    ['Продажи за 2024 год', '2024-01-01 2024-12-31 2024 год'],
    ['Sales 2024, printed 03.01.2025', '2024-01-01 2024-12-31 2024'],
    ['Выручка за 31.10.2024', '2024-10-31 2024-10-31 31.10.2024'],
  ])('finds the period in %s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  it.each([
    'Raport',
    'Отчет сформирован 31.10.2024 12:04',
    'Sales 2023 vs 2024',
    'May we help you',
    '01/02/2024 - 05/02/2024',
    'ul. Prosta 12/34',
    'NIP 123-20-24',
    'Order 10248',
    '2024-25',
  ])('finds none in %s', (text) => {
    expect(period(text)).toBeNull();
  });
});

describe('months of other languages', () => {
  it.each([
    ['janvier 2024', 1],
    ['févr. 2024', 2],
    ['marzo 2024', 3],
    ['mrt 2024', 3],
    ['květen 2024', 5],
    ['червень 2024', 6],
    ['juil. 2024', 7],
    ['ago 2024', 8],
    ['září 2024', 9],
    ['жовтень 2024', 10],
    ['листопад 2024', 11],
    ['prosinec 2024', 12],
    ['led 2024', 1],
  ])('%s is month %i', (text, index) => {
    expect(parsePeriodLabel(text)).toMatchObject({ grain: 'month', year: 2024, index });
  });

  it('reads no month in what only begins like one', () => {
    expect(parsePeriodLabel('led')).toBeNull();
    expect(parsePeriodLabel('set')).toBeNull();
    // A Roman ten that touches the year is a name.
    expect(parsePeriodLabel('x2024')).toBeNull();
    expect(parsePeriodLabel('X 2024')).toMatchObject({ grain: 'month', index: 10 });
  });
});
