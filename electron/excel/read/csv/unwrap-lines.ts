import type { ToUtf8 } from '../text/to-utf8';

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** Lines that must be wrapped before all are taken to be. */
const MIN_LINES = 2;

/**
 * Whether every line of a sample is one quoted field with the delimiter inside it: a table that was opened in one column and saved again.
 * Worked line: `"a,b"` above `"1,2"` with `,` → true; `"a","b"` → false.
 */
export function areLinesWrapped(sample: Uint8Array, delimiter: number): boolean {
  const lines = Buffer.from(sample)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .split(/\r\n|\r|\n/u)
    .slice(0, 50)
    .filter((line) => line !== '');
  const sign = String.fromCharCode(delimiter);
  const whole = lines.length > MIN_LINES ? lines.slice(0, -1) : lines;
  return (
    whole.length >= MIN_LINES &&
    whole.every((line) => {
      if (line.length < 3 || !line.startsWith('"') || !line.endsWith('"')) return false;
      const inner = line.slice(1, -1).replaceAll('""', '');
      return !inner.includes('"') && inner.includes(sign);
    })
  );
}

/** Takes the quotes off wrapped lines, chunk by chunk; doubled quotes inside become one. */
export function lineUnwrapper(): ToUtf8 {
  let isStart = true;
  let hasQuote = false;
  return (chunk) => {
    const out = Buffer.allocUnsafe(chunk.length + 1);
    let at = 0;
    for (const byte of chunk) {
      if (byte === QUOTE) {
        if (isStart) isStart = false;
        else if (hasQuote) {
          out[at++] = QUOTE;
          hasQuote = false;
        } else hasQuote = true;
        continue;
      }
      const isEnd = byte === LF || byte === CR;
      if (hasQuote && !isEnd) out[at++] = QUOTE;
      hasQuote = false;
      isStart = isEnd;
      out[at++] = byte;
    }
    return out.subarray(0, at);
  };
}
