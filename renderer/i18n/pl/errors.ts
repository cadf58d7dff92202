import type { errors as english } from '../en/errors';
import type { SlavicTranslation } from '../translation';

export const errors: SlavicTranslation<typeof english> = {
  dialog: {
    close: 'Zamknij',
    more_one: 'Jeszcze {{count, number}} komunikat',
    more_few: 'Jeszcze {{count, number}} komunikaty',
    more_many: 'Jeszcze {{count, number}} komunikatów',
    more_other: 'Jeszcze {{count, number}} komunikatu',
    copy: 'Kopiuj szczegóły',
  },
  safe: {
    file: 'Plik nie został zmieniony i niczego nie zaimportowano.',
    workspace: 'Wszystko, co dotąd zapisano, jest bezpieczne w obszarze roboczym.',
    output: 'Dane są bezpieczne i nie pozostał żaden niedokończony plik.',
    untouched: 'Plik obszaru roboczego nie został zmieniony.',
    nothing: 'Nic z tego nie zostało zachowane.',
  },
  detail: {
    file: 'Plik: {{value}}',
    part: 'Część pliku: {{value}}',
    kind: 'Rodzaj: {{value}}',
    limit: 'Granica: {{value}}',
    seconds: 'Czas oczekiwania: {{value}} s',
    since: 'Otwarty tam od: {{value, instant}}',
    encoding: 'Kodowanie: {{value}}',
    id: 'Wpis w dzienniku: {{value}}',
    rows: 'Wiersze: {{value}}',
    reason: 'Przyczyna: {{value}}',
  },
  codes: {
    EMPTY_FILE: {
      happened: 'Plik jest pusty',
      next: 'Zapisz skoroszyt ponownie w programie, z którego pochodzi, i wybierz go jeszcze raz.',
    },
    NOT_A_WORKBOOK: {
      happened: 'To nie jest skoroszyt',
      next: 'Wybierz skoroszyt (.xlsx, .xlsm, .xlsb, .xls, .ods) lub plik CSV.',
    },
    WRONG_KIND: {
      happened: 'Plik jest innego rodzaju, niż wskazuje jego nazwa',
      next: 'Otwórz go we właściwym programie, zapisz jako .xlsx lub .csv i wybierz ten plik.',
    },
    OLD_FORMAT: {
      happened: 'Skoroszyt ma stary format, którego Keybook jeszcze nie czyta',
      next: 'Otwórz go w Excelu lub LibreOffice, zapisz jako .xlsx i wybierz ten plik.',
    },
    PASSWORD_PROTECTED: {
      happened: 'Skoroszyt jest chroniony hasłem',
      next: 'Otwórz go w Excelu, usuń hasło (Plik, Informacje, Chroń skoroszyt), zapisz kopię i wybierz tę kopię.',
    },
    WRONG_PASSWORD: {
      happened: 'To hasło nie otwiera skoroszytu',
      next: 'Wpisz je jeszcze raz, zwracając uwagę na wielkie litery i język klawiatury; jeśli przepadło, zapytaj nadawcę pliku.',
    },
    LOCK_FILE: {
      happened: 'To plik blokady, który Excel trzyma obok otwartego skoroszytu',
      next: 'Wybierz sam skoroszyt: ta sama nazwa bez ~$ na początku.',
    },
    DAMAGED_FILE: {
      happened: 'Plik jest uszkodzony lub niekompletny',
      next: 'Skopiuj lub pobierz go ponownie; jeśli Excel potrafi go otworzyć, pozwól go naprawić i zapisz jako .xlsx.',
    },
    TOO_LARGE: {
      happened: 'Plik jest większy, niż Keybook może odczytać',
      next: 'Zapisz sam arkusz ze sprzedażą jako osobny skoroszyt lub CSV i wybierz ten plik.',
    },
    TOO_MANY_ENTRIES: {
      happened: 'Plik składa się z większej liczby części niż jakikolwiek skoroszyt',
      next: 'Otwórz go w Excelu, zapisz ponownie jako .xlsx i wybierz ten plik.',
    },
    DUPLICATE_ENTRIES: {
      happened: 'Plik zawiera tę samą część dwa razy i nie wiadomo, która obowiązuje',
      next: 'Otwórz go w Excelu, zapisz ponownie jako .xlsx i wybierz ten plik.',
    },
    OVERLAPPING_ENTRIES: {
      happened: 'Części pliku zachodzą na siebie, czego nie robi żaden arkusz kalkulacyjny',
      next: 'Sprawdź, skąd pochodzi plik; użyj go dopiero po ponownym zapisaniu w Excelu.',
    },
    ENCRYPTED_ENTRY: {
      happened: 'Część pliku jest zaszyfrowana',
      next: 'Zapisz skoroszyt bez szyfrowania i wybierz ten plik.',
    },
    UNKNOWN_COMPRESSION: {
      happened: 'Część pliku spakowano metodą, której Keybook nie zna',
      next: 'Otwórz go w Excelu, zapisz ponownie jako .xlsx i wybierz ten plik.',
    },
    BOMB: {
      happened:
        'Plik po rozpakowaniu wielokrotnie przekracza swój rozmiar, jak pliki tworzone w złych zamiarach',
      next: 'Sprawdź, skąd pochodzi plik; użyj go dopiero po ponownym zapisaniu w Excelu.',
    },
    DOCTYPE: {
      happened: 'Plik zawiera instrukcje, których skoroszyt mieć nie może',
      next: 'Sprawdź, skąd pochodzi plik; użyj go dopiero po ponownym zapisaniu w Excelu.',
    },
    MALFORMED_XML: {
      happened: 'Zawartość pliku urywa się',
      next: 'Otwórz go w Excelu, pozwól go naprawić, zapisz jako .xlsx i wybierz ten plik.',
    },
    UNSUPPORTED_ENCODING: {
      happened: 'Plik ma kodowanie, którego Keybook nie zna',
      next: 'Zapisz go w UTF-8 lub jako .xlsx i wybierz ten plik.',
    },
    MISSING_PART: {
      happened: 'Brakuje części, którą musi mieć każdy skoroszyt',
      next: 'Otwórz go w Excelu, zapisz ponownie jako .xlsx i wybierz ten plik.',
    },
    NO_SHEETS: {
      happened: 'Skoroszyt nie ma arkusza z wierszami',
      next: 'Wybierz skoroszyt, w którym sprzedaż jest na arkuszu; samych wykresów nie da się odczytać.',
    },
    TOO_MANY_COLUMNS: {
      happened: 'Arkusz ma więcej kolumn, niż pozwala sam Excel',
      next: 'Usuń puste kolumny po prawej stronie, zapisz i wybierz plik ponownie.',
    },
    TOO_MANY_CELLS: {
      happened: 'Arkusz zawiera więcej, niż Keybook może odczytać',
      next: 'Podziel lata na kilka plików i zaimportuj je po kolei.',
    },
    SHEET_NOT_FOUND: {
      happened: 'Tego arkusza nie ma już w pliku',
      next: 'Wybierz plik ponownie i wskaż arkusz z jego listy.',
    },
    FILE_NOT_FOUND: {
      happened: 'Pliku nie ma już w tym miejscu',
      next: 'Sprawdź, czy nie zmieniono jego nazwy lub położenia, i wybierz go ponownie.',
    },
    FILE_NOT_READABLE: {
      happened: 'Nie można otworzyć pliku do odczytu',
      next: 'Zamknij go w innych programach, sprawdź swoje uprawnienia i wybierz go ponownie.',
    },
    NO_PROGRESS: {
      happened: 'Odczyt przestał postępować i został zakończony',
      next: 'Spróbuj ponownie; jeśli to się powtórzy, zapisz skoroszyt jako .xlsx w Excelu i wybierz ten plik.',
    },
    OUT_OF_MEMORY: {
      happened: 'Plik wymaga więcej pamięci, niż wolno zużyć przy odczycie',
      next: 'Zapisz sam arkusz ze sprzedażą jako osobny skoroszyt lub CSV i wybierz ten plik.',
    },
    READER_CRASHED: {
      happened: 'Odczyt pliku niespodziewanie się zakończył',
      next: 'Spróbuj ponownie; jeśli to się powtórzy, zapisz skoroszyt jako .xlsx w Excelu i wybierz ten plik.',
    },
    CANCELLED: {
      happened: 'Zatrzymano na żądanie',
      next: 'Możesz zacząć ponownie w dowolnej chwili.',
    },
    VALIDATION: {
      happened: 'Jeden z wpisów jest nieprawidłowy',
      next: 'Sprawdź pola i spróbuj ponownie.',
    },
    NOT_FOUND: {
      happened: 'Tego elementu już nie ma',
      next: 'Wróć i wybierz ponownie; mógł zostać w międzyczasie usunięty.',
    },
    NO_WORKSPACE: {
      happened: 'Nie jest otwarty żaden obszar roboczy',
      next: 'Otwórz obszar roboczy lub utwórz nowy i spróbuj ponownie.',
    },
    IMPORT_INVALID: {
      happened: 'Import w tej postaci jest niespójny',
      next: 'Sprawdź kolumny i otwarte pytania; jeśli późniejszy import zmienił te same wiersze, najpierw cofnij tamten.',
    },
    NOTHING_TO_IMPORT: {
      happened: 'Żadnego arkusza tego pliku nie da się odczytać jako sprzedaży',
      next: 'Otwórz skoroszyt lub arkusz, z którego pochodzą liczby; jeśli to właściwy plik, wskaż arkusz i kolumny.',
    },
    SUMS_DISAGREE: {
      happened:
        'Grupy i ich części stoją w jednej kolumnie i dalej się nie sumują, więc nic nie odróżnia sprzedaży od sumy',
      next: 'Wyeksportuj raport z klientem w osobnej kolumnie albo bez poziomów nad i pod klientem.',
    },
    SEVERAL_CURRENCIES: {
      happened: 'W jednym pliku stoją kwoty w kilku walutach, a takich nie sumuje się bez pytania',
      next: 'Wybierz jedną walutę, która ma być wczytana.',
    },
    FILE_CHANGED: {
      happened: 'Plik zmienił się podczas sprawdzania',
      next: 'Wybierz plik ponownie, aby zaimportować dokładnie to, co widać.',
    },
    CONFLICT: {
      happened: 'To zostało w międzyczasie zmienione inną drogą',
      next: 'Pozostaje tak, jak jest teraz. Jeśli chcesz to przywrócić, zmień ręcznie.',
    },
    RULE: {
      happened: 'Tego nie da się tu zrobić',
      next: 'Sprawdź, co wpisano, i popraw.',
    },
    READ_ONLY: {
      happened: 'Obszar roboczy jest otwarty tylko do odczytu',
      next: 'Zapisz kopię we własnym folderze (Plik, Zapisz kopię); pracujesz w niej dalej od tego samego miejsca.',
    },
    DB_BUSY: {
      happened: 'Obszaru roboczego używa inny program',
      next: 'Zamknij inne okna i programy korzystające z pliku, na przykład synchronizację, i spróbuj ponownie.',
    },
    DB_CORRUPT: {
      happened: 'Plik obszaru roboczego jest uszkodzony',
      next: 'Zachowaj plik bez zmian i otwórz własną kopię, jeśli jest. Keybook robi kopię tylko przed aktualizacją: „….before-update….keybook” w folderze „backups” wśród własnych danych.',
    },
    DB_FROM_FUTURE: {
      happened: 'Obszaru roboczego używała ostatnio nowsza wersja Keybook',
      next: 'Zaktualizuj Keybook na tym komputerze i otwórz obszar ponownie.',
    },
    NOT_A_WORKSPACE: {
      happened: 'Ten plik nie jest obszarem roboczym Keybook',
      next: 'Wybierz plik z rozszerzeniem .keybook; sprzedaż wczytasz przez Plik, Importuj skoroszyt.',
    },
    MIGRATION_FAILED: {
      happened: 'Nie udało się dostosować obszaru roboczego do tej wersji',
      next: 'Plik jest taki jak przedtem: pracuj dalej w poprzedniej wersji Keybook. Kopia sprzed próby, „….before-update….keybook”, leży w folderze „backups” wśród własnych danych Keybook.',
    },
    DISK_FULL: {
      happened: 'Dysk jest pełny',
      next: 'Zwolnij miejsce lub wybierz inny dysk i spróbuj ponownie.',
    },
    PERMISSION: {
      happened: 'Keybook nie ma prawa zapisu w tym miejscu',
      next: 'Wybierz własny folder, na przykład Dokumenty, i spróbuj ponownie.',
    },
    TARGET_OPEN: {
      happened: 'Plik jest otwarty w innym programie',
      next: 'Zamknij go tam (na przykład w Excelu) lub wybierz inną nazwę i spróbuj ponownie.',
    },
    BACKEND_STOPPED: {
      happened: 'Część programu przechowująca dane zatrzymała się i uruchamia się ponownie',
      next: 'Odczekaj chwilę i spróbuj ponownie.',
    },
    UNEXPECTED: {
      happened: 'Stało się coś, czego Keybook nie przewidział',
      next: 'Spróbuj ponownie; jeśli to się powtórzy, prześlij nam poniższe szczegóły.',
    },
  },
};
