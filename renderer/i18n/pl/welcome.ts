import type { welcome as english } from '../en/welcome';
import type { SlavicTranslation } from '../translation';

export const welcome: SlavicTranslation<typeof english> = {
  title: 'Kluczowi klienci w jednym pliku na tym komputerze',
  lead: 'Otwórz skoroszyt z ubiegłoroczną sprzedażą i zobacz, którzy klienci niosą firmę. Bez konta i bez sieci.',
  own: {
    title: 'Własny skoroszyt',
    text: 'Excel lub CSV: wiersz na sprzedaż albo miesiące w kolumnach. Widać, co odczytano, zanim cokolwiek zostanie zachowane.',
    drop: 'Upuść plik w dowolnym miejscu okna',
    action: 'Wybierz skoroszyt',
    time: 'Około pięciu minut',
  },
  sample: {
    title: 'Firma przykładowa',
    text: 'Merida Fluid Systems: 186 klientów i 24 miesiące sprzedaży, by rozejrzeć się przed otwarciem własnych danych.',
    action: 'Otwórz przykład',
    note: 'Usuwana jednym kliknięciem, nie miesza się z danymi własnymi',
    classes: 'Co oznaczają klasy',
    valueA: 'większość sprzedaży',
    valueB: 'następna część',
    valueC: 'długa reszta',
    rhythmX: 'kupują regularnie',
    rhythmY: 'kupują nierówno',
    rhythmZ: 'kupują rzadko',
  },
  promise: {
    readOnly: 'Tylko odczyt',
    readOnlyText: 'Skoroszyt nigdy nie jest zmieniany.',
    offline: 'Nic nie wychodzi na zewnątrz',
    offlineText: 'Keybook nie wysyła żadnych żądań do sieci.',
    exportable: 'Zawsze do zabrania',
    exportableText: 'Wszystko można w każdej chwili wyeksportować do Excela.',
  },
  recent: {
    title: 'Ostatnie obszary robocze',
    missing: 'nie znaleziono',
    opened: 'otwarto {{day}}',
  },
  openWorkspace: 'Otwórz plik obszaru roboczego',
  newWorkspace: 'Nowy obszar roboczy',
  language: 'Język',
  keys: {
    next: 'dalej',
    workbook: 'skoroszyt',
    help: 'pomoc',
  },
};
