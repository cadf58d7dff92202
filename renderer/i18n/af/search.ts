import type { search as english } from '../en/search';
import type { AfrikaansTranslation } from '../translation';

export const search: AfrikaansTranslation<typeof english> = {
  did: {},
  placeholder: 'Soek of voer ’n opdrag uit',
  none: 'Niks met hierdie letters nie',
  result_one: '{{count, number}} resultaat',
  result_other: '{{count, number}} resultate',
  firstResults_one: 'Die eerste {{count, number}} resultaat; meer letters vind die res',
  firstResults_other: 'Die eerste {{count, number}} resultate; meer letters vind die res',
  groups: {
    people: 'Kliënte en mense',
    written: 'Neergeskryf',
    commands: 'Opdragte',
  },
  kinds: {
    client: 'Kliënt',
    person: 'Persoon',
    fact: 'Feit',
    note: 'Vergadering',
    promise: 'Belofte',
    question: 'Vraag',
    event: 'Aflewering of tender',
    competitor: 'Mededinger',
    deal: 'Transaksie',
    plan: 'Plan',
    action: 'Aksie',
    file: 'Lêer',
  },
  meetings: {
    visit: 'Besoek',
    call: 'Oproep',
    video: 'Video-oproep',
    mail: 'Brief',
    event: 'Geleentheid',
    note: 'Nota',
  },
};
