import type { RowSink } from '../row-sink';
import { UnreadableError } from '../unreadable-error';
import { XML_TOKEN, type XmlToken, type XmlTokenizer } from '../xml/xml-tokenizer';
import { addOdsValue, type OdsCell, readOdsCell, repeatsOf } from './ods-cell';
import { isTopTable, type OdsOutline } from './ods-outline';
import { OdsText } from './ods-text';

interface FilledCell {
  readonly cell: OdsCell;
  readonly text: string | null;
}

/** Reads one table of a document, fed token by token; all other tables are passed over. */
export class OdsTableReading {
  readonly #sink: RowSink;
  readonly #outline: OdsOutline;
  readonly #ordinal: number;
  readonly #text = new OdsText();
  #tables = -1;
  /** Depth of the table's element while inside the wanted one. */
  #tableDepth = 0;
  /** Depth of an element whose inside is passed over. */
  #skipDepth = 0;
  #rowDepth = 0;
  #rowNumber = 0;
  #rowRepeated = 1;
  #rowHidden = false;
  #column = 0;
  #cell: OdsCell | null = null;
  #cellDepth = 0;
  #inParagraph = false;
  #cells: FilledCell[] = [];

  constructor(sink: RowSink, outline: OdsOutline, ordinal: number) {
    this.#sink = sink;
    this.#outline = outline;
    this.#ordinal = ordinal;
  }

  /** Takes the next token; true = nothing more is wanted. `stopped` then tells whether the sink had enough. */
  readonly take = (token: XmlToken, xml: XmlTokenizer): boolean | Promise<boolean> => {
    if (token === XML_TOKEN.text) {
      if (this.#inParagraph && this.#skipDepth === 0) {
        this.#text.add(xml.text);
        this.#sink.rows.checkLength(this.#text.length);
      }
      return false;
    }
    return token === XML_TOKEN.open ? this.#open(xml) : this.#close(xml);
  };

  /** The table was read to its end. */
  isWhole = false;

  #open(xml: XmlTokenizer): boolean {
    const depth = xml.path.length;
    if (this.#skipDepth > 0) return false;
    if (this.#tableDepth === 0) {
      if (isTopTable(xml) && ++this.#tables === this.#ordinal) this.#tableDepth = depth;
      return false;
    }
    const { name } = xml;
    if (this.#cell !== null) this.#openInCell(xml, depth);
    else if (name === 'table-row' && this.#rowDepth === 0) {
      this.#rowDepth = depth;
      this.#rowRepeated = repeatsOf(xml, 'number-rows-repeated');
      const visibility = xml.attribute('visibility');
      this.#rowHidden = visibility === 'collapse' || visibility === 'filter';
      this.#column = 0;
    } else if (this.#rowDepth > 0 && depth === this.#rowDepth + 1) {
      if (name === 'table-cell') this.#openCell(xml, depth);
      else {
        if (name === 'covered-table-cell')
          this.#column += repeatsOf(xml, 'number-columns-repeated');
        this.#skipDepth = depth;
      }
    } else if (name === 'shapes' || name === 'forms' || name === 'table') this.#skipDepth = depth;
    return false;
  }

  #openCell(xml: XmlTokenizer, depth: number): void {
    this.#cell = readOdsCell(xml, this.#column);
    this.#cellDepth = depth;
    const columns = Number(xml.attribute('number-columns-spanned') ?? 1);
    const rows = Number(xml.attribute('number-rows-spanned') ?? 1);
    if ((columns > 1 || rows > 1) && columns >= 1 && rows >= 1)
      this.#sink.addMerge({
        fromRow: this.#rowNumber + 1,
        toRow: this.#rowNumber + rows,
        fromColumn: this.#column,
        toColumn: this.#column + columns - 1,
      });
  }

  #openInCell(xml: XmlTokenizer, depth: number): void {
    const { name } = xml;
    if (depth === this.#cellDepth + 1) {
      // Comments, drawings and tables in a cell have paragraphs of their own.
      if (name !== 'p' && name !== 'h') this.#skipDepth = depth;
      else {
        this.#inParagraph = true;
        this.#text.startParagraph();
      }
    } else if (name === 's') {
      const count = Number(xml.attribute('c') ?? 1);
      if (!(count >= 0 && count <= 100_000)) throw xml.malformed('blanks');
      this.#text.addLiteral(' '.repeat(count));
    } else if (name === 'tab') this.#text.addLiteral('\t');
    else if (name === 'line-break') this.#text.addLiteral('\n');
    else if (
      name !== 'span' &&
      name !== 'a' &&
      name !== 'ruby' &&
      name !== 'ruby-base' &&
      !isField(name)
    )
      this.#skipDepth = depth;
  }

  /** Returns whether nothing more is wanted. */
  #close(xml: XmlTokenizer): boolean | Promise<boolean> {
    const depth = xml.path.length + 1;
    if (this.#skipDepth > 0) {
      if (depth === this.#skipDepth) this.#skipDepth = 0;
      return false;
    }
    if (this.#cell !== null) {
      if (depth === this.#cellDepth + 1) this.#inParagraph = false;
      else if (depth === this.#cellDepth) this.#closeCell(this.#cell);
    } else if (depth === this.#rowDepth) return this.#closeRow();
    else if (depth === this.#tableDepth) {
      this.isWhole = true;
      return true;
    }
    return false;
  }

  #closeCell(cell: OdsCell): void {
    const hasText = this.#text.hasParagraph;
    const text = this.#text.take();
    this.#cell = null;
    this.#column += cell.repeated;
    if (cell.type !== null || cell.isFormula || hasText)
      this.#cells.push({ cell, text: hasText ? text : null });
  }

  #closeRow(): boolean | Promise<boolean> {
    const first = this.#rowNumber + 1;
    this.#rowDepth = 0;
    this.#rowNumber += this.#rowRepeated;
    if (this.#cells.length === 0) return false;
    const cells = this.#cells;
    this.#cells = [];
    const { maxColumns } = this.#sink.rows.context.limits;
    if (cells.some(({ cell }) => cell.repeated > maxColumns))
      throw new UnreadableError('TOO_MANY_COLUMNS', { limit: maxColumns });
    if (this.#addRow(first, cells)) return this.#addRows(first + 1, cells, true);
    return this.#rowRepeated > 1 ? this.#addRows(first + 1, cells, false) : false;
  }

  /** Adds the same row again and again up to the current one, delivering whenever a batch is full. */
  async #addRows(from: number, cells: readonly FilledCell[], isFull: boolean): Promise<boolean> {
    const last = this.#rowNumber;
    if (isFull && (await this.#sink.deliver())) return true;
    for (let row = from; row <= last; row++)
      if (this.#addRow(row, cells) && (await this.#sink.deliver())) return true;
    return false;
  }

  /** Returns whether the batch is full. */
  #addRow(row: number, cells: readonly FilledCell[]): boolean {
    const { rows } = this.#sink;
    rows.openRow(row, this.#rowHidden);
    for (const { cell, text } of cells) {
      for (let i = 0; i < cell.repeated; i++) {
        rows.placeCell(0, cell.column + i);
        addOdsValue(this.#sink, cell, text, this.#outline);
      }
    }
    return this.#sink.closeRow();
  }
}

/** Fields inside a paragraph (date, page, sheet name, …) hold the text they show. */
function isField(name: string): boolean {
  return /^(?:date|time|sheet-name|file-name|title|author-name|page-(?:number|count)|subject)$/.test(
    name,
  );
}
