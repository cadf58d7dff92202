import { foldCompanyName, foldText, splitCompanyName } from '@shared/import/values/fold-text';
import { describe, expect, it } from 'vitest';

describe('foldText', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['ŻÓŁĆ gęślą', 'zolc gesla'],
    ['Źrebię', 'zrebie'],
    ['ćma', 'cma'],
    ['ŚWIĘTY', 'swiety'],
    ['ёлка', 'елка'],
    ['Ёж', 'еж'],
    ['МОСКВА', 'москва'],
    ['Щётка', 'щетка'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Müller', 'muller'],
    ['Größe', 'grosse'],
    ['Österreich', 'osterreich'],
    ['Côte', 'cote'],
    ['crème brûlée', 'creme brulee'],
    ['Kliënt', 'klient'],
    ['Môre', 'more'],
    ['geëet', 'geeet'],
    ['Søren', 'soren'],
    ['Ærø', 'aero'],
    ['Citroën', 'citroen'],
    ['façade', 'facade'],
    ['naïve', 'naive'],
    ['İstanbul', 'istanbul'],
    ['Đorđe', 'dorde'],
    ['œuvre', 'oeuvre'],
    ['e\u0301te\u0301', 'ete'],
    ['ﬁrma', 'firma'],
    ['№ 5', 'no 5'],
    ['ＡＢＣ', 'abc'],
    ['m²', 'm2'],
    ['  a \u00A0 b\t\nc ', 'a b c'],
    ['«Ромашка»', '"ромашка"'],
    ['„Róża”', '"roza"'],
    ['D’Arcy', "d'arcy"],
    ['a—b – c − d', 'a-b - c - d'],
    ['zero\u200Bwidth', 'zerowidth'],
    ['\uFEFFbom', 'bom'],
    ['soft\u00ADhyphen', 'softhyphen'],
  ])('folds %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('unifies look-alike letters only inside words that mix the scripts', () => {
    expect(foldText('Сб\u0065рбанк')).toBe(foldText('Сбербанк'));
    expect(foldText('\u0410cme')).toBe('acme');
    expect(foldText('\u041E\u041E\u041E Ромашка')).toBe('ооо ромашка');
    expect(foldText('O\u041EO Ромашка')).toBe('ооо ромашка');
    expect(foldText('cop')).not.toBe(foldText('сор'));
    expect(foldText('ProfИнвест')).toBe('profинвест');
  });
});

describe('foldCompanyName', () => {
  it.each([
    ['Łódzka Mleczarnia Sp. z o.o.', 'lodzka mleczarnia', 'sp z oo'],
    ['Mleczarnia Sp z oo', 'mleczarnia', 'sp z oo'],
    ['Mleczarnia SP.ZO.O.', 'mleczarnia', 'sp z oo'],
    ['Mleczarnia sp.z.o.o', 'mleczarnia', 'sp z oo'],
    ['Mleczarnia Spółka z ograniczoną odpowiedzialnością', 'mleczarnia', 'sp z oo'],
    ['Mleczarnia Sp. z o.o. Sp. k.', 'mleczarnia', 'sp z oo sp k'],
    ['Papiernia Kostrzyca S.A.', 'papiernia kostrzyca', 'sa'],
    ['PAPIERNIA KOSTRZYCA SA', 'papiernia kostrzyca', 'sa'],
    ['Kowalski Sp. j.', 'kowalski', 'sp j'],
    ['ООО «Ромашка»', 'ромашка', 'ооо'],
    ['Ромашка, ООО', 'ромашка', 'ооо'],
    ['OOO "Ромашка"', 'ромашка', 'ооо'],
    ['Общество с ограниченной ответственностью "Ромашка"', 'ромашка', 'ооо'],
    ['ОАО Заря', 'заря', 'оао'],
    ['ЗАО «Заря»', 'заря', 'зао'],
    ['АО Заря', 'заря', 'ао'],
    ['ПАО Сбербанк', 'сбербанк', 'пао'],
    ['ИП Иванов И.И.', 'иванов ии', 'ип'],
    ['Индивидуальный предприниматель Иванов И. И.', 'иванов ии', 'ип'],
    ['Bäckerei Müller GmbH', 'backerei muller', 'gmbh'],
    ['Müller GmbH & Co. KG', 'muller', 'gmbh co kg'],
    ['Müller AG', 'muller', 'ag'],
    ['Müller & Söhne KG', 'muller sohne', 'kg'],
    ['Schmidt e.K.', 'schmidt', 'ek'],
    ['Start UG (haftungsbeschränkt)', 'start', 'ug'],
    ['Acme Ltd.', 'acme', 'ltd'],
    ['Acme Limited', 'acme', 'ltd'],
    ['Acme, LLC', 'acme', 'llc'],
    ['Acme, Inc.', 'acme', 'inc'],
    ['Acme Corp', 'acme', 'corp'],
    ['Acme Corporation', 'acme', 'corp'],
    ['Acme & Co.', 'acme', 'co'],
    ['Acme Co. Ltd', 'acme', 'ltd'],
    ['Acme (Pty) Ltd', 'acme', 'pty ltd'],
    ['Acme (Edms) Bpk', 'acme', 'pty ltd'],
    ['Acme Bpk', 'acme', 'ltd'],
    ['Acme BK', 'acme', 'cc'],
    ['Acme CC', 'acme', 'cc'],
    ['Barclays plc', 'barclays', 'plc'],
    ['Škoda Auto a.s.', 'skoda auto', 'a s'],
    ['Novák, s.r.o.', 'novak', 'sro'],
    ['Novák spol. s r.o.', 'novak', 'sro'],
    ['A.G. BARR p.l.c.', 'ag barr', 'plc'],
    ["O'Reilly & Sons", 'oreilly sons', ''],
    ['J.P. Morgan', 'jp morgan', ''],
    ['WakeFern ', 'wakefern', ''],
    ['Martinez-Johnson', 'martinez johnson', ''],
  ])('folds %s', (name, core, legalForm) => {
    expect(splitCompanyName(name)).toEqual({ core, legalForm });
    expect(foldCompanyName(name)).toBe(core);
  });

  it.each(['ООО', 'AG', 'Co. Ltd', 'S.A.', 'GmbH & Co. KG', '???', '—', '+', 'ИП'])(
    'never folds %s away',
    (name) => {
      expect(foldCompanyName(name)).not.toBe('');
    },
  );

  it('keeps words that only begin or sound like a legal form', () => {
    expect(foldCompanyName('SA Breweries')).toBe('sa breweries');
    expect(foldCompanyName('AG Barr')).toBe('ag barr');
    expect(foldCompanyName('Агро Плюс')).toBe('агро плюс');
    expect(foldCompanyName('A+ Tools')).not.toBe(foldCompanyName('A Tools'));
  });
});
