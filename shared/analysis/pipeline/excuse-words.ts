/** The four sentences that sound like news and say nothing. */
export const EXCUSES = ['waiting', 'shifted', 'no-influence', 'competition'] as const;
export type Excuse = (typeof EXCUSES)[number];

/**
 * Words of each excuse in English, Polish, Russian and Afrikaans. An excuse is heard when a text holds a word of every
 * group of one of its sentences. Texts are compared in small letters without diacritics.
 */
export const EXCUSE_WORDS: Readonly<Record<Excuse, readonly (readonly (readonly string[])[])[]>> = {
  waiting: [
    [
      ['wait', 'awaiting', 'pending'],
      ['decision', 'decide', 'answer', 'reply', 'approval', 'them', 'client', 'customer'],
    ],
    [['waiting for', 'they are deciding', 'ball is in their court', 'thinking about it']],
    [['czeka'], ['decyzj', 'odpowied', 'klient', 'akcept', 'zgod']],
    [
      ['zastanawia', 'mysla nad'],
      ['klient', 'oni', 'sie', 'tym'],
    ],
    [
      ['ждем', 'жду', 'ждут', 'ожида'],
      ['решени', 'ответ', 'клиент', 'соглас', 'утвержд'],
    ],
    [['клиент думает', 'они думают', 'думают над']],
    [
      ['wag', 'afwag'],
      ['besluit', 'antwoord', 'klient', 'goedkeuring', 'hulle'],
    ],
    [['dink daaroor', 'dink nog']],
  ],
  shifted: [
    [
      ['shift', 'moved', 'postpone', 'delay', 'slipp', 'put off', 'pushed back', 'changed'],
      [
        'client',
        'customer',
        'their side',
        'them',
        'they',
        'budget',
        'project',
        'things',
        'priorit',
      ],
    ],
    [['things shifted', 'priorities changed', 'reorgani']],
    [
      ['przesun', 'przelozy', 'odlozy', 'opozni', 'zmienil'],
      ['klient', 'nich', 'budzet', 'projekt', 'termin', 'priorytet', 'sie'],
    ],
    [
      ['сдвин', 'перенес', 'отложи', 'задерж', 'изменил', 'перенос'],
      ['клиент', 'них', 'бюджет', 'проект', 'срок', 'приоритет'],
    ],
    [
      ['verskuif', 'uitgestel', 'vertraag', 'verander'],
      ['klient', 'hulle', 'begroting', 'projek', 'dinge', 'prioriteit'],
    ],
  ],
  'no-influence': [
    [
      [
        'no influence',
        'cannot influence',
        "can't influence",
        'no say',
        'out of my hands',
        'no control',
      ],
    ],
    [['nie mam', 'brak', 'nie mamy', 'zadnego'], ['wplyw']],
    [['nie zalezy ode mnie', 'nie zalezy od nas']],
    [['не влия', 'не могу повлиять', 'не можем повлиять', 'нет влияни', 'не имею влияни']],
    [['не от меня', 'не от нас', 'от меня не завис', 'от нас не завис']],
    [
      ['geen', 'nie'],
      ['invloed', 'beinvloed'],
    ],
    [['buite my beheer']],
  ],
  competition: [
    [
      ['competit', 'competing', 'rival', 'other supplier'],
      ['connect', 'relation', 'contact', 'know', 'friend', 'closer', 'inside', 'better'],
    ],
    [
      ['konkuren', 'inny dostawca', 'innego dostawc'],
      ['uklad', 'relacj', 'kontakt', 'znajom', 'dojsci', 'zna', 'lepsz', 'blizej'],
    ],
    [
      ['конкурент', 'другой поставщик', 'другого поставщик'],
      ['связ', 'отношени', 'контакт', 'знаком', 'знает', 'лучш', 'ближе'],
    ],
    [
      ['mededing', 'kompetisie', 'ander verskaffer'],
      ['verbind', 'verhouding', 'kontak', 'ken', 'beter', 'nader', 'konneksie'],
    ],
  ],
};
