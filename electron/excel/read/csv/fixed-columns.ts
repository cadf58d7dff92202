/** Rows below the header that tell the columns, at the least and at the most. */
const LEAST_ROWS = 5;
const MOST_ROWS = 2_000;
/** Share of rows with a blank between two columns; longer texts now and then run over. */
const BLANK_SHARE = 0.97;
const LEAST_COLUMNS = 3;
const RULE = /^[\s\-=_*+.·─═]+$/u;
const RULED_COLUMNS = /^\s*(?:-+|=+)(?:\s+(?:-+|=+)){2,}\s*$/u;
const NUMBER = /^[-+−(]?[\d\s.,'’]*\d[)-]?$/u;

/** First and last + 1 position of a column in each line. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/** The names of the columns: a line without figures right above lines with them. -1 when there is none. */
function headerLine(lines: readonly string[]): number {
  const hasFigure = (at: number): boolean => /\d/u.test(lines[at] ?? '');
  const isText = (at: number): boolean => !RULE.test(lines[at] ?? '');
  const texts = lines.flatMap((_, at) => (isText(at) ? [at] : []));
  const place = texts.findIndex(
    (line, at) =>
      !hasFigure(line) &&
      (lines[line] ?? '').trim().split(/\s+/u).length >= LEAST_COLUMNS &&
      [1, 2, 3].every((step) => texts[at + step] !== undefined && hasFigure(texts[at + step] ?? 0)),
  );
  return texts[place] ?? -1;
}

function columnsOfRule(rule: string): Column[] {
  return [...rule.matchAll(/[-=]+/gu)].map((run) => ({
    from: run.index,
    to: run.index + run[0].length,
  }));
}

/** Columns between the positions at which the header and nearly all rows are blank. */
function columnsOfBlanks(header: string, rows: readonly string[]): Column[] {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const filled = new Uint32Array(width);
  for (const row of rows)
    for (let at = 0; at < row.length; at += 1)
      if (row[at] !== ' ') filled[at] = (filled[at] ?? 0) + 1;
  const most = rows.length * (1 - BLANK_SHARE);
  const out: Column[] = [];
  let from = -1;
  for (let at = 0; at <= width; at += 1) {
    const isGap = at === width || ((filled[at] ?? 0) <= most && (header[at] ?? ' ') === ' ');
    if (!isGap && from < 0) from = at;
    if (isGap && from >= 0) {
      out.push({ from, to: at });
      from = -1;
    }
  }
  return out;
}

/** Columns without a name of their own are parts of others: figures of the number right of them ("1" of "1 234"), words of the text on the left. */
function namedColumns(
  columns: readonly Column[],
  header: string,
  rows: readonly string[],
): Column[] {
  const out: Column[] = [];
  let start = -1;
  for (const column of columns) {
    const from = start < 0 ? column.from : start;
    start = -1;
    if (header.slice(column.from, column.to).trim() !== '') {
      out.push({ from, to: column.to });
      continue;
    }
    const cells = rows.map((row) => row.slice(column.from, column.to).trim());
    const isFigures = cells.every((cell) => cell === '' || NUMBER.test(cell));
    const last = out.pop();
    if (isFigures || last === undefined) {
      if (last !== undefined) out.push(last);
      start = from;
    } else out.push({ from: last.from, to: column.to });
  }
  return out;
}

/**
 * A text whose columns stand one below another, apart by blanks, as tab-separated lines; lines above the header stay one field, ruled
 * lines become empty. Null when the text is no such table. Example: `Date       Customer  Amount` above `2024-01-05 Acme       12.50`.
 */
export function fixedColumnsAsTabs(text: string): string | null {
  if (text.includes('\t')) return null;
  const lines = text.split(/\r\n|\n|\r|\f/u);
  const at = headerLine(lines.slice(0, MOST_ROWS));
  if (at < 0) return null;
  const header = lines[at] ?? '';
  const rows = lines
    .slice(at + 1, at + 1 + MOST_ROWS)
    .filter((line) => line.trim() !== '' && !RULE.test(line));
  if (rows.length < LEAST_ROWS) return null;
  const rule = lines.slice(at + 1, at + 2).find((line) => RULED_COLUMNS.test(line));
  const columns =
    rule === undefined
      ? namedColumns(columnsOfBlanks(header, rows), header, rows)
      : columnsOfRule(rule);
  const cuts = columns
    .slice(1)
    .map(({ from }, index) => cut(columns[index]?.to ?? from, from, rule));
  const fields = (line: string): string[] =>
    [0, ...cuts].map((from, index) => line.slice(from, cuts[index]).trim());
  if (!isTable(fields(header), rows.map(fields))) return null;
  return lines
    .map((line, index) =>
      RULE.test(line) ? '' : index < at ? line.trim() : fields(line).join('\t'),
    )
    .join('\n');
}

/** Where a line is cut between two columns: figures end the left one flush, so the blank right of it belongs to the right one. */
function cut(to: number, from: number, rule: string | undefined): number {
  return rule === undefined ? to : from;
}

/** Every column has a name, most rows have several cells, and one column holds figures throughout. */
function isTable(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (names.length < LEAST_COLUMNS || names.some((name) => name === '')) return false;
  const several = rows.filter((cells) => cells.filter((cell) => cell !== '').length >= 2);
  if (several.length < rows.length * 0.8) return false;
  return names.some(
    (_, column) =>
      several.filter((cells) => NUMBER.test(cells[column] ?? '')).length >= several.length * 0.8,
  );
}
