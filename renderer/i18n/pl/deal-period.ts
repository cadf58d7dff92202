import type { dealPeriod as english } from '../en/deal-period';
import type { SlavicTranslation } from '../translation';

export const dealPeriod: SlavicTranslation<typeof english> = {
  period: {
    key: 'okres',
    label: 'Oglądany okres',
    previous: 'Wcześniejszy okres',
    next: 'Późniejszy okres',
    today: 'Dziś',
    toToday: 'Wróć do bieżącego okresu',
    fiscalYear: 'RO {{year}}',
    fiscalQuarter: 'RO {{year}} Q{{quarter}}',
    past: 'zakończony',
    future: 'przyszły',
    arithmetic:
      '{{plan}} − {{invoiced}} zafakturowane − {{booked}} wygrane, niezafakturowane = <b>{{gap}}</b>',
    arithmeticNoPlan:
      '{{invoiced}} zafakturowane + {{booked}} wygrane, niezafakturowane = <b>{{sum}}</b>',
    earlier_one:
      '{{count, number}} otwarta szansa ma się zamknąć przed tym okresem i w nim się nie liczy.',
    earlier_few:
      '{{count, number}} otwarte szanse mają się zamknąć przed tym okresem i w nim się nie liczą.',
    earlier_many:
      '{{count, number}} otwartych szans ma się zamknąć przed tym okresem i w nim się nie liczy.',
    earlier_other:
      '{{count, number}} otwartej szansy ma się zamknąć przed tym okresem i w nim się nie liczy.',
    planFor_one: 'plan na {{planned}} z {{count, number}} miesiąca',
    planFor_few: 'plan na {{planned}} z {{count, number}} miesięcy',
    planFor_many: 'plan na {{planned}} z {{count, number}} miesięcy',
    planFor_other: 'plan na {{planned}} z {{count, number}} miesiąca',
    inPart_one:
      '{{count, number}} klient ma plan tylko na część miesięcy okresu; sprzedaż pozostałych miesięcy nie ma planu.',
    inPart_few:
      '{{count, number}} klientów ma plan tylko na część miesięcy okresu; sprzedaż pozostałych miesięcy nie ma planu.',
    inPart_many:
      '{{count, number}} klientów ma plan tylko na część miesięcy okresu; sprzedaż pozostałych miesięcy nie ma planu.',
    inPart_other:
      '{{count, number}} klienta ma plan tylko na część miesięcy okresu; sprzedaż pozostałych miesięcy nie ma planu.',
    pastOpen: 'To, co otwarte, liczy się w bieżącym okresie, nigdy w zakończonym.',
    won_one: 'Wygrane: {{count, number}} szansa',
    won_few: 'Wygrane: {{count, number}} szanse',
    won_many: 'Wygrane: {{count, number}} szans',
    won_other: 'Wygrane: {{count, number}} szansy',
    lost_one: 'Przegrane: {{count, number}} szansa',
    lost_few: 'Przegrane: {{count, number}} szanse',
    lost_many: 'Przegrane: {{count, number}} szans',
    lost_other: 'Przegrane: {{count, number}} szansy',
    dropped_one: 'Porzucone: {{count, number}} szansa',
    dropped_few: 'Porzucone: {{count, number}} szanse',
    dropped_many: 'Porzucone: {{count, number}} szans',
    dropped_other: 'Porzucone: {{count, number}} szansy',
    unknown_one: '{{count, number}} z nich nie ma kwoty.',
    unknown_few: '{{count, number}} z nich nie mają kwoty.',
    unknown_many: '{{count, number}} z nich nie ma kwoty.',
    unknown_other: '{{count, number}} z nich nie ma kwoty.',
    largest: 'Największy klient, pięciu największych',
  },
  trial: {
    mark: 'Co jeśli',
    lastStart: 'Co jeśli: ostatni start {{day}}.',
    lastStartUnknown: 'Co jeśli: ostatni start nieznany.',
    won: 'co jeśli: wygrana',
    lost: 'co jeśli: przegrana',
    moved: 'co jeśli: przesunięta',
    leaves: 'co jeśli: klient odchodzi',
    outside: 'Zamknięcie {{day}}, poza okresem {{period}}: tej luki nie wypełnia.',
    unknownAmount: 'Kwota nieznana: nic nie dodaje.',
    end: 'Zakończ „co jeśli”',
  },
  gone: {
    line_one: '{{count, number}} otwarta szansa u klienta utraconego lub z archiwum',
    line_few: '{{count, number}} otwarte szanse u klientów utraconych lub z archiwum',
    line_many: '{{count, number}} otwartych szans u klientów utraconych lub z archiwum',
    line_other: '{{count, number}} otwartej szansy u klientów utraconych lub z archiwum',
    archived_one:
      '{{count, number}} otwarta szansa klienta z archiwum ({{sum}}) nie liczy się w sumach.',
    archived_few:
      '{{count, number}} otwarte szanse klientów z archiwum ({{sum}}) nie liczą się w sumach.',
    archived_many:
      '{{count, number}} otwartych szans klientów z archiwum ({{sum}}) nie liczy się w sumach.',
    archived_other:
      '{{count, number}} otwartej szansy klientów z archiwum ({{sum}}) nie liczy się w sumach.',
    lost_one:
      '{{count, number}} otwarta szansa utraconego klienta ({{sum}}) liczy się, bo może być drogą powrotu.',
    lost_few:
      '{{count, number}} otwarte szanse utraconych klientów ({{sum}}) liczą się, bo mogą być drogą powrotu.',
    lost_many:
      '{{count, number}} otwartych szans utraconych klientów ({{sum}}) liczy się, bo mogą być drogą powrotu.',
    lost_other:
      '{{count, number}} otwartej szansy utraconych klientów ({{sum}}) liczy się, bo może być drogą powrotu.',
    title: 'Otwarte szanse klientów utraconych i z archiwum',
    hint: 'Szanse klientów z archiwum nie liczą się w sumach. Szansa u klienta utraconego może być drogą powrotu: taką warto zostawić, a pozostałe zamknąć.',
    status: { lost: 'klient utracony', archived: 'klient w archiwum' },
    save_one: 'Oznacz {{count, number}} szansę jako przegraną',
    save_few: 'Oznacz {{count, number}} szanse jako przegrane',
    save_many: 'Oznacz {{count, number}} szans jako przegrane',
    save_other: 'Oznacz {{count, number}} szansy jako przegrane',
    done_one: '{{count, number}} szansa oznaczona jako przegrana',
    done_few: '{{count, number}} szanse oznaczone jako przegrane',
    done_many: '{{count, number}} szans oznaczonych jako przegrane',
    done_other: '{{count, number}} szansy oznaczonej jako przegrana',
    none: 'Żadna otwarta szansa nie należy do klienta utraconego ani z archiwum.',
  },
  since: {
    label: 'Zmiany od',
    line: 'Od {{day}}: {{list}}',
    title: 'Zmiany od {{day}}',
    review: 'Od ostatniego przeglądu',
    note: 'Porównuje się nowe i zakończone szanse, etapy i daty zamknięcia. Kwoty, prawdopodobieństwa i kroki według dni zachowują tylko przeglądy.',
  },
};
