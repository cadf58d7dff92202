import type { PortfolioReportTexts } from '@shared/report/report-texts';

/** The result workbook in Polish. */
export const REPORT_TEXTS_PL: PortfolioReportTexts = {
  decimal: ',',
  group: '\u00A0',
  sheets: {
    summary: 'Podsumowanie',
    classes: 'ABC-XYZ',
    series: 'Szeregi',
    settings: 'Ustawienia',
    rejected: 'Nie zaimportowano',
  },
  summary: {
    title: 'ABC-XYZ klientów',
    period: '{from} do {to}, okresów: {count}. Stan na {asOf}.',
    noPeriods: 'Brak sprzedaży w wybranych okresach. Stan na {asOf}.',
    clients: 'Klienci',
    share: 'Udział',
    all: 'Razem',
    abcMarks: { A: 'A', B: 'B', C: 'C', '–': '– poza bazą' },
    xyzMarks: { X: 'X regularni', Y: 'Y zmienni', Z: 'Z rzadcy', N: 'N nowi', '–': '– brak' },
    concentration: 'Koncentracja',
    gini: 'Współczynnik Giniego',
    top1: 'Największy klient',
    top5: 'Pięciu największych klientów',
    top20: 'Największe 20 % klientów ({count})',
    notices: 'Zanim zaufasz klasom',
    settings: 'Ustawienia',
    sources: 'Plik źródłowy',
    sheet: 'Arkusz',
    rows: 'Wiersze',
    importedOn: 'Zaimportowano',
    controlTotal: 'Suma kontrolna',
    howToUse:
      'Klasy, sumy i udziały w tym skoroszycie to żywe formuły. Zmień próg w arkuszu Ustawienia, a klasy się przeliczą. Listy można dowolnie filtrować, ale nie należy ich sortować: sumy narastające i wiersze należą do siebie.',
  },
  columns: {
    rank: 'Lp.',
    cell: 'Klasa',
    abc: 'ABC',
    xyz: 'XYZ',
    code: 'Kod',
    client: 'Klient',
    netSales: 'Sprzedaż netto',
    share: 'Udział',
    runningSum: 'Suma narastająco',
    cumulative: 'Udział narastająco',
    orders: 'Zamówienia',
    firstPeriod: 'Pierwszy zakup',
    periods: 'Okresów od zakupu',
    activePeriods: 'Okresy z zakupem',
    regularity: 'Regularność',
    mean: 'Średnia okresu',
    deviation: 'Odchylenie stand.',
    cv: 'Zmienność (CV)',
    gapCv: 'Zmienność odstępów',
    lastPurchase: 'Ostatni dokument',
    owner: 'Opiekun',
    note: 'Uwagi',
    key: 'Klient kluczowy',
    planned: 'Plan',
    partialPeriod: '(niepełny)',
  },
  basis: { revenue: 'Sprzedaż', margin: 'Marża', orders: 'Zamówienia' },
  settings: {
    setting: 'Ustawienie',
    value: 'Wartość',
    meaning: 'Co oznacza',
    name: 'Nazwa',
    basis: { label: 'Wartość według', meaning: 'Czym mierzy się wagę klienta.' },
    abcRule: {
      label: 'Reguła ABC',
      meaning:
        'Do której klasy należy klient, który przekracza próg. Pierwszy klient ma zawsze A; równe wartości mają tę samą klasę.',
    },
    abcA: {
      label: 'Próg A',
      meaning: 'Udział narastający, do którego klienci mają klasę A. Zmiana tutaj zmienia klasy.',
    },
    abcB: {
      label: 'Próg B',
      meaning: 'Udział narastający, do którego klienci mają klasę B; pozostali mają C.',
    },
    abcCalculated: 'Progi obliczone z krzywej',
    xyzMethod: {
      label: 'XYZ według',
      meaning:
        'Regularność: udział okresów z zakupem od pierwszego zakupu. Zmienność: odchylenie wartości okresów podzielone przez ich średnią. Odstępy: to samo dla dni między zakupami.',
    },
    xyzX: {
      label: 'Próg X',
      meaning:
        'Regularność: co najmniej taki udział daje X. Zmienność i odstępy: co najwyżej taki współczynnik daje X.',
    },
    xyzY: { label: 'Próg Y', meaning: 'To samo dla Y; pozostali mają Z.' },
    minPeriods: {
      label: 'Okresów do oceny',
      meaning:
        'Klient z mniejszą liczbą okresów od pierwszego zakupu jest nowy (N), niezależnie od liczb.',
    },
    deviation: {
      label: 'Odchylenie',
      meaning:
        'Populacja dzieli przez liczbę okresów (ODCH.STAND.POPUL), próba przez liczbę o jeden mniejszą (ODCH.STANDARD.PRÓBKI).',
    },
    grain: {
      label: 'Okres',
      meaning: 'Długość jednego okresu. Im krótszy okres, tym mniej równy szereg.',
    },
    window: {
      label: 'Zakres zmienności',
      meaning:
        'Okresy, z których liczy się średnią i odchylenie. Okres bez sprzedaży liczy się jako zero.',
    },
    edges: {
      label: 'Niepełne okresy skrajne',
      meaning:
        'Co dzieje się z pierwszym lub ostatnim okresem, którego dane nie obejmują w całości.',
    },
    range: { label: 'Dni', meaning: 'Pierwszy i ostatni dzień, które się liczą.' },
    allDays: 'wszystkie dni danych',
    periodCount: { label: 'Liczba okresów', meaning: 'Policzona z arkusza szeregów.' },
    positiveTotal: {
      label: 'Baza udziałów',
      meaning: 'Suma wartości dodatnich. Klienci z wartością zerową lub ujemną stoją poza bazą.',
    },
    asOf: { label: 'Stan na', meaning: 'Dzień, na który sporządzono ten skoroszyt.' },
    rules: {
      within: 'w progu: udział narastający ≤ próg',
      crossing: 'z przekroczeniem: udział przed klientem < próg',
    },
    methods: { regularity: 'regularność', variation: 'zmienność', gaps: 'odstępy między zakupami' },
    deviations: { population: 'populacja', sample: 'próba' },
    grains: { month: 'miesiąc', quarter: 'kwartał', week: 'tydzień' },
    windows: { span: 'cały zakres', 'first-purchase': 'od pierwszego zakupu' },
    edgeChoices: { drop: 'pominięte', keep: 'zachowane' },
  },
  rejected: {
    file: 'Plik',
    sheet: 'Arkusz',
    cell: 'Komórka',
    reason: 'Powód',
    value: 'Wartość w pliku',
    amount: 'Wstrzymana kwota',
    none: 'Niczego nie pominięto.',
  },
  issues: {
    NOT_A_DATE: 'to nie jest data',
    DATE_MISSING: 'brak daty',
    DATE_IMPOSSIBLE: 'nie ma takiego dnia',
    DATE_FAR: 'data daleka od pozostałych',
    DATE_AMBIGUOUS: 'nie da się odróżnić dnia od miesiąca',
    NOT_A_NUMBER: 'to nie jest liczba',
    NUMBER_AMBIGUOUS: 'nie da się odróżnić znaku dziesiętnego od znaku tysięcy',
    AMOUNT_MISSING: 'brak kwoty',
    AMOUNT_TOO_LARGE: 'kwota zbyt duża',
    CLIENT_MISSING: 'brak klienta',
    CLIENT_UNKNOWN_ID: 'numer klienta bez nazwy',
    ERROR_CELL: 'komórka z błędem',
    UNCALCULATED_FORMULA: 'formuła bez wyniku',
    BAD_REFERENCE: 'odwołanie do czegoś, czego nie ma',
    DUPLICATE_LINE: 'ta sama pozycja dwa razy',
    OUTLIER: 'kwota daleka od pozostałych',
    TEXT_CLEANED: 'z tekstu usunięto znaki, których nie można zachować',
    INVISIBLE_CHARACTERS: 'niewidoczne znaki',
    CURRENCY_MIXED: 'inna waluta',
    DISCOUNT_MISSING: 'brak rabatu',
    COST_MISSING: 'brak kosztu',
  },
  notices: {
    'one-class-swallows-all':
      '{clients} z {rated} ocenionych klientów ma klasę {xyz}: te progi nie odróżniają klientów. Inne metody dałyby: {alternatives}.',
    'partial-edge-dropped':
      'Okres {period} jest objęty danymi tylko od {from} do {to} i został pominięty: pozycji {lines}, wartość {value}.',
    'partial-edge-kept':
      'Okres {period} jest objęty danymi tylko od {from} do {to} i został zachowany: pozycji {lines}, wartość {value}.',
    'few-periods': 'Liczba okresów: tylko {periods}; XYZ ma sens od {needed}.',
    'outside-base':
      'Poza bazą: {noSales} bez sprzedaży, {netReturn} ze zwrotami większymi od zakupów; ich suma {total}.',
    'margin-unknown': 'Pozycje bez znanego kosztu: {lines}. Nie wchodzą do marży.',
    'lines-outside-range': 'Pozycje poza wybranymi dniami: {lines}.',
    'sum-too-large': 'Sumy są zbyt duże, by były dokładne.',
    'too-many-periods':
      'Dane sięgają od {from} do {to}: któraś data musi być błędna. Nie utworzono okresów.',
    alternative: '{method} {x}/{y} – X {countX}, Y {countY}, Z {countZ}',
  },
};
