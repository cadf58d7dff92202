import type { settings as english } from '../en/settings';
import type { SlavicTranslation } from '../translation';

export const settings: SlavicTranslation<typeof english> = {
  title: 'Ustawienia',
  back: 'Wstecz',
  program: {
    title: 'Program',
    language: 'Język',
    languageHint:
      'Słowa, liczby i daty. Skoroszyty są odczytywane w każdym języku, niezależnie od tego wyboru.',
    theme: 'Wygląd',
    system: 'Jak w systemie',
    light: 'Jasny',
    dark: 'Ciemny',
  },
  workspace: {
    title: 'Obszar roboczy',
    name: 'Nazwa',
    rename: 'Zmień nazwę',
    nameNeeded: 'Wpisz nazwę do 120 znaków.',
    file: 'Plik',
    contents: 'Zawartość',
    contentsText: '{{clients}}, {{lines}}, {{imports}}',
    clients_one: '{{count, number}} klient',
    clients_few: '{{count, number}} klientów',
    clients_many: '{{count, number}} klientów',
    clients_other: '{{count, number}} klienta',
    lines_one: '{{count, number}} pozycja sprzedaży',
    lines_few: '{{count, number}} pozycje sprzedaży',
    lines_many: '{{count, number}} pozycji sprzedaży',
    lines_other: '{{count, number}} pozycji sprzedaży',
    imports_one: '{{count, number}} import',
    imports_few: '{{count, number}} importy',
    imports_many: '{{count, number}} importów',
    imports_other: '{{count, number}} importu',
    none: 'Nie otwarto obszaru roboczego.',
    sample: 'To firma przykładowa. Jest przechowywana osobno od plików własnych.',
    removeSample: 'Usuń firmę przykładową',
    renamed: 'Obszar roboczy nazywa się teraz {{name}}.',
    undoRename: 'Cofnij zmianę nazwy',
    fiscalYear: 'Rok obrotowy zaczyna się w miesiącu',
    fiscalYearHint:
      'Według niego liczą się kwartały i lata planu i lejka szans; jeśli to nie styczeń, nazywają się „RO 2026/27 Q1”.',
  },
  about: {
    title: 'Informacje',
    version: 'Wersja {{version}}',
    offline:
      'Keybook działa bez sieci i nie wysyła żadnych żądań. Dane pozostają w pliku, który wskazano.',
  },
  languages: {
    en: 'English',
    pl: 'Polski',
    ru: 'Русский',
    af: 'Afrikaans',
  },
};
