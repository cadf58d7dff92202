// Papiernia Kostrzyca: a paper mill that rebuilds its second machine.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

export function tell(story) {
  const k = clientStory(story, 'C-1397', 'kos');
  k.set({
    legal_name: 'Papiernia Kostrzyca S.A.',
    industry: t('Paper', 'Papiernictwo', 'Бумажная промышленность', 'Papier'),
    region: t('Poland, west', 'Polska, zachód', 'Польша, запад', 'Pole, weste'),
    employees: 640,
    web: 'papierniakostrzyca.example',
    owner: 'Ewa Lis',
    is_key: 1,
    key_since: { day: -820 },
    primary_type: 'breadwinner',
    cadence_days: 14,
    note: t(
      'Uptime decides here, not the price list.',
      'Tu decyduje dyspozycyjność, nie cennik.',
      'Здесь решает безостановочная работа, а не прайс-лист.',
      'Hier tel beskikbaarheid, nie die pryslys nie.',
    ),
  });
  k.type(
    'breadwinner',
    t(
      'More than a tenth of our sales for the second year running.',
      'Drugi rok z rzędu ponad jedna dziesiąta naszej sprzedaży.',
      'Второй год подряд больше десятой части наших продаж.',
      'Vir die tweede jaar meer as ’n tiende van ons verkope.',
    ),
    { on: -250 },
  );
  k.rate(
    'position',
    'medium',
    -250,
    t(
      'Strong in seals, second in pumps, not in lubricants.',
      'Mocni w uszczelnieniach, drudzy w pompach, nieobecni w smarach.',
      'Сильны в уплотнениях, вторые в насосах, в смазках нас нет.',
      'Sterk in seëls, tweede in pompe, nie in smeermiddels nie.',
    ),
  );
  k.rate(
    'potential',
    'medium',
    -250,
    t(
      'Normal replacement, no large project in sight.',
      'Zwykła wymiana, bez dużego projektu na horyzoncie.',
      'Обычная замена, крупных проектов не видно.',
      'Gewone vervanging, geen groot projek in sig nie.',
    ),
  );
  k.rate(
    'position',
    'medium',
    -12,
    t(
      'We hold about a quarter of the known budget: strong in seals, second in pumps, thrown out of lubricants. Maintenance wants us, purchasing does not.',
      'Mamy około jednej czwartej znanego budżetu: mocni w uszczelnieniach, drudzy w pompach, wyparci ze smarów. Utrzymanie ruchu nas chce, zakupy nie.',
      'За нами около четверти известного бюджета: сильны в уплотнениях, вторые в насосах, из смазок вытеснены. Служба ремонта за нас, закупки нет.',
      'Ons hou sowat ’n kwart van die bekende begroting: sterk in seëls, tweede in pompe, uit smeermiddels gestoot. Instandhouding wil ons hê, aankope nie.',
    ),
  );
  k.rate(
    'potential',
    'high',
    -12,
    t(
      'PM2 is rebuilt over the next two years. Pumps alone are €1.6–2.3m a year, and Hydrovolt’s spare parts take six weeks.',
      'PM2 będzie przebudowywana przez najbliższe dwa lata. Same pompy to 1,6–2,3 mln EUR rocznie, a części Hydrovolt idą sześć tygodni.',
      'БДМ-2 перестраивают в ближайшие два года. Одни насосы дают 1,6–2,3 млн € в год, а запчасти Hydrovolt идут шесть недель.',
      'PM2 word oor die volgende twee jaar herbou. Pompe alleen is €1,6–2,3 m per jaar, en Hydrovolt se onderdele vat ses weke.',
    ),
  );
  k.stage([3, 3, 3, 2, 2, 2], -40, { computed: 'mid', desired: 'partnership' });

  k.unit('board', t('Board', 'Zarząd', 'Правление', 'Direksie'), 'department');
  k.unit(
    'technical',
    t('Technical department', 'Pion techniczny', 'Техническая служба', 'Tegniese afdeling'),
    'department',
  );
  k.unit('purchasing', t('Purchasing', 'Zakupy', 'Закупки', 'Aankope'), 'department');
  k.unit('finance', t('Finance', 'Finanse', 'Финансы', 'Finansies'), 'department');

  k.person(
    'sobczak',
    'Marek Sobczak',
    t(
      'President of the board',
      'Prezes zarządu',
      'Председатель правления',
      'President van die direksie',
    ),
    'board',
    {
      since: -1900,
      known: -820,
      roles: ['approver'],
      judge: {
        influence: 5,
        attitude: [[-430, 0, 'assumed']],
        coverage: 'brief',
        politics: 'inner',
        orientation: 'business',
      },
      with: { AZ: ['vendor', 'credible'] },
    },
  );
  k.person(
    'bak',
    'Ilona Bąk',
    t('Board office', 'Biuro zarządu', 'Приёмная правления', 'Direksiekantoor'),
    'board',
    {
      known: -700,
      roles: ['gatekeeper'],
      judge: { influence: 2, attitude: [[-300, 0]], coverage: 'brief', politics: 'structure' },
      with: { EL: ['vendor', 'credible'] },
    },
  );
  k.person(
    'gawron',
    'Piotr Gawron',
    t('Technical director', 'Dyrektor techniczny', 'Технический директор', 'Tegniese direkteur'),
    'technical',
    {
      since: -1780,
      known: -820,
      roles: ['decider'],
      reports: 'sobczak',
      phone: '+48 600 000 101',
      email: 'p.gawron@papierniakostrzyca.example',
      language: 'pl',
      judge: {
        influence: 5,
        attitude: [
          [-600, 0],
          [-210, 1],
          [-45, 1],
        ],
        coverage: [
          [-600, 'brief'],
          [-160, 'multiple'],
        ],
        politics: 'inner',
        orientation: 'technical',
        adaptability: 'pragmatist',
      },
      with: { EL: ['credible', 'solver'], TW: ['solver', 'advisor'] },
    },
  );
  k.person(
    'baran',
    'Krzysztof Baran',
    t(
      'Maintenance manager',
      'Kierownik utrzymania ruchu',
      'Начальник ремонтной службы',
      'Instandhoudingsbestuurder',
    ),
    'technical',
    {
      known: -820,
      roles: ['coach', 'user'],
      reports: 'gawron',
      phone: '+48 600 000 102',
      judge: {
        influence: 4,
        attitude: [
          [-600, 1],
          [-200, 2],
        ],
        coverage: 'deep',
        politics: 'structure',
        orientation: 'technical',
      },
      with: { EL: ['solver', 'advisor'], TW: ['solver', 'advisor'] },
    },
  );
  k.person(
    'kura',
    'Stanisław Kura',
    t(
      'Reliability engineer',
      'Inżynier niezawodności',
      'Инженер по надёжности',
      'Betroubaarheidsingenieur',
    ),
    'technical',
    {
      known: -500,
      roles: ['initiator'],
      reports: 'baran',
      judge: {
        influence: 3,
        attitude: [
          [-400, 1],
          [-120, 2],
        ],
        coverage: 'deep',
        politics: 'outside',
      },
      with: { TW: ['solver', 'advisor'] },
    },
  );
  k.person(
    'sikora',
    'Adam Sikora',
    t('Pump foreman', 'Brygadzista pompowni', 'Мастер насосной', 'Pompvoorman'),
    'technical',
    {
      known: -500,
      roles: ['user'],
      reports: 'baran',
      judge: { influence: 1, attitude: 1, coverage: 'multiple', politics: 'outside' },
      with: { TW: ['solver', null] },
    },
  );
  k.person(
    'zych',
    'Robert Zych',
    t('Mill 1 manager', 'Kierownik wydziału 1', 'Начальник цеха № 1', 'Bestuurder van meule 1'),
    'technical',
    {
      known: -600,
      roles: ['user'],
      reports: 'gawron',
      judge: { influence: 3, attitude: 1, coverage: 'multiple', politics: 'structure' },
      with: { EL: ['credible', 'solver'] },
    },
  );
  k.person(
    'pajak',
    'Dorota Pająk',
    t('Mill 2 manager', 'Kierownik wydziału 2', 'Начальник цеха № 2', 'Bestuurder van meule 2'),
    'technical',
    {
      known: -240,
      roles: ['user'],
      reports: 'gawron',
      judge: { influence: [[-200, 3, 'assumed']], coverage: 'none' },
    },
  );
  k.person(
    'nowicki',
    'Paweł Nowicki',
    t(
      'Safety and environment',
      'BHP i ochrona środowiska',
      'Охрана труда и экология',
      'Veiligheid en omgewing',
    ),
    'technical',
    {
      known: -240,
      roles: ['influencer'],
      reports: 'gawron',
      judge: { influence: [[-200, 2, 'assumed']], coverage: 'none' },
    },
  );
  k.person(
    'mroz',
    'Halina Mróz',
    t('Purchasing director', 'Dyrektor zakupów', 'Директор по закупкам', 'Aankoopdirekteur'),
    'purchasing',
    {
      since: -110,
      known: -400,
      roles: ['buyer'],
      reports: 'sobczak',
      judge: {
        influence: 4,
        attitude: [[-105, -1]],
        coverage: 'brief',
        politics: 'structure',
        orientation: 'financial',
      },
      with: { EL: ['vendor', 'credible'] },
    },
  );
  k.person(
    'lech',
    'Agnieszka Lech',
    t(
      'Buyer, technical goods',
      'Kupiec, artykuły techniczne',
      'Закупщик, технические товары',
      'Aankoper, tegniese goedere',
    ),
    'purchasing',
    {
      known: -600,
      roles: ['buyer'],
      reports: 'mroz',
      judge: { influence: 2, attitude: 0, coverage: 'multiple', politics: 'outside' },
      with: { EL: ['credible', null] },
    },
  );
  k.person(
    'kruk',
    'Jan Kruk',
    t('Purchasing director', 'Dyrektor zakupów', 'Директор по закупкам', 'Aankoopdirekteur'),
    'purchasing',
    {
      known: -820,
      left: -110,
      successor: 'mroz',
      roles: ['buyer'],
      judge: { influence: 4, attitude: 1, coverage: 'deep', politics: 'structure' },
    },
  );
  k.person(
    'wilk',
    'Joanna Wilk',
    t('Chief financial officer', 'Dyrektor finansowy', 'Финансовый директор', 'Finansiële hoof'),
    'finance',
    {
      known: -500,
      roles: ['approver'],
      reports: 'sobczak',
      judge: {
        influence: 4,
        attitude: [[-300, -1, 'assumed']],
        coverage: 'none',
        politics: 'inner',
        orientation: 'financial',
      },
    },
  );
  k.link('bak', 'sobczak', 'reports', { on: -700 });
  k.link('zych', 'lech', 'dotted');
  k.link('baran', 'gawron', 'influences', { strength: 3 });
  k.link('gawron', 'sobczak', 'influences', { strength: 2 });
  k.link('gawron', 'mroz', 'conflicts', {
    on: -90,
    note: t('downtime', 'przestoje', 'простои', 'stilstand'),
  });

  k.fact(
    'business',
    1,
    false,
    t(
      'Kraft liner and sack paper, two machines, 210 kt a year',
      'Papier kraft i workowy, dwie maszyny, 210 tys. t rocznie',
      'Крафт-лайнер и мешочная бумага, две машины, 210 тыс. т в год',
      'Kraftvoering en sakpapier, twee masjiene, 210 kt per jaar',
    ),
    t('Annual report', 'Raport roczny', 'Годовой отчёт', 'Jaarverslag'),
    -190,
  );
  k.fact(
    'employees',
    1,
    false,
    t(
      '640, of them 92 in maintenance',
      '640, w tym 92 w utrzymaniu ruchu',
      '640, из них 92 в ремонтной службе',
      '640, van hulle 92 in instandhouding',
    ),
    'S. Kura',
    -80,
  );
  k.fact(
    'revenue',
    1,
    false,
    t(
      'PLN 1.12bn last year, up 4%',
      '1,12 mld zł w ubiegłym roku, wzrost o 4%',
      '1,12 млрд злотых за прошлый год, рост 4 %',
      'PLN 1,12 mjd verlede jaar, 4% op',
    ),
    t('Court register', 'KRS', 'Судебный реестр', 'Hofregister'),
    -140,
  );
  k.fact(
    'investments',
    1,
    false,
    t(
      'PM2 rebuild, PLN 86m, decision due {{month:+1}}',
      'Przebudowa PM2, 86 mln zł, decyzja: {{month:+1}}',
      'Реконструкция БДМ-2, 86 млн злотых, решение: {{month:+1}}',
      'PM2-herbou, PLN 86 m, besluit {{month:+1}}',
    ),
    t('R. Zych, visit', 'R. Zych, wizyta', 'R. Zych, визит', 'R. Zych, besoek'),
    -45,
    'assumed',
    {
      old: [
        [
          -230,
          t(
            'Felt section of PM1, PLN 6m',
            'Część filcowa PM1, 6 mln zł',
            'Прессовая часть БДМ-1, 6 млн злотых',
            'Viltgedeelte van PM1, PLN 6 m',
          ),
          'K. Baran',
          'confirmed',
        ],
      ],
    },
  );
  k.fact(
    'environment',
    1,
    true,
    t(
      'New water permit lowers fresh intake by 15% from {{year:+1}}',
      'Nowe pozwolenie wodne obniża pobór o 15% od {{year:+1}} r.',
      'Новое разрешение снижает забор воды на 15 % с {{year:+1}} года',
      'Nuwe waterpermit verlaag varswaterinname met 15% vanaf {{year:+1}}',
    ),
    t('Regional press', 'Prasa regionalna', 'Местная пресса', 'Streekpers'),
    -640,
    'assumed',
  );
  k.fact(
    'history',
    1,
    false,
    t(
      'State mill until 1994; the Lipno board plant joined in 2019',
      'Zakład państwowy do 1994 r.; tekturownia w Lipnie dołączyła w 2019 r.',
      'До 1994 года государственная; картонная фабрика в Липно с 2019 года',
      'Staatsmeule tot 1994; die Lipno-bordaanleg het in 2019 bygekom',
    ),
    t('Web page', 'Strona WWW', 'Сайт', 'Webblad'),
    -190,
  );
  k.fact(
    'structure',
    1,
    false,
    t(
      'Two mills under one technical director, purchasing central',
      'Dwa wydziały pod jednym dyrektorem technicznym, zakupy scentralizowane',
      'Два цеха под одним техническим директором, закупки централизованы',
      'Twee meules onder een tegniese direkteur, aankope sentraal',
    ),
    'K. Baran',
    -120,
  );
  k.fact(
    'contract',
    2,
    false,
    t(
      'Frame contract for seals until {{month:+5}}',
      'Umowa ramowa na uszczelnienia do: {{month:+5}}',
      'Рамочный договор на уплотнения, до: {{month:+5}}',
      'Raamkontrak vir seëls tot {{month:+5}}',
    ),
    t('Contract 24/118', 'Umowa 24/118', 'Договор 24/118', 'Kontrak 24/118'),
    -560,
    'confirmed',
    { expires: 140 },
  );
  k.fact(
    'lastWin',
    2,
    false,
    t(
      'Pumps for PM1, €212k: delivery in nine weeks',
      'Pompy do PM1, 212 tys. EUR: dostawa w dziewięć tygodni',
      'Насосы для БДМ-1, 212 тыс. €: поставка за девять недель',
      'Pompe vir PM1, €212k: aflewering in nege weke',
    ),
    t('Deal PM1', 'Szansa PM1', 'Сделка PM1', 'Transaksie PM1'),
    -245,
  );
  k.fact(
    'deliveries',
    2,
    false,
    t(
      '38 orders in 12 months, 2 of them late',
      '38 zamówień w 12 miesięcy, 2 spóźnione',
      '38 заказов за 12 месяцев, 2 с опозданием',
      '38 bestellings in 12 maande, 2 laat',
    ),
    t(
      'Sales rows; T. Wrona',
      'Wiersze sprzedaży; T. Wrona',
      'Строки продаж; T. Wrona',
      'Verkoopsreëls; T. Wrona',
    ),
    -50,
  );
  k.fact(
    'lastLoss',
    2,
    false,
    t(
      'Lubricants tender: price, 7% above Oleum',
      'Przetarg na smary: cena, 7% powyżej Oleum',
      'Тендер на смазки: цена, на 7 % выше Oleum',
      'Smeermiddeltender: prys, 7% bo Oleum',
    ),
    t(
      'H. Mróz, by phone',
      'H. Mróz, telefonicznie',
      'H. Mróz, по телефону',
      'H. Mróz, per telefoon',
    ),
    -350,
    'disputed',
  );
  k.fact(
    'problems',
    2,
    true,
    t(
      'Every stop of PM2 costs €48k a day; seals of the couch pit leak in summer',
      'Każdy postój PM2 to 48 tys. EUR dziennie; uszczelnienia studni gaucza ciekną latem',
      'Каждый день простоя БДМ-2 стоит 48 тыс. €; летом текут уплотнения гауч-бассейна',
      'Elke stilstand van PM2 kos €48k per dag; seëls van die coach-put lek in die somer',
    ),
    'S. Kura',
    -45,
  );
  k.fact(
    'limits',
    3,
    false,
    t(
      'Technical director up to €150k, above it the board',
      'Dyrektor techniczny do 150 tys. EUR, powyżej zarząd',
      'Технический директор до 150 тыс. €, выше правление',
      'Tegniese direkteur tot €150k, daarbo die direksie',
    ),
    'P. Gawron',
    -250,
  );
  k.fact(
    'criteria',
    3,
    true,
    t(
      'Uptime first, then price per running hour',
      'Najpierw dyspozycyjność, potem cena za godzinę pracy',
      'Сначала безостановочность, потом цена часа работы',
      'Beskikbaarheid eerste, dan prys per loopuur',
    ),
    'K. Baran',
    -45,
    'assumed',
  );
  k.fact(
    'deciders',
    3,
    false,
    t(
      'P. Gawron technically, J. Wilk and the board for money',
      'Technicznie P. Gawron, pieniądze: J. Wilk i zarząd',
      'Технически P. Gawron, деньги: J. Wilk и правление',
      'P. Gawron tegnies, J. Wilk en die direksie vir geld',
    ),
    'R. Zych',
    -45,
    'assumed',
  );
  k.fact(
    'strengths',
    4,
    true,
    t(
      'Our service engineer is on site within four hours',
      'Nasz serwisant jest na miejscu w cztery godziny',
      'Наш сервисный инженер на месте за четыре часа',
      'Ons diensingenieur is binne vier uur op die terrein',
    ),
    'K. Baran',
    -120,
  );
  k.fact(
    'rivalMoves',
    4,
    true,
    t(
      'Hydrovolt offers free audits of PM2',
      'Hydrovolt proponuje bezpłatne audyty PM2',
      'Hydrovolt предлагает бесплатный аудит БДМ-2',
      'Hydrovolt bied gratis oudits van PM2 aan',
    ),
    'A. Sikora',
    -60,
    'assumed',
  );
  k.question(
    t(
      'Which committee sees the PM2 rebuild before the board does?',
      'Która komisja ogląda przebudowę PM2 przed zarządem?',
      'Какой комитет рассматривает реконструкцию БДМ-2 до правления?',
      'Watter komitee sien die PM2-herbou voor die direksie?',
    ),
    { kind: 'situation', meeting: 'next' },
  );
  k.question(
    t(
      'By which date must the supplier of pumps be named?',
      'Do kiedy trzeba wskazać dostawcę pomp?',
      'К какой дате должен быть назван поставщик насосов?',
      'Teen watter datum moet die pompverskaffer genoem word?',
    ),
    { kind: 'problem', meeting: 'next' },
  );
  k.question(
    t(
      'What does a day without PM2 cost you in lost orders?',
      'Ile kosztuje dzień bez PM2 w utraconych zamówieniach?',
      'Во что обходится день без БДМ-2 в потерянных заказах?',
      'Wat kos ’n dag sonder PM2 julle aan verlore bestellings?',
    ),
    { kind: 'implication', meeting: 'next' },
  );
  k.question(
    t(
      'If spares were here in a day, what would that change for the rebuild?',
      'Co zmieniłoby w przebudowie, gdyby części były tu w jeden dzień?',
      'Что изменилось бы в реконструкции, если бы запчасти были здесь за день?',
      'As onderdele binne ’n dag hier was, wat sou dit vir die herbou verander?',
    ),
    { kind: 'need-payoff', meeting: 'next' },
  );

  k.event(
    'delivery',
    -38,
    t(
      'Seal kits, 60 pieces',
      'Zestawy uszczelnień, 60 szt.',
      'Комплекты уплотнений, 60 шт.',
      'Seëlstelle, 60 stuks',
    ),
    'late',
    {
      reason: t(
        'Five days late, customs',
        'Pięć dni opóźnienia, odprawa',
        'Опоздание на пять дней, таможня',
        'Vyf dae laat, doeane',
      ),
      sum: 8_400,
    },
  );
  k.event(
    'delivery',
    -240,
    t(
      'Process pumps for PM1',
      'Pompy procesowe do PM1',
      'Технологические насосы для БДМ-1',
      'Prosespompe vir PM1',
    ),
    'done',
    { sum: 212_000 },
  );
  k.event(
    'tender',
    -350,
    t(
      'Lubricants for both machines',
      'Środki smarne do obu maszyn',
      'Смазочные материалы для обеих машин',
      'Smeermiddels vir albei masjiene',
    ),
    'lost',
    {
      reason: t(
        'Price, 7% above Oleum',
        'Cena, 7% powyżej Oleum',
        'Цена, на 7 % выше Oleum',
        'Prys, 7% bo Oleum',
      ),
      sum: 380_000,
    },
  );
  k.event(
    'claim',
    -130,
    t(
      'Leaking seal on the broke pump',
      'Cieknące uszczelnienie pompy braków',
      'Течь уплотнения насоса брака',
      'Lekkende seël op die uitskotpomp',
    ),
    'done',
    {
      reason: t(
        'Replaced in four hours',
        'Wymieniono w cztery godziny',
        'Заменили за четыре часа',
        'Binne vier uur vervang',
      ),
    },
  );

  k.competitor(
    'hydrovolt',
    'pumps',
    [0.45, 0.6],
    t(
      'Installed base on PM2, service hub 40 km away',
      'Zainstalowane na PM2, serwis 40 km stąd',
      'Стоят на БДМ-2, сервис в 40 км',
      'Geïnstalleer op PM2, dienssentrum 40 km ver',
    ),
    t(
      'Spare parts in six weeks',
      'Części w sześć tygodni',
      'Запчасти шесть недель',
      'Onderdele in ses weke',
    ),
    'fight',
    'K. Baran',
    -60,
    'assumed',
  );
  k.competitor(
    'oleum',
    'lubricants',
    [0.6, 0.7],
    t('Price, tank rental', 'Cena, wynajem zbiorników', 'Цена, аренда ёмкостей', 'Prys, tenkhuur'),
    t(
      'No analysis on site',
      'Brak analiz na miejscu',
      'Нет анализа на месте',
      'Geen ontleding op die terrein nie',
    ),
    'coexist',
    'H. Mróz',
    -350,
  );
  k.competitor(
    'filtrum',
    'filtration',
    null,
    t(
      'Local, known to the mill 1 manager',
      'Lokalny, zna kierownika wydziału 1',
      'Местный, знаком с начальником цеха № 1',
      'Plaaslik, bekend aan die bestuurder van meule 1',
    ),
    null,
    'coexist',
    'R. Zych',
    -120,
    'assumed',
  );
  k.wallet(
    'pumps',
    [1600, 1900, 2300],
    t(
      'P. Gawron, budget talk',
      'P. Gawron, rozmowa o budżecie',
      'P. Gawron, разговор о бюджете',
      'P. Gawron, begrotingsgesprek',
    ),
    2,
    -200,
  );
  k.wallet(
    'seals',
    [95, 105, 115],
    t('Contract 24/118', 'Umowa 24/118', 'Договор 24/118', 'Kontrak 24/118'),
    3,
    -150,
  );
  k.wallet(
    'lubricants',
    [400, 430, 460],
    t(
      'Oleum’s tender price',
      'Cena Oleum z przetargu',
      'Цена Oleum в тендере',
      'Oleum se tenderprys',
    ),
    2,
    -350,
  );
  k.cell('lubricants', 'competitor', { competitor: 'oleum', on: -340 });

  k.meeting('m1', -430, 'visit', {
    minutes: 40,
    travel: 150,
    people: ['sobczak', 'gawron'],
    ours: ['EL', 'AZ'],
    outcome: 'continuation',
    note: t(
      'Introduction to the president. He asked about delivery from stock.',
      'Przedstawienie prezesowi. Pytał o dostawy z magazynu.',
      'Знакомство с председателем. Спрашивал о поставках со склада.',
      'Bekendstelling aan die president. Hy het oor voorraadlewering gevra.',
    ),
  });
  k.meeting('m2', -130, 'visit', {
    minutes: 180,
    travel: 150,
    people: ['baran', 'sikora'],
    ours: ['TW'],
    outcome: 'advance',
    note: t(
      'Claim closed the same day. Baran wants seal reports every quarter.',
      'Reklamację zamknięto tego samego dnia. Baran chce raportu uszczelnień co kwartał.',
      'Рекламацию закрыли в тот же день. Baran хочет отчёт по уплотнениям каждый квартал.',
      'Eis dieselfde dag gesluit. Baran wil elke kwartaal seëlverslae hê.',
    ),
  });
  k.meeting('m3', -100, 'call', {
    minutes: 25,
    people: ['mroz'],
    outcome: 'continuation',
    note: t(
      'First talk with the new purchasing director: wants three offers for everything.',
      'Pierwsza rozmowa z nową dyrektor zakupów: chce trzech ofert na wszystko.',
      'Первый разговор с новым директором по закупкам: хочет три предложения на всё.',
      'Eerste gesprek met die nuwe aankoopdirekteur: wil drie aanbiedinge vir alles hê.',
    ),
  });
  k.meeting('m3b', -46, 'visit', {
    minutes: 75,
    travel: 150,
    people: ['gawron', 'kura'],
    ours: ['EL', 'TW'],
    outcome: 'advance',
    deal: 'retrofit',
    note: t(
      'Gawron wants to hear running hours, not prices. He asked who else audits pumps.',
      'Gawron chce słyszeć o godzinach pracy, nie o cenach. Pytał, kto jeszcze robi audyty pomp.',
      'Gawron хочет слышать о наработке, а не о ценах. Спросил, кто ещё делает аудит насосов.',
      'Gawron wil van loopure hoor, nie pryse nie. Hy het gevra wie nog pompe oudit.',
    ),
  });
  k.meeting('m4', -20, 'visit', {
    time: '09:30',
    minutes: 120,
    travel: 150,
    people: ['baran', 'zych'],
    ours: ['EL', 'TW'],
    outcome: 'advance',
    deal: 'retrofit',
    place: t('Kostrzyca mill', 'Zakład w Kostrzycy', 'Фабрика в Кострице', 'Kostrzyca-meule'),
    note: t(
      'PM2 rebuild goes to the board. Zych saw Hydrovolt’s audit offer on the table.',
      'Przebudowa PM2 idzie na zarząd. Zych widział na stole ofertę audytu Hydrovolt.',
      'Реконструкция БДМ-2 идёт на правление. Zych видел на столе предложение аудита от Hydrovolt.',
      'Die PM2-herbou gaan na die direksie. Zych het Hydrovolt se ouditaanbod op die tafel gesien.',
    ),
    words: t(
      'If PM2 stands for a day, nobody asks what the seal cost.',
      'Jak PM2 stoi jeden dzień, nikt nie pyta, ile kosztowało uszczelnienie.',
      'Если БДМ-2 день стоит, никто не спрашивает, сколько стоило уплотнение.',
      'As PM2 ’n dag staan, vra niemand wat die seël gekos het nie.',
    ),
    next: t('Pump audit of PM2', 'Audyt pomp PM2', 'Аудит насосов БДМ-2', 'Pompoudit van PM2'),
    nextOn: 3,
    nextOwner: 'Ewa Lis',
  });
  k.meeting('next', 3, 'visit', {
    time: '10:00',
    travel: 150,
    people: ['gawron', 'baran', 'pajak'],
    ours: ['EL', 'TW'],
    deal: 'retrofit',
    place: t('Kostrzyca mill', 'Zakład w Kostrzycy', 'Фабрика в Кострице', 'Kostrzyca-meule'),
    objective: t(
      'Piotr Gawron agrees to a pump audit of PM2 before {{day:+18}}',
      'Piotr Gawron zgadza się na audyt pomp PM2 przed {{day:+18}}',
      'Piotr Gawron соглашается на аудит насосов БДМ-2 до {{day:+18}}',
      'Piotr Gawron stem in tot ’n pompoudit van PM2 voor {{day:+18}}',
    ),
    fallback: t(
      'He names who may approve it',
      'Wskazuje, kto może to zatwierdzić',
      'Называет, кто может это утвердить',
      'Hy noem wie dit mag goedkeur',
    ),
  });
  k.promise(
    t(
      'Seal report for PM1',
      'Raport uszczelnień PM1',
      'Отчёт по уплотнениям БДМ-1',
      'Seëlverslag vir PM1',
    ),
    -2,
    { to: 'baran', meeting: 'm4' },
  );
  k.promise(
    t(
      'Price per running hour, pumps',
      'Cena za godzinę pracy pomp',
      'Цена часа работы насосов',
      'Prys per loopuur, pompe',
    ),
    9,
    { to: 'gawron', by: 'EL', meeting: 'm4' },
  );
  k.promise(
    t(
      'Drawings of the PM2 wet end',
      'Rysunki części mokrej PM2',
      'Чертежи мокрой части БДМ-2',
      'Tekeninge van PM2 se natkant',
    ),
    4,
    { ours: false, by: 'EL', to: 'kura', meeting: 'm4' },
  );
  k.promise(
    t(
      'Replacement seal for the broke pump',
      'Uszczelnienie zamienne do pompy braków',
      'Уплотнение на замену для насоса брака',
      'Vervangseël vir die uitskotpomp',
    ),
    -128,
    { to: 'sikora', by: 'TW', status: 'kept', done: -129, on: -130 },
  );

  k.deal(
    'pm1',
    t('Pumps for PM1', 'Pompy do PM1', 'Насосы для БДМ-1', 'Pompe vir PM1'),
    212_000,
    [
      ['qualify', -400],
      ['proposal', -360],
      ['negotiation', -300],
      ['order', -265],
      ['won', -250],
    ],
    {
      category: 'pumps',
      close: -250,
      closed: -250,
      reason: 'quality',
      closeNote: t(
        'Delivery in nine weeks',
        'Dostawa w dziewięć tygodni',
        'Поставка за девять недель',
        'Aflewering in nege weke',
      ),
    },
  );
  k.deal(
    'retrofit',
    t('PM2 pump retrofit', 'Modernizacja pomp PM2', 'Замена насосов БДМ-2', 'PM2-pompvernuwing'),
    640_000,
    [
      ['lead', -210],
      ['qualify', -150],
      ['proposal', -74],
    ],
    {
      category: 'pumps',
      probability: 0.4,
      close: 40,
      pushes: [
        [
          -40,
          -10,
          -55,
          t(
            'Board meeting moved',
            'Przesunięto posiedzenie zarządu',
            'Заседание правления перенесли',
            'Direksievergadering geskuif',
          ),
        ],
        [
          -10,
          40,
          -14,
          t(
            'Budget not released',
            'Budżet nieuwolniony',
            'Бюджет не выделен',
            'Begroting nie vrygestel nie',
          ),
        ],
      ],
      ourStep: t('Pump audit of PM2', 'Audyt pomp PM2', 'Аудит насосов БДМ-2', 'Pompoudit van PM2'),
      ourOn: 3,
      competitors: ['hydrovolt'],
      roles: { gawron: 'decider', baran: 'coach' },
    },
  );
  k.deal(
    'audit',
    t(
      'Seal audit programme',
      'Program audytów uszczelnień',
      'Программа аудита уплотнений',
      'Seëlouditprogram',
    ),
    120_000,
    [
      ['lead', -120],
      ['qualify', -90],
      ['proposal', -60],
      ['negotiation', -18],
    ],
    {
      category: 'service',
      probability: 0.6,
      close: 21,
      buyerStep: t(
        'Budget released',
        'Zwolnienie budżetu',
        'Выделение бюджета',
        'Begroting vrygestel',
      ),
      buyerOn: 8,
      ourStep: t(
        'Send the programme to Lech',
        'Wysłać program do Lech',
        'Отправить программу Lech',
        'Stuur die program aan Lech',
      ),
      ourOn: 2,
      roles: { gawron: 'decider', baran: 'user', lech: 'buyer' },
    },
  );
  k.deal(
    'trial',
    t('Lubricants trial', 'Próba środków smarnych', 'Испытание смазок', 'Smeermiddelproef'),
    45_000,
    [
      ['lead', -40],
      ['qualify', -25],
    ],
    {
      category: 'lubricants',
      probability: 0.3,
      close: 95,
      buyerStep: t(
        'Trial on the winder',
        'Próba na przewijarce',
        'Испытание на перемотке',
        'Proef op die opwenner',
      ),
      buyerOn: 27,
      ourStep: t(
        'Agree the measuring points',
        'Uzgodnić punkty pomiarowe',
        'Согласовать точки замера',
        'Stem meetpunte af',
      ),
      ourOn: 10,
      competitors: ['oleum'],
      roles: { baran: 'decider' },
    },
  );
  k.deal(
    'lubes',
    t(
      'Lubricants for both machines',
      'Środki smarne do obu maszyn',
      'Смазки для обеих машин',
      'Smeermiddels vir albei masjiene',
    ),
    380_000,
    [
      ['qualify', -470],
      ['proposal', -420],
      ['lost', -350],
    ],
    { category: 'lubricants', close: -350, closed: -350, reason: 'price', competitors: ['oleum'] },
  );

  k.plan({
    version: 3,
    goal: t(
      'Become first supplier of pumps: win PM2 on uptime, decided by P. Gawron, and reach the board before the decision.',
      'Zostać pierwszym dostawcą pomp: wygrać PM2 dyspozycyjnością, decyduje P. Gawron, i dotrzeć do zarządu przed decyzją.',
      'Стать первым поставщиком насосов: выиграть БДМ-2 безостановочностью, решает P. Gawron, и выйти на правление до решения.',
      'Word eerste verskaffer van pompe: wen PM2 op beskikbaarheid, P. Gawron besluit, en bereik die direksie voor die besluit.',
    ),
    clientGoal: t(
      'Fewer stops of both paper machines and spare parts within a day.',
      'Mniej postojów obu maszyn i części w jeden dzień.',
      'Меньше остановок обеих машин и запчасти за день.',
      'Minder stilstande van albei papiermasjiene en onderdele binne ’n dag.',
    ),
    decision: t(
      'Consignment stock of PM2 spares, €60k, from {{month:+2}}',
      'Magazyn konsygnacyjny części PM2, 60 tys. EUR, od: {{month:+2}}',
      'Консигнационный склад запчастей БДМ-2, 60 тыс. €, с: {{month:+2}}',
      'Besendingsvoorraad van PM2-onderdele, €60k, vanaf {{month:+2}}',
    ),
    resources: t(
      'Two audit days a month of T. Wrona',
      'Dwa dni audytowe miesięcznie T. Wrony',
      'Два дня аудита в месяц от T. Wrona',
      'Twee ouditdae per maand van T. Wrona',
    ),
    objectives: [
      {
        name: t('Pump share', 'Udział w pompach', 'Доля в насосах', 'Pompaandeel'),
        metric: 'penetration',
        baseline: 0.31,
        target: 0.6,
        due: 880,
        tolerance: 0.03,
        onDeviation: t(
          'Ask for the audit at board level',
          'Prosić o audyt na poziomie zarządu',
          'Просить об аудите на уровне правления',
          'Vra die oudit op direksievlak',
        ),
        controls: [[-12, 0.33, 0.31]],
        strategies: [
          {
            text: t(
              'Win the PM2 rebuild, then the spare parts',
              'Wygrać przebudowę PM2, potem części',
              'Выиграть реконструкцию БДМ-2, затем запчасти',
              'Wen die PM2-herbou, dan die onderdele',
            ),
            actions: [
              {
                text: t(
                  'Pump audit of PM2',
                  'Audyt pomp PM2',
                  'Аудит насосов БДМ-2',
                  'Pompoudit van PM2',
                ),
                category: 'technical',
                owner: 'Ewa Lis',
                due: 18,
              },
              {
                text: t(
                  'Measure running hours of PM1 pumps',
                  'Zmierzyć godziny pracy pomp PM1',
                  'Измерить наработку насосов БДМ-1',
                  'Meet loopure van PM1-pompe',
                ),
                category: 'technical',
                owner: 'Tomasz Wrona',
                due: -60,
                done: -64,
                result: t(
                  '8,100 hours without a stop',
                  '8100 godzin bez postoju',
                  '8100 часов без остановки',
                  '8 100 uur sonder ’n stop',
                ),
              },
            ],
          },
        ],
      },
      {
        name: t(
          'Contact on board level',
          'Kontakt na poziomie zarządu',
          'Контакт на уровне правления',
          'Kontak op direksievlak',
        ),
        metric: 'relation',
        baseline: 0,
        target: 2,
        due: 240,
        tolerance: 0,
        controls: [[-5, 1, 0]],
        strategies: [
          {
            text: t(
              'Director to director, review twice a year',
              'Dyrektor z dyrektorem, przegląd dwa razy w roku',
              'Директор с директором, обзор дважды в год',
              'Direkteur tot direkteur, hersiening twee keer per jaar',
            ),
            actions: [
              {
                text: t(
                  'Invite M. Sobczak to the stock opening',
                  'Zaprosić M. Sobczaka na otwarcie magazynu',
                  'Пригласить M. Sobczak на открытие склада',
                  'Nooi M. Sobczak na die voorraadopening',
                ),
                category: 'trust',
                owner: 'Anna Zając',
                due: 38,
              },
            ],
          },
        ],
      },
      {
        name: t(
          'Frame contract for pumps',
          'Umowa ramowa na pompy',
          'Рамочный договор на насосы',
          'Raamkontrak vir pompe',
        ),
        metric: 'milestone',
        baseline: 0,
        target: 1,
        baselineText: t('none', 'brak', 'нет', 'geen'),
        targetText: t('signed', 'podpisana', 'подписан', 'geteken'),
        due: 500,
        strategies: [
          {
            text: t(
              'Price per running hour instead of price per pump',
              'Cena za godzinę pracy zamiast ceny pompy',
              'Цена часа работы вместо цены насоса',
              'Prys per loopuur in plaas van prys per pomp',
            ),
            actions: [
              {
                text: t(
                  'Calculate the model',
                  'Policzyć model',
                  'Рассчитать модель',
                  'Bereken die model',
                ),
                category: 'risk',
                owner: 'Tomasz Wrona',
                due: 9,
              },
            ],
          },
        ],
      },
      {
        name: t('Lubricants back', 'Powrót ze smarami', 'Вернуть смазки', 'Smeermiddels terug'),
        metric: 'penetration',
        target: 0.3,
        due: 410,
        strategies: [
          {
            text: t(
              'Analysis on site as the way in',
              'Analizy na miejscu jako wejście',
              'Анализ на месте как вход',
              'Ontleding op die terrein as ingang',
            ),
          },
        ],
      },
    ],
    risks: [
      {
        text: t(
          'The board takes Hydrovolt’s package',
          'Zarząd bierze pakiet Hydrovolt',
          'Правление берёт пакет Hydrovolt',
          'Die direksie neem Hydrovolt se pakket',
        ),
        likelihood: 'medium',
        effect: 'high',
        response: t(
          'Audit figures in front of the CFO before the meeting',
          'Wyniki audytu u dyrektor finansowej przed posiedzeniem',
          'Цифры аудита у финансового директора до заседания',
          'Ouditsyfers voor die finansiële hoof voor die vergadering',
        ),
      },
      {
        text: t(
          'Purchasing asks for three offers on spares',
          'Zakupy żądają trzech ofert na części',
          'Закупки требуют три предложения на запчасти',
          'Aankope vra drie aanbiedinge op onderdele',
        ),
        likelihood: 'high',
        effect: 'low',
        response: t(
          'Frame prices in the seals contract',
          'Ceny ramowe w umowie na uszczelnienia',
          'Рамочные цены в договоре на уплотнения',
          'Raampryse in die seëlkontrak',
        ),
      },
    ],
  });
  k.planYear(1730, [118, 122, 135, 130, 128, 140, 105, 112, 138, 142, 131, 119]);
}
