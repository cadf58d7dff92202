/** A cell address as numbers: row from 1, column from 0. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/** Reads an address such as `AB12` (`$` and lower case allowed); null when it is none. Example: `C2` → row 2, column 2. */
export function parseReference(text: string): CellReference | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const row = Number(match[2]);
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return row >= 1 ? { row, column: column - 1 } : null;
}
