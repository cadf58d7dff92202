import type { SampleColumn } from './sample-columns';

const LEAST = 64;
const MOST = 240;
/** What is not read keeps this much where room is short: enough to recognise its cells. */
export const TIGHT = 64;
/** Room a short column gets when there is enough: the word that says what it means. */
const EASY = 92;
/** Average width of a character of the meaning above a column, and what stands around it. */
const WORD = { character: 6.8, around: 38, most: 190 };
/** Average width of a character of 12-px tabular text, and the padding of a cell, in pixels. */
const CHARACTER = 6.3;
const FIGURE = 6.8;
const PADDING = 14;
/** Up to so many characters a text is taken for a code, which is all capitals and figures. */
const CODE = { most: 12, character: 7.6 };

/**
 * Widths in pixels: what the cells need, squeezed evenly (texts first) when the room is a little short, stretched over text columns when
 * there is room to spare. Beyond that the grid scrolls sideways, and every meaning is written out in full. `words` holds the
 * characters of the meaning above each column.
 */
export function columnWidths(
  columns: readonly SampleColumn[],
  room: number,
  words: readonly number[],
): readonly number[] {
  const least = columns.map((one, index) => {
    if (one.role === 'ignore') return clamp(cellsWidth(one), LEAST, EASY);
    return Math.max(clamp(cellsWidth(one), LEAST, MOST), wordWidth(words[index]));
  });
  if (columns.length === 0) return least;
  if (sum(least) > room) return squeezed(least, columns, words, sum(least) - room);
  const easy = least.map((width) => Math.max(width, EASY));
  const natural = sum(easy) <= room ? easy : least;
  const needed = sum(natural);
  const texts = columns.filter(isText).length;
  if (texts === 0) return natural;
  const share = Math.floor((room - needed) / texts);
  return natural.map((width, index) => {
    const one = columns[index];
    return one !== undefined && isText(one) ? width + Math.min(share, 160) : width;
  });
}

function isText(one: SampleColumn): boolean {
  return !one.isNumeric && !one.isDate;
}

/** Room the longest cell needs. */
function cellsWidth(one: SampleColumn): number {
  const character = !isText(one) ? FIGURE : one.length > CODE.most ? CHARACTER : CODE.character;
  return Math.ceil(one.length * character) + PADDING;
}

/** Room a meaning of so many characters needs above its column, in pixels. */
export function wordWidth(characters = 0): number {
  return Math.min(WORD.most, Math.ceil(characters * WORD.character) + WORD.around);
}

/** How far a column can shrink: what is not read and texts most, figures and dates not at all, none below its meaning. */
function leastWidth(one: SampleColumn | undefined, word: number, width: number): number {
  if (one === undefined) return width;
  if (one.role === 'ignore') return TIGHT;
  return isText(one) ? Math.min(width, Math.max(word, width * 0.5)) : width;
}

/** Takes what is missing from the columns, in proportion to what each can give; where that is not enough, only what is not read shrinks. */
function squeezed(
  natural: readonly number[],
  columns: readonly SampleColumn[],
  words: readonly number[],
  missing: number,
): readonly number[] {
  const give = natural.map((width, index) =>
    Math.max(0, width - leastWidth(columns[index], wordWidth(words[index]), width)),
  );
  const total = sum(give);
  if (total < missing) {
    return natural.map((width, index) => (columns[index]?.role === 'ignore' ? TIGHT : width));
  }
  return natural.map((width, index) => Math.floor(width - ((give[index] ?? 0) * missing) / total));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
