import type { ToUtf8 } from './to-utf8';

/** The single-byte encodings of Central European, Cyrillic and Western Windows. */
export type SingleByteEncoding = 'windows-1250' | 'windows-1251' | 'windows-1252';

/** Characters of the bytes 0x80…0xFF (WHATWG Encoding, index-windows-125x). Kept here so that no runtime build can lack them. */
export const UPPER_HALF: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1250':
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź' +
    '\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  'windows-1251':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ' +
    '\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
};

/** A decoder of one of the single-byte encodings into UTF-8. */
export function singleByteDecoder(encoding: SingleByteEncoding): ToUtf8 {
  return characterDecoder(UPPER_HALF[encoding]);
}

/** A decoder into UTF-8 by the characters of the bytes 0x80…0xFF. */
export function characterDecoder(characters: string): ToUtf8 {
  const encoded = Array.from(characters, (character) => Buffer.from(character, 'utf8'));
  return (chunk) => {
    const out = Buffer.allocUnsafe(chunk.length * 3);
    let at = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte < 128) out[at++] = byte;
      else for (const unit of encoded[byte - 128]!) out[at++] = unit;
    }
    return out.subarray(0, at);
  };
}
