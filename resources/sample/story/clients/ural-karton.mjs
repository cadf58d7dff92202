// Ural-Karton: a board mill in Perm that buys steadily and plans a third line.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

export function tell(story) {
  const k = clientStory(story, 'C-1310', 'ural');
  const by = 'Irina Sokolova';
  k.set({
    legal_name: 'АО «Урал-Картон»',
    industry: t('Paper', 'Papiernictwo', 'Бумажная промышленность', 'Papier'),
    region: t('Russia, Urals', 'Rosja, Ural', 'Россия, Урал', 'Rusland, Oeral'),
    employees: 1150,
    owner: by,
    is_key: 1,
    key_since: { day: -900 },
    primary_type: 'breadwinner',
    cadence_days: 21,
    note: t(
      'Orders on the first Tuesday of the month.',
      'Zamówienia w pierwszy wtorek miesiąca.',
      'Заказы в первый вторник месяца.',
      'Bestellings op die eerste Dinsdag van die maand.',
    ),
  });
  k.type(
    'breadwinner',
    t(
      'A steady tenth of our sales.',
      'Stała jedna dziesiąta naszej sprzedaży.',
      'Постоянная десятая часть наших продаж.',
      '’n Bestendige tiende van ons verkope.',
    ),
    { on: -240, by },
  );
  k.rate(
    'position',
    'strong',
    -240,
    t(
      'First supplier of pumps and filters.',
      'Pierwszy dostawca pomp i filtrów.',
      'Первый поставщик насосов и фильтров.',
      'Eerste verskaffer van pompe en filters.',
    ),
    by,
  );
  k.rate(
    'position',
    'strong',
    -25,
    t(
      'Still first; the frame contract for filters is on the table.',
      'Nadal pierwszy; umowa ramowa na filtry na stole.',
      'По-прежнему первые; рамочный договор на фильтры на столе.',
      'Steeds eerste; die raamkontrak vir filters lê op die tafel.',
    ),
    by,
  );
  k.rate(
    'potential',
    'high',
    -240,
    t(
      'Line 3 with its own water plant.',
      'Linia 3 z własną stacją wody.',
      'Линия № 3 со своей водоподготовкой.',
      'Lyn 3 met sy eie wateraanleg.',
    ),
    by,
  );
  k.rate(
    'potential',
    'medium',
    -25,
    t(
      'Line 3 is postponed by a year.',
      'Linia 3 przesunięta o rok.',
      'Линию № 3 отложили на год.',
      'Lyn 3 is met ’n jaar uitgestel.',
    ),
    by,
  );
  k.stage([3, 3, 4, 3, 3, 3], -70, { computed: 'partnership', desired: 'partnership', by });
  k.unit('office', t('Management', 'Dyrekcja', 'Дирекция', 'Bestuur'), 'department');
  k.unit('mill', t('Board mill', 'Tekturownia', 'Картонная фабрика', 'Bordmeule'), 'plant');
  k.person(
    'belov',
    t('Sergei Belov', 'Siergiej Biełow', 'Сергей Белов', 'Sergei Belof'),
    t('Managing director', 'Dyrektor generalny', 'Генеральный директор', 'Besturende direkteur'),
    'office',
    {
      known: -800,
      roles: ['approver'],
      judge: { influence: 5, attitude: [[-300, 0]], coverage: 'multiple', politics: 'inner' },
      with: { AZ: ['credible', 'solver'] },
    },
  );
  k.person(
    'gusev',
    t('Andrei Gusev', 'Andriej Gusiew', 'Андрей Гусев', 'Andrei Goesjef'),
    t('Chief engineer', 'Główny inżynier', 'Главный инженер', 'Hoofingenieur'),
    'mill',
    {
      known: -880,
      roles: ['decider', 'coach'],
      reports: 'belov',
      judge: {
        influence: 5,
        attitude: [
          [-600, 1],
          [-120, 2],
        ],
        coverage: 'deep',
        politics: 'inner',
        orientation: 'technical',
      },
      with: { IS: ['solver', 'advisor'] },
    },
  );
  k.person(
    'orlova',
    t('Natalia Orlova', 'Natalia Orłowa', 'Наталья Орлова', 'Natalia Orlofa'),
    t('Head of procurement', 'Kierownik zaopatrzenia', 'Начальник снабжения', 'Hoof van aankope'),
    'office',
    {
      known: -700,
      roles: ['buyer'],
      reports: 'belov',
      judge: {
        influence: 4,
        attitude: [[-200, 0]],
        coverage: 'multiple',
        politics: 'structure',
        orientation: 'financial',
      },
      with: { IS: ['credible', 'solver'] },
    },
  );
  k.person(
    'titov',
    t('Viktor Titov', 'Wiktor Titow', 'Виктор Титов', 'Viktor Titof'),
    t(
      'Head of water treatment',
      'Kierownik stacji wody',
      'Начальник водоподготовки',
      'Hoof van waterbehandeling',
    ),
    'mill',
    {
      known: -700,
      roles: ['user', 'initiator'],
      reports: 'gusev',
      judge: { influence: 3, attitude: [[-200, 2]], coverage: 'deep' },
      with: { IS: ['solver', 'advisor'] },
    },
  );
  k.person(
    'maslova',
    t('Olga Maslova', 'Olga Masłowa', 'Ольга Маслова', 'Olga Maslofa'),
    t('Finance', 'Finanse', 'Финансы', 'Finansies'),
    'office',
    {
      known: -400,
      roles: ['influencer'],
      reports: 'belov',
      judge: { influence: 3, attitude: [[-150, null]], coverage: 'none' },
    },
  );
  k.person(
    'zorin',
    t('Pavel Zorin', 'Paweł Zorin', 'Павел Зорин', 'Pawel Zorin'),
    t('Mechanic of line 2', 'Mechanik linii 2', 'Механик линии № 2', 'Werktuigkundige van lyn 2'),
    'mill',
    {
      known: -500,
      roles: ['user'],
      reports: 'gusev',
      judge: { influence: 2, attitude: [[-150, 1]], coverage: 'multiple' },
    },
  );
  k.link('titov', 'gusev', 'influences', { strength: 3 });
  k.fact(
    'business',
    1,
    false,
    t(
      'Coated board, 160 kt a year on two lines',
      'Tektura powlekana, 160 tys. t rocznie na dwóch liniach',
      'Мелованный картон, 160 тыс. т в год на двух линиях',
      'Bestrykte bord, 160 kt per jaar op twee lyne',
    ),
    t('Web page', 'Strona WWW', 'Сайт', 'Webblad'),
    -160,
  );
  k.fact(
    'investments',
    1,
    false,
    t(
      'Line 3, now for {{year:+2}}',
      'Linia 3, teraz na {{year:+2}} r.',
      'Линия № 3, теперь на {{year:+2}} год',
      'Lyn 3, nou vir {{year:+2}}',
    ),
    t('A. Gusev', 'A. Gusiew', 'А. Гусев', 'A. Goesjef'),
    -25,
  );
  k.fact(
    'employees',
    1,
    false,
    '1150',
    t('HR page', 'Strona kadr', 'Страница кадров', 'Personeelblad'),
    -200,
  );
  k.fact(
    'revenue',
    1,
    false,
    t(
      'RUB 14bn last year',
      '14 mld rubli w ubiegłym roku',
      '14 млрд рублей за прошлый год',
      'RUB 14 mjd verlede jaar',
    ),
    t('Annual report', 'Raport roczny', 'Годовой отчёт', 'Jaarverslag'),
    -170,
  );
  k.fact(
    'contract',
    2,
    false,
    t(
      'Yearly order for filters, renewed each January',
      'Roczne zamówienie na filtry, odnawiane w styczniu',
      'Годовой заказ на фильтры, обновляется в январе',
      'Jaarbestelling vir filters, elke Januarie hernu',
    ),
    t('Order 51', 'Zamówienie 51', 'Заказ 51', 'Bestelling 51'),
    -310,
  );
  k.fact(
    'problems',
    2,
    true,
    t(
      'White water clogs filters every nine days',
      'Woda obiegowa zatyka filtry co dziewięć dni',
      'Оборотная вода забивает фильтры каждые девять дней',
      'Witwater verstop filters elke nege dae',
    ),
    t('V. Titov', 'W. Titow', 'В. Титов', 'V. Titof'),
    -33,
  );
  k.fact(
    'criteria',
    3,
    true,
    t(
      'Stock in Perm and one contact for everything',
      'Zapas w Permie i jeden kontakt do wszystkiego',
      'Склад в Перми и одно лицо по всем вопросам',
      'Voorraad in Perm en een kontak vir alles',
    ),
    t('N. Orlova', 'N. Orłowa', 'Н. Орлова', 'N. Orlofa'),
    -90,
  );
  k.fact(
    'limits',
    3,
    false,
    t(
      'Chief engineer up to €100k',
      'Główny inżynier do 100 tys. EUR',
      'Главный инженер до 100 тыс. €',
      'Hoofingenieur tot €100k',
    ),
    t('A. Gusev', 'A. Gusiew', 'А. Гусев', 'A. Goesjef'),
    -200,
  );
  k.fact(
    'rivalPrices',
    4,
    false,
    t(
      'Nasosprom is 18% below us on simple pumps',
      'Nasosprom jest 18% tańszy na prostych pompach',
      'Насоспром на 18 % дешевле на простых насосах',
      'Nasosprom is 18% onder ons op eenvoudige pompe',
    ),
    t('N. Orlova', 'N. Orłowa', 'Н. Орлова', 'N. Orlofa'),
    -90,
    'disputed',
  );
  k.question(
    t(
      'What must the board see about line 3 in spring?',
      'Co zarząd musi zobaczyć o linii 3 na wiosnę?',
      'Что должно увидеть правление о линии № 3 весной?',
      'Wat moet die direksie in die lente oor lyn 3 sien?',
    ),
    { kind: 'situation', meeting: 'next' },
  );
  k.competitor(
    'nasosprom',
    'pumps',
    [0.2, 0.3],
    t(
      'Price, local service',
      'Cena, lokalny serwis',
      'Цена, местный сервис',
      'Prys, plaaslike diens',
    ),
    t(
      'Long wait for special alloys',
      'Długo czeka się na stopy specjalne',
      'Долго ждать спецсплавы',
      'Lang wag vir spesiale legerings',
    ),
    'fight',
    t('A. Gusev', 'A. Gusiew', 'А. Гусев', 'A. Goesjef'),
    -90,
  );
  k.wallet(
    'pumps',
    [900, 1050, 1200],
    t('A. Gusev', 'A. Gusiew', 'А. Гусев', 'A. Goesjef'),
    2,
    -110,
  );
  k.wallet(
    'filtration',
    [420, 450, 500],
    t('Order 51', 'Zamówienie 51', 'Заказ 51', 'Bestelling 51'),
    3,
    -310,
  );
  k.wallet('valves', [200, 280, 400], t('V. Titov', 'W. Titow', 'В. Титов', 'V. Titof'), 1, -90);
  k.meeting('m1', -90, 'visit', {
    minutes: 240,
    travel: 300,
    people: ['gusev', 'orlova', 'titov'],
    ours: ['IS', 'AZ'],
    outcome: 'advance',
    note: t(
      'Yearly review: 47 deliveries, one late.',
      'Przegląd roczny: 47 dostaw, jedna spóźniona.',
      'Годовой обзор: 47 поставок, одна с опозданием.',
      'Jaarlikse oorsig: 47 aflewerings, een laat.',
    ),
  });
  k.meeting('m2', -41, 'call', {
    minutes: 30,
    people: ['orlova'],
    ours: ['IS'],
    outcome: 'continuation',
    deal: 'frame',
    note: t(
      'Frame contract waits for the board.',
      'Umowa ramowa czeka na zarząd.',
      'Рамочный договор ждёт правления.',
      'Raamkontrak wag vir die direksie.',
    ),
  });
  k.meeting('next', 9, 'video', {
    time: '11:00',
    people: ['orlova', 'belov'],
    ours: ['IS'],
    deal: 'frame',
    objective: t(
      'Natalia Orlova puts the frame contract on the agenda',
      'Natalia Orłowa wpisuje umowę do porządku obrad',
      'Наталья Орлова вносит договор в повестку',
      'Natalia Orlofa plaas die raamkontrak op die sakelys',
    ),
  });
  k.promise(
    t(
      'Filter study for white water',
      'Studium filtrów wody obiegowej',
      'Исследование фильтров оборотной воды',
      'Filterstudie vir witwater',
    ),
    14,
    { by: 'TW', to: 'titov', meeting: 'm1' },
  );
  k.promise(
    t(
      'Stock list for Perm',
      'Lista zapasu w Permie',
      'Перечень склада в Перми',
      'Voorraadlys vir Perm',
    ),
    -60,
    { by: 'IS', to: 'orlova', status: 'kept', done: -63, on: -90 },
  );
  k.deal(
    'frame',
    t(
      'Filter frame contract',
      'Umowa ramowa na filtry',
      'Рамочный договор на фильтры',
      'Filterraamkontrak',
    ),
    380_000,
    [
      ['lead', -150],
      ['qualify', -120],
      ['proposal', -61],
    ],
    {
      category: 'filtration',
      probability: 0.5,
      close: 35,
      buyerStep: t(
        'Board meeting',
        'Posiedzenie zarządu',
        'Заседание правления',
        'Direksievergadering',
      ),
      buyerOn: 22,
      ourStep: t(
        'Stock plan for Perm',
        'Plan zapasu w Permie',
        'План склада в Перми',
        'Voorraadplan vir Perm',
      ),
      ourOn: 8,
      owner: by,
      roles: { gusev: 'decider', orlova: 'buyer', titov: 'user' },
    },
  );
  k.deal(
    'line2',
    t(
      'Stock pumps of line 2',
      'Pompy masowe linii 2',
      'Массные насосы линии № 2',
      'Stofpompe van lyn 2',
    ),
    265_000,
    [
      ['qualify', -420],
      ['proposal', -380],
      ['negotiation', -330],
      ['won', -282],
    ],
    { category: 'pumps', close: -282, closed: -282, reason: 'service', owner: by },
  );
  k.deal(
    'valves',
    t('Valves of line 1', 'Armatura linii 1', 'Арматура линии № 1', 'Kleppe van lyn 1'),
    98_000,
    [
      ['qualify', -350],
      ['proposal', -318],
      ['lost', -271],
    ],
    {
      category: 'valves',
      close: -271,
      closed: -271,
      reason: 'price',
      owner: by,
      competitors: ['nasosprom'],
    },
  );
  k.plan({
    version: 2,
    from: -260,
    changed: -25,
    clientGoal: t(
      'Filters that last longer and one stock in Perm.',
      'Trwalsze filtry i jeden magazyn w Permie.',
      'Более долгая служба фильтров и один склад в Перми.',
      'Filters wat langer hou en een voorraad in Perm.',
    ),
    goal: t(
      'Keep first place until line 3 and enter it with the water plant.',
      'Utrzymać pierwsze miejsce do linii 3 i wejść w nią stacją wody.',
      'Удержать первое место до линии № 3 и войти в неё с водоподготовкой.',
      'Hou eerste plek tot lyn 3 en betree dit met die wateraanleg.',
    ),
    objectives: [
      {
        name: t(
          'Frame contract for filters',
          'Umowa ramowa na filtry',
          'Рамочный договор на фильтры',
          'Raamkontrak vir filters',
        ),
        metric: 'milestone',
        baseline: 0,
        target: 1,
        baselineText: t('yearly order', 'zamówienie roczne', 'годовой заказ', 'jaarbestelling'),
        targetText: t('three years', 'trzy lata', 'три года', 'drie jaar'),
        due: 60,
        strategies: [
          {
            text: t(
              'Stock in Perm on our books',
              'Zapas w Permie na nasz koszt',
              'Склад в Перми на нашем балансе',
              'Voorraad in Perm op ons boeke',
            ),
            actions: [
              {
                text: t(
                  'Stock plan for Perm',
                  'Plan zapasu w Permie',
                  'План склада в Перми',
                  'Voorraadplan vir Perm',
                ),
                category: 'service',
                owner: by,
                due: 8,
              },
            ],
          },
        ],
      },
      {
        name: t('Filter sales', 'Sprzedaż filtrów', 'Продажи фильтров', 'Filterverkope'),
        metric: 'volume',
        baseline: 3_300_000_000,
        target: 4_500_000_000,
        due: 720,
        controls: [[-30, 3_500_000_000, 3_420_000_000]],
        strategies: [
          {
            text: t(
              'Solve the white water',
              'Rozwiązać wodę obiegową',
              'Решить вопрос оборотной воды',
              'Los die witwater op',
            ),
            actions: [
              {
                text: t('Filter study', 'Studium filtrów', 'Исследование фильтров', 'Filterstudie'),
                category: 'technical',
                owner: 'Tomasz Wrona',
                due: 14,
              },
            ],
          },
        ],
      },
    ],
  });
  k.planYear(1720, [125, 128, 126, 130, 132, 128, 124, 126, 130, 134, 130, 127]);
}
