// Blouberg Cold Storage: compressor service, small and warm.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

export function tell(story) {
  const k = clientStory(story, 'C-1121', 'blou');
  const by = 'Dirk Malan';
  k.set({
    legal_name: 'Blouberg Cold Storage CC',
    industry: t('Logistics', 'Logistyka', 'Логистика', 'Logistiek'),
    region: t(
      'South Africa, Western Cape',
      'RPA, Prowincja Przylądkowa',
      'ЮАР, Западный Кейп',
      'Suid-Afrika, Wes-Kaap',
    ),
    employees: 210,
    owner: by,
    is_key: 1,
    key_since: { day: -200 },
    cadence_days: 30,
    note: t(
      'Family business: the son takes over next year.',
      'Firma rodzinna: syn przejmuje w przyszłym roku.',
      'Семейная фирма: в следующем году её примет сын.',
      'Familiebesigheid: die seun neem volgende jaar oor.',
    ),
  });
  k.type(
    'image',
    t(
      'Every fruit exporter in the Cape rents space here.',
      'Każdy eksporter owoców z Kapsztadu wynajmuje tu chłodnię.',
      'Каждый экспортёр фруктов Кейпа арендует здесь место.',
      'Elke vrugte-uitvoerder in die Kaap huur hier plek.',
    ),
    { on: -200, review: 165, by },
  );
  k.rate(
    'position',
    'medium',
    -240,
    t(
      'Service yes, new machines no.',
      'Serwis tak, nowe maszyny nie.',
      'Сервис да, новые машины нет.',
      'Diens ja, nuwe masjiene nee.',
    ),
    by,
  );
  k.rate(
    'potential',
    'medium',
    -240,
    t(
      'Two more chambers are drawn.',
      'Narysowane dwie kolejne komory.',
      'Нарисованы ещё две камеры.',
      'Nog twee kamers is geteken.',
    ),
    by,
  );
  k.stage([2, 3, 3, 2, 3, 2], -80, { computed: 'mid', desired: 'partnership', by });
  k.unit('store', t('Cold store', 'Chłodnia', 'Холодильник', 'Koelstoor'), 'plant');
  k.person('retief', 'Daniel Retief', t('Owner', 'Właściciel', 'Владелец', 'Eienaar'), 'store', {
    known: -500,
    roles: ['decider', 'approver'],
    judge: {
      influence: 5,
      attitude: [[-200, 1]],
      coverage: 'deep',
      politics: 'inner',
      orientation: 'relationship',
    },
    with: { DM: ['solver', 'advisor'] },
  });
  k.person(
    'retiefj',
    'Jan-Hendrik Retief',
    t('Operations, son', 'Operacje, syn', 'Производство, сын', 'Bedryf, seun'),
    'store',
    {
      known: -200,
      roles: ['influencer'],
      reports: 'retief',
      judge: { influence: 4, attitude: [[-60, null]], coverage: 'brief' },
    },
  );
  k.person('williams', 'Charmaine Williams', t('Office', 'Biuro', 'Офис', 'Kantoor'), 'store', {
    known: -500,
    roles: ['buyer', 'gatekeeper'],
    reports: 'retief',
    judge: { influence: 2, attitude: [[-100, 2]], coverage: 'deep' },
    with: { DM: ['solver', null] },
  });
  k.person(
    'petersen',
    'Gavin Petersen',
    t('Plant room', 'Maszynownia', 'Машинное отделение', 'Masjienkamer'),
    'store',
    {
      known: -500,
      roles: ['user'],
      reports: 'retiefj',
      judge: { influence: 2, attitude: [[-100, 1]], coverage: 'multiple' },
      with: { TW: ['solver', 'advisor'] },
    },
  );
  k.fact(
    'business',
    1,
    false,
    t(
      '18,000 pallets of fruit and fish',
      '18 000 palet owoców i ryb',
      '18 000 паллет фруктов и рыбы',
      '18 000 palette vrugte en vis',
    ),
    'D. Retief',
    -240,
  );
  k.fact(
    'owners',
    1,
    false,
    t('Retief family', 'Rodzina Retief', 'Семья Retief', 'Retief-familie'),
    'D. Retief',
    -240,
  );
  k.fact(
    'investments',
    1,
    false,
    t(
      'Chambers 7 and 8, drawings ready',
      'Komory 7 i 8, rysunki gotowe',
      'Камеры № 7 и 8, чертежи готовы',
      'Kamers 7 en 8, tekeninge gereed',
    ),
    'G. Petersen',
    -55,
    'assumed',
  );
  k.fact(
    'contract',
    2,
    false,
    t(
      'Compressor service, yearly',
      'Serwis sprężarek, roczny',
      'Сервис компрессоров, годовой',
      'Kompressordiens, jaarliks',
    ),
    t('Contract BC-2', 'Umowa BC-2', 'Договор BC-2', 'Kontrak BC-2'),
    -330,
    'confirmed',
    { expires: 35 },
  );
  k.fact(
    'deciders',
    3,
    false,
    t(
      'D. Retief alone, until the son takes over',
      'Sam D. Retief, dopóki syn nie przejmie',
      'D. Retief сам, пока не примет сын',
      'D. Retief alleen, tot die seun oorneem',
    ),
    'C. Williams',
    -90,
  );
  k.fact(
    'criteria',
    3,
    true,
    t(
      'Who answers the phone at night',
      'Kto odbiera telefon w nocy',
      'Кто берёт трубку ночью',
      'Wie snags die foon antwoord',
    ),
    'D. Retief',
    -90,
  );
  k.fact(
    'rivalMoves',
    4,
    true,
    t(
      'Kaapvloei invited the son to the rugby',
      'Kaapvloei zaprosił syna na rugby',
      'Kaapvloei позвал сына на регби',
      'Kaapvloei het die seun na die rugby genooi',
    ),
    'C. Williams',
    -20,
    'assumed',
  );
  k.question(
    t(
      'How will Jan-Hendrik choose suppliers?',
      'Jak Jan-Hendrik będzie wybierał dostawców?',
      'Как Jan-Hendrik будет выбирать поставщиков?',
      'Hoe sal Jan-Hendrik verskaffers kies?',
    ),
    { kind: 'situation', meeting: 'next' },
  );
  k.competitor(
    'kaapvloei',
    'valves',
    [0.3, 0.5],
    t('Close to the son', 'Blisko syna', 'Близки к сыну', 'Na aan die seun'),
    null,
    'fight',
    'C. Williams',
    -20,
    'assumed',
  );
  k.wallet(
    'service',
    [150, 170, 190],
    t('Contract BC-2', 'Umowa BC-2', 'Договор BC-2', 'Kontrak BC-2'),
    3,
    -100,
  );
  k.wallet('pumps', [180, 220, 300], 'G. Petersen', 2, -55);
  k.meeting('m1', -20, 'visit', {
    minutes: 60,
    travel: 40,
    people: ['retief', 'williams'],
    ours: ['DM'],
    outcome: 'advance',
    deal: 'service',
    note: t(
      'Renewal agreed by word; papers to Charmaine.',
      'Odnowienie uzgodnione ustnie; papiery do Charmaine.',
      'О продлении договорились устно; бумаги Charmaine.',
      'Hernuwing mondelings ooreengekom; papiere na Charmaine.',
    ),
    words: t(
      'You came at two in the morning. That is the contract.',
      'Przyjechaliście o drugiej w nocy. To jest umowa.',
      'Вы приехали в два ночи. Вот и весь договор.',
      'Julle het twee-uur in die oggend gekom. Dís die kontrak.',
    ),
  });
  k.meeting('next', 8, 'visit', {
    time: '15:30',
    travel: 40,
    people: ['retiefj', 'petersen'],
    ours: ['DM', 'TW'],
    objective: t(
      'Jan-Hendrik shows us the drawings of chamber 7',
      'Jan-Hendrik pokazuje rysunki komory 7',
      'Jan-Hendrik показывает чертежи камеры № 7',
      'Jan-Hendrik wys ons die tekeninge van kamer 7',
    ),
  });
  k.promise(
    t('Renewal papers', 'Dokumenty odnowienia', 'Бумаги на продление', 'Hernuwingspapiere'),
    2,
    { by: 'DM', to: 'williams', meeting: 'm1' },
  );
  k.deal(
    'service',
    t('Compressor service', 'Serwis sprężarek', 'Сервис компрессоров', 'Kompressordiens'),
    120_000,
    [
      ['qualify', -80],
      ['proposal', -60],
      ['negotiation', -35],
      ['order', -18],
    ],
    {
      category: 'service',
      probability: 0.8,
      close: 12,
      buyerStep: t('Order', 'Zamówienie', 'Заказ', 'Bestelling'),
      buyerOn: 9,
      ourStep: t('Send the papers', 'Wysłać dokumenty', 'Отправить бумаги', 'Stuur die papiere'),
      ourOn: 2,
      owner: by,
      roles: { retief: 'decider', williams: 'buyer', petersen: 'user' },
    },
  );
  k.plan({
    version: 1,
    from: -120,
    changed: -20,
    clientGoal: t(
      'Cold chambers without a night of standstill.',
      'Chłodnie bez jednej nocy przestoju.',
      'Холодильные камеры без единой ночи простоя.',
      'Koelkamers sonder ’n nag van stilstand.',
    ),
    goal: t(
      'Carry the trust over to the son before he chooses.',
      'Przenieść zaufanie na syna, zanim wybierze.',
      'Передать доверие сыну до его выбора.',
      'Dra die vertroue oor na die seun voor hy kies.',
    ),
    objectives: [
      {
        name: t(
          'Relation with Jan-Hendrik',
          'Relacja z Janem-Hendrikiem',
          'Отношения с Jan-Hendrik',
          'Verhouding met Jan-Hendrik',
        ),
        metric: 'relation',
        baseline: 0,
        target: 1,
        due: 150,
        controls: [[40, 1, null]],
        strategies: [
          {
            text: t(
              'Engineer to engineer, not dinner',
              'Inżynier z inżynierem, nie kolacja',
              'Инженер с инженером, а не ужин',
              'Ingenieur tot ingenieur, nie dinee nie',
            ),
            actions: [
              {
                text: t(
                  'Review the drawings of chamber 7',
                  'Przejrzeć rysunki komory 7',
                  'Просмотреть чертежи камеры № 7',
                  'Gaan die tekeninge van kamer 7 na',
                ),
                category: 'trust',
                owner: by,
                due: 8,
              },
            ],
          },
        ],
      },
    ],
  });
  k.planYear(380, [28, 30, 32, 30, 30, 34, 32, 30, 31, 33, 32, 30]);
}
