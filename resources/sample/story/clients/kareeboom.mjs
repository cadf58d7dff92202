// Kareeboom Platinum: a mine with two shafts and a concentrator; the largest client, sixty people known.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

/** Departments with their people: key, name, title, influence, attitude (null = unknown), coverage, role, superior. */
const ROLE = {
  artisan: t('Artisan, pumps', 'Mechanik pomp', 'Слесарь насосов', 'Ambagsman, pompe'),
  foreman: t('Shift foreman', 'Brygadzista zmiany', 'Сменный мастер', 'Skofvoorman'),
  engineer: t('Section engineer', 'Inżynier oddziału', 'Инженер участка', 'Seksie-ingenieur'),
  planner: t(
    'Maintenance planner',
    'Planista utrzymania ruchu',
    'Планировщик ремонтов',
    'Instandhoudingsbeplanner',
  ),
  metallurgist: t('Metallurgist', 'Metalurg', 'Металлург', 'Metallurg'),
  buyer: t('Buyer', 'Kupiec', 'Закупщик', 'Aankoper'),
  stores: t('Stores controller', 'Magazynier', 'Кладовщик', 'Magasynbeheerder'),
  accountant: t(
    'Cost accountant',
    'Księgowy kosztów',
    'Бухгалтер по затратам',
    'Kosterekenmeester',
  ),
  safety: t('Safety officer', 'Inspektor BHP', 'Инспектор по охране труда', 'Veiligheidsbeampte'),
  environment: t(
    'Environmental officer',
    'Specjalista ds. środowiska',
    'Эколог',
    'Omgewingsbeampte',
  ),
  project: t('Project engineer', 'Inżynier projektu', 'Инженер проекта', 'Projekingenieur'),
};

const TEAMS = [
  [
    'north',
    'vanwyk',
    ROLE.engineer,
    [
      'Johan Steyn',
      'Thabo Mokoena',
      'Pieter Louw',
      'Sipho Dlamini',
      'Lerato Molefe',
      'Gert Botha',
      'Kagiso Tau',
    ],
  ],
  ['north', 'north0', ROLE.foreman, ['Andries Smit', 'Neo Sithole', 'Bongani Zulu', 'Hendrik Nel']],
  [
    'south',
    'vanwyk',
    ROLE.engineer,
    ['Riaan Pretorius', 'Mpho Khumalo', 'Tebogo Nkosi', 'Frikkie Vermaak'],
  ],
  [
    'south',
    'south0',
    ROLE.artisan,
    ['Jabu Mthembu', 'Karel Fourie', 'Lucky Mabena', 'Sello Phiri', 'Danie Kruger'],
  ],
  [
    'plant',
    'naidoo',
    ROLE.metallurgist,
    ['Priya Govender', 'Michael Adams', 'Zanele Radebe', 'Christo Jacobs'],
  ],
  ['plant', 'naidoo', ROLE.planner, ['Elmarie Roos', 'Themba Ndlovu', 'Yusuf Patel']],
  [
    'plant',
    'plant0',
    ROLE.foreman,
    ['Willem Coetzee', 'Joseph Maluleke', 'Ivan Pillay', 'Simon Baloyi', 'Ernst Viljoen'],
  ],
  ['supply', 'maree', ROLE.buyer, ['Refilwe Motaung', 'Anton Swart', 'Nomsa Buthelezi']],
  ['supply', 'supply0', ROLE.stores, ['Petrus Modise', 'Gloria Hlongwane', 'Kobus Venter']],
  ['finance', 'dutoit', ROLE.accountant, ['Ayanda Cele', 'Marius Brits', 'Thandi Mahlangu']],
  [
    'safety',
    'khoza',
    ROLE.safety,
    ['Lindiwe Maseko', 'Jaco Theron', 'Patrick Sibiya', 'Carel Bester'],
  ],
  ['safety', 'khoza', ROLE.environment, ['Hannelie Marais', 'Vusi Shabangu']],
  [
    'projects',
    'olivier',
    ROLE.project,
    ['Stefan Muller', 'Naledi Kgosi', 'Abel Swanepoel', 'Boitumelo Seleka', 'Rudi Human'],
  ],
];

export function tell(story) {
  const k = clientStory(story, 'C-1301', 'kar');
  k.set({
    legal_name: 'Kareeboom Platinum (Pty) Ltd',
    industry: t('Mining', 'Górnictwo', 'Горнодобыча', 'Mynbou'),
    region: t(
      'South Africa, North West',
      'RPA, Północno-Zachodnia',
      'ЮАР, Северо-Запад',
      'Suid-Afrika, Noordwes',
    ),
    employees: 4200,
    web: 'kareeboomplatinum.example',
    owner: 'Dirk Malan',
    is_key: 1,
    key_since: { day: -1150 },
    primary_type: 'breadwinner',
    cadence_days: 14,
    note: t(
      'Two shafts, one purse: whoever wins the concentrator wins the spares.',
      'Dwa szyby, jedna kasa: kto wygra zakład wzbogacania, ten ma części.',
      'Две шахты, один кошелёк: кто выиграл фабрику, тому и запчасти.',
      'Twee skagte, een beursie: wie die konsentreerder wen, wen die onderdele.',
    ),
  });
  k.type(
    'breadwinner',
    t(
      'Largest client for three years.',
      'Największy klient od trzech lat.',
      'Три года крупнейший клиент.',
      'Drie jaar lank die grootste kliënt.',
    ),
    { on: -300, by: 'Dirk Malan' },
  );
  k.type(
    'expert',
    t(
      'Their reliability team tests every seal for 500 hours; it started our test bench project.',
      'Ich zespół niezawodności testuje każde uszczelnienie 500 godzin; stąd nasz projekt stanowiska testowego.',
      'Их служба надёжности испытывает каждое уплотнение 500 часов; из этого вырос наш стенд.',
      'Hulle betroubaarheidspan toets elke seël vir 500 uur; dit het ons toetsbankprojek begin.',
    ),
    { on: -300, review: 65, by: 'Dirk Malan' },
  );
  k.rate(
    'position',
    'medium',
    -260,
    t(
      'Pumps in one shaft only.',
      'Pompy tylko w jednym szybie.',
      'Насосы только в одной шахте.',
      'Pompe in slegs een skag.',
    ),
    'Dirk Malan',
  );
  k.rate(
    'position',
    'strong',
    -30,
    t(
      'Both shafts run our pumps and Naidoo asks us first.',
      'Oba szyby pracują na naszych pompach, Naidoo pyta najpierw nas.',
      'Обе шахты работают на наших насосах, Naidoo сначала спрашивает нас.',
      'Albei skagte loop op ons pompe en Naidoo vra ons eerste.',
    ),
    'Dirk Malan',
  );
  k.rate(
    'potential',
    'high',
    -260,
    t(
      'Tailings line and shaft three are planned.',
      'Planowana linia odpadów i trzeci szyb.',
      'Планируются линия хвостов и третья шахта.',
      'Slyklyn en skag drie word beplan.',
    ),
    'Dirk Malan',
  );
  k.stage([4, 3, 4, 3, 3, 3], -60, {
    computed: 'partnership',
    desired: 'synergistic',
    by: 'Dirk Malan',
  });

  k.unit('head', t('Head office', 'Centrala', 'Головной офис', 'Hoofkantoor'), 'department');
  k.unit('north', t('North shaft', 'Szyb północny', 'Северная шахта', 'Noordskag'), 'plant');
  k.unit('south', t('South shaft', 'Szyb południowy', 'Южная шахта', 'Suidskag'), 'plant');
  k.unit(
    'plant',
    t('Concentrator', 'Zakład wzbogacania', 'Обогатительная фабрика', 'Konsentreerder'),
    'plant',
  );
  k.unit(
    'supply',
    t('Supply chain', 'Łańcuch dostaw', 'Снабжение', 'Voorsieningsketting'),
    'department',
  );
  k.unit('finance', t('Finance', 'Finanse', 'Финансы', 'Finansies'), 'department');
  k.unit(
    'safety',
    t(
      'Safety and environment',
      'BHP i środowisko',
      'Безопасность и экология',
      'Veiligheid en omgewing',
    ),
    'department',
  );
  k.unit('projects', t('Projects', 'Projekty', 'Проекты', 'Projekte'), 'department');

  const dm = (now, target) => ({ DM: [now, target] });
  k.person(
    'mabuza',
    'Grace Mabuza',
    t('Managing director', 'Dyrektor zarządzająca', 'Генеральный директор', 'Besturende direkteur'),
    'head',
    {
      since: -900,
      known: -700,
      roles: ['approver'],
      judge: {
        influence: 5,
        attitude: [[-300, 0]],
        coverage: 'brief',
        politics: 'inner',
        orientation: 'business',
      },
      with: { AZ: ['credible', 'solver'] },
    },
  );
  k.person(
    'vanwyk',
    'Deon van Wyk',
    t(
      'Vice-president mining',
      'Wiceprezes ds. górnictwa',
      'Вице-президент по добыче',
      'Visepresident mynbou',
    ),
    'head',
    {
      known: -900,
      roles: ['decider'],
      reports: 'mabuza',
      judge: {
        influence: 5,
        attitude: [
          [-500, 0],
          [-90, 1],
        ],
        coverage: 'multiple',
        politics: 'inner',
        orientation: 'technical',
      },
      with: dm('solver', 'advisor'),
    },
  );
  k.person(
    'naidoo',
    'Rajesh Naidoo',
    t('Plant manager', 'Kierownik zakładu', 'Директор фабрики', 'Aanlegbestuurder'),
    'plant',
    {
      known: -1000,
      roles: ['decider', 'coach'],
      reports: 'mabuza',
      judge: {
        influence: 4,
        attitude: [
          [-400, 1],
          [-60, 2],
        ],
        coverage: 'deep',
        politics: 'inner',
        orientation: 'technical',
      },
      with: { DM: ['advisor', 'advisor'], TW: ['solver', 'advisor'] },
    },
  );
  k.person(
    'maree',
    'Susan Maree',
    t(
      'Supply chain manager',
      'Kierownik łańcucha dostaw',
      'Начальник снабжения',
      'Voorsieningskettingbestuurder',
    ),
    'supply',
    {
      known: -800,
      roles: ['buyer'],
      reports: 'mabuza',
      judge: {
        influence: 4,
        attitude: [[-200, 0]],
        coverage: 'multiple',
        politics: 'structure',
        orientation: 'financial',
      },
      with: dm('credible', 'solver'),
    },
  );
  k.person(
    'dutoit',
    'Charl du Toit',
    t('Chief financial officer', 'Dyrektor finansowy', 'Финансовый директор', 'Finansiële hoof'),
    'finance',
    {
      known: -600,
      roles: ['approver'],
      reports: 'mabuza',
      judge: {
        influence: 4,
        attitude: [[-200, null]],
        coverage: 'none',
        politics: 'inner',
        orientation: 'financial',
      },
    },
  );
  k.person(
    'khoza',
    'Zodwa Khoza',
    t('Head of safety', 'Kierownik BHP', 'Начальник охраны труда', 'Hoof van veiligheid'),
    'safety',
    {
      known: -500,
      roles: ['influencer'],
      reports: 'mabuza',
      judge: {
        influence: 3,
        attitude: [[-150, 1, 'assumed']],
        coverage: 'brief',
        politics: 'structure',
      },
    },
  );
  k.person(
    'olivier',
    'Hein Olivier',
    t('Project director', 'Dyrektor projektów', 'Директор проектов', 'Projekdirekteur'),
    'projects',
    {
      known: -420,
      roles: ['initiator'],
      reports: 'vanwyk',
      judge: { influence: 4, attitude: [[-100, 1]], coverage: 'multiple', politics: 'structure' },
      with: dm('credible', 'solver'),
    },
  );
  k.person(
    'fortuin',
    'Elsabe Fortuin',
    t(
      'Office of the managing director',
      'Biuro dyrektor zarządzającej',
      'Приёмная генерального директора',
      'Kantoor van die besturende direkteur',
    ),
    'head',
    {
      known: -420,
      roles: ['gatekeeper'],
      reports: 'mabuza',
      judge: { influence: 2, attitude: 0, coverage: 'brief', politics: 'structure' },
    },
  );
  k.person(
    'barnard',
    'Louis Barnard',
    t('Plant manager', 'Kierownik zakładu', 'Директор фабрики', 'Aanlegbestuurder'),
    'plant',
    {
      known: -1100,
      left: -520,
      successor: 'naidoo',
      roles: ['decider'],
      judge: { influence: 4, attitude: 0, coverage: 'multiple' },
    },
  );

  // Attitude follows the team and place in it, so that the picture has areas that are warm, cool and unknown.
  const attitudes = [1, 0, null, 1, -1, 0, null];
  const levels = ['multiple', 'brief', 'none', 'brief', 'brief', 'none', 'none'];
  const counts = new Map();
  for (const [unit, boss, title, names] of TEAMS)
    names.forEach((full, index) => {
      const number = counts.get(unit) ?? 0;
      counts.set(unit, number + 1);
      const said = attitudes[(index + number) % attitudes.length];
      k.person(`${unit}${number}`, full, title, unit, {
        known: -420 + 7 * number,
        reports: boss,
        roles: index === 0 ? ['influencer'] : index % 3 === 1 ? ['user'] : [],
        judge: {
          influence: 1 + ((index + number) % 3),
          attitude: [[-180, said, index % 2 === 0 ? 'confirmed' : 'assumed']],
          coverage: levels[(index + number) % levels.length],
        },
      });
    });
  k.link('plant0', 'naidoo', 'influences', { strength: 2 });
  k.link('naidoo', 'vanwyk', 'influences', { strength: 3 });
  k.link('maree', 'naidoo', 'conflicts', {
    note: t('stock levels', 'zapasy', 'запасы', 'voorraadvlakke'),
  });
  k.link('projects0', 'naidoo', 'dotted');
  k.link('khoza', 'olivier', 'knows');
  k.link('plant4', 'north0', 'knows');

  k.fact(
    'business',
    1,
    false,
    t(
      'Platinum group metals, 310,000 ounces a year, two shafts',
      'Platynowce, 310 tys. uncji rocznie, dwa szyby',
      'Платиноиды, 310 тыс. унций в год, две шахты',
      'Platinumgroepmetale, 310 000 onse per jaar, twee skagte',
    ),
    t('Annual report', 'Raport roczny', 'Годовой отчёт', 'Jaarverslag'),
    -150,
  );
  k.fact(
    'markets',
    1,
    false,
    t(
      'Catalyst makers in Japan and Germany',
      'Producenci katalizatorów w Japonii i Niemczech',
      'Производители катализаторов в Японии и Германии',
      'Katalisatormakers in Japan en Duitsland',
    ),
    t('Annual report', 'Raport roczny', 'Годовой отчёт', 'Jaarverslag'),
    -150,
  );
  k.fact(
    'employees',
    1,
    false,
    t(
      '4,200, of them 350 in engineering',
      '4200, w tym 350 w pionie technicznym',
      '4200, из них 350 инженеров и ремонтников',
      '4 200, van hulle 350 in ingenieurswese',
    ),
    'H. Olivier',
    -100,
  );
  k.fact(
    'investments',
    1,
    false,
    t(
      'Tailings line, ZAR 240m, to start {{month:+4}}',
      'Linia odpadów, 240 mln ZAR, start: {{month:+4}}',
      'Линия хвостов, 240 млн рандов, старт: {{month:+4}}',
      'Slyklyn, R240 m, begin {{month:+4}}',
    ),
    'H. Olivier',
    -30,
  );
  k.fact(
    'structure',
    1,
    false,
    t(
      'Shafts report to mining, the plant to the managing director',
      'Szyby podlegają górnictwu, zakład dyrektor zarządzającej',
      'Шахты подчинены добыче, фабрика генеральному',
      'Skagte rapporteer aan mynbou, die aanleg aan die besturende direkteur',
    ),
    'R. Naidoo',
    -220,
  );
  k.fact(
    'environment',
    1,
    true,
    t(
      'Water licence is renewed next year; dust is in the news',
      'Pozwolenie wodne odnawiane w przyszłym roku; o pyle pisze prasa',
      'Лицензия на воду обновляется в следующем году; о пыли пишет пресса',
      'Waterlisensie word volgende jaar hernu; stof is in die nuus',
    ),
    t('Press', 'Prasa', 'Пресса', 'Pers'),
    -70,
    'assumed',
  );
  k.fact(
    'contract',
    2,
    false,
    t(
      'Three-year supply agreement for pumps until {{month:+14}}',
      'Trzyletnia umowa dostaw pomp do: {{month:+14}}',
      'Трёхлетний договор поставки насосов, до: {{month:+14}}',
      'Driejaarooreenkoms vir pompe tot {{month:+14}}',
    ),
    t('Contract KP-77', 'Umowa KP-77', 'Договор KP-77', 'Kontrak KP-77'),
    -650,
    'confirmed',
    { expires: 420 },
  );
  k.fact(
    'deliveries',
    2,
    false,
    t(
      '61 orders in 12 months, all on time',
      '61 zamówień w 12 miesięcy, wszystkie na czas',
      '61 заказ за 12 месяцев, все в срок',
      '61 bestellings in 12 maande, alles betyds',
    ),
    t('Sales rows', 'Wiersze sprzedaży', 'Строки продаж', 'Verkoopsreëls'),
    -40,
  );
  k.fact(
    'problems',
    2,
    true,
    t(
      'Slurry eats seals in 600 hours',
      'Szlam zjada uszczelnienia w 600 godzin',
      'Пульпа съедает уплотнения за 600 часов',
      'Slyk vreet seëls in 600 uur',
    ),
    'R. Naidoo',
    -30,
  );
  k.fact(
    'opportunities',
    2,
    true,
    t(
      'One spare parts store for both shafts',
      'Jeden magazyn części dla obu szybów',
      'Один склад запчастей на обе шахты',
      'Een onderdelestoor vir albei skagte',
    ),
    'S. Maree',
    -60,
    'assumed',
  );
  k.fact(
    'limits',
    3,
    false,
    t(
      'Plant manager up to ZAR 5m, above it the managing director',
      'Kierownik zakładu do 5 mln ZAR, powyżej dyrektor zarządzająca',
      'Директор фабрики до 5 млн рандов, выше генеральный',
      'Aanlegbestuurder tot R5 m, daarbo die besturende direkteur',
    ),
    'R. Naidoo',
    -220,
  );
  k.fact(
    'criteria',
    3,
    true,
    t(
      'Hours to failure, then stock in Rustenburg',
      'Godziny do awarii, potem zapas w Rustenburgu',
      'Наработка на отказ, затем склад в Рюстенбурге',
      'Ure tot faling, dan voorraad in Rustenburg',
    ),
    'D. van Wyk',
    -90,
  );
  k.fact(
    'rivalStrengths',
    4,
    true,
    t(
      'Kaapvloei has a depot 12 km away',
      'Kaapvloei ma skład 12 km stąd',
      'У Kaapvloei склад в 12 км',
      'Kaapvloei het ’n depot 12 km ver',
    ),
    'K. Venter',
    -200,
  );
  k.question(
    t(
      'Who signs the tailings line: mining or projects?',
      'Kto podpisuje linię odpadów: górnictwo czy projekty?',
      'Кто подписывает линию хвостов: добыча или проекты?',
      'Wie teken die slyklyn: mynbou of projekte?',
    ),
    { kind: 'situation', meeting: 'next' },
  );
  k.question(
    t(
      'What does Charl du Toit need to see before he releases money?',
      'Co musi zobaczyć Charl du Toit, zanim zwolni środki?',
      'Что должен увидеть Charl du Toit, прежде чем выделит деньги?',
      'Wat moet Charl du Toit sien voor hy geld vrystel?',
    ),
    { kind: 'problem', meeting: 'next' },
  );
  k.competitor(
    'kaapvloei',
    'valves',
    [0.5, 0.65],
    t(
      'Depot 12 km away, 24-hour counter',
      'Skład 12 km stąd, czynny całą dobę',
      'Склад в 12 км, работает круглосуточно',
      'Depot 12 km ver, 24-uur-toonbank',
    ),
    t('No engineers', 'Brak inżynierów', 'Нет инженеров', 'Geen ingenieurs nie'),
    'coexist',
    'R. Motaung',
    -90,
  );
  k.competitor(
    'thermaline',
    'heat',
    [0.2, 0.4],
    t(
      'Exchangers from stock',
      'Wymienniki z magazynu',
      'Теплообменники со склада',
      'Ruilers uit voorraad',
    ),
    t('No service', 'Brak serwisu', 'Нет сервиса', 'Geen diens nie'),
    'coexist',
    'E. Roos',
    -90,
    'assumed',
  );
  k.wallet('pumps', [1500, 1700, 1900], 'S. Maree', 3, -60);
  k.wallet('valves', [600, 750, 900], 'R. Motaung', 2, -90);
  k.wallet('seals', [280, 330, 360], 'R. Naidoo', 3, -120);
  k.wallet('service', [120, 180, 260], 'H. Olivier', 1, -100);
  k.cell('lubricants', 'no-need', {
    note: t(
      'Group contract overseas',
      'Umowa grupowa za granicą',
      'Групповой договор за рубежом',
      'Groepkontrak oorsee',
    ),
  });

  k.meeting('m1', -60, 'visit', {
    minutes: 150,
    travel: 120,
    people: ['naidoo', 'plant0'],
    ours: ['DM', 'TW'],
    outcome: 'advance',
    note: t(
      'Seal test passed 900 hours. Naidoo will show it to van Wyk.',
      'Test uszczelnienia: 900 godzin. Naidoo pokaże go van Wykowi.',
      'Испытание уплотнения: 900 часов. Naidoo покажет van Wyk.',
      'Seëltoets het 900 uur gehaal. Naidoo sal dit vir van Wyk wys.',
    ),
    words: t(
      'Show me hours, not brochures.',
      'Pokażcie godziny, nie prospekty.',
      'Покажите часы, а не буклеты.',
      'Wys my ure, nie brosjures nie.',
    ),
  });
  k.meeting('m2', -30, 'video', {
    minutes: 45,
    people: ['olivier'],
    ours: ['DM'],
    outcome: 'advance',
    deal: 'tailings',
    note: t(
      'Tailings line budget confirmed; legal checks the terms.',
      'Budżet linii odpadów potwierdzony; warunki sprawdza dział prawny.',
      'Бюджет линии хвостов подтверждён; условия у юристов.',
      'Slyklynbegroting bevestig; regs gaan die bepalings na.',
    ),
  });
  k.meeting('m3', -9, 'visit', {
    minutes: 90,
    travel: 120,
    people: ['vanwyk', 'olivier'],
    ours: ['DM', 'AZ'],
    outcome: 'advance',
    deal: 'tailings',
    note: t(
      'Van Wyk wants one supplier for the whole line.',
      'Van Wyk chce jednego dostawcy na całą linię.',
      'Van Wyk хочет одного поставщика на всю линию.',
      'Van Wyk wil een verskaffer vir die hele lyn hê.',
    ),
    words: t(
      'One throat to choke, that is all I ask.',
      'Chcę jednego winnego, to wszystko.',
      'Мне нужен один ответственный, и всё.',
      'Een keel om te wurg, dis al wat ek vra.',
    ),
  });
  k.meeting('next', 5, 'visit', {
    time: '08:00',
    travel: 120,
    people: ['vanwyk', 'dutoit', 'maree'],
    ours: ['DM', 'AZ'],
    deal: 'tailings',
    objective: t(
      'Charl du Toit names the date of the release',
      'Charl du Toit podaje datę zwolnienia środków',
      'Charl du Toit называет дату выделения денег',
      'Charl du Toit noem die datum van die vrystelling',
    ),
    fallback: t(
      'Van Wyk agrees to introduce us in writing',
      'Van Wyk zgadza się nas przedstawić na piśmie',
      'Van Wyk соглашается представить нас письменно',
      'Van Wyk stem in om ons skriftelik voor te stel',
    ),
  });
  k.promise(
    t(
      'Legal answers on liability',
      'Odpowiedź prawna w sprawie odpowiedzialności',
      'Ответ юристов об ответственности',
      'Regsantwoord oor aanspreeklikheid',
    ),
    6,
    { by: 'DM', to: 'olivier', meeting: 'm2' },
  );
  k.promise(
    t(
      'Wear figures of the last quarter',
      'Dane o zużyciu za ostatni kwartał',
      'Данные об износе за квартал',
      'Slytasiesyfers van die laaste kwartaal',
    ),
    2,
    { ours: false, by: 'DM', to: 'plant4', meeting: 'm1' },
  );
  k.deal(
    'shaft',
    t(
      'Dewatering pumps, south shaft',
      'Pompy odwadniające, szyb południowy',
      'Водоотлив южной шахты',
      'Ontwateringspompe, suidskag',
    ),
    390_000,
    [
      ['qualify', -330],
      ['proposal', -280],
      ['negotiation', -235],
      ['order', -205],
      ['won', -190],
    ],
    { category: 'pumps', close: -190, closed: -190, reason: 'relation' },
  );
  k.deal(
    'tailings',
    t(
      'Tailings line seals',
      'Uszczelnienia linii odpadów',
      'Уплотнения линии хвостов',
      'Seëls van die slyklyn',
    ),
    520_000,
    [
      ['lead', -160],
      ['qualify', -110],
      ['proposal', -60],
      ['negotiation', -22],
    ],
    {
      category: 'seals',
      probability: 0.6,
      close: 38,
      buyerStep: t(
        'Legal releases the terms',
        'Dział prawny zatwierdza warunki',
        'Юристы согласуют условия',
        'Regs gee die bepalings vry',
      ),
      buyerOn: 6,
      ourStep: t(
        'Answer the liability clause',
        'Odpowiedzieć na klauzulę odpowiedzialności',
        'Ответить по пункту об ответственности',
        'Beantwoord die aanspreeklikheidsklousule',
      ),
      ourOn: 4,
      owner: 'Dirk Malan',
      competitors: ['kaapvloei'],
      roles: { vanwyk: 'decider', maree: 'buyer', naidoo: 'user' },
    },
  );
  k.deal(
    'ruilers',
    t(
      'Heat exchangers, concentrator',
      'Wymienniki, zakład wzbogacania',
      'Теплообменники фабрики',
      'Hitteruilers, konsentreerder',
    ),
    150_000,
    [
      ['qualify', -390],
      ['proposal', -350],
      ['lost', -308],
    ],
    {
      category: 'heat',
      close: -308,
      closed: -308,
      reason: 'delivery',
      owner: 'Dirk Malan',
      competitors: ['thermaline'],
    },
  );
  k.plan({
    version: 2,
    from: -320,
    clientGoal: t(
      'Longer running hours in both shafts, with one store of spares.',
      'Dłuższa praca pomp w obu szybach i jeden magazyn części.',
      'Дольше работа насосов в обеих шахтах и один склад запчастей.',
      'Langer loopure in albei skagte, met een onderdelestoor.',
    ),
    goal: t(
      'One supplier for pumps and seals of both shafts, with our stock in Rustenburg.',
      'Jeden dostawca pomp i uszczelnień obu szybów, z naszym magazynem w Rustenburgu.',
      'Единый поставщик насосов и уплотнений обеих шахт, с нашим складом в Рюстенбурге.',
      'Een verskaffer van pompe en seëls vir albei skagte, met ons voorraad in Rustenburg.',
    ),
    decision: t(
      'Local stock of €180k',
      'Lokalny zapas 180 tys. EUR',
      'Местный склад на 180 тыс. €',
      'Plaaslike voorraad van €180k',
    ),
    objectives: [
      {
        name: t(
          'Sales of pumps and seals',
          'Sprzedaż pomp i uszczelnień',
          'Продажи насосов и уплотнений',
          'Verkope van pompe en seëls',
        ),
        metric: 'volume',
        baseline: 15_000_000_000,
        target: 20_000_000_000,
        due: 700,
        controls: [[-20, 15_800_000_000, 16_100_000_000]],
        strategies: [
          {
            text: t(
              'Hours to failure as the price argument',
              'Godziny do awarii jako argument cenowy',
              'Наработка на отказ как довод о цене',
              'Ure tot faling as prysargument',
            ),
            actions: [
              {
                text: t(
                  'Seal test bench, 1,000 hours',
                  'Stanowisko testowe, 1000 godzin',
                  'Стенд, 1000 часов',
                  'Seëltoetsbank, 1 000 uur',
                ),
                category: 'technical',
                owner: 'Tomasz Wrona',
                due: 45,
              },
            ],
          },
        ],
      },
      {
        name: t(
          'Finance on our side',
          'Finanse po naszej stronie',
          'Финансы на нашей стороне',
          'Finansies aan ons kant',
        ),
        metric: 'relation',
        baseline: 0,
        target: 1,
        due: 120,
        controls: [[60, 1, null]],
        strategies: [
          {
            text: t(
              'Cost per running hour in their own figures',
              'Koszt godziny pracy w ich liczbach',
              'Цена часа работы в их цифрах',
              'Koste per loopuur in hulle eie syfers',
            ),
            actions: [
              {
                text: t(
                  'Meet Charl du Toit with van Wyk',
                  'Spotkać Charla du Toit z van Wykiem',
                  'Встретить Charl du Toit вместе с van Wyk',
                  'Ontmoet Charl du Toit saam met van Wyk',
                ),
                category: 'trust',
                owner: 'Anna Zając',
                due: 5,
              },
            ],
          },
        ],
      },
    ],
    risks: [
      {
        text: t(
          'Platinum price falls, projects stop',
          'Cena platyny spada, projekty stają',
          'Цена платины падает, проекты встают',
          'Platinumprys val, projekte staan',
        ),
        likelihood: 'medium',
        effect: 'high',
        response: t(
          'Service contract that runs without projects',
          'Umowa serwisowa niezależna od projektów',
          'Сервисный договор, не зависящий от проектов',
          'Dienskontrak wat sonder projekte loop',
        ),
      },
    ],
  });
  k.planYear(1950, [128, 130, 140, 138, 142, 145, 150, 148, 150, 152, 149, 140]);
}
