import type { LineBatch } from './line-batch';

/** A column on its way between two processes: all values the same, each one more than the one before, or in the narrowest array that holds them. */
export type CompactColumn =
  | { readonly all: number }
  | { readonly from: number }
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float64Array;

/** A batch of lines on its way between two processes: about half the bytes of the batch itself. */
export interface CompactLines {
  readonly length: number;
  readonly columns: readonly CompactColumn[];
  /** The new texts, one a line; an array when one of them has a line break in it. */
  readonly newTexts: string | readonly string[];
  readonly texts: number;
  readonly categories: Int32Array | null;
  readonly sheet: number | null;
}

/**
 * Makes a batch small for the way between two processes. What most sheets have (no costs, no codes, rows one after the other, amounts
 * below 214,000) takes little or nothing. Example: rows 2, 3, 4 → { from: 2 }.
 */
export function compactLines(batch: LineBatch): CompactLines {
  const { newTexts } = batch;
  const joined = newTexts.join('\n');
  return {
    length: batch.length,
    columns: [
      counted(batch.rowNumber, batch.length) ?? narrow(batch.rowNumber, batch.length),
      narrow(batch.column, batch.length),
      narrow(batch.clientName, batch.length),
      narrow(batch.clientCode, batch.length),
      narrow(batch.day, batch.length),
      narrow(batch.amountE4, batch.length),
      narrow(batch.costE4, batch.length),
      narrow(batch.quantityE4, batch.length),
      narrow(batch.order, batch.length),
      narrow(batch.product, batch.length),
    ],
    newTexts: hasBreaks(joined, newTexts.length) ? newTexts : joined,
    texts: newTexts.length,
    categories: batch.categories ?? null,
    sheet: batch.sheet ?? null,
  };
}

/** The batch that `compactLines` was given. */
export function expandLines(lines: CompactLines): LineBatch {
  const { length, columns, newTexts, texts, categories, sheet } = lines;
  const [row, column, name, code, day, amount, cost, quantity, order, product] = columns;
  return {
    length,
    rowNumber: widened(row, new Uint32Array(length)),
    column: widened(column, new Uint16Array(length)),
    clientName: widened(name, new Int32Array(length)),
    clientCode: widened(code, new Int32Array(length)),
    day: widened(day, new Int32Array(length)),
    amountE4: widened(amount, new Float64Array(length)),
    costE4: widened(cost, new Float64Array(length)),
    quantityE4: widened(quantity, new Float64Array(length)),
    order: widened(order, new Int32Array(length)),
    product: widened(product, new Int32Array(length)),
    newTexts: typeof newTexts !== 'string' ? newTexts : texts === 0 ? [] : newTexts.split('\n'),
    ...(categories === null ? {} : { categories }),
    ...(sheet === null ? {} : { sheet }),
  };
}

type Wide = Uint16Array | Int32Array | Uint32Array | Float64Array;

function counted(values: Uint32Array, length: number): CompactColumn | null {
  const from = values[0] ?? 0;
  for (let i = 1; i < length; i += 1) if (values[i] !== from + i) return null;
  return { from };
}

function narrow(values: Wide, length: number): CompactColumn {
  const first = values[0] ?? 0;
  let same = 1;
  // Unknown equals unknown here, and minus zero is not zero.
  while (same < length && Object.is(values[same], first)) same += 1;
  if (same >= length) return { all: first };
  if (values instanceof Uint16Array) return values.subarray(0, length);
  return inWords(values, length) ?? inInts(values, length) ?? values.subarray(0, length);
}

/** The values as whole numbers of 16 bits; null when one is none. */
function inWords(values: Exclude<Wide, Uint16Array>, length: number): Uint16Array | null {
  // Most columns that do not fit show it at once, before room is made.
  if (!isWord(values[0]!) || !isWord(values[length - 1]!)) return null;
  const words = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) {
    const value = values[i]!;
    words[i] = value;
    if (words[i] !== value || isMinusZero(value)) return null;
  }
  return words;
}

/** The values as whole numbers of 32 bits; null when one is none or they take no more room as they are. */
function inInts(values: Exclude<Wide, Uint16Array>, length: number): Int32Array | null {
  if (!(values instanceof Float64Array)) return null;
  const ints = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const value = values[i]!;
    ints[i] = value;
    if (ints[i] !== value || isMinusZero(value)) return null;
  }
  return ints;
}

function isWord(value: number): boolean {
  return value >= 0 && value <= 0xffff;
}

function isMinusZero(value: number): boolean {
  return value === 0 && 1 / value < 0;
}

function widened<T extends Wide>(column: CompactColumn | undefined, room: T): T {
  if (column === undefined) return room;
  if ('all' in column) room.fill(column.all);
  else if ('from' in column && typeof column.from === 'number')
    for (let i = 0; i < room.length; i += 1) room[i] = column.from + i;
  else room.set(column as Wide);
  return room;
}

function hasBreaks(joined: string, texts: number): boolean {
  let breaks = 0;
  for (let at = joined.indexOf('\n'); at >= 0; at = joined.indexOf('\n', at + 1)) breaks += 1;
  return breaks !== Math.max(0, texts - 1);
}
