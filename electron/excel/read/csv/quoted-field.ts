const LF = 10;
const CR = 13;
const SPACE = 32;
/** A quoted field longer or of more lines than this was never meant to be one. */
const MAX_BYTES = 256 * 1024;
const MAX_LINES = 200;

/** `findQuotedEnd`: the window ends inside the field. */
export const QUOTED_OPEN = -1;
/** `findQuotedEnd`: the quote at the start opens no field; it is a sign like any other. */
const QUOTED_NONE = -2;

/**
 * The position of the quote that closes the field opened at `open`: the first single quote with a delimiter, a line end
 * or the end of file behind it (blanks between do not count). A quote followed by anything else is stray and belongs to
 * the text, as long as the line still closes the field: `"a "b" c",1`. Without a closing quote QUOTED_NONE.
 */
export function findQuotedEnd(
  bytes: Uint8Array,
  open: number,
  end: number,
  delimiter: number,
  quote: number,
  final: boolean,
): number {
  let lines = 0;
  let stray = false;
  let at = open + 1;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === LF) {
      // After a stray quote nothing is certain beyond this line.
      if (stray || ++lines > MAX_LINES) return QUOTED_NONE;
    } else if (byte === quote) {
      if (at + 1 >= end) return final ? at : QUOTED_OPEN;
      const next = bytes[at + 1]!;
      if (next === delimiter || next === LF || next === CR) return at;
      if (next === quote) {
        at++;
        // After a stray quote the second of two that end the field closes it: `"OOO "Acme"",1`.
        const after = bytes[at + 1];
        if (stray && at + 1 < end && (after === delimiter || after === LF || after === CR))
          return at;
        if (stray && at + 1 >= end && final) return at;
        continue;
      }
      if (next === SPACE && isBlankUntilEnd(bytes, at + 1, end, delimiter, final)) return at;
      stray = true;
    }
    if (at - open > MAX_BYTES) return QUOTED_NONE;
  }
  return final ? QUOTED_NONE : QUOTED_OPEN;
}

function isBlankUntilEnd(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  final: boolean,
): boolean {
  let at = start;
  while (at < end && bytes[at] === SPACE) at++;
  if (at >= end) return final;
  return bytes[at] === delimiter || bytes[at] === LF || bytes[at] === CR;
}

/** The text of a quoted field: doubled quotes become one. Null when it has stray single quotes. */
export function unquote(raw: string, quote = '"'): string | null {
  let out = '';
  let kept = 0;
  for (let at = raw.indexOf(quote); at >= 0; at = raw.indexOf(quote, kept)) {
    if (raw[at + 1] !== quote) return null;
    out += raw.slice(kept, at + 1);
    kept = at + 2;
  }
  return out + raw.slice(kept);
}
