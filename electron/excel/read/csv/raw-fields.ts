/** A field of a record as written, its quotes taken off. */
export interface RawField {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * The fields of one record. A quoted field ends at the first quote before a delimiter or the end; one that does not end is plain.
 * Worked line: `a,"b,c",d` → a, b,c (quoted), d.
 */
export function rawFields(record: string, delimiter: string, quote: string): RawField[] {
  const out: RawField[] = [];
  let at = 0;
  for (;;) {
    if (record[at] === quote) {
      const close = closingQuote(record, at, delimiter, quote);
      if (close > 0) {
        const inner = record.slice(at + 1, close).replaceAll(quote + quote, quote);
        out.push({ text: inner, isQuoted: true });
        at = close + 1;
        if (at >= record.length) return out;
        at += 1;
        continue;
      }
    }
    const next = record.indexOf(delimiter, at);
    out.push({ text: record.slice(at, next < 0 ? undefined : next), isQuoted: false });
    if (next < 0) return out;
    at = next + 1;
  }
}

function closingQuote(record: string, open: number, delimiter: string, quote: string): number {
  for (let at = open + 1; at < record.length; at += 1) {
    if (record[at] !== quote) continue;
    if (record[at + 1] === quote) at += 1;
    else if (at + 1 === record.length || record[at + 1] === delimiter) return at;
  }
  return -1;
}

/** The records of a text, line ends inside quotes belonging to their field; blank lines left out, an unfinished last line too. */
export function rawRecords(text: string, delimiter: string, quote: string, most: number): string[] {
  const out: string[] = [];
  let open = '';
  const lines = text.split(/\r\n|\n|\r/u);
  for (const line of lines.slice(0, -1)) {
    const record = open === '' ? line : `${open}\n${line}`;
    const isOpen = (record.split(quote).length - 1) % 2 === 1 && record.length < 10_000;
    open = isOpen && hasOpening(record, delimiter, quote) ? record : '';
    if (open === '' && record.trim() !== '') out.push(record);
    if (out.length === most) break;
  }
  return out;
}

/** A quote at the start of a field; elsewhere it is a sign like any other. */
function hasOpening(record: string, delimiter: string, quote: string): boolean {
  return record.startsWith(quote) || record.includes(delimiter + quote);
}
