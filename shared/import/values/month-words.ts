import { foldText } from './fold-text';

/** Names, genitives and abbreviations of the months in English, Polish, Russian, Afrikaans and German (with Austrian forms). */
const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'styczeń',
    'stycznia',
    'styczniu',
    'sty',
    'январь',
    'января',
    'январе',
    'янв',
    'januarie',
    'januar',
    'jänner',
    'jän',
    'jaen',
  ],
  [
    'february',
    'feb',
    'febr',
    'luty',
    'lutego',
    'lutym',
    'lut',
    'февраль',
    'февраля',
    'феврале',
    'фев',
    'февр',
    'februarie',
    'februar',
    'feber',
  ],
  [
    'march',
    'mar',
    'marzec',
    'marca',
    'marcu',
    'март',
    'марта',
    'марте',
    'мар',
    'maart',
    'mrt',
    'märz',
    'maerz',
    'mär',
    'mrz',
  ],
  ['april', 'apr', 'kwiecień', 'kwietnia', 'kwietniu', 'kwi', 'апрель', 'апреля', 'апреле', 'апр'],
  ['may', 'maj', 'maja', 'maju', 'май', 'мая', 'мае', 'mei', 'mai'],
  [
    'june',
    'jun',
    'czerwiec',
    'czerwca',
    'czerwcu',
    'cze',
    'czer',
    'июнь',
    'июня',
    'июне',
    'июн',
    'junie',
    'juni',
  ],
  [
    'july',
    'jul',
    'lipiec',
    'lipca',
    'lipcu',
    'lip',
    'июль',
    'июля',
    'июле',
    'июл',
    'julie',
    'juli',
  ],
  [
    'august',
    'aug',
    'sierpień',
    'sierpnia',
    'sierpniu',
    'sie',
    'sier',
    'август',
    'августа',
    'августе',
    'авг',
    'augustus',
  ],
  [
    'september',
    'sep',
    'sept',
    'wrzesień',
    'września',
    'wrześniu',
    'wrz',
    'сентябрь',
    'сентября',
    'сентябре',
    'сен',
    'сент',
  ],
  [
    'october',
    'oct',
    'październik',
    'października',
    'październiku',
    'paź',
    'październ',
    'октябрь',
    'октября',
    'октябре',
    'окт',
    'oktober',
    'okt',
  ],
  [
    'november',
    'nov',
    'listopad',
    'listopada',
    'listopadzie',
    'lis',
    'ноябрь',
    'ноября',
    'ноябре',
    'ноя',
    'нояб',
  ],
  [
    'december',
    'dec',
    'grudzień',
    'grudnia',
    'grudniu',
    'gru',
    'декабрь',
    'декабря',
    'декабре',
    'дек',
    'desember',
    'des',
    'dezember',
    'dez',
  ],
];

const MONTH_BY_WORD = new Map(
  MONTHS.flatMap((words, i) => words.map((word) => [foldText(word), i + 1] as const)),
);

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const;
const ROMAN_NUMBER = new Map<string, number>(ROMAN.map((numeral, i) => [numeral, i + 1]));

/** Month 1–12 named by a folded word (no dot), null when it names none. Worked line: `'pazdziernika'` → 10. */
export function monthOfWord(folded: string): number | null {
  return MONTH_BY_WORD.get(folded) ?? null;
}

/** Value 1–12 of a Roman numeral in lower case, null for anything else. Worked line: `'ix'` → 9. */
export function romanNumber(folded: string): number | null {
  return ROMAN_NUMBER.get(folded) ?? null;
}

/** Year of a two-digit year text: 00–68 → 2000–2068, 69–99 → 1969–1999 (the POSIX pivot). Worked line: 69 → 1969. */
export function fullYear(twoDigits: number): number {
  return twoDigits <= 68 ? 2000 + twoDigits : 1900 + twoDigits;
}

const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
    'pon poniedzialek wt wto wtorek sr sro sroda czw czwartek pt pia piatek sob sobota nd ndz nie niedziela',
    'пн понедельник вт вторник ср среда чт четверг пт пятница сб суббота вс воскресенье',
    'ma maandag di dinsdag wo woensdag do donderdag vr vrydag sa saterdag so sondag',
    'mo montag dienstag mi mittwoch donnerstag fr freitag samstag sonnabend sonntag',
  ].flatMap((words) => words.split(' ')),
);

/** True when a folded word names a day of the week in one of the five languages. Worked line: `'czw'` → true. */
export function isWeekday(folded: string): boolean {
  return WEEKDAYS.has(folded);
}
