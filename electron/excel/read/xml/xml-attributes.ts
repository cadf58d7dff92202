import { decodeEntities } from './decode-entities';

/** One attribute: its full name, its name without prefix, its value with references replaced. */
export interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly value: string;
}

/** The attributes of one start tag and the position behind its `>`. */
export interface TagAttributes {
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
  readonly next: number;
}

/** Whether a byte may stand in an element or attribute name (non-ASCII letters included). */
export function isNameByte(byte: number): boolean {
  return (
    (byte >= 97 && byte <= 122) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 48 && byte <= 58) ||
    byte === 45 ||
    byte === 46 ||
    byte === 95 ||
    byte >= 128
  );
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/**
 * Reads attributes from behind the element name up to and with `>`. A text instead of a result says what is
 * wrong: `incomplete` when the bytes end too soon, otherwise a reason of malformedness.
 */
export function readAttributes(
  bytes: Buffer,
  start: number,
  end: number,
  maxBytes: number,
): TagAttributes | string {
  const attributes: XmlAttribute[] = [];
  let at = start;
  for (;;) {
    const before = at;
    while (at < end && isSpace(bytes[at]!)) at++;
    if (at >= end) return 'incomplete';
    const byte = bytes[at]!;
    if (byte === 62) return { attributes, selfClosing: false, next: at + 1 };
    if (byte === 47) {
      if (at + 1 >= end) return 'incomplete';
      if (bytes[at + 1] !== 62) return 'tag';
      return { attributes, selfClosing: true, next: at + 2 };
    }
    if (before === at) return 'tag';
    const nameStart = at;
    while (at < end && isNameByte(bytes[at]!)) at++;
    const nameEnd = at;
    while (at < end && isSpace(bytes[at]!)) at++;
    if (at >= end) return 'incomplete';
    if (nameEnd === nameStart || bytes[at] !== 61) return 'attribute';
    at++;
    while (at < end && isSpace(bytes[at]!)) at++;
    if (at >= end) return 'incomplete';
    const quote = bytes[at]!;
    if (quote !== 34 && quote !== 39) return 'attribute';
    const close = bytes.indexOf(quote, at + 1);
    const valueEnd = close < 0 || close >= end ? end : close;
    if (valueEnd - at > maxBytes) return 'attribute-too-long';
    if (valueEnd === end) return 'incomplete';
    const raw = bytes.toString('utf8', at + 1, close);
    if (raw.includes('<')) return 'attribute';
    const value = decodeEntities(raw);
    if (value === null) return 'reference';
    const name = bytes.toString('utf8', nameStart, nameEnd);
    // A torn byte in a name would make another attribute of it, and the right one would go missing.
    if (name.includes('\ufffd')) return 'attribute';
    if (attributes.some((other) => other.name === name)) return 'duplicate-attribute';
    attributes.push({ name, local: name.slice(name.indexOf(':') + 1), value });
    at = close + 1;
  }
}
