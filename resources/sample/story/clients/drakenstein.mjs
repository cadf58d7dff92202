// Drakenstein Dairies: hygienic pumps and inspections, steady.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

export function tell(story) {
  const k = clientStory(story, 'C-1178', 'drak');
  const by = 'Dirk Malan';
  k.set({
    legal_name: 'Drakenstein Dairies (Pty) Ltd',
    industry: t('Food', 'Spożywczy', 'Пищевая промышленность', 'Voedsel'),
    region: t(
      'South Africa, Western Cape',
      'RPA, Prowincja Przylądkowa',
      'ЮАР, Западный Кейп',
      'Suid-Afrika, Wes-Kaap',
    ),
    employees: 780,
    owner: by,
    is_key: 1,
    key_since: { day: -640 },
    primary_type: 'expert',
    cadence_days: 21,
  });
  k.type(
    'expert',
    t(
      'Their hygiene auditor is stricter than the law; our MH-25 was redrawn for them.',
      'Ich audytor higieny jest surowszy niż przepisy; dla nich przeprojektowaliśmy MH-25.',
      'Их аудитор по гигиене строже закона; под них переделали MH-25.',
      'Hulle higiëne-ouditeur is strenger as die wet; ons MH-25 is vir hulle herteken.',
    ),
    { on: -300, review: 60, by },
  );
  k.rate(
    'position',
    'medium',
    -250,
    t(
      'Pumps yes, cleaning plant no.',
      'Pompy tak, mycie nie.',
      'Насосы да, мойка нет.',
      'Pompe ja, wasstelsel nee.',
    ),
    by,
  );
  k.rate(
    'position',
    'strong',
    -35,
    t(
      'Every pasteuriser runs on our pumps since spring.',
      'Od wiosny każdy pasteryzator na naszych pompach.',
      'С весны все пастеризаторы на наших насосах.',
      'Elke pasteuriseerder loop sedert die lente op ons pompe.',
    ),
    by,
  );
  k.rate(
    'potential',
    'medium',
    -250,
    t(
      'One new line every two years.',
      'Jedna nowa linia co dwa lata.',
      'Одна новая линия в два года.',
      'Een nuwe lyn elke twee jaar.',
    ),
    by,
  );
  k.stage([3, 3, 3, 3, 3, 2], -50, { computed: 'partnership', desired: 'partnership', by });
  k.unit('paarl', t('Paarl plant', 'Zakład Paarl', 'Завод в Парле', 'Paarl-aanleg'), 'plant');
  k.unit('office', t('Office', 'Biuro', 'Офис', 'Kantoor'), 'department');
  k.person(
    'joubert',
    'Annelie Joubert',
    t('Plant director', 'Dyrektor zakładu', 'Директор завода', 'Aanlegdirekteur'),
    'paarl',
    {
      known: -600,
      roles: ['decider'],
      judge: { influence: 5, attitude: [[-300, 1]], coverage: 'multiple', politics: 'inner' },
      with: { DM: ['solver', 'advisor'] },
    },
  );
  k.person(
    'abrahams',
    'Faizel Abrahams',
    t('Hygiene auditor', 'Audytor higieny', 'Аудитор по гигиене', 'Higiëne-ouditeur'),
    'paarl',
    {
      known: -600,
      roles: ['influencer', 'coach'],
      reports: 'joubert',
      judge: { influence: 4, attitude: [[-200, 2]], coverage: 'deep', orientation: 'technical' },
      with: { TW: ['advisor', 'advisor'] },
    },
  );
  k.person(
    'hendricks',
    'Shireen Hendricks',
    t('Buyer', 'Kupiec', 'Закупщик', 'Aankoper'),
    'office',
    {
      known: -500,
      roles: ['buyer'],
      reports: 'joubert',
      judge: { influence: 2, attitude: [[-200, 1]], coverage: 'multiple' },
      with: { DM: ['credible', 'solver'] },
    },
  );
  k.person(
    'viljoen',
    'Barend Viljoen',
    t('Maintenance', 'Utrzymanie ruchu', 'Ремонтная служба', 'Instandhouding'),
    'paarl',
    {
      known: -600,
      roles: ['user'],
      reports: 'joubert',
      judge: { influence: 3, attitude: [[-200, 1]], coverage: 'deep' },
      with: { TW: ['solver', 'advisor'] },
    },
  );
  k.person('ross', 'Ian Ross', t('Finance', 'Finanse', 'Финансы', 'Finansies'), 'office', {
    known: -300,
    roles: ['approver'],
    reports: 'joubert',
    judge: { influence: 3, attitude: [[-100, null]], coverage: 'none' },
  });
  k.fact(
    'business',
    1,
    false,
    t(
      'Milk, yoghurt and cheese, 900,000 litres a day',
      'Mleko, jogurt i ser, 900 tys. litrów dziennie',
      'Молоко, йогурт и сыр, 900 тыс. литров в день',
      'Melk, jogurt en kaas, 900 000 liter per dag',
    ),
    t('Web page', 'Strona WWW', 'Сайт', 'Webblad'),
    -180,
  );
  k.fact('employees', 1, false, '780', 'A. Joubert', -180);
  k.fact(
    'investments',
    1,
    false,
    t('Second cheese hall', 'Druga hala serów', 'Второй сырный цех', 'Tweede kaassaal'),
    'A. Joubert',
    -35,
    'assumed',
  );
  k.fact(
    'contract',
    2,
    false,
    t(
      'Inspection contract, twice a year',
      'Umowa przeglądów, dwa razy w roku',
      'Договор осмотров, дважды в год',
      'Inspeksiekontrak, twee keer per jaar',
    ),
    t('Contract DD-9', 'Umowa DD-9', 'Договор DD-9', 'Kontrak DD-9'),
    -400,
    'confirmed',
    { expires: 330 },
  );
  k.fact(
    'deliveries',
    2,
    false,
    t(
      '29 orders in 12 months, none late',
      '29 zamówień w 12 miesięcy, bez opóźnień',
      '29 заказов за 12 месяцев, без опозданий',
      '29 bestellings in 12 maande, geen laat nie',
    ),
    t('Sales rows', 'Wiersze sprzedaży', 'Строки продаж', 'Verkoopsreëls'),
    -40,
  );
  k.fact(
    'opportunities',
    2,
    true,
    t(
      'Cleaning plant of the new hall',
      'Stacja mycia nowej hali',
      'Моечная станция нового цеха',
      'Wasstelsel van die nuwe saal',
    ),
    'B. Viljoen',
    -35,
  );
  k.fact(
    'deciders',
    3,
    false,
    t(
      'A. Joubert after the auditor agrees',
      'A. Joubert po zgodzie audytora',
      'A. Joubert после согласия аудитора',
      'A. Joubert nadat die ouditeur saamstem',
    ),
    'F. Abrahams',
    -100,
  );
  k.fact(
    'criteria',
    3,
    true,
    t(
      'Cleanability, then delivery in three days',
      'Łatwość mycia, potem dostawa w trzy dni',
      'Моемость, затем поставка за три дня',
      'Wasbaarheid, dan aflewering in drie dae',
    ),
    'F. Abrahams',
    -100,
  );
  k.fact(
    'rivalOffer',
    4,
    false,
    t(
      'Thermaline quoted plates for hall 2',
      'Thermaline wycenił płyty do hali 2',
      'Thermaline оценил пластины для цеха № 2',
      'Thermaline het plate vir saal 2 gekwoteer',
    ),
    'S. Hendricks',
    -60,
  );
  k.question(
    t(
      'Who plans the cleaning plant of the cheese hall?',
      'Kto planuje stację mycia hali serów?',
      'Кто планирует моечную станцию сырного цеха?',
      'Wie beplan die wasstelsel van die kaassaal?',
    ),
    { kind: 'situation', meeting: 'next' },
  );
  k.competitor(
    'thermaline',
    'heat',
    [0.7, 0.9],
    t(
      'Plates from stock in Cape Town',
      'Płyty z magazynu w Kapsztadzie',
      'Пластины со склада в Кейптауне',
      'Plate uit voorraad in Kaapstad',
    ),
    t(
      'No hygiene papers',
      'Brak dokumentów higieny',
      'Нет документов по гигиене',
      'Geen higiënepapiere nie',
    ),
    'coexist',
    'S. Hendricks',
    -60,
  );
  k.wallet('pumps', [420, 460, 500], 'S. Hendricks', 3, -70);
  k.wallet('heat', [120, 160, 210], 'B. Viljoen', 2, -60);
  k.wallet(
    'service',
    [60, 70, 80],
    t('Contract DD-9', 'Umowa DD-9', 'Договор DD-9', 'Kontrak DD-9'),
    3,
    -400,
  );
  k.meeting('m1', -35, 'visit', {
    minutes: 120,
    travel: 60,
    people: ['abrahams', 'viljoen'],
    ours: ['DM', 'TW'],
    outcome: 'advance',
    deal: 'cip',
    note: t(
      'Abrahams signs off MH-25 for the cheese hall.',
      'Abrahams zatwierdza MH-25 do hali serów.',
      'Abrahams согласует MH-25 для сырного цеха.',
      'Abrahams keur MH-25 vir die kaassaal goed.',
    ),
    words: t(
      'If I can swab it, you can sell it.',
      'Jeśli mogę pobrać wymaz, możecie sprzedać.',
      'Если могу взять смыв, можете продавать.',
      'As ek dit kan smeer, kan jy dit verkoop.',
    ),
  });
  k.meeting('next', 7, 'visit', {
    time: '14:00',
    travel: 60,
    people: ['joubert', 'ross'],
    ours: ['DM'],
    deal: 'cip',
    objective: t(
      'Annelie Joubert names the order date',
      'Annelie Joubert podaje datę zamówienia',
      'Annelie Joubert называет дату заказа',
      'Annelie Joubert noem die besteldatum',
    ),
  });
  k.promise(
    t(
      'Hygiene papers for MH-25',
      'Dokumenty higieny MH-25',
      'Документы по гигиене на MH-25',
      'Higiënepapiere vir MH-25',
    ),
    5,
    { by: 'DM', to: 'abrahams', meeting: 'm1' },
  );
  k.deal(
    'cip',
    t('CIP pumps', 'Pompy CIP', 'Насосы CIP', 'CIP-pompe'),
    210_000,
    [
      ['lead', -130],
      ['qualify', -100],
      ['proposal', -55],
      ['negotiation', -20],
    ],
    {
      category: 'pumps',
      probability: 0.7,
      close: 28,
      buyerStep: t('Order', 'Zamówienie', 'Заказ', 'Bestelling'),
      buyerOn: 24,
      ourStep: t(
        'Fix the delivery dates',
        'Ustalić terminy dostaw',
        'Согласовать сроки поставки',
        'Stel die afleweringsdatums vas',
      ),
      ourOn: 6,
      owner: by,
      roles: { joubert: 'decider', hendricks: 'buyer', viljoen: 'user' },
    },
  );
  k.deal(
    'past',
    t('Pasteuriser pumps', 'Pompy pasteryzatorów', 'Насосы пастеризаторов', 'Pasteuriseerderpompe'),
    160_000,
    [
      ['qualify', -300],
      ['proposal', -260],
      ['won', -198],
    ],
    { category: 'pumps', close: -198, closed: -198, reason: 'quality', owner: by },
  );
  k.plan({
    version: 1,
    from: -150,
    changed: -35,
    clientGoal: t(
      'One hygienic supplier for everything that touches milk.',
      'Jeden higieniczny dostawca do wszystkiego, co dotyka mleka.',
      'Один гигиеничный поставщик всего, что касается молока.',
      'Een higiëniese verskaffer vir alles wat aan melk raak.',
    ),
    goal: t(
      'Hygienic supplier for everything that touches milk.',
      'Dostawca higieniczny do wszystkiego, co dotyka mleka.',
      'Поставщик всего, что касается молока.',
      'Higiëniese verskaffer van alles wat aan melk raak.',
    ),
    objectives: [
      {
        name: t(
          'Heat exchange share',
          'Udział w wymianie ciepła',
          'Доля в теплообмене',
          'Aandeel in hitte-uitruiling',
        ),
        metric: 'penetration',
        baseline: 0.1,
        target: 0.4,
        due: 600,
        controls: [[-15, 0.14, 0.12]],
        strategies: [
          {
            text: t(
              'Hygiene papers as the door',
              'Dokumenty higieny jako drzwi',
              'Документы по гигиене как вход',
              'Higiënepapiere as die deur',
            ),
            actions: [
              {
                text: t(
                  'Plate set with papers for hall 2',
                  'Zestaw płyt z dokumentami do hali 2',
                  'Комплект пластин с документами для цеха № 2',
                  'Plaatstel met papiere vir saal 2',
                ),
                category: 'risk',
                owner: by,
                due: 50,
              },
            ],
          },
        ],
      },
    ],
  });
  k.planYear(660, [48, 50, 52, 50, 49, 52, 50, 51, 54, 52, 50, 49]);
}
