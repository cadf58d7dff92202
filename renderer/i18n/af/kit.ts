import type { kit as english } from '../en/kit';
import type { AfrikaansTranslation } from '../translation';

export const kit: AfrikaansTranslation<typeof english> = {
  cancel: 'Kanselleer',
  clear: 'Maak skoon',
  close: 'Maak toe',
  dismiss: 'Verwyder',
  notifications: 'Kennisgewings',
  copiedRows_one: '{{count, number}} ry gekopieer',
  copiedRows_other: '{{count, number}} rye gekopieer',
  sortedAscending: 'stygend gesorteer',
  sortedDescending: 'dalend gesorteer',
  noRows: 'Geen rye nie',
  panelBroken: 'Hierdie deel kan nie gewys word nie',
  panelBrokenText:
    'Alles wat gestoor is, is veilig. Wys dit weer; as dit weer misluk, gaan elders heen en kom terug.',
  date: {
    day: 'd',
    month: 'm',
    year: 'j',
    calendar: 'Kalender',
    previous: 'Vorige maand',
    next: 'Volgende maand',
    unread: 'Dit is nie ’n datum nie. Skryf jaar, maand en dag, of kies dit in die kalender.',
  },
  space: 'Spasie',
  quoted: '“{{text}}”',
  showAgain: 'Wys weer',
  reloadWindow: 'Herlaai die venster',
};
