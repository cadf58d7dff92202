/** Longest text a cell can hold, UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

// Control characters but tab and line feed, delete, and the two noncharacters XML forbids (a book with one opens nowhere).
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const SURROGATES_ALONE = /\p{Surrogate}/gu;
const CUT_MARK = '…';

/**
 * Text as a cell of a workbook can hold it: carriage returns become line feeds, control characters and noncharacters
 * go, lone surrogates become U+FFFD, text over 32,767 units is cut and ends in `…`.
 * Worked line: `A\u0000B\r\nC` → `AB\nC`.
 */
export function cleanText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(SURROGATES_ALONE, '\uFFFD');
  if (clean.length <= MAX_CELL_TEXT) return clean;
  let end = MAX_CELL_TEXT - CUT_MARK.length;
  const last = clean.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return clean.slice(0, end) + CUT_MARK;
}

/**
 * Escapes what a workbook would read as a character code (ECMA-376 22.9.2.19, ST_Xstring): the underscore of
 * `_x0041_` becomes `_x005F_`, so that the text comes back as it was. Worked line: `_x0041_` → `_x005F_x0041_`.
 */
export function escapeCharacterCodes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
