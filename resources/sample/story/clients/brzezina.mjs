// Azoty Brzezina: a fertiliser works; large budget, weak position.
import { clientStory } from '../kit.mjs';
import { t } from '../rows.mjs';

export function tell(story) {
  const k = clientStory(story, 'C-1097', 'brz');
  k.set({
    legal_name: 'Zakłady Azotowe Brzezina S.A.',
    industry: t('Chemicals', 'Chemia', 'Химия', 'Chemikalieë'),
    region: t('Poland, east', 'Polska, wschód', 'Польша, восток', 'Pole, ooste'),
    employees: 3300,
    owner: 'Ewa Lis',
    is_key: 1,
    key_since: { day: -260 },
    primary_type: 'prospective',
    cadence_days: 21,
    lead_source: t('Trade fair', 'Targi', 'Выставка', 'Handelskou'),
  });
  k.type(
    'prospective',
    t(
      'A budget of millions and we sell spares.',
      'Milionowy budżet, a my sprzedajemy części.',
      'Бюджет в миллионы, а мы продаём запчасти.',
      '’n Begroting van miljoene en ons verkoop onderdele.',
    ),
    { on: -240 },
  );
  k.rate(
    'position',
    'weak',
    -240,
    t('Spares only.', 'Tylko części.', 'Только запчасти.', 'Slegs onderdele.'),
  );
  k.rate(
    'position',
    'weak',
    -50,
    t(
      'Spares, and one trial seal in the reactor.',
      'Części i jedno próbne uszczelnienie w reaktorze.',
      'Запчасти и одно пробное уплотнение в реакторе.',
      'Onderdele, en een proefseël in die reaktor.',
    ),
  );
  k.rate(
    'potential',
    'high',
    -240,
    t(
      'Reactor overhaul every second year.',
      'Remont reaktora co drugi rok.',
      'Ремонт реактора раз в два года.',
      'Reaktoropknapping elke tweede jaar.',
    ),
  );
  k.stage([2, 1, 2, 1, 2, 1], -60, { computed: 'early', desired: 'mid' });
  k.qualify(
    'need',
    'yes',
    t(
      'Overhaul in {{month:+6}}',
      'Remont: {{month:+6}}',
      'Ремонт: {{month:+6}}',
      'Opknapping in {{month:+6}}',
    ),
    'T. Górski',
    -50,
  );
  k.qualify(
    'solvency',
    'yes',
    t(
      'State owned, pays in 45 days',
      'Państwowe, płacą w 45 dni',
      'Государственное, платят за 45 дней',
      'Staatsbesit, betaal in 45 dae',
    ),
    t('Court register', 'KRS', 'Судебный реестр', 'Hofregister'),
    -120,
  );
  k.qualify(
    'authority',
    'unknown',
    t(
      'Nobody has told us who signs',
      'Nikt nie powiedział, kto podpisuje',
      'Никто не сказал, кто подписывает',
      'Niemand het gesê wie teken nie',
    ),
    '',
    -50,
  );
  k.unit(
    'reactor',
    t('Ammonia plant', 'Instalacja amoniaku', 'Производство аммиака', 'Ammoniakaanleg'),
    'plant',
  );
  k.unit(
    'supply',
    t('Tender office', 'Biuro przetargów', 'Отдел тендеров', 'Tenderkantoor'),
    'department',
  );
  k.person(
    'gorski',
    'Tadeusz Górski',
    t(
      'Head of maintenance',
      'Szef utrzymania ruchu',
      'Начальник ремонта',
      'Hoof van instandhouding',
    ),
    'reactor',
    {
      known: -240,
      roles: ['influencer'],
      judge: {
        influence: 3,
        attitude: [[-100, 1]],
        coverage: 'multiple',
        orientation: 'technical',
      },
      with: { EL: ['credible', 'solver'], TW: ['solver', 'advisor'] },
    },
  );
  k.person(
    'maj',
    'Renata Maj',
    t(
      'Tender specialist',
      'Specjalista ds. przetargów',
      'Специалист по тендерам',
      'Tenderspesialis',
    ),
    'supply',
    {
      known: -200,
      roles: ['buyer', 'gatekeeper'],
      judge: { influence: 3, attitude: [[-90, -1]], coverage: 'brief' },
    },
  );
  k.person(
    'bury',
    'Leszek Bury',
    t('Reactor engineer', 'Inżynier reaktora', 'Инженер реактора', 'Reaktoringenieur'),
    'reactor',
    {
      known: -120,
      roles: ['user'],
      reports: 'gorski',
      judge: { influence: 2, attitude: [[-60, 1]], coverage: 'brief' },
    },
  );
  k.person(
    'hajduk',
    'Wiesław Hajduk',
    t(
      'Technical board member',
      'Członek zarządu ds. technicznych',
      'Технический директор',
      'Tegniese direksielid',
    ),
    'reactor',
    {
      known: -120,
      judge: { influence: [[-100, 5, 'assumed']], attitude: [[-100, null]], coverage: 'none' },
    },
  );
  k.link('gorski', 'hajduk', 'reports', { on: -120 });
  k.fact(
    'business',
    1,
    false,
    t(
      'Nitrogen fertilisers, ammonia plant from 1978',
      'Nawozy azotowe, instalacja amoniaku z 1978 r.',
      'Азотные удобрения, аммиачная установка 1978 года',
      'Stikstofkunsmis, ammoniakaanleg van 1978',
    ),
    t('Web page', 'Strona WWW', 'Сайт', 'Webblad'),
    -200,
  );
  k.fact(
    'employees',
    1,
    false,
    '3300',
    t('Annual report', 'Raport roczny', 'Годовой отчёт', 'Jaarverslag'),
    -200,
  );
  k.fact(
    'owners',
    1,
    false,
    t('State treasury 51%', 'Skarb Państwa 51%', 'Государство 51 %', 'Staat 51%'),
    t('Annual report', 'Raport roczny', 'Годовой отчёт', 'Jaarverslag'),
    -200,
  );
  k.fact(
    'investments',
    1,
    false,
    t(
      'Reactor overhaul in {{month:+6}}',
      'Remont reaktora: {{month:+6}}',
      'Ремонт реактора: {{month:+6}}',
      'Reaktoropknapping in {{month:+6}}',
    ),
    'T. Górski',
    -50,
  );
  k.fact(
    'problems',
    2,
    true,
    t(
      'Ammonia leaks at the old seals',
      'Wycieki amoniaku na starych uszczelnieniach',
      'Утечки аммиака на старых уплотнениях',
      'Ammoniaklekke by die ou seëls',
    ),
    'L. Bury',
    -50,
  );
  k.fact(
    'steps',
    3,
    true,
    t(
      'Everything above €30k by public tender',
      'Wszystko powyżej 30 tys. EUR w przetargu',
      'Всё свыше 30 тыс. € через тендер',
      'Alles bo €30k per openbare tender',
    ),
    'R. Maj',
    -90,
  );
  k.fact(
    'rivalContracts',
    4,
    false,
    t(
      'Hydrovolt has the overhaul contract until {{month:+3}}',
      'Hydrovolt ma umowę remontową do: {{month:+3}}',
      'У Hydrovolt договор ремонта, до: {{month:+3}}',
      'Hydrovolt het die opknappingskontrak tot {{month:+3}}',
    ),
    'R. Maj',
    -90,
    'assumed',
  );
  k.question(
    t(
      'Who decides on reactor seals?',
      'Kto decyduje o uszczelnieniach reaktora?',
      'Кто решает по уплотнениям реактора?',
      'Wie besluit oor reaktorseëls?',
    ),
    { kind: 'situation', meeting: 'next' },
  );
  k.question(
    t(
      'What did the last leak cost?',
      'Ile kosztował ostatni wyciek?',
      'Во что обошлась последняя утечка?',
      'Wat het die laaste lek gekos?',
    ),
    { kind: 'implication', meeting: 'next' },
  );
  k.competitor(
    'hydrovolt',
    'pumps',
    [0.6, 0.8],
    t('Overhaul contract', 'Umowa remontowa', 'Договор ремонта', 'Opknappingskontrak'),
    t('Slow with spares', 'Powolny z częściami', 'Медленны с запчастями', 'Stadig met onderdele'),
    'fight',
    'T. Górski',
    -50,
    'assumed',
  );
  k.wallet('pumps', [1800, 2600, 3400], 'T. Górski', 1, -50);
  k.wallet('seals', [500, 650, 800], 'L. Bury', 2, -50);
  k.meeting('m1', -50, 'visit', {
    minutes: 90,
    travel: 200,
    people: ['gorski', 'bury'],
    ours: ['EL', 'TW'],
    outcome: 'advance',
    deal: 'seals',
    note: t(
      'Trial seal on feed pump 4 until the overhaul.',
      'Próbne uszczelnienie na pompie zasilającej 4 do remontu.',
      'Пробное уплотнение на питательном насосе № 4 до ремонта.',
      'Proefseël op voerpomp 4 tot die opknapping.',
    ),
  });
  k.meeting('next', 6, 'call', {
    time: '12:30',
    people: ['gorski'],
    ours: ['EL'],
    deal: 'seals',
    objective: t(
      'Tadeusz Górski introduces us to Wiesław Hajduk',
      'Tadeusz Górski przedstawia nas Wiesławowi Hajdukowi',
      'Tadeusz Górski знакомит нас с Wiesław Hajduk',
      'Tadeusz Górski stel ons aan Wiesław Hajduk voor',
    ),
  });
  k.promise(
    t(
      'Reading of the trial seal',
      'Odczyt próbnego uszczelnienia',
      'Показания пробного уплотнения',
      'Lesing van die proefseël',
    ),
    11,
    { by: 'TW', to: 'bury', meeting: 'm1' },
  );
  k.deal(
    'seals',
    t('Reactor seals', 'Uszczelnienia reaktora', 'Уплотнения реактора', 'Reaktorseëls'),
    290_000,
    [
      ['lead', -90],
      ['qualify', -50],
    ],
    {
      category: 'seals',
      probability: 0.2,
      close: 60,
      buyerStep: t('Audit', 'Audyt', 'Аудит', 'Oudit'),
      buyerOn: 14,
      ourStep: t(
        'Find who signs',
        'Ustalić, kto podpisuje',
        'Выяснить, кто подписывает',
        'Vind uit wie teken',
      ),
      ourOn: 6,
      competitors: ['hydrovolt'],
      roles: { gorski: 'influencer' },
    },
  );
  k.deal(
    'tender',
    t(
      'Feed pumps tender',
      'Przetarg na pompy zasilające',
      'Тендер на питательные насосы',
      'Voerpomptender',
    ),
    420_000,
    [
      ['qualify', -210],
      ['proposal', -180],
      ['lost', -120],
    ],
    {
      category: 'pumps',
      close: -120,
      closed: -120,
      reason: 'price',
      competitors: ['hydrovolt'],
      tender: {
        number: 'ZP/14',
        deadline: -170,
        criteria: t(
          'Price 80%, delivery 20%',
          'Cena 80%, termin 20%',
          'Цена 80 %, срок 20 %',
          'Prys 80%, aflewering 20%',
        ),
      },
    },
  );
  k.plan({
    status: 'draft',
    version: 1,
    from: -50,
    changed: -50,
    goal: t(
      'Enter with seals at the overhaul, pumps two years later.',
      'Wejść z uszczelnieniami przy remoncie, pompy dwa lata później.',
      'Войти с уплотнениями в ремонт, насосы через два года.',
      'Kom in met seëls by die opknapping, pompe twee jaar later.',
    ),
    objectives: [
      {
        name: t(
          'Seals in the reactor',
          'Uszczelnienia w reaktorze',
          'Уплотнения в реакторе',
          'Seëls in die reaktor',
        ),
        metric: 'penetration',
        baseline: 0.05,
        target: 0.35,
        due: 420,
        strategies: [
          {
            text: t(
              'Trial seal as proof',
              'Próbne uszczelnienie jako dowód',
              'Пробное уплотнение как доказательство',
              'Proefseël as bewys',
            ),
            actions: [
              {
                text: t(
                  'Reading after 500 hours',
                  'Odczyt po 500 godzinach',
                  'Показания после 500 часов',
                  'Lesing na 500 uur',
                ),
                category: 'technical',
                owner: 'Tomasz Wrona',
                due: 30,
              },
            ],
          },
        ],
      },
    ],
  });
  k.planYear(500, [30, 36, 42, 40, 38, 44, 46, 40, 42, 48, 44, 40]);
}
