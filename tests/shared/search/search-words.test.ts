import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '@shared/search/make-excerpt';
import { searchWords } from '@shared/search/search-words';

/** Written, typed: what is typed must find what is written, in all four languages of the people who use it. */
const PAIRS: readonly (readonly [written: string, typed: string])[] = [
  ['Łódź', 'lodz'],
  ['Łódź', 'ŁÓDŹ'],
  ['Żywiec', 'zywiec'],
  ['Gdańsk', 'gdansk'],
  ['Świętokrzyska', 'swietokrzyska'],
  ['Częstochowa', 'czestochowa'],
  ['źdźbło', 'zdzblo'],
  ['Mróz', 'mroz'],
  ['Pająk', 'pajak'],
  ['Kostrzyca', 'KOSTRZYCA'],
  ['ёлка', 'елка'],
  ['елка', 'ёлка'],
  ['Королёв', 'королев'],
  ['Йошкар-Ола', 'йошкар ола'],
  ['Челябинск', 'челяб'],
  ['ООО «Ромашка»', 'ромашка'],
  ['СЕВЕРНЫЙ', 'северный'],
  ['объём', 'объем'],
  ['Цемент', 'цемент'],
  ['ВАЗ', 'BA3'.replace('3', 'З')],
  ['Côte d’Or', 'cote'],
  ['Straße', 'strasse'],
  ['Strasse', 'straße'],
  ['Müller', 'muller'],
  ['naïve', 'naive'],
  ['Ångström', 'angstrom'],
  ['smørrebrød', 'smorrebrod'],
  ['Æther', 'aether'],
  ['Œuvre', 'oeuvre'],
  ['résumé', 'resume'],
  ['môre', 'more'],
  ['Hoëveld', 'hoeveld'],
  ['Kareeboom', 'kareeb'],
  ['sêer', 'seer'],
  ['reën', 'reen'],
  ['Brûe', 'brue'],
  ['geïnteresseerd', 'geinteresseerd'],
  ['ﬁlter', 'filter'],
  ['№ 5', '5'],
  ['СОРТ', 'COPT'],
  ['PM2‑rebuild', 'pm2 rebuild'],
];

describe('letters are forgiven', () => {
  test.each(PAIRS)('%s is found by %s', (written, typed) => {
    const words = searchWords(written);
    for (const want of searchWords(typed))
      expect(words.some((word) => word.startsWith(want))).toBe(true);
    expect(searchWords(typed).length).toBeGreaterThan(0);
  });

  test('other words are not found', () => {
    expect(searchWords('Łódź')[0]?.startsWith('lots')).toBe(false);
    expect(searchWords('  – … !')).toEqual([]);
  });
});

describe('the excerpt', () => {
  test('marks the word as it is written', () => {
    const { text, marks } = makeExcerpt('Visit in  Łódź went well', searchWords('lodz'), 80);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['Łódź']);
  });

  test('cuts a long text around the hit, at blanks', () => {
    const long = `${'sale '.repeat(60)}Насос ГЦН-195М стоит ${'day '.repeat(60)}`;
    const { text, marks } = makeExcerpt(long, searchWords('гцн'), 100);
    expect(text.length).toBeLessThanOrEqual(106);
    expect(marks.map(([start, end]) => text.slice(start, end))).toContain('ГЦН');
    expect(text.startsWith('… ')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
  });

  test('without a hit it is the beginning', () => {
    expect(makeExcerpt('a b c', ['z'], 80)).toEqual({ text: 'a b c', marks: [] });
  });
});
