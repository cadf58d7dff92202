import type { RawField } from './raw-fields';

/** What the cells of a column are, as far as it tells which parts of a torn record belong together. */
type ColumnKind =
  | { readonly is: 'date' | 'text' | 'any' }
  /** `hasCommas`: true or false where other records show it, null where none does. */
  | { readonly is: 'number'; readonly hasCommas: boolean | null }
  /** Codes of one shape ("ORD-9"). */
  | { readonly is: 'code'; readonly shape: string };

/** The usual width of a table and the kinds of its columns. */
export interface RecordShape {
  readonly width: number;
  readonly kinds: readonly ColumnKind[];
}

/** A record with more fields than the table has columns, put together again; null = it stays as it is. */
export interface JoinedRecord {
  readonly fields: readonly string[];
  /** Columns whose cells cannot be known: no reading fits, or more than one. */
  readonly torn: ReadonlySet<number>;
}

const LEAST_RECORDS = 3;
const MOST_READINGS = 64;
const MOST_EXTRA = 6;
const CLEAR_SHARE = 0.9;

const NUMBER =
  /^[-+−(]?\s?\p{Sc}?\s?\d[\d\s\u00a0.'’]*(?:[.,]\d+)?\s?(?:\p{Sc}|%|\p{L}{1,4}\.?)?\)?-?$/u;
const DECIMAL_COMMA =
  /^[-+−(]?\s?\p{Sc}?\s?\d[\d\s\u00a0.]*,\d{1,2}\s?(?:\p{Sc}|%|\p{L}{1,4}\.?)?\)?-?$/u;
const THOUSANDS =
  /^[-+−(]?\s?(?:\p{Sc}|R)?\s?[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?\s?(?:\p{Sc}|%|\p{L}{1,4}\.?)?\)?-?$/u;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ T].*)?$|^\d{8}$/u;

const isNumber = (text: string): boolean => NUMBER.test(text.trim());
const isDate = (text: string): boolean => DATE.test(text.trim());
const shapeOf = (text: string): string =>
  text
    .trim()
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/gu, '9');

/** A number with a comma in it: decimals, or thousands. */
function isCommaNumber(text: string): boolean {
  const bare = text.trim();
  return DECIMAL_COMMA.test(bare) || THOUSANDS.test(bare);
}

function widthOf(fields: readonly RawField[]): number {
  return fields.findLastIndex(({ text }) => text.trim() !== '') + 1;
}

/** Kind of a column by the cells of whole records; `any` where there are too few. */
function kindOf(cells: readonly string[]): ColumnKind {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < LEAST_RECORDS) return { is: 'any' };
  const most = filled.length * CLEAR_SHARE;
  if (filled.filter(isDate).length >= most) return { is: 'date' };
  if (filled.filter((cell) => isNumber(cell) || isCommaNumber(cell)).length >= most)
    return { is: 'number', hasCommas: filled.some(isCommaNumber) };
  const shape = shapeOf(filled[0] ?? '');
  return shape.includes('9') && filled.every((cell) => shapeOf(cell) === shape)
    ? { is: 'code', shape }
    : { is: 'text' };
}

/** Whether one field can be the cell of a column as it stands. */
function stands(text: string, kind: ColumnKind | undefined): boolean {
  if (kind === undefined || kind.is === 'any' || text.trim() === '') return true;
  if (kind.is === 'number') return isNumber(text);
  if (kind.is === 'date') return isDate(text);
  return kind.is === 'code' ? shapeOf(text) === kind.shape : !isNumber(text);
}

/** Whether several fields can be the cell of a column when their delimiters are put back. */
function joins(parts: readonly RawField[], kind: ColumnKind | undefined, text: string): boolean {
  if (parts.some((part) => part.isQuoted || part.text.trim() === '')) return false;
  const isCut = parts.slice(1).every((part) => part.text.startsWith(' ')) && /\p{L}/u.test(text);
  if (kind?.is === 'number') return kind.hasCommas !== false && isCommaNumber(text);
  if (kind?.is === 'text') return parts.every((part) => /^ |\p{L}/u.test(part.text));
  return (kind === undefined || kind.is === 'any') && (isCommaNumber(text) || isCut);
}

/** Every way to put fields together into the columns, as the number of fields each column takes. */
function readings(
  fields: readonly RawField[],
  { width, kinds }: RecordShape,
  delimiter: string,
): number[][] {
  const found: number[][] = [];
  const sizes: number[] = [];
  const go = (at: number, column: number): void => {
    if (found.length > MOST_READINGS) return;
    if (column === width) {
      if (at === fields.length) found.push([...sizes]);
      return;
    }
    const most = fields.length - at - (width - column - 1);
    for (let size = 1; size <= most; size += 1) {
      const parts = fields.slice(at, at + size);
      const text = parts.map((part) => part.text).join(delimiter);
      const fits =
        size === 1
          ? parts[0]?.isQuoted === true || stands(text, kinds[column])
          : joins(parts, kinds[column], text);
      if (!fits) continue;
      sizes.push(size);
      go(at + size, column + 1);
      sizes.pop();
    }
  };
  if (fields.length - width <= MOST_EXTRA) go(0, 0);
  return found;
}

/** Of several readings those in which no field begins with the blank that follows a comma in prose. */
function plainest(found: readonly number[][], fields: readonly RawField[]): readonly number[][] {
  const plain = found.filter((sizes) => {
    let at = 0;
    return sizes.every((size) => {
      const isPlain = at === 0 || fields[at]?.text.startsWith(' ') !== true;
      at += size;
      return isPlain;
    });
  });
  return plain.length > 0 ? plain : found;
}

function joinedBy(
  sizes: readonly number[],
  fields: readonly RawField[],
  delimiter: string,
): string[] {
  let at = 0;
  return sizes.map((size) => {
    const parts = fields.slice(at, at + size);
    at += size;
    return parts.map((part) => part.text).join(delimiter);
  });
}

/**
 * The shape of a table from its first records: the width of its header, the kinds of its columns. Null where records differ in width
 * without a header that says which is right. Where hardly any record has the width of the header, the one way to put their
 * fields together that fits all of them tells the kinds.
 */
export function learnShape(
  records: readonly (readonly RawField[])[],
  delimiter: string,
): RecordShape | null {
  const start = records.findIndex((fields, at) => isHeader(fields, records.slice(at + 1)));
  const header = records[start];
  if (header === undefined) return null;
  const width = widthOf(header);
  const rows = records.slice(start + 1).map((fields) => fields.slice(0, widthOf(fields)));
  const whole = rows.filter((fields) => fields.length === width);
  const wide = rows.filter((fields) => fields.length > width);
  if (whole.length + wide.length < LEAST_RECORDS) return null;
  const unknown: RecordShape = {
    width,
    kinds: header.slice(0, width).map((): ColumnKind => ({ is: 'any' })),
  };
  const texts = whole.map((fields) => fields.map(({ text }) => text));
  if (whole.length < wide.length) {
    const common = commonReadings(wide, unknown, delimiter);
    if (common.length !== 1) return null;
    for (const fields of wide)
      for (const sizes of common)
        if (sum(sizes) === fields.length) texts.push(joinedBy(sizes, fields, delimiter));
  }
  const kinds = unknown.kinds.map((_, at) => kindOf(texts.map((row) => row[at] ?? '')));
  const isKnown = kinds.some((kind) => kind.is === 'number' && kind.hasCommas === true);
  return {
    width,
    kinds: isKnown
      ? kinds
      : kinds.map((kind) => (kind.is === 'number' ? { is: 'number', hasCommas: null } : kind)),
  };
}

/** The readings that fit every record of the commonest width above the header's. */
function commonReadings(
  wide: readonly (readonly RawField[])[],
  shape: RecordShape,
  delimiter: string,
): number[][] {
  const counts = new Map<number, number>();
  for (const { length } of wide) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [length] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
  let common: string[] | null = null;
  for (const fields of wide.filter((one) => one.length === length)) {
    const own = plainest(readings(fields, shape, delimiter), fields).map((sizes) => sizes.join());
    common = common === null ? own : common.filter((key) => own.includes(key));
  }
  return (common ?? []).map((key) => key.split(',').map(Number));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** Names without a figure or a day, and most records below at least as wide. */
function isHeader(fields: readonly RawField[], below: readonly (readonly RawField[])[]): boolean {
  const width = widthOf(fields);
  if (width < 2 || below.length < LEAST_RECORDS) return false;
  if (
    fields.slice(0, width).some(({ text }) => text.trim() === '' || isNumber(text) || isDate(text))
  )
    return false;
  return below.filter((one) => widthOf(one) >= width).length >= below.length * 0.6;
}

/**
 * Puts a record with more fields than columns together again where exactly one way fits the kinds of the columns: "Acme, Ltd" without
 * its quotes, "12,50" in a table with commas. Null when its first fields are whole cells and the rest stands beside the table.
 * Worked line: date, text and number; `2024-01-05,Acme, Ltd,99.50` → `2024-01-05`, `Acme, Ltd`, `99.50`.
 */
export function joinRecord(
  record: readonly RawField[],
  shape: RecordShape,
  delimiter: string,
): JoinedRecord | null {
  const fields = record.slice(0, widthOf(record));
  if (fields.length <= shape.width) return null;
  const found = plainest(readings(fields, shape, delimiter), fields);
  const [only] = found;
  if (only !== undefined && found.length === 1)
    return { fields: joinedBy(only, fields, delimiter), torn: new Set() };
  const { kinds, width } = shape;
  const ways =
    found.length > 0
      ? found.map((sizes) => joinedBy(sizes, fields, delimiter))
      : [fields.slice(0, width).map(({ text }) => text)];
  const [first = []] = ways;
  const wrong = first.findIndex((text, at) => !stands(text, kinds[at]));
  if (found.length === 0 && wrong < 0) return null;
  // Cells that are the same in every way stay; without any way, those left of the first that cannot be.
  const isOpen = (at: number): boolean =>
    found.length === 0 ? at >= wrong : ways.some((way) => way[at] !== first[at]);
  const torn = kinds.flatMap(({ is }, at) =>
    (is === 'number' || is === 'date') && isOpen(at) ? [at] : [],
  );
  return { fields: first, torn: new Set(torn) };
}
