import { foldName } from './fold-name';

/** Folded weekday words of the four languages, in the cases they are used in; Monday = 0. Two-letter ones only where they mean nothing else. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...days(
    0,
    'monday mon poniedzialek poniedzialku pon понедельник понедельнику понедельника пн maandag',
  ),
  ...days(1, 'tuesday tue wtorek wtorku wt вторник вторнику вторника вт dinsdag'),
  ...days(2, 'wednesday wed sroda srode srody sr среда среду среде среды ср woensdag'),
  ...days(3, 'thursday thu czwartek czwartku czw четверг четвергу четверга чт donderdag'),
  ...days(4, 'friday fri piatek piatku pt пятница пятницу пятнице пятницы пт vrydag'),
  ...days(5, 'saturday sat sobota sobote soboty sob суббота субботу субботе субботы сб saterdag'),
  ...days(
    6,
    'sunday sun niedziela niedziele niedzieli ndz воскресенье воскресенью воскресенья вс sondag',
  ),
};

/** Folded words for days counted from today. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  ...days(0, 'today dzis dzisiaj сегодня vandag'),
  ...days(1, 'tomorrow jutro jutra завтра more'),
  ...days(2, 'pojutrze послезавтра oormore'),
};

/** Folded month words, January = 1: names in the cases dates use, and three letters. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...days(1, 'january jan stycznia sty января янв januarie'),
  ...days(2, 'february feb lutego lut февраля фев februarie'),
  ...days(3, 'march mar marca марта мар maart mrt'),
  ...days(4, 'april apr kwietnia kwi апреля апр'),
  ...days(5, 'may maja maj мая май mei'),
  ...days(6, 'june jun czerwca cze июня июн junie'),
  ...days(7, 'july jul lipca lip июля июл julie'),
  ...days(8, 'august aug sierpnia sie августа авг augustus'),
  ...days(9, 'september sep sept wrzesnia wrz сентября сен'),
  ...days(10, 'october oct pazdziernika paz октября окт oktober okt'),
  ...days(11, 'november nov listopada lis ноября ноя'),
  ...days(12, 'december dec grudnia gru декабря дек desember des'),
};

/** Folded words for spans, in days. */
export const SPANS: Readonly<Record<string, number>> = {
  ...days(1, 'day days dzien dni день дня дней dag dae'),
  ...days(7, 'week weeks tydzien tygodnie tygodni неделя неделю недели недель weke'),
};

/** Folded words before a span: in, za, через, oor. */
export const AHEAD: ReadonlySet<string> = new Set(['in', 'za', 'через', 'oor'].map(foldName));

/** Folded words that lead to a day and are no part of what is promised. */
export const LEADING: ReadonlySet<string> = new Set(
  'by on until till before do na w we ku przed до к ко в во на tot teen op voor'
    .split(' ')
    .map(foldName),
);

function days(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [foldName(word), value]));
}
