import { singleByteDecoder } from '../text/single-byte-decoder';
import { utf16Decoder } from '../text/utf16-decoder';
import type { ToUtf8 } from '../text/to-utf8';
import { UnreadableError } from '../unreadable-error';

const DECLARED: ReadonlyMap<string, 'windows-1250' | 'windows-1251' | 'windows-1252'> = new Map([
  ['windows-1250', 'windows-1250'],
  ['windows-1251', 'windows-1251'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
]);

/**
 * How the bytes of an XML part become UTF-8, judged by its first bytes as XML prescribes (byte order mark, then
 * the shape of `<?`, then the declaration); null when they are UTF-8 already. Throws UNSUPPORTED_ENCODING.
 */
export function xmlEncoding(head: Buffer, part: string): ToUtf8 | null {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return utf16Decoder('little');
  if (a === 0xfe && b === 0xff) return utf16Decoder('big');
  if (a === 0x3c && b === 0 && d === 0 && c !== 0) return utf16Decoder('little');
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return utf16Decoder('big');
  if (a === 0 || b === 0)
    throw new UnreadableError('UNSUPPORTED_ENCODING', { part, encoding: 'utf-32' });
  const declaration =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
      head.toString('latin1', 0, 256),
    );
  const declared = declaration?.[1]?.toLowerCase() ?? 'utf-8';
  if (declared === 'utf-8' || declared === 'utf8' || declared === 'us-ascii') return null;
  const table = DECLARED.get(declared);
  if (table === undefined)
    throw new UnreadableError('UNSUPPORTED_ENCODING', { part, encoding: declared });
  return singleByteDecoder(table);
}
