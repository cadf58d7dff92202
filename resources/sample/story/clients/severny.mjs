// Severny Terminal: a port that buys by berth.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

export function tell(story) {
  const k = clientStory(story, 'C-1460', 'sev');
  const by = 'Irina Sokolova';
  k.set({
    legal_name: 'АО «Северный терминал»',
    industry: t('Ports', 'Porty', 'Порты', 'Hawens'),
    region: t('Russia, north', 'Rosja, północ', 'Россия, север', 'Rusland, noorde'),
    employees: 900,
    owner: by,
    is_key: 1,
    key_since: { day: -330 },
    cadence_days: 30,
  });
  k.type(
    'breadwinner',
    t(
      'Below a tenth; kept for the berths to come.',
      'Poniżej jednej dziesiątej; trzymany dla nabrzeży.',
      'Меньше десятой части; держим ради причалов.',
      'Onder ’n tiende; gehou vir die ligplekke wat kom.',
    ),
    { on: -330, by, decision: 'refused' },
  );
  k.rate(
    'position',
    'weak',
    -250,
    t(
      'One berth of five.',
      'Jedno nabrzeże z pięciu.',
      'Один причал из пяти.',
      'Een ligplek van vyf.',
    ),
    by,
  );
  k.rate(
    'potential',
    'low',
    -250,
    t(
      'No money for new berths.',
      'Brak pieniędzy na nowe nabrzeża.',
      'Нет денег на новые причалы.',
      'Geen geld vir nuwe ligplekke nie.',
    ),
    by,
  );
  k.rate(
    'potential',
    'medium',
    -33,
    t(
      'Berth 4 is planned, two orders won.',
      'Nabrzeże 4 w planie, dwa zamówienia wygrane.',
      'Причал № 4 в плане, два заказа выиграны.',
      'Ligplek 4 word beplan, twee bestellings gewen.',
    ),
    by,
  );
  k.stage([2, 2, 2, 2, 2, 1], -70, { computed: 'mid', desired: 'mid', by });
  k.unit('port', t('Port', 'Port', 'Порт', 'Hawe'), 'branch');
  k.person(
    'lebedev',
    t('Mikhail Lebedev', 'Michaił Lebiediew', 'Михаил Лебедев', 'Michail Lebedef'),
    t('Port director', 'Dyrektor portu', 'Директор порта', 'Hawedirekteur'),
    'port',
    {
      known: -320,
      roles: ['decider'],
      judge: { influence: 5, attitude: [[-200, 0]], coverage: 'brief', politics: 'inner' },
      with: { AZ: ['vendor', 'credible'] },
    },
  );
  k.person(
    'fedin',
    t('Konstantin Fedin', 'Konstantin Fiedin', 'Константин Федин', 'Konstantin Fedin'),
    t('Head of hydraulics', 'Kierownik hydrauliki', 'Начальник гидравлики', 'Hoof van hidroulika'),
    'port',
    {
      known: -320,
      roles: ['user', 'initiator'],
      reports: 'lebedev',
      judge: { influence: 3, attitude: [[-100, 1]], coverage: 'multiple' },
      with: { IS: ['credible', 'solver'] },
    },
  );
  k.person(
    'kirova',
    t('Yelena Kirova', 'Jelena Kirowa', 'Елена Кирова', 'Jelena Kirofa'),
    t('Tenders', 'Przetargi', 'Тендеры', 'Tenders'),
    'port',
    {
      known: -200,
      roles: ['buyer'],
      reports: 'lebedev',
      judge: { influence: 2, attitude: [[-100, 0]], coverage: 'brief' },
    },
  );
  k.fact(
    'business',
    1,
    false,
    t(
      'Timber and container port, five berths',
      'Port drzewny i kontenerowy, pięć nabrzeży',
      'Лесной и контейнерный порт, пять причалов',
      'Hout- en houerhawe, vyf ligplekke',
    ),
    t('Web page', 'Strona WWW', 'Сайт', 'Webblad'),
    -260,
  );
  k.fact(
    'investments',
    1,
    false,
    t(
      'Hydraulics of berth 4, winter',
      'Hydraulika nabrzeża 4, zima',
      'Гидравлика причала № 4, зима',
      'Hidroulika van ligplek 4, winter',
    ),
    t('K. Fedin', 'K. Fiedin', 'К. Федин', 'K. Fedin'),
    -33,
  );
  k.fact(
    'problems',
    2,
    true,
    t(
      'Hoses burst below −25 °C',
      'Węże pękają poniżej −25 °C',
      'Рукава лопаются ниже −25 °C',
      'Slange bars onder −25 °C',
    ),
    t('K. Fedin', 'K. Fiedin', 'К. Федин', 'K. Fedin'),
    -33,
  );
  k.fact(
    'steps',
    3,
    true,
    t(
      'Tender above RUB 5m, three offers below',
      'Przetarg powyżej 5 mln rubli, poniżej trzy oferty',
      'Тендер свыше 5 млн рублей, ниже три предложения',
      'Tender bo RUB 5 m, daaronder drie aanbiedinge',
    ),
    t('Y. Kirova', 'J. Kirowa', 'Е. Кирова', 'J. Kirofa'),
    -100,
  );
  k.fact('contract', 2, false, null, null, -100);
  k.fact(
    'rivalOffer',
    4,
    false,
    t(
      'Nasosprom offers berth 4 as a package',
      'Nasosprom oferuje nabrzeże 4 w pakiecie',
      'Насоспром предлагает причал № 4 пакетом',
      'Nasosprom bied ligplek 4 as ’n pakket aan',
    ),
    t('K. Fedin', 'K. Fiedin', 'К. Федин', 'K. Fedin'),
    -33,
    'assumed',
  );
  k.question(
    t(
      'Why was the tender date moved three times?',
      'Dlaczego termin przetargu przesunięto trzy razy?',
      'Почему дату тендера переносили три раза?',
      'Hoekom is die tenderdatum drie keer geskuif?',
    ),
    { kind: 'problem', meeting: 'next' },
  );
  k.competitor(
    'nasosprom',
    'pumps',
    [0.6, 0.75],
    t('Package price', 'Cena pakietu', 'Цена пакета', 'Pakketprys'),
    t('Freezes in winter', 'Zamarza zimą', 'Зимой замерзает', 'Vries in die winter'),
    'fight',
    t('K. Fedin', 'K. Fiedin', 'К. Федин', 'K. Fedin'),
    -33,
    'assumed',
  );
  k.wallet('pumps', [500, 800, 1100], t('K. Fedin', 'K. Fiedin', 'К. Федин', 'K. Fedin'), 1, -100);
  k.wallet('hoses', [150, 190, 240], t('K. Fedin', 'K. Fiedin', 'К. Федин', 'K. Fedin'), 2, -33);
  k.meeting('m1', -100, 'visit', {
    minutes: 120,
    travel: 480,
    people: ['fedin', 'kirova'],
    ours: ['IS'],
    outcome: 'advance',
    deal: 'berth',
    note: t(
      'Saw berth 4; hoses first, pumps after.',
      'Oględziny nabrzeża 4; najpierw węże, potem pompy.',
      'Осмотрели причал № 4; сначала рукава, потом насосы.',
      'Het ligplek 4 gesien; slange eerste, dan pompe.',
    ),
  });
  k.meeting('m2', -33, 'call', {
    minutes: 20,
    people: ['fedin'],
    ours: ['IS'],
    outcome: 'continuation',
    deal: 'berth',
    note: t(
      'The tender moved again.',
      'Przetarg znów przesunięty.',
      'Тендер снова перенесли.',
      'Die tender het weer geskuif.',
    ),
    words: t(
      'Things shifted here.',
      'U nas się pozmieniało.',
      'У нас всё сдвинулось.',
      'Dinge het hier verskuif.',
    ),
  });
  k.meeting('next', 16, 'video', {
    time: '10:30',
    people: ['fedin', 'lebedev'],
    ours: ['IS', 'AZ'],
    deal: 'berth',
    objective: t(
      'Mikhail Lebedev fixes the tender date',
      'Michaił Lebiediew ustala termin przetargu',
      'Михаил Лебедев назначает дату тендера',
      'Michail Lebedef stel die tenderdatum vas',
    ),
  });
  k.promise(
    t(
      'Frost test of DN32 hose',
      'Próba mrozowa węża DN32',
      'Испытание рукава DN32 на мороз',
      'Rypetoets van DN32-slang',
    ),
    20,
    { by: 'TW', to: 'fedin', meeting: 'm1' },
  );
  k.deal(
    'berth',
    t(
      'Berth 4 hydraulics',
      'Hydraulika nabrzeża 4',
      'Гидравлика причала № 4',
      'Hidroulika van ligplek 4',
    ),
    340_000,
    [
      ['lead', -170],
      ['qualify', -130],
      ['proposal', -48],
    ],
    {
      category: 'pumps',
      probability: 0.3,
      close: 50,
      pushes: [
        [-90, -50, -95, t('No budget', 'Brak budżetu', 'Нет бюджета', 'Geen begroting nie')],
        [-50, 5, -52, t('Storm season', 'Sezon sztormów', 'Сезон штормов', 'Stormseisoen')],
        [
          5,
          50,
          -33,
          t('Things shifted', 'Pozmieniało się', 'Всё сдвинулось', 'Dinge het verskuif'),
        ],
      ],
      ourStep: t(
        'Frost test of the hoses',
        'Próba mrozowa węży',
        'Испытание рукавов на мороз',
        'Rypetoets van die slange',
      ),
      ourOn: 20,
      owner: by,
      competitors: ['nasosprom'],
      roles: { lebedev: 'decider', fedin: 'user' },
    },
  );
  k.deal(
    'hoses',
    t('Winter hoses', 'Węże zimowe', 'Зимние рукава', 'Winterslange'),
    62_000,
    [
      ['qualify', -200],
      ['proposal', -180],
      ['won', -140],
    ],
    { category: 'hoses', close: -140, closed: -140, reason: 'quality', owner: by },
  );
  k.plan({
    version: 1,
    from: -180,
    changed: -100,
    clientGoal: t(
      'Hydraulics that work at −35 °C.',
      'Hydraulika, która działa przy −35 °C.',
      'Гидравлика, работающая при −35 °C.',
      'Hidroulika wat by −35 °C werk.',
    ),
    goal: t(
      'Second berth by winter after next.',
      'Drugie nabrzeże do przedostatniej zimy planu.',
      'Второй причал к зиме через год.',
      'Tweede ligplek teen die winter na die volgende.',
    ),
    objectives: [
      {
        name: t(
          'Berths with our hydraulics',
          'Nabrzeża z naszą hydrauliką',
          'Причалы с нашей гидравликой',
          'Ligplekke met ons hidroulika',
        ),
        metric: 'other',
        unit: t('berths', 'nabrzeża', 'причалы', 'ligplekke'),
        baseline: 1,
        target: 2,
        due: 500,
        strategies: [
          {
            text: t(
              'Frost proof as the difference',
              'Mrozoodporność jako różnica',
              'Морозостойкость как отличие',
              'Rypbestandheid as die verskil',
            ),
            actions: [
              {
                text: t('Frost test', 'Próba mrozowa', 'Испытание на мороз', 'Rypetoets'),
                category: 'technical',
                owner: 'Tomasz Wrona',
                due: 20,
              },
            ],
          },
        ],
      },
    ],
  });
  k.planYear(440, [34, 36, 30, 28, 36, 40, 42, 38, 36, 34, 40, 42]);
}
