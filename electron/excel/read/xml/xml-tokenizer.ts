import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import type { ByteWindow } from './byte-window';
import { decodeEntities, normaliseLines } from './decode-entities';
import { isNameByte, readAttributes, type XmlAttribute } from './xml-attributes';

/** What `next` found. `more` = the window ends within a token; append bytes and ask again. */
export const XML_TOKEN = { more: 0, open: 1, close: 2, text: 3, end: 4 } as const;
export type XmlToken = (typeof XML_TOKEN)[keyof typeof XML_TOKEN];

const LT = 60;
const GT = 62;
const SLASH = 47;
const MAX_TOKEN_BYTES = 1024 * 1024;
const TEXT_PIECE_BYTES = 64 * 1024;

/**
 * A small, strict, streaming XML tokenizer over UTF-8 bytes: elements, attributes, text, CDATA; comments and
 * processing instructions are passed over; a document type is refused. It proves that elements nest, that
 * attributes are well-formed and unique and that there is one root; it does not resolve namespaces.
 */
export class XmlTokenizer {
  readonly window: ByteWindow;
  readonly part: string;
  /** Full names of the open elements, outermost first. */
  readonly path: string[] = [];
  /** Name of the last opened or closed element without its prefix. */
  name = '';
  /** Of the last `open` token: `<a/>` is given as an `open` and a `close`. */
  attributes: readonly XmlAttribute[] = [];
  /** Of the last `text` token, references replaced; long texts come in pieces. */
  text = '';
  readonly #limits: Pick<ReadLimits, 'maxXmlDepth' | 'maxAttributeBytes'>;
  #selfClosed = '';
  #rootSeen = false;

  constructor(
    window: ByteWindow,
    part: string,
    limits: Pick<ReadLimits, 'maxXmlDepth' | 'maxAttributeBytes'>,
  ) {
    this.window = window;
    this.part = part;
    this.#limits = limits;
  }

  /** A self-closing element's `close` is still to come: the window must not be touched before. */
  get closePending(): boolean {
    return this.#selfClosed !== '';
  }

  /** A MALFORMED_XML error naming the part. */
  malformed(reason: string): UnreadableError {
    return new UnreadableError('MALFORMED_XML', { part: this.part, reason });
  }

  /** The value of an attribute by its local name (the prefix does not matter), or null. */
  attribute(localName: string): string | null {
    for (const attribute of this.attributes)
      if (attribute.local === localName) return attribute.value;
    return null;
  }

  /** The value of an attribute that carries no prefix, or null. */
  plainAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  /** The next token. Throws MALFORMED_XML or DOCTYPE. */
  next(): XmlToken {
    if (this.#selfClosed !== '') {
      this.name = localName(this.#selfClosed);
      this.#selfClosed = '';
      this.path.pop();
      return XML_TOKEN.close;
    }
    for (;;) {
      const { window } = this;
      const { bytes, pos, end } = window;
      if (pos >= end) {
        if (!window.final) return XML_TOKEN.more;
        if (this.path.length > 0) throw this.malformed('unclosed');
        if (!this.#rootSeen) throw this.malformed('no-root');
        return XML_TOKEN.end;
      }
      if (bytes[pos] !== LT) {
        const token = this.#readText();
        if (token === null) continue;
        return token;
      }
      const second = bytes[pos + 1];
      if (pos + 1 >= end) return this.#incomplete();
      if (second === 33 || second === 63) {
        const token = this.#readSpecial(second);
        if (token === null) continue;
        return token;
      }
      return second === SLASH ? this.#readClose() : this.#readOpen();
    }
  }

  #incomplete(): XmlToken {
    const { window } = this;
    if (window.final) throw this.malformed('truncated');
    if (window.end - window.pos > MAX_TOKEN_BYTES) throw this.malformed('token-too-long');
    return XML_TOKEN.more;
  }

  #readText(): XmlToken | null {
    const { window } = this;
    const { bytes, pos, end } = window;
    let stop = bytes.indexOf(LT, pos);
    if (stop >= end || stop < 0) {
      if (!window.final && end - pos < TEXT_PIECE_BYTES) return XML_TOKEN.more;
      stop = window.final ? end : lastWholeCharacter(bytes, pos, end);
    }
    window.pos = stop;
    if (this.path.length === 0) {
      // A byte order mark before the root is allowed, anything else but blanks is not.
      for (let i = pos; i < stop; i++) {
        const byte = bytes[i]!;
        const isMark = !this.#rootSeen && (byte === 0xef || byte === 0xbb || byte === 0xbf);
        if (byte !== 32 && (byte < 9 || byte > 13) && !isMark)
          throw this.malformed('text-outside-root');
      }
      return null;
    }
    const text = decodeEntities(normaliseLines(bytes.toString('utf8', pos, stop)));
    if (text === null) throw this.malformed('reference');
    this.text = text;
    return XML_TOKEN.text;
  }

  #readSpecial(second: number): XmlToken | null {
    const { window } = this;
    const { bytes, pos, end } = window;
    const skipTo = (mark: string, from: number): number => {
      const at = bytes.indexOf(mark, from, 'latin1');
      return at < 0 || at + mark.length > end ? -1 : at;
    };
    if (second === 63) {
      const close = skipTo('?>', pos + 2);
      if (close < 0) return this.#incomplete();
      window.pos = close + 2;
      return null;
    }
    const isStart = (mark: string): boolean =>
      bytes.toString('latin1', pos, pos + mark.length) === mark;
    if (isStart('<!--')) {
      const close = skipTo('-->', pos + 4);
      if (close < 0) return this.#incomplete();
      window.pos = close + 3;
      return null;
    }
    if (isStart('<![CDATA[')) {
      if (this.path.length === 0) throw this.malformed('text-outside-root');
      const close = skipTo(']]>', pos + 9);
      if (close < 0) return this.#incomplete();
      this.text = normaliseLines(bytes.toString('utf8', pos + 9, close));
      window.pos = close + 3;
      return XML_TOKEN.text;
    }
    if (end - pos < 9 && !window.final) return XML_TOKEN.more;
    if (/^<!doctype/i.test(bytes.toString('latin1', pos, pos + 9)))
      throw new UnreadableError('DOCTYPE', { part: this.part });
    throw this.malformed('markup');
  }

  #readClose(): XmlToken {
    const { window } = this;
    const { bytes, pos, end } = window;
    const stop = bytes.indexOf(GT, pos);
    if (stop < 0 || stop >= end) return this.#incomplete();
    const name = bytes.toString('utf8', pos + 2, stop).trimEnd();
    if (this.path.pop() !== name) throw this.malformed('nesting');
    window.pos = stop + 1;
    this.name = localName(name);
    return XML_TOKEN.close;
  }

  #readOpen(): XmlToken {
    const { window } = this;
    const { bytes, pos, end } = window;
    let at = pos + 1;
    while (at < end && isNameByte(bytes[at]!)) at++;
    if (at >= end) return this.#incomplete();
    if (at === pos + 1) throw this.malformed('tag');
    const name = bytes.toString('utf8', pos + 1, at);
    if (name.includes('\ufffd')) throw this.malformed('tag');
    const result = readAttributes(bytes, at, end, this.#limits.maxAttributeBytes);
    if (typeof result === 'string') {
      if (result === 'incomplete') return this.#incomplete();
      throw this.malformed(result);
    }
    if (this.path.length === 0 && this.#rootSeen) throw this.malformed('two-roots');
    this.#rootSeen = true;
    this.path.push(name);
    if (this.path.length > this.#limits.maxXmlDepth) throw this.malformed('depth');
    this.name = localName(name);
    this.attributes = result.attributes;
    window.pos = result.next;
    if (result.selfClosing) this.#selfClosed = name;
    return XML_TOKEN.open;
  }
}

/** The name without its namespace prefix: `x:row` → `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The last position at which a text may be cut without splitting a UTF-8 character, a reference or CR LF. */
function lastWholeCharacter(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at > start && at > end - 16; at--) {
    const byte = bytes[at]!;
    if (byte === 38) return at;
    if (byte === 59) break;
  }
  let cut = end;
  while (cut > start && (bytes[cut - 1]! & 0xc0) === 0x80 && end - cut < 4) cut--;
  if (cut > start && bytes[cut - 1]! >= 0xc0) cut--;
  else cut = end;
  return bytes[cut - 1] === 13 ? cut - 1 : cut;
}
