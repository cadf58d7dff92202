import type { search as english } from '../en/search';
import type { SlavicTranslation } from '../translation';

export const search: SlavicTranslation<typeof english> = {
  did: {},
  placeholder: 'Szukaj lub wykonaj polecenie',
  none: 'Nic z tymi literami',
  result_one: '{{count, number}} wynik',
  result_few: '{{count, number}} wyniki',
  result_many: '{{count, number}} wyników',
  result_other: '{{count, number}} wyniku',
  firstResults_one: 'Pierwszy wynik; więcej liter zawęzi listę',
  firstResults_few: 'Pierwsze {{count, number}} wyniki; więcej liter zawęzi listę',
  firstResults_many: 'Pierwszych {{count, number}} wyników; więcej liter zawęzi listę',
  firstResults_other: 'Pierwsze {{count, number}} wyniku; więcej liter zawęzi listę',
  groups: {
    people: 'Klienci i osoby',
    written: 'Zapisane',
    commands: 'Polecenia',
  },
  kinds: {
    client: 'Klient',
    person: 'Osoba',
    fact: 'Fakt',
    note: 'Spotkanie',
    promise: 'Obietnica',
    question: 'Pytanie',
    event: 'Dostawa lub przetarg',
    competitor: 'Konkurent',
    deal: 'Szansa',
    plan: 'Plan',
    action: 'Działanie',
    file: 'Plik',
  },
  meetings: {
    visit: 'Wizyta',
    call: 'Rozmowa',
    video: 'Wideorozmowa',
    mail: 'List',
    event: 'Wydarzenie',
    note: 'Notatka',
  },
};
