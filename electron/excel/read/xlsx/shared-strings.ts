import type { ReadLimits } from '../read-limits';
import { BYTE_CLASS, BYTE_CLASSES } from '../text/byte-class';
import { cleanText } from '../text/clean-text';
import { isBlank } from '../text/is-blank';
import { UnreadableError } from '../unreadable-error';
import { ByteWindow } from '../xml/byte-window';
import type { ToUtf8 } from '../text/to-utf8';
import { xmlEncoding } from '../xml/xml-encoding';
import { XML_TOKEN, XmlTokenizer } from '../xml/xml-tokenizer';
import { decodeCellText, unescapeXstring } from './decode-cell-text';

const PLAIN = Buffer.from('<si><t>', 'latin1');
const PRESERVED = Buffer.from('<si><t xml:space="preserve">', 'latin1');
const CLOSING = Buffer.from('</t></si>', 'latin1');
/** A string longer than this is left to the tokenizer, which takes it in pieces. */
const LONG_BYTES = 128 * 1024;

function startsWith(bytes: Uint8Array, at: number, pattern: Uint8Array): boolean {
  for (let i = 0; i < pattern.length; i++) if (bytes[at + i] !== pattern[i]) return false;
  return true;
}

/**
 * The workbook's shared strings, unpacked only as far as cells have asked for: a preview of a large workbook needs
 * the first few. Blank strings are kept as ''.
 */
export class SharedStrings {
  readonly texts: string[] = [];
  /** CELL_FLAG bits of each text that has any. */
  readonly flags = new Map<number, number>();
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #xml: XmlTokenizer;
  readonly #window = new ByteWindow();
  readonly #maxTextLength: number;
  #toUtf8: ToUtf8 | null | undefined;
  #done = false;
  #inTable = false;
  /** Text of the item under way in the careful path; null outside `<si>`. */
  #item: string | null = null;
  #inText = false;
  /** The item, or the run of it under way, has its text already. */
  #textSeen = false;

  constructor(chunks: AsyncGenerator<Buffer>, part: string, limits: ReadLimits) {
    this.#chunks = chunks;
    this.#xml = new XmlTokenizer(this.#window, part, limits);
    this.#maxTextLength = limits.maxTextLength;
  }

  /** Reads on until the string with this index is known or the table ends. */
  async ensure(index: number): Promise<void> {
    while (!this.#done && this.texts.length <= index) {
      const { value, done } = await this.#chunks.next();
      if (done === true) {
        this.#window.final = true;
        this.#done = true;
      } else {
        const chunk: Buffer = value;
        if (this.#toUtf8 === undefined) this.#toUtf8 = xmlEncoding(chunk, this.#xml.part);
        this.#window.append(this.#toUtf8 === null ? chunk : this.#toUtf8(chunk));
      }
      this.#parse();
    }
  }

  /** Frees the part. */
  close(): void {
    this.#done = true;
    this.#chunks.return?.().catch(() => undefined);
  }

  #parse(): void {
    const xml = this.#xml;
    for (;;) {
      if (this.#inTable && this.#item === null && !xml.closePending && xml.path.length === 1)
        this.#scan();
      const token = xml.next();
      if (token === XML_TOKEN.more) return;
      if (token === XML_TOKEN.open) this.#open();
      else if (token === XML_TOKEN.close) this.#close();
      else if (token === XML_TOKEN.text) {
        if (this.#item !== null && this.#inText) {
          this.#item += xml.text;
          if (this.#item.length > this.#maxTextLength) throw this.#tooLong();
        } else if (xml.path.length <= 2 && !isBlank(xml.text)) throw xml.malformed('stray-text');
      } else return;
    }
  }

  #open(): void {
    const xml = this.#xml;
    const depth = xml.path.length;
    if (depth === 1) {
      if (xml.name !== 'sst') throw xml.malformed('not-shared-strings');
      this.#inTable = xml.path[0] === 'sst';
    } else if (depth === 2 && xml.name === 'si') {
      this.#item = '';
      this.#textSeen = false;
    } else if (depth === 3 && xml.name === 'r') this.#textSeen = false;
    else if (xml.name === 't' && this.#item !== null) {
      this.#inText = depth === 3 || (depth === 4 && /(?:^|:)r$/.test(xml.path[2]!));
      // Whether two texts belong together or one replaces the other is nobody's guess.
      if (this.#inText && this.#textSeen) throw xml.malformed('two-texts');
      this.#textSeen = this.#inText;
    }
  }

  #close(): void {
    if (this.#xml.name === 't') this.#inText = false;
    if (this.#xml.path.length === 1 && this.#item !== null) {
      const { text, flags } = cleanText(unescapeXstring(this.#item));
      this.#item = null;
      this.#add(text, flags);
    }
  }

  #add(text: string, flags: number): void {
    if (text.length > this.#maxTextLength) throw this.#tooLong();
    if (flags !== 0) this.flags.set(this.texts.length, flags);
    this.texts.push(isBlank(text) ? '' : text);
  }

  #tooLong(): UnreadableError {
    return new UnreadableError('TOO_LARGE', {
      part: this.#xml.part,
      what: 'text',
      limit: this.#maxTextLength,
    });
  }

  /** Takes plain items (`<si><t>…</t></si>`, the shape of nearly all) straight from the bytes as far as they go. */
  #scan(): void {
    const { bytes, end } = this.#window;
    let pos = this.#window.pos;
    for (;;) {
      let at = pos;
      if (startsWith(bytes, at, PLAIN)) at += PLAIN.length;
      else if (startsWith(bytes, at, PRESERVED)) at += PRESERVED.length;
      else break;
      const start = at;
      const last = Math.min(end, start + LONG_BYTES);
      let classes = 0;
      let byte = bytes[at]!;
      while (byte !== 60 && at < last) {
        classes |= BYTE_CLASSES[byte]!;
        byte = bytes[++at]!;
      }
      if (at + CLOSING.length > end || !startsWith(bytes, at, CLOSING)) break;
      if ((classes & ~BYTE_CLASS.blank) === 0) this.#add(bytes.toString('latin1', start, at), 0);
      else {
        const clean = decodeCellText(bytes, start, at);
        if (clean === null) break;
        this.#add(clean.text, clean.flags);
      }
      pos = at + CLOSING.length;
    }
    this.#window.pos = pos;
  }
}
