/** Letters of a column as a spreadsheet shows them, 0 = A. Worked line: 27 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell; only the row where the whole row is meant. Worked line: column 8, row 1366 → `I1366`. */
export function cellAddress(column: number | null, row: number): string {
  return column === null ? String(row) : `${columnLetters(column)}${row}`;
}
