import type { ReadLimits } from '../read-limits';
import { ByteWindow } from './byte-window';
import { xmlEncoding } from './xml-encoding';
import { XML_TOKEN, XmlTokenizer } from './xml-tokenizer';

/**
 * Walks a whole XML part held in memory: `onOpen` is called for each start tag, with the tokenizer standing on it
 * (its `path` ends with the element), and `onText`, if given, for each text. Throws MALFORMED_XML, DOCTYPE or UNSUPPORTED_ENCODING.
 */
export function walkXml(
  bytes: Buffer,
  part: string,
  limits: ReadLimits,
  onOpen: (xml: XmlTokenizer) => void,
  onText?: (xml: XmlTokenizer) => void,
): void {
  const toUtf8 = xmlEncoding(bytes, part);
  const utf8 = toUtf8 === null ? bytes : toUtf8(bytes);
  const window = new ByteWindow(utf8.length);
  window.append(utf8);
  window.final = true;
  const xml = new XmlTokenizer(window, part, limits);
  for (;;) {
    const token = xml.next();
    if (token === XML_TOKEN.open) onOpen(xml);
    else if (token === XML_TOKEN.text) onText?.(xml);
    else if (token === XML_TOKEN.end) return;
  }
}
