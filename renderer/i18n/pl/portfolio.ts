import type { portfolio as english } from '../en/portfolio';
import type { SlavicTranslation } from '../translation';
import { portfolioSettings } from './portfolio-settings';

/** Polish texts of the portfolio screen. */
export const portfolio: SlavicTranslation<typeof english> = {
  did: {
    basisChanged: 'Zmieniono ustawienie: wartość według',
    limitsChanged: 'Zmieniono ustawienie: progi ABC',
    rhythmChanged: 'Zmieniono ustawienie: rytm według',
    grainChanged: 'Zmieniono ustawienie: okres',
    windowChanged: 'Zmieniono ustawienie: zakres',
  },
  title: 'Portfel',
  summary: '{{clients}}, {{total}}, {{periods}}',
  clients_one: '{{count, number}} klient',
  clients_few: '{{count, number}} klientów',
  clients_many: '{{count, number}} klientów',
  clients_other: '{{count, number}} klienta',
  periods: {
    month_one: '{{count, number}} miesiąc',
    month_few: '{{count, number}} miesiące',
    month_many: '{{count, number}} miesięcy',
    month_other: '{{count, number}} miesiąca',
    quarter_one: '{{count, number}} kwartał',
    quarter_few: '{{count, number}} kwartały',
    quarter_many: '{{count, number}} kwartałów',
    quarter_other: '{{count, number}} kwartału',
    week_one: '{{count, number}} tydzień',
    week_few: '{{count, number}} tygodnie',
    week_many: '{{count, number}} tygodni',
    week_other: '{{count, number}} tygodnia',
  },
  periodsShort: {
    month: '{{count, number}} mies.',
    quarter: '{{count, number}} kw.',
    week: '{{count, number}} tyg.',
  },
  periodName: { quarter: '{{part}} kw. {{year}}', week: 'T{{part}} {{year}}' },
  loading: 'Analiza sprzedaży',
  updating: 'Analiza z nowymi ustawieniami',
  failed: 'Nie udało się pokazać analizy. Dane są bezpieczne.',
  retry: 'Spróbuj ponownie',

  export: {
    action: 'Eksportuj do Excela',
    running: 'Zapisywanie skoroszytu',
    fileName: 'Portfel {{date}}',
    done: 'Zapisano jako {{name}}',
    show: 'Pokaż w folderze',
    cancel: 'Anuluj',
  },

  empty: {
    title: 'W tym obszarze roboczym nie ma jeszcze sprzedaży',
    text: 'Zaimportuj skoroszyt ze sprzedażą według klientów. Pojawią się tu macierz, krzywa i liczby każdego klienta.',
    action: 'Importuj skoroszyt',
  },
  sales: {
    noneTitle: 'Brak sprzedaży temu klientowi',
    none: 'Żaden zaimportowany wiersz nie należy do tego klienta. Jego zakupy pojawią się tu z następnym skoroszytem, który go wymienia.',
    open: 'Otwórz',
  },

  settings: portfolioSettings,

  notice: {
    swallow:
      '{{clients}} z {{rated}} ocenionych klientów ({{share}}) trafia do {{letter}}, więc ten podział niewiele mówi.',
    swallowWhy: {
      regularity: 'Pod względem regularności ci klienci prawie się nie różnią.',
      variation: 'Sprzedaż dla firm rzadko waha się między okresami o mniej niż {{y}}.',
      gaps: 'Odstępy między ich zakupami prawie się nie różnią.',
    },
    swallowOthers: 'Inne metody dałyby: {{list}}.',
    alternative: '{{method}} {{limits}} X {{x}} · Y {{y}} · Z {{z}}',
    use: 'Użyj: {{method}}',
    keep: 'Zostaw: {{method}}',
    method: { regularity: 'regularność', variation: 'zmienność', gaps: 'odstępy' },
    partialKept:
      '{{period}} obejmuje tylko {{days}}, a się liczy. Niepełny okres wygląda jak spadek sprzedaży.',
    leaveOut: 'Pomiń go',
    fewPeriods:
      'Zakres ma {{periods}}; do oceny rytmu potrzeba co najmniej {{needed}}. Większość klientów pozostaje nowa (N).',
    wholeWindow: 'Weź wszystkie dane',
    marginUnknown_one:
      '{{count, number}} pozycja nie ma kosztu. Jej marża jest nieznana i nie wchodzi do wartości.',
    marginUnknown_few:
      '{{count, number}} pozycje nie mają kosztu. Ich marża jest nieznana i nie wchodzi do wartości.',
    marginUnknown_many:
      '{{count, number}} pozycji nie ma kosztu. Ich marża jest nieznana i nie wchodzi do wartości.',
    marginUnknown_other:
      '{{count, number}} pozycji nie ma kosztu. Ich marża jest nieznana i nie wchodzi do wartości.',
    byRevenue: 'Licz według przychodu',
    outsideRange_one: '{{count, number}} pozycja leży poza zakresem i się nie liczy.',
    outsideRange_few: '{{count, number}} pozycje leżą poza zakresem i się nie liczą.',
    outsideRange_many: '{{count, number}} pozycji leży poza zakresem i się nie liczy.',
    outsideRange_other: '{{count, number}} pozycji leży poza zakresem i się nie liczy.',
    tooLarge:
      'Sumy są zbyt duże, by zachować dokładność do dziesięciotysięcznej. Sprawdź kwoty w imporcie.',
    tooManyPeriods:
      'Dane obejmują dni od {{from}} do {{to}}, więc któraś data jest pewnie błędna. Rytm nie jest oceniany, dopóki nie ustawisz zakresu.',
  },

  matrix: {
    title: 'Macierz',
    caption: {
      revenue: 'klienci, sprzedaż, udział',
      margin: 'klienci, marża, udział',
      orders: 'klienci, zamówienia, udział',
    },
    all: 'Razem',
    none: 'Brak',
    rhythm: {
      regularity: { X: 'stały', Y: 'nierówny', Z: 'rzadki', N: 'nowy', '–': 'bez litery' },
      variation: { X: 'stały', Y: 'nierówny', Z: 'zmienny', N: 'nowy', '–': 'bez litery' },
      gaps: { X: 'stały', Y: 'nierówny', Z: 'nieregularny', N: 'nowy', '–': 'bez litery' },
    },
    outside_one: '<b>{{count, number}}</b> poza podstawą: {{parts}}',
    outside_few: '<b>{{count, number}}</b> poza podstawą: {{parts}}',
    outside_many: '<b>{{count, number}}</b> poza podstawą: {{parts}}',
    outside_other: '<b>{{count, number}}</b> poza podstawą: {{parts}}',
    noSales: '{{count, number}} bez sprzedaży',
    netReturn: '{{count, number}} z przewagą zwrotów',
    spokenCell: '{{cell}}, {{clients}}, {{total}}, {{share}}',
    spokenEmpty: '{{cell}}, brak klientów',
    spokenTotal: '{{name}}, {{clients}}, {{total}}, {{share}}',
    spokenNone: 'Poza podstawą, {{clients}}, {{total}}',
    help: 'Spacja wybiera komórkę, Shift i spacja wiersz, Ctrl i spacja kolumnę, Ctrl A czyści wybór.',
  },

  pareto: {
    title: 'Krzywa Pareto',
    top20: '{{share}} klientów daje <b>{{value}}</b>',
    top1: 'Pierwszy <b>{{value}}</b>',
    gini: 'Gini <b>{{value}}</b>',
    limit: '{{letter}} ≤ {{percent}}',
    handle: 'Próg {{letter}}',
    handleValue: '{{percent}}, {{clients}}',
    whatIf:
      '{{letter}} do <b>{{percent}}</b>: {{before}} → <b>{{after}}</b> {{clients}}, {{moves}}',
    whatIfClients_one: 'klient',
    whatIfClients_few: 'klientów',
    whatIfClients_many: 'klientów',
    whatIfClients_other: 'klienta',
    move_one: '{{count, number}} przechodzi do {{letter}}',
    move_few: '{{count, number}} przechodzi do {{letter}}',
    move_many: '{{count, number}} przechodzi do {{letter}}',
    move_other: '{{count, number}} przechodzi do {{letter}}',
    noMove: 'nikt nie zmienia klasy',
    apply: 'Zastosuj',
    back: 'Wróć',
    spoken: 'Udział skumulowany, {{clients}}: A {{a}}, B {{b}}, C {{c}}',
    noBase: 'Żaden klient nie ma dodatniej wartości, więc nie ma krzywej.',
  },

  table: {
    title: 'Klienci',
    label: 'Klienci portfela',
    filter: 'Filtruj',
    filterLabel: 'Filtruj klientów po nazwie lub kodzie',
    columns: 'Kolumny',
    columnsLabel: 'Kolumny tabeli',
    columnsReset: 'Kolumny metody',
    chosen: '{{shown}} z {{all}} · {{total}} · {{share}} {{what}}',
    of: { revenue: 'sprzedaży', margin: 'marży', orders: 'zamówień' },
    free: 'Usuń {{cell}} z wyboru',
    freeAll: 'Usuń cały wybór',
    cells_one: '{{count, number}} pole',
    cells_few: '{{count, number}} pola',
    cells_many: '{{count, number}} pól',
    cells_other: '{{count, number}} pola',
    nobody: 'Żaden klient nie pasuje do tego wyboru i filtra.',
    showAll: 'Pokaż wszystkich klientów',
    activeOf: '{{active}} z {{periods}}',
    noBorder: '·',
    noBorderLabel: 'daleko od każdej granicy',
    header: {
      rank: 'Nr',
      class: 'Klasa',
      client: 'Klient',
      code: 'Kod',
      value: { revenue: 'Sprzedaż', margin: 'Marża', orders: 'Zamówienia' },
      revenue: 'Sprzedaż',
      margin: 'Marża',
      share: 'Udział',
      cumulative: 'Skum.',
      months: { month: 'Miesiące', quarter: 'Kwartały', week: 'Tygodnie' },
      regularity: 'Regularn.',
      cv: 'CV',
      gapCv: 'CV odstępów',
      mean: 'Średnia',
      deviation: 'Odchylenie',
      orders: 'Zam.',
      lines: 'Pozycje',
      firstDay: 'Pierwszy',
      lastDay: 'Ostatni',
      border: 'Granica',
      theirs: 'Ich',
      owner: 'Opiekun',
    },
    name: {
      rank: 'Miejsce według wartości',
      value: { revenue: 'Sprzedaż', margin: 'Marża', orders: 'Liczba zamówień' },
      cumulative: 'Udział skumulowany',
      months: { month: 'Aktywne miesiące', quarter: 'Aktywne kwartały', week: 'Aktywne tygodnie' },
      cv: 'Zmienność (CV)',
      gapCv: 'Zmienność odstępów',
      mean: 'Średnia okresów',
      deviation: 'Odchylenie okresów',
      firstDay: 'Pierwszy zakup',
      lastDay: 'Ostatni zakup',
      series: 'Szereg',
      border: 'Bliskość granicy',
      theirs: 'Klasa w skoroszycie',
      owner: 'Opiekun',
    },
    status: {
      rated: '',
      'no-sales': 'bez sprzedaży',
      'net-return': 'przewaga zwrotów',
      new: 'nowy',
      'too-few-gaps': 'za mało odstępów',
      undefined: 'średnia nie jest dodatnia',
      'days-unknown': 'dni nieznane',
    },
  },

  status: {
    selected: 'Wybrano:',
    shown: 'Widać:',
    sum: 'Suma',
    mean: 'Średnia',
    keys: {
      move: 'ruch',
      choose: 'wybór',
      copy: 'kopia do Excela',
      filter: 'filtr',
      pane: 'następny panel',
    },
  },

  near: {
    drop: '{{letter}} za {{periods}}',
    points: '{{letter}} o {{points}} pkt',
    dropLabel: 'jeszcze {{periods}} bez zakupu i klasa spadnie do {{letter}}',
    riseLabel: 'jeszcze {{periods}} z zakupem i klasa wzrośnie do {{letter}}',
    pointsLabel: '{{points}} pkt proc. od {{letter}}',
    pointsAlone: '{{points}} pkt proc.',
    fallSentence: 'Jeszcze {{periods}} z rzędu bez zakupu i klasa spadnie do {{letter}}.',
    riseSentence: 'Jeszcze {{periods}} z rzędu z zakupem i klasa wzrośnie do {{letter}}.',
    widerSentence:
      'Zmienność musiałaby wzrosnąć o {{points}}, by klasa zmieniła się na {{letter}}.',
    narrowerSentence:
      'Zmienność musiałaby spaść o {{points}}, by klasa zmieniła się na {{letter}}.',
  },

  why: {
    abc: {
      cumulative: '<b>{{share}}</b> {{what}}; skumulowany <b>{{amount}}</b> {{comparison}}',
      prior: '<b>{{share}}</b> {{what}}; przed nim <b>{{amount}}</b> {{comparison}}',
      value: '<b>{{share}}</b> {{what}}; wartość <b>{{amount}}</b> {{comparison}}',
    },
    firstClient: 'Pierwszy klient to zawsze A.',
    tie: 'Równa wartość stoi wyżej, a równe wartości mają wspólną klasę.',
    noSales: 'Brak sprzedaży w zakresie, więc klient stoi poza podstawą.',
    netReturn: 'Zwroty przewyższają zakupy (<b>{{value}}</b>), więc klient stoi poza podstawą.',
    regularity: {
      month_one:
        'Zakupy w <b>{{active}} z {{count, number}}</b> miesiąca, <b>{{ratio}}</b> {{comparison}}',
      month_few:
        'Zakupy w <b>{{active}} z {{count, number}}</b> miesięcy, <b>{{ratio}}</b> {{comparison}}',
      month_many:
        'Zakupy w <b>{{active}} z {{count, number}}</b> miesięcy, <b>{{ratio}}</b> {{comparison}}',
      month_other:
        'Zakupy w <b>{{active}} z {{count, number}}</b> miesiąca, <b>{{ratio}}</b> {{comparison}}',
      quarter_one:
        'Zakupy w <b>{{active}} z {{count, number}}</b> kwartału, <b>{{ratio}}</b> {{comparison}}',
      quarter_few:
        'Zakupy w <b>{{active}} z {{count, number}}</b> kwartałów, <b>{{ratio}}</b> {{comparison}}',
      quarter_many:
        'Zakupy w <b>{{active}} z {{count, number}}</b> kwartałów, <b>{{ratio}}</b> {{comparison}}',
      quarter_other:
        'Zakupy w <b>{{active}} z {{count, number}}</b> kwartału, <b>{{ratio}}</b> {{comparison}}',
      week_one:
        'Zakupy w <b>{{active}} z {{count, number}}</b> tygodnia, <b>{{ratio}}</b> {{comparison}}',
      week_few:
        'Zakupy w <b>{{active}} z {{count, number}}</b> tygodni, <b>{{ratio}}</b> {{comparison}}',
      week_many:
        'Zakupy w <b>{{active}} z {{count, number}}</b> tygodni, <b>{{ratio}}</b> {{comparison}}',
      week_other:
        'Zakupy w <b>{{active}} z {{count, number}}</b> tygodnia, <b>{{ratio}}</b> {{comparison}}',
    },
    variation: 'Odchylenie {{deviation}} ÷ średnia {{mean}} = <b>{{cv}}</b> {{comparison}}',
    gaps: 'Odstęp średnio {{mean}} dni, odchylenie {{deviation}} ÷ {{mean}} = <b>{{cv}}</b> {{comparison}}',
    new: '{{periods}} od pierwszego zakupu, do oceny potrzeba {{needed}}',
    status: {
      'no-sales': 'Brak zakupów w zakresie, więc nie ma rytmu',
      'too-few-gaps': 'Mniej niż trzy odstępy między dniami zakupów, więc rytmu się nie ocenia',
      undefined: 'Po odjęciu zwrotów nic nie sprzedano, więc rytmu się nie ocenia',
      'days-unknown': 'Dane mają okresy, a nie dni zakupów, więc odstępów nie da się zmierzyć',
    },
  },

  panel: {
    label: 'Klient',
    choose:
      'Wybierz klienta w tabeli, aby zobaczyć jego szereg, wyliczenie klasy i wiersze źródłowe.',
    code: 'Kod {{code}}',
    lastBought: 'ostatni zakup {{day}}',
    orders_one: '{{count, number}} zamówienie',
    orders_few: '{{count, number}} zamówienia',
    orders_many: '{{count, number}} zamówień',
    orders_other: '{{count, number}} zamówienia',
    days_one: '{{count, number}} dzień zakupu',
    days_few: '{{count, number}} dni zakupów',
    days_many: '{{count, number}} dni zakupów',
    days_other: '{{count, number}} dnia zakupów',
    chart: {
      revenue: {
        month: 'Sprzedaż według miesięcy',
        quarter: 'Sprzedaż według kwartałów',
        week: 'Sprzedaż według tygodni',
      },
      margin: {
        month: 'Marża według miesięcy',
        quarter: 'Marża według kwartałów',
        week: 'Marża według tygodni',
      },
      orders: {
        month: 'Zamówienia według miesięcy',
        quarter: 'Zamówienia według kwartałów',
        week: 'Zamówienia według tygodni',
      },
      unit: { one: '{{currency}}', thousand: 'tys. {{currency}}', million: 'mln {{currency}}' },
      unitAlone: { thousand: 'tys.', million: 'mln' },
      mean: 'średnia <b>{{value}}</b>',
      deviation: '± odchylenie <b>{{value}}</b>',
      none: '× brak',
      spoken:
        '{{periods}}, średnia {{mean}}, odchylenie {{deviation}}, okresów bez zakupu: {{empty}}',
      bar: '{{period}}: {{value}}',
    },
    why: 'Dlaczego {{cell}}',
    whyNone: 'Dlaczego bez klasy',
    other: 'Według innych metod',
    near: 'Jak blisko granicy',
    border: '{{from}} → {{to}}',
    noBorder: 'Nie ma granicy do zmierzenia.',
    source: {
      title: 'Wiersze źródłowe',
      copy: 'Kopiuj wszystkie',
      copied_one: 'Skopiowano {{count, number}} wiersz źródłowy',
      copied_few: 'Skopiowano {{count, number}} wiersze źródłowe',
      copied_many: 'Skopiowano {{count, number}} wierszy źródłowych',
      copied_other: 'Skopiowano {{count, number}} wiersza źródłowego',
      place: '{{file}} ▸ {{sheet}} ▸ wiersz {{row}}',
      label: 'Wiersze źródłowe: {{client}}',
      header: {
        date: 'Data',
        document: 'Dokument',
        product: 'Produkt',
        amount: 'Kwota',
        file: 'Plik',
        sheet: 'Arkusz',
        row: 'Wiersz',
      },
    },
  },
};
