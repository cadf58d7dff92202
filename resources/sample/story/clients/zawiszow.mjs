// Huta Zawiszów: a steel works whose orders fell in the last quarter.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

export function tell(story) {
  const k = clientStory(story, 'C-1028', 'zaw');
  k.set({
    legal_name: 'Huta Zawiszów Sp. z o.o.',
    industry: t('Steel', 'Hutnictwo', 'Металлургия', 'Staal'),
    region: t('Poland, south', 'Polska, południe', 'Польша, юг', 'Pole, suide'),
    employees: 2100,
    owner: 'Ewa Lis',
    is_key: 1,
    key_since: { day: -700 },
    cadence_days: 14,
    note: t(
      'Watch: the new rolling mill manager came from a Thermaline house.',
      'Uwaga: nowy kierownik walcowni przyszedł z firmy kupującej Thermaline.',
      'Внимание: новый начальник прокатного цеха пришёл из фирмы, где покупали Thermaline.',
      'Let op: die nuwe walsmeulebestuurder kom van ’n Thermaline-huis.',
    ),
  });
  k.type(
    'image',
    t(
      'The best known steel works of the region; others ask what runs there.',
      'Najbardziej znana huta w regionie; inni pytają, co tam pracuje.',
      'Самый известный завод региона; другие спрашивают, что там стоит.',
      'Die bekendste staalwerke van die streek; ander vra wat daar loop.',
    ),
    { on: -380, review: -15 },
  );
  k.rate(
    'position',
    'strong',
    -250,
    t(
      'All cooling pumps are ours.',
      'Wszystkie pompy chłodzenia są nasze.',
      'Все насосы охлаждения наши.',
      'Alle koelpompe is ons s’n.',
    ),
  );
  k.rate(
    'position',
    'medium',
    -22,
    t(
      'The last three months are 64% below last year.',
      'Ostatnie trzy miesiące o 64% poniżej zeszłego roku.',
      'Последние три месяца на 64 % ниже прошлого года.',
      'Die laaste drie maande is 64% onder verlede jaar.',
    ),
  );
  k.rate(
    'potential',
    'low',
    -250,
    t(
      'Short-time work in two of four halls.',
      'Skrócony czas pracy w dwóch z czterech hal.',
      'Сокращённая работа в двух из четырёх цехов.',
      'Korttyd in twee van vier sale.',
    ),
  );
  k.stage([2, 2, 3, 2, 2, 2], -40, { computed: 'mid', desired: 'mid' });
  k.unit('works', t('Rolling mill', 'Walcownia', 'Прокатный цех', 'Walsmeule'), 'plant');
  k.unit('buying', t('Purchasing', 'Zakupy', 'Закупки', 'Aankope'), 'department');
  k.person(
    'wolny',
    'Henryk Wolny',
    t('Works director', 'Dyrektor zakładu', 'Директор завода', 'Werksdirekteur'),
    'works',
    {
      known: -650,
      roles: ['decider'],
      judge: {
        influence: 5,
        attitude: [
          [-400, 1],
          [-30, 0],
        ],
        coverage: 'brief',
        politics: 'inner',
      },
      with: { EL: ['credible', 'solver'] },
    },
  );
  k.person(
    'duda',
    'Marcin Duda',
    t(
      'Rolling mill manager',
      'Kierownik walcowni',
      'Начальник прокатного цеха',
      'Walsmeulebestuurder',
    ),
    'works',
    {
      since: -95,
      known: -95,
      roles: ['user'],
      reports: 'wolny',
      judge: { influence: 3, attitude: [[-60, -1, 'assumed']], coverage: 'brief' },
    },
  );
  k.person(
    'pietrzyk',
    'Jolanta Pietrzyk',
    t('Head of purchasing', 'Kierownik zakupów', 'Начальник закупок', 'Hoof van aankope'),
    'buying',
    {
      known: -600,
      roles: ['buyer'],
      reports: 'wolny',
      judge: {
        influence: 3,
        attitude: [[-200, 0]],
        coverage: 'multiple',
        orientation: 'financial',
      },
      with: { EL: ['credible', 'credible'] },
    },
  );
  k.person(
    'sowa',
    'Jerzy Sowa',
    t('Head of cooling', 'Kierownik chłodzenia', 'Начальник охлаждения', 'Hoof van verkoeling'),
    'works',
    {
      known: -650,
      roles: ['user', 'coach'],
      reports: 'duda',
      judge: { influence: 2, attitude: [[-300, 2]], coverage: 'deep' },
      with: { TW: ['advisor', 'advisor'] },
    },
  );
  k.person(
    'lewandowski',
    'Adam Lewandowski',
    t(
      'Rolling mill manager',
      'Kierownik walcowni',
      'Начальник прокатного цеха',
      'Walsmeulebestuurder',
    ),
    'works',
    {
      known: -650,
      left: -95,
      successor: 'duda',
      roles: ['user'],
      judge: { influence: 3, attitude: 2, coverage: 'deep' },
    },
  );
  k.link('sowa', 'wolny', 'influences');
  k.fact(
    'business',
    1,
    false,
    t(
      'Sections and rails, four halls',
      'Kształtowniki i szyny, cztery hale',
      'Профили и рельсы, четыре цеха',
      'Profiele en spore, vier sale',
    ),
    t('Web page', 'Strona WWW', 'Сайт', 'Webblad'),
    -210,
  );
  k.fact(
    'environment',
    1,
    true,
    t(
      'Energy prices; two halls on short time until {{month:+2}}',
      'Ceny energii; dwie hale na skróconym czasie do: {{month:+2}}',
      'Цены на энергию; два цеха работают неполно, до: {{month:+2}}',
      'Energiepryse; twee sale op korttyd tot {{month:+2}}',
    ),
    t('Regional press', 'Prasa regionalna', 'Местная пресса', 'Streekpers'),
    -20,
  );
  k.fact(
    'employees',
    1,
    false,
    t(
      '2,100, 400 on short time',
      '2100, w tym 400 na skróconym czasie',
      '2100, из них 400 на неполной неделе',
      '2 100, 400 op korttyd',
    ),
    'J. Sowa',
    -20,
  );
  k.fact(
    'contract',
    2,
    false,
    t(
      'Service contract for cooling pumps',
      'Umowa serwisowa na pompy chłodzenia',
      'Сервисный договор на насосы охлаждения',
      'Dienskontrak vir koelpompe',
    ),
    t('Contract 23/071', 'Umowa 23/071', 'Договор 23/071', 'Kontrak 23/071'),
    -500,
    'confirmed',
    { expires: 95 },
  );
  k.fact(
    'cooperation',
    2,
    true,
    t(
      'Quarterly review was cancelled twice',
      'Przegląd kwartalny odwołano dwa razy',
      'Квартальный обзор дважды отменяли',
      'Kwartaaloorsig is twee keer gekanselleer',
    ),
    'E. Lis',
    -20,
  );
  k.fact(
    'problems',
    2,
    true,
    t(
      'Scale in the cooling water',
      'Kamień w wodzie chłodzącej',
      'Накипь в охлаждающей воде',
      'Ketelsteen in die koelwater',
    ),
    'J. Sowa',
    -65,
  );
  k.fact(
    'criteria',
    3,
    true,
    t(
      'Cash first this year',
      'W tym roku najpierw gotówka',
      'В этом году сначала деньги',
      'Kontant eerste vanjaar',
    ),
    'J. Pietrzyk',
    -45,
  );
  k.fact(
    'limits',
    3,
    false,
    t(
      'Works director signs everything above €20k',
      'Dyrektor podpisuje wszystko powyżej 20 tys. EUR',
      'Директор подписывает всё свыше 20 тыс. €',
      'Werksdirekteur teken alles bo €20k',
    ),
    'J. Pietrzyk',
    -45,
  );
  k.question(
    t(
      'When do halls 3 and 4 run full again?',
      'Kiedy hale 3 i 4 znów ruszą w pełni?',
      'Когда цеха № 3 и 4 снова заработают полностью?',
      'Wanneer loop sale 3 en 4 weer voluit?',
    ),
    { kind: 'situation', meeting: 'next' },
  );
  k.question(
    t(
      'What did Marcin Duda use before?',
      'Czego Marcin Duda używał wcześniej?',
      'Чем Marcin Duda пользовался раньше?',
      'Wat het Marcin Duda vantevore gebruik?',
    ),
    { kind: 'situation' },
  );
  k.competitor(
    'thermaline',
    'heat',
    [0.5, 0.8],
    t(
      'Known to the new manager',
      'Zna go nowy kierownik',
      'Знакомы новому начальнику',
      'Bekend aan die nuwe bestuurder',
    ),
    null,
    'fight',
    'J. Sowa',
    -50,
    'assumed',
  );
  k.wallet('pumps', [380, 450, 520], 'J. Pietrzyk', 2, -420);
  k.wallet('heat', [150, 260, 380], 'J. Sowa', 1, -50);
  k.meeting('m1', -75, 'visit', {
    minutes: 60,
    travel: 180,
    people: ['duda'],
    ours: ['EL'],
    outcome: 'continuation',
    note: t(
      'First visit to Duda: polite, no questions.',
      'Pierwsza wizyta u Dudy: uprzejmie, bez pytań.',
      'Первый визит к Duda: вежливо, без вопросов.',
      'Eerste besoek aan Duda: beleefd, geen vrae nie.',
    ),
  });
  k.meeting('m2', -38, 'call', {
    minutes: 15,
    people: ['pietrzyk'],
    ours: ['EL'],
    outcome: 'continuation',
    note: t(
      'Orders are frozen until the new quarter.',
      'Zamówienia zamrożone do nowego kwartału.',
      'Заказы заморожены до нового квартала.',
      'Bestellings is gevries tot die nuwe kwartaal.',
    ),
    words: t(
      'Come back when the furnaces do.',
      'Wróćcie, jak wrócą piece.',
      'Приходите, когда запустят печи.',
      'Kom terug wanneer die oonde dit doen.',
    ),
  });
  k.meeting('next', 12, 'visit', {
    time: '09:00',
    travel: 180,
    people: ['wolny', 'sowa'],
    ours: ['EL', 'TW'],
    objective: t(
      'Henryk Wolny agrees to renew the service contract',
      'Henryk Wolny zgadza się odnowić umowę serwisową',
      'Henryk Wolny соглашается продлить сервисный договор',
      'Henryk Wolny stem in om die dienskontrak te hernu',
    ),
  });
  k.promise(
    t(
      'Offer for descaling',
      'Oferta na odkamienianie',
      'Предложение по удалению накипи',
      'Aanbod vir ontkalking',
    ),
    -9,
    { by: 'EL', to: 'sowa', told: -10, meeting: 'm1', on: -75 },
  );
  k.deal(
    'service',
    t(
      'Service contract, renewal',
      'Umowa serwisowa, odnowienie',
      'Сервисный договор, продление',
      'Dienskontrak, hernuwing',
    ),
    140_000,
    [
      ['qualify', -45],
      ['proposal', -30],
    ],
    {
      category: 'service',
      probability: 0.5,
      close: 80,
      ourStep: t(
        'Three scenarios with smaller scope',
        'Trzy warianty o mniejszym zakresie',
        'Три варианта меньшего объёма',
        'Drie opsies met kleiner omvang',
      ),
      ourOn: 11,
      roles: { wolny: 'decider' },
    },
  );
  k.deal(
    'cooling',
    t(
      'Cooling pumps, hall 2',
      'Pompy chłodzenia, hala 2',
      'Насосы охлаждения, цех № 2',
      'Koelpompe, saal 2',
    ),
    175_000,
    [
      ['qualify', -480],
      ['proposal', -440],
      ['negotiation', -400],
      ['won', -362],
    ],
    { category: 'pumps', close: -362, closed: -362, reason: 'quality' },
  );
  k.plan({
    version: 2,
    from: -230,
    changed: -22,
    clientGoal: t(
      'Reliable cooling through the months of short time.',
      'Niezawodne chłodzenie w miesiącach skróconej pracy.',
      'Надёжное охлаждение в месяцы неполной работы.',
      'Betroubare verkoeling deur die korttydmaande.',
    ),
    goal: t(
      'Hold the cooling pumps through the short-time months.',
      'Utrzymać pompy chłodzenia przez miesiące skróconej pracy.',
      'Удержать насосы охлаждения в месяцы неполной работы.',
      'Hou die koelpompe deur die korttydmaande.',
    ),
    objectives: [
      {
        name: t(
          'Service contract renewed',
          'Umowa serwisowa odnowiona',
          'Сервисный договор продлён',
          'Dienskontrak hernu',
        ),
        metric: 'milestone',
        baseline: 0,
        target: 1,
        baselineText: t('expires', 'wygasa', 'истекает', 'verval'),
        targetText: t('renewed', 'odnowiona', 'продлён', 'hernu'),
        due: 95,
        strategies: [
          {
            text: t(
              'Smaller scope, same price per hour',
              'Mniejszy zakres, ta sama stawka',
              'Меньше объём, та же ставка',
              'Kleiner omvang, selfde prys per uur',
            ),
            actions: [
              {
                text: t('Three scenarios', 'Trzy warianty', 'Три варианта', 'Drie opsies'),
                category: 'service',
                owner: 'Ewa Lis',
                due: 11,
              },
            ],
          },
        ],
      },
      {
        name: t(
          'Know Marcin Duda',
          'Poznać Marcina Dudę',
          'Узнать Marcin Duda',
          'Leer Marcin Duda ken',
        ),
        metric: 'relation',
        baseline: 0,
        target: 1,
        due: 60,
        strategies: [],
      },
    ],
  });
  k.planYear(900, [72, 74, 78, 76, 74, 70, 66, 60, 62, 64, 60, 58]);
}
