/** Text a spreadsheet would run as a formula when it is pasted. Figures such as −5 or +5,2 are left alone. */
function isFormula(text: string): boolean {
  return /^[=@+-]/.test(text) && !/^[+-]?[\d.,\s\u00A0]+%?$/.test(text);
}

/**
 * Rows of cells as tab-separated text for a spreadsheet. Tabs and line breaks inside a cell become blanks;
 * a text that would be run as a formula gets an apostrophe in front.
 * Worked line: `toTsv([['a', '=1+1'], ['b', '-5']])` → `a⇥'=1+1⏎b⇥-5`.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) =>
      cells
        .map((cell) => {
          const flat = cell.replaceAll(/[\t\r\n]+/g, ' ');
          return isFormula(flat) ? `'${flat}` : flat;
        })
        .join('\t'),
    )
    .join('\n');
}
