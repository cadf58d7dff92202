const FIRST_BYTES = 96 * 1024;
/** Below this a number of hundredths or ten-thousandths has at most 15 digits, which no other decimal so short shares. */
const EXACT_LIMIT = 1e15;
/** The characters XML writes otherwise, by their code; undefined = as they are, '' = cannot stand in XML at all. */
const ESCAPED: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const named = { 34: '&quot;', 38: '&amp;', 39: '&apos;', 60: '&lt;', 62: '&gt;' }[code];
  if (named !== undefined) return named;
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 ? '' : undefined;
});

/**
 * XML under way as UTF-8 bytes. Strings put together by `+=` are trees that must be walked and encoded afterwards,
 * which takes longer than writing the bytes at once.
 */
export class XmlBytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #digits = new Uint8Array(20);
  #length = 0;

  /** Bytes written and not yet taken. */
  get length(): number {
    return this.#length;
  }

  /** Markup, as it is: ASCII only. */
  markup(text: string): void {
    const { length } = text;
    this.#reserve(length);
    const bytes = this.#bytes;
    const at = this.#length;
    for (let i = 0; i < length; i++) bytes[at + i] = text.charCodeAt(i);
    this.#length = at + length;
  }

  /** Text between tags or in an attribute, escaped. */
  text(text: string): void {
    // Three bytes are the most a UTF-16 unit takes, six an escaped one.
    this.#reserve(text.length * 6);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        let end = i + 1;
        while (end < text.length && text.charCodeAt(end) > 127) end++;
        at += bytes.write(text.slice(i, end), at);
        i = end - 1;
        continue;
      }
      const escaped = ESCAPED[code];
      if (escaped === undefined) bytes[at++] = code;
      else for (let j = 0; j < escaped.length; j++) bytes[at++] = escaped.charCodeAt(j);
    }
    this.#length = at;
  }

  /**
   * A finite number in the digits `String` gives it. Amounts are whole numbers of hundredths or ten-thousandths, whose
   * digits are found without a search for the shortest. Example: 1234.5 → 123450 hundredths → "1234.5".
   */
  number(value: number): void {
    if (Number.isInteger(value)) this.#scaled(value, 0, value);
    else {
      const hundredths = Math.round(value * 100);
      if (hundredths / 100 === value) this.#scaled(hundredths, 2, value);
      else {
        const tenThousandths = Math.round(value * 10_000);
        if (tenThousandths / 10_000 === value) this.#scaled(tenThousandths, 4, value);
        else this.markup(String(value));
      }
    }
  }

  /** What is written so far, for good: the next bytes go elsewhere. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafeSlow(this.#bytes.length);
    this.#length = 0;
    return taken;
  }

  /** `units` / 10^places, which is `value`. */
  #scaled(units: number, places: number, value: number): void {
    if (Math.abs(units) >= EXACT_LIMIT || value === 0) return this.markup(String(value + 0));
    this.#reserve(24);
    const digits = this.#digits;
    const isNegative = units < 0;
    let rest = isNegative ? -units : units;
    let left = places;
    let count = 0;
    while (left > 0 || rest > 0) {
      const next = Math.floor(rest / 10);
      const digit = rest - next * 10;
      rest = next;
      // Zeros at the end of a fraction are not written.
      if (left === 0 || count > 0 || digit > 0) digits[count++] = 48 + digit;
      if (left === 1) {
        if (count > 0) digits[count++] = 46;
        if (rest === 0) digits[count++] = 48;
      }
      left--;
      if (left < 0) left = 0;
    }
    const bytes = this.#bytes;
    let at = this.#length;
    if (isNegative) bytes[at++] = 45;
    while (count > 0) bytes[at++] = digits[--count]!;
    this.#length = at;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
