import type { kit as english } from '../en/kit';
import type { SlavicTranslation } from '../translation';

export const kit: SlavicTranslation<typeof english> = {
  cancel: 'Anuluj',
  clear: 'Wyczyść',
  close: 'Zamknij',
  dismiss: 'Zamknij',
  notifications: 'Powiadomienia',
  copiedRows_one: 'Skopiowano {{count, number}} wiersz',
  copiedRows_few: 'Skopiowano {{count, number}} wiersze',
  copiedRows_many: 'Skopiowano {{count, number}} wierszy',
  copiedRows_other: 'Skopiowano {{count, number}} wiersza',
  sortedAscending: 'posortowane rosnąco',
  sortedDescending: 'posortowane malejąco',
  noRows: 'Brak wierszy',
  panelBroken: 'Nie można pokazać tej części',
  panelBrokenText:
    'Wszystko, co zapisano, jest bezpieczne. Pokaż ją ponownie; jeśli to się powtórzy, przejdź gdzie indziej i wróć.',
  date: {
    day: 'd',
    month: 'm',
    year: 'r',
    calendar: 'Kalendarz',
    previous: 'Poprzedni miesiąc',
    next: 'Następny miesiąc',
    unread: 'To nie jest data. Wpisz dzień, miesiąc i rok albo wybierz w kalendarzu.',
  },
  space: 'Spacja',
  quoted: '„{{text}}”',
  showAgain: 'Pokaż ponownie',
  reloadWindow: 'Wczytaj okno ponownie',
};
