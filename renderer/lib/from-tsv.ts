/**
 * Cells of tab-separated text as spreadsheets put it on the clipboard: rows by line breaks, a cell with tabs, breaks
 * or quotes inside stands in double quotes, a quote in it is doubled. The empty line after the last row is none.
 * Worked line: `fromTsv('a\tb\r\n"x\ny"\t2\r\n')` = [['a', 'b'], ['x\ny', '2']].
 */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = '';
    const end = text[at] === '"' ? closingQuote(text, at) : -1;
    if (end >= 0) {
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const start = at;
      while (at < text.length && !'\t\r\n'.includes(text[at] ?? '')) at++;
      cell = text.slice(start, at);
    }
    row.push(cell);
    if (text[at] === '\t') {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at === text.length) break;
  }
  return rows;
}

/** Place of the quote that ends a quoted cell, or −1 when the quote is only a character of the cell. */
function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || '\t\r\n'.includes(text[at + 1] ?? '') ? at : -1;
  }
  return -1;
}
