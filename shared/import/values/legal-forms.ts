/**
 * Legal forms as folded words (`foldText`, dots between single letters closed up, punctuation off),
 * by the one name a kind goes by. Translations of the same form share it: (Edms) Bpk = (Pty) Ltd, BK = CC.
 */
const TAIL_FORMS: Readonly<Record<string, readonly string[]>> = {
  // English, South African
  'pty ltd': [
    'pty ltd',
    'pty limited',
    'proprietary limited',
    'edms bpk',
    'eiendoms beperk',
    'edms beperk',
    'pty',
  ],
  ltd: ['ltd', 'limited', 'bpk', 'beperk'],
  cc: ['cc', 'close corporation', 'bk', 'beslote korporasie'],
  'soc ltd': ['soc ltd', 'mib bpk'],
  npc: ['npc', 'nwm'],
  plc: ['plc', 'public limited company'],
  llc: ['llc', 'l l c', 'limited liability company'],
  llp: ['llp', 'limited liability partnership'],
  lp: ['lp', 'limited partnership'],
  inc: ['inc', 'incorporated', 'ingelyf'],
  corp: ['corp', 'corporation'],
  co: ['co', 'company'],
  // Polish
  'sp z oo': [
    'sp z oo',
    'sp zoo',
    'spzoo',
    'sp zo o',
    'sp z o o',
    'spz oo',
    'spolka z oo',
    'spolka zoo',
    'spolka z o o',
    'spolka z ograniczona odpowiedzialnoscia',
    'z oo',
  ],
  sa: ['sa', 's a', 'spolka akcyjna', 'societe anonyme'],
  'sp j': ['sp j', 'spj', 'spolka jawna', 'sp jawna'],
  'sp k': ['sp k', 'spk', 'spolka komandytowa', 'sp komandytowa'],
  ska: ['ska', 's k a', 'spolka komandytowo akcyjna'],
  'sp p': ['sp p', 'spolka partnerska'],
  sc: ['sc', 's c', 'spolka cywilna'],
  psa: ['psa', 'prosta spolka akcyjna'],
  // German, Austrian
  gmbh: ['gmbh', 'gesmbh', 'ges mbh', 'g m b h', 'gesellschaft mit beschrankter haftung', 'mbh'],
  'gmbh co kg': [
    'gmbh co kg',
    'gmbh co kgaa',
    'gmbh u co kg',
    'gmbh und co kg',
    'gmbh cie kg',
    'gesmbh co kg',
    'gmbh kg',
  ],
  'ag co kg': ['ag co kg', 'ag co kgaa'],
  ag: ['ag', 'aktiengesellschaft'],
  kg: ['kg', 'kommanditgesellschaft', 'co kg'],
  kgaa: ['kgaa'],
  ohg: ['ohg', 'og', 'offene handelsgesellschaft'],
  gbr: ['gbr', 'gesellschaft burgerlichen rechts'],
  ug: ['ug', 'ug haftungsbeschrankt', 'unternehmergesellschaft'],
  ek: ['ek', 'e k', 'ekfm', 'ekfr', 'eingetragener kaufmann', 'eingetragene kauffrau'],
  eg: ['eg'],
  ev: ['ev'],
  se: ['se'],
  // other neighbours
  sro: ['sro', 's r o', 'spol s ro', 'spol sro', 'spol s r o'],
  'a s': ['as', 'a s'],
  doo: ['doo', 'd o o'],
  srl: ['srl', 's r l'],
  spa: ['spa', 's p a'],
  sarl: ['sarl'],
  sas: ['sas'],
  sl: ['sl', 's l'],
  bv: ['bv', 'b v', 'besloten vennootschap'],
  nv: ['nv', 'n v'],
  bvba: ['bvba'],
  ab: ['ab', 'aktiebolag'],
  oy: ['oy', 'oyj'],
  kft: ['kft'],
  zrt: ['zrt'],
  uab: ['uab'],
  sia: ['sia'],
  ou: ['ou'],
};

/** Forms of Russian, Ukrainian, Belarusian and Kazakh law, written before or after the name; some typed in Latin look-alikes. */
const EITHER_END_FORMS: Readonly<Record<string, readonly string[]>> = {
  ооо: ['ооо', 'о о о', 'ooo', 'общество с ограниченнои ответственностью'],
  оао: ['оао', 'oao', 'открытое акционерное общество'],
  зао: ['зао', 'закрытое акционерное общество'],
  пао: ['пао', 'публичное акционерное общество'],
  нао: ['нао', 'непубличное акционерное общество'],
  ао: ['ао', 'акционерное общество'],
  ип: ['ип', 'индивидуальныи предприниматель', 'чп', 'пбоюл'],
  одо: ['одо'],
  тоо: ['тоо', 'товарищество с ограниченнои ответственностью'],
  тов: ['тов', 'тзов', 'товариство з обмеженою відповідальністю'],
  фоп: ['фоп'],
  прат: ['прат'],
  пат: ['пат'],
  фгуп: ['фгуп'],
  гуп: ['гуп'],
  муп: ['муп'],
  чуп: ['чуп', 'чтуп', 'чуптп'],
  уп: ['уп'],
  ано: ['ано'],
};

function byPhrase(forms: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [form, phrases] of Object.entries(forms))
    for (const phrase of phrases) map.set(phrase, form);
  return map;
}

const FRONT = byPhrase(EITHER_END_FORMS);
const TAIL = new Map([...byPhrase(TAIL_FORMS), ...FRONT]);
const LONGEST_FORM_WORDS = 5;
/** Words a form can begin (at the front) or end with, to pass over most names at once. */
const FRONT_WORDS = new Set([...FRONT.keys()].map((phrase) => phrase.split(' ')[0]));
const TAIL_WORDS = new Set([...TAIL.keys()].map((phrase) => phrase.split(' ').at(-1)));

/** Longest form at one end that leaves at least one word: its name and number of words. */
function formAt(
  words: readonly string[],
  end: 'front' | 'tail',
): { form: string; length: number } | null {
  const table = end === 'front' ? FRONT : TAIL;
  if (end === 'front' ? !FRONT_WORDS.has(words[0]) : !TAIL_WORDS.has(words.at(-1))) return null;
  for (let length = Math.min(LONGEST_FORM_WORDS, words.length - 1); length > 0; length--) {
    const phrase = (end === 'front' ? words.slice(0, length) : words.slice(-length)).join(' ');
    const form = table.get(phrase);
    if (form !== undefined) return { form, length };
  }
  return null;
}

/**
 * Takes legal forms off the ends of a name given as folded words; at least one word always stays.
 * `form` names all forms found, in the order they stand ("sp z oo sp k"); the weak "Co" is named only alone.
 * Worked line: `splitLegalForm(['acme', 'pty', 'ltd'])` = `{ rest: ['acme'], form: 'pty ltd' }`.
 */
export function splitLegalForm(words: readonly string[]): {
  rest: readonly string[];
  form: string;
} {
  let rest = words;
  const front: string[] = [];
  const tail: string[] = [];
  for (let found = formAt(rest, 'tail'); found; found = formAt(rest, 'tail')) {
    rest = rest.slice(0, -found.length);
    tail.unshift(found.form);
  }
  for (let found = formAt(rest, 'front'); found; found = formAt(rest, 'front')) {
    rest = rest.slice(found.length);
    front.push(found.form);
  }
  const forms = [...front, ...tail];
  const strong = forms.filter((form) => form !== 'co');
  return { rest, form: (strong.length > 0 ? strong : forms).join(' ') };
}
