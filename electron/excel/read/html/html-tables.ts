import type { MergedRange } from '../workbook-reader';
import { attribute, htmlTokens } from './html-tokens';
import { resolveReferences, shownText } from './html-text';

/** A cell with its column; `number` is the value Excel left beside a shown number, null where none is. */
export interface HtmlCell {
  readonly column: number;
  readonly text: string;
  readonly number: number | null;
}

/** A table of a web page. */
export interface HtmlTable {
  readonly caption: string;
  readonly rows: readonly (readonly HtmlCell[])[];
  readonly merges: readonly MergedRange[];
}

const MOST_SPAN = 16_384;
const MOST_ROWS = 1_048_576;
/** Tables in tables; deeper ones are taken as text. */
const MOST_NESTED = 32;
const SHOWN_NUMBER = /^[-+−(]?\s*\P{L}{0,3}\s*[\d][\d\s.,'’]*\s*\P{L}{0,3}\)?-?$/u;
const SHOWN_DATE = /\d[-./]\d{1,2}[-./]\d|:/u;

class OpenTable {
  caption = '';
  readonly rows: HtmlCell[][] = [];
  readonly merges: MergedRange[] = [];
  isCaption = false;
  /** Rows each column is still covered by a cell from above. */
  readonly #covered: number[] = [];
  #row: HtmlCell[] | null = null;
  #column = 0;
  #span = 1;
  #number: string | null = null;
  #text: string | null = null;

  openRow(): void {
    this.closeRow();
    if (this.rows.length >= MOST_ROWS) return;
    this.#row = [];
    this.#column = 0;
  }

  closeRow(): void {
    this.closeCell();
    if (this.#row === null) return;
    this.rows.push(this.#row);
    this.#row = null;
    this.#covered.forEach((left, column) => (this.#covered[column] = Math.max(0, left - 1)));
  }

  openCell(rest: string): void {
    this.closeCell();
    if (this.#row === null) this.openRow();
    while ((this.#covered[this.#column] ?? 0) > 0) this.#column += 1;
    const span = (name: string): number =>
      Math.min(MOST_SPAN, Math.max(1, Math.floor(Number(attribute(rest, name) ?? 1)) || 1));
    this.#span = span('colspan');
    this.#number = attribute(rest, 'x:num');
    this.#text = '';
    const down = span('rowspan');
    if (this.#column + this.#span > MOST_SPAN) this.#span = 1;
    if (down > 1 || this.#span > 1) {
      const fromRow = this.rows.length + 1;
      const toColumn = this.#column + this.#span - 1;
      this.merges.push({ fromRow, toRow: fromRow + down - 1, fromColumn: this.#column, toColumn });
    }
    // The row that is open now counts for one.
    if (down > 1)
      for (let column = this.#column; column < this.#column + this.#span; column += 1)
        this.#covered[column] = down;
  }

  closeCell(): void {
    if (this.#text === null) return;
    const text = shownText(resolveReferences(this.#text));
    const raw = this.#number;
    const isNumber = raw !== null && raw.trim() !== '' && Number.isFinite(Number(raw));
    if (text !== '' && this.#column < MOST_SPAN)
      this.#row?.push({
        column: this.#column,
        text,
        number: isNumber && SHOWN_NUMBER.test(text) && !SHOWN_DATE.test(text) ? Number(raw) : null,
      });
    this.#column += this.#span;
    this.#text = null;
  }

  add(text: string): void {
    if (this.isCaption) this.caption += text;
    else if (this.#text !== null) this.#text += text;
  }
}

/**
 * The tables of a web page, tables inside others as tables of their own. End tags may be missing. Line breaks of the source are blanks,
 * `<br>` is a line end. Only what is written is read: nothing is loaded and nothing is run.
 */
export function htmlTables(page: string): HtmlTable[] {
  const done: OpenTable[] = [];
  const open: OpenTable[] = [];
  for (const { name, isEnd, rest } of htmlTokens(page)) {
    const table = open.at(-1);
    switch (name) {
      case '':
        table?.add(rest.replace(/[\r\n]+/gu, ' '));
        break;
      case 'br':
        table?.add('\n');
        break;
      case 'p':
      case 'div':
        table?.add(' ');
        break;
      case 'table':
        if (isEnd) open.pop()?.closeRow();
        else if (open.length < MOST_NESTED) {
          const next = new OpenTable();
          open.push(next);
          done.push(next);
        }
        break;
      case 'caption':
        if (table !== undefined) table.isCaption = !isEnd;
        break;
      case 'tr':
        if (isEnd) table?.closeRow();
        else table?.openRow();
        break;
      case 'td':
      case 'th':
        if (isEnd) table?.closeCell();
        else table?.openCell(rest);
        break;
      default:
    }
  }
  for (const table of open) table.closeRow();
  return done.map(({ caption, rows, merges }) => ({
    caption: shownText(resolveReferences(caption)),
    rows,
    merges,
  }));
}
