import { UPPER_HALF } from './single-byte-decoder';

/** Encodings of DOS, Unix and old Macintosh programs; Excel still saves csv "for MS-DOS" and "for Macintosh" in them. */
export type OldEncoding = 'ibm866' | 'koi8-r' | 'ibm850' | 'ibm852' | 'iso-8859-2' | 'macintosh';

/** Characters of the bytes 0x80…0xFF. Kept here so that no runtime build can lack them. */
export const OLD_UPPER_HALF: Readonly<Record<OldEncoding, string>> = {
  ibm866:
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0',
  'koi8-r':
    '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷' +
    '═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
    'юабцдефгхийклмнопярстужвьызшэщчъ' +
    'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č' +
    'áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀' +
    'ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  'iso-8859-2':
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f' +
    '\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

const CYRILLIC = { usual: 'windows-1251', others: ['ibm866', 'koi8-r'] } as const;
const LATIN = {
  'windows-1250': ['iso-8859-2', 'ibm852', 'ibm850', 'macintosh'],
  'windows-1252': ['ibm850', 'ibm852', 'iso-8859-2', 'macintosh'],
} as const;

/** The commonest letters of Russian texts, and the letters beyond ASCII of Polish, German and Afrikaans ones. */
const COMMON_CYRILLIC = 'оеаинтсрвлкмдпуязыьбгчйОЕАИНТСРВЛКМДПУЯЗБГЧ';
const OWN_LATIN = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜëêéèôïîŉáËÉÊÔñíúàçâûùãõåøæÑÍÚÀÇÂÃÅØÆ';
/** Signs that business texts hold beside letters. */
const SIGNS = '\u00a0€„”“’–—§°№«»£ºª¿¡';
/** How much better an old encoding must read than the usual one. */
const MARGIN = 1.15;

/**
 * The old encoding a text reads better in than in the usual one guessed for it; null when the usual one is as good. Judged by letters: those
 * of the language count for, signs and capitals inside words against.
 */
export function guessOldEncoding(
  sample: Uint8Array,
  usual: keyof typeof UPPER_HALF,
): OldEncoding | null {
  // Old Cyrillic texts look Western or Central European too: both families are tried.
  const others: readonly OldEncoding[] =
    usual === CYRILLIC.usual
      ? [...CYRILLIC.others, 'ibm852', 'ibm850']
      : [...CYRILLIC.others, ...LATIN[usual]];
  const own = plausibility(sample, UPPER_HALF[usual]);
  let best: OldEncoding | null = null;
  let bestScore = Math.max(own * MARGIN, own + 1.5);
  for (const one of others) {
    const score = plausibility(sample, OLD_UPPER_HALF[one]);
    if (score <= bestScore) continue;
    best = one;
    bestScore = score;
  }
  return best;
}

/** How much the bytes above ASCII read like words, by their number; higher is likelier. */
function plausibility(sample: Uint8Array, upper: string): number {
  let score = 0;
  let before = '';
  for (const byte of sample) {
    const character = byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? '');
    if (byte >= 128) score += worth(character, before);
    before = character;
  }
  return score;
}

function worth(character: string, before: string): number {
  if (SIGNS.includes(character)) return 0.4;
  if (!/\p{L}/u.test(character)) return -1.5;
  const isCapital = character !== character.toLowerCase();
  const isInside = before !== '' && before !== before.toUpperCase();
  // A capital behind a small letter is no word of any language.
  if (isCapital && isInside) return -1.5;
  const isMixed =
    /\p{L}/u.test(before) &&
    /\p{Script=Cyrillic}/u.test(character) !== /\p{Script=Cyrillic}/u.test(before);
  if (isMixed) return -1;
  if (/\p{Script=Cyrillic}/u.test(character)) return COMMON_CYRILLIC.includes(character) ? 1 : 0.4;
  return OWN_LATIN.includes(character) ? 1 : -0.2;
}
