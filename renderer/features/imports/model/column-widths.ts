import type { SampleColumn } from './sample-columns';

const LEAST = 64;
const MOST = 240;
const TIGHT = 56;
/** Room a short column gets when there is enough: the word that says what it means. */
const EASY = 92;
/** Room a name always keeps. */
const CLIENT = 96;
/** Average width of a character of 12-px tabular text, and the padding of a cell, in pixels. */
const CHARACTER = 6.3;
const FIGURE = 6.8;
const PADDING = 14;

/**
 * Widths in pixels: what the cells need, squeezed evenly (texts first) when the room is a little short, stretched over text columns when
 * there is room to spare. Beyond that the grid scrolls sideways.
 */
export function columnWidths(columns: readonly SampleColumn[], room: number): readonly number[] {
  const least = columns.map((one) => {
    const character = isText(one) ? CHARACTER : FIGURE;
    return clamp(
      Math.ceil(one.length * character) + PADDING,
      LEAST,
      one.role === 'ignore' ? EASY : MOST,
    );
  });
  if (columns.length === 0) return least;
  if (sum(least) > room) return squeezed(least, columns, sum(least) - room);
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

/** How far a column can shrink: what is not read and texts most, clients little, figures and dates not at all. */
function leastWidth(one: SampleColumn | undefined, width: number): number {
  if (one === undefined) return width;
  if (one.role === 'ignore') return TIGHT;
  if (one.role === 'client') return Math.min(width, CLIENT);
  return isText(one) ? Math.max(TIGHT, width * 0.5) : width;
}

/** Takes what is missing from the columns, in proportion to what each can give; where that is not enough, only what is not read shrinks. */
function squeezed(
  natural: readonly number[],
  columns: readonly SampleColumn[],
  missing: number,
): readonly number[] {
  const give = natural.map((width, index) =>
    Math.max(0, width - leastWidth(columns[index], width)),
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
