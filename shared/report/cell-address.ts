/** Names asked for so far, by index: a workbook asks for the same few again and again. */
const known: string[] = [];

/** Column letters of an index. Worked line: 0 → `A`, 25 → `Z`, 26 → `AA`, 16383 → `XFD`. */
export function columnName(index: number): string {
  return (known[index] ??= lettersOf(index));
}

function lettersOf(index: number): string {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** Cell address of a column index (0 = A) and a row number (1 = first). Worked line: (2, 14) → `C14`. */
export function cellAddress(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** Sheet name as it stands before `!` in a formula: quoted, quotes doubled. Worked line: `It's` → `'It''s'!`. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** One column of a sheet between two rows, absolute. Worked line: (`Series`, 2, 2, 9) → `'Series'!$C$2:$C$9`. */
export function columnRange(sheet: string, column: number, from: number, to: number): string {
  const name = columnName(column);
  return `${sheetPrefix(sheet)}$${name}$${from}:$${name}$${to}`;
}
