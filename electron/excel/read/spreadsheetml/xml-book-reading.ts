import { CELL_FLAG } from '@shared/import/cell-batch';
import type { RowSink } from '../row-sink';
import { isoToDay } from '../xlsx/excel-serial';
import { STYLE_KIND, type StyleKind } from '../xlsx/number-format';
import { parseCellNumber } from '../xlsx/parse-number';
import { ERROR_IDS, OWN_ERROR } from '../xlsx/sheet-rows';
import { XML_TOKEN, type XmlToken, type XmlTokenizer } from '../xml/xml-tokenizer';
import type { XmlBookOutline } from './xml-book-outline';

const SHEET_DEPTH = 2;
const TABLE_DEPTH = 3;
const ROW_DEPTH = 4;
const CELL_DEPTH = 5;
const DATA_DEPTH = 6;
/** Times of day without a date are written with one of these days (1899-12-31, 1899-12-30, 1904-01-01). */
const NO_DATE_1900: ReadonlySet<number> = new Set([-25_568, -25_569]);
const NO_DATE_1904: ReadonlySet<number> = new Set([-24_107]);

/** Reads one worksheet of an Excel 2003 XML workbook, fed token by token; all others are passed over. */
export class XmlBookReading {
  /** The sheet was read to its end. */
  isWhole = false;
  readonly #sink: RowSink;
  readonly #outline: XmlBookOutline;
  readonly #index: number;
  #sheets = -1;
  #isWanted = false;
  #tableSeen = false;
  #row = 0;
  #rowHidden = false;
  #rowStyle: string | null = null;
  #rowSpan = 0;
  readonly #columnStyles: string[] = [];
  #column = 0;
  #across = 0;
  #style: string | null = null;
  #isFormula = false;
  #type: string | null = null;
  #text = '';
  #inData = false;

  constructor(sink: RowSink, outline: XmlBookOutline, index: number) {
    this.#sink = sink;
    this.#outline = outline;
    this.#index = index;
  }

  /** Takes the next token; true = nothing more is wanted. */
  readonly take = (token: XmlToken, xml: XmlTokenizer): boolean | Promise<boolean> => {
    if (token === XML_TOKEN.text) {
      if (this.#inData) {
        this.#text += xml.text;
        this.#sink.rows.checkLength(this.#text.length);
      }
      return false;
    }
    if (token === XML_TOKEN.open) {
      this.#open(xml);
      return false;
    }
    return this.#close(xml);
  };

  #open(xml: XmlTokenizer): void {
    const depth = xml.path.length;
    const { name } = xml;
    if (depth === SHEET_DEPTH) {
      if (name === 'Worksheet') this.#isWanted = ++this.#sheets === this.#index;
      return;
    }
    if (!this.#isWanted || !this.#isInTable(xml, depth)) return;
    if (depth === TABLE_DEPTH) {
      if (this.#tableSeen) throw xml.malformed('two-tables');
      this.#tableSeen = true;
    } else if (depth === ROW_DEPTH && name === 'Row') this.#openRow(xml);
    else if (depth === ROW_DEPTH && name === 'Column') this.#addColumn(xml);
    else if (depth === CELL_DEPTH && name === 'Cell') this.#openCell(xml);
    else if (depth === DATA_DEPTH && name === 'Data') {
      if (this.#type !== null) throw xml.malformed('two-data');
      this.#type = xml.attribute('Type') ?? (xml.attributes.length === 0 ? '' : '?');
      this.#inData = true;
    }
  }

  #isInTable(xml: XmlTokenizer, depth: number): boolean {
    const isNamed = (level: number, name: string): boolean =>
      depth < level || xml.path[level - 1]!.endsWith(name);
    return (
      isNamed(TABLE_DEPTH, 'Table') &&
      (depth < CELL_DEPTH || isNamed(ROW_DEPTH, 'Row')) &&
      (depth < DATA_DEPTH || isNamed(CELL_DEPTH, 'Cell'))
    );
  }

  #whole(xml: XmlTokenizer, name: string): number | null {
    const text = xml.attribute(name);
    if (text === null) return null;
    if (!/^\d{1,9}$/.test(text)) throw xml.malformed(name);
    return Number(text);
  }

  #openRow(xml: XmlTokenizer): void {
    const index = this.#whole(xml, 'Index');
    if (index !== null && index <= this.#row) throw xml.malformed('row-number');
    this.#row = index ?? this.#row + 1;
    this.#rowSpan = this.#whole(xml, 'Span') ?? 0;
    this.#rowHidden = xml.attribute('Hidden') === '1';
    this.#rowStyle = xml.attribute('StyleID');
    this.#column = -1;
    this.#across = 0;
    this.#sink.rows.openRow(this.#row, this.#rowHidden);
  }

  #addColumn(xml: XmlTokenizer): void {
    const index = this.#whole(xml, 'Index');
    const { maxColumns } = this.#sink.rows.context.limits;
    if (index !== null)
      while (this.#columnStyles.length < Math.min(index - 1, maxColumns))
        this.#columnStyles.push('');
    const last = Math.min(
      this.#columnStyles.length + (this.#whole(xml, 'Span') ?? 0) + 1,
      maxColumns,
    );
    while (this.#columnStyles.length < last)
      this.#columnStyles.push(xml.attribute('StyleID') ?? '');
  }

  #openCell(xml: XmlTokenizer): void {
    const index = this.#whole(xml, 'Index');
    const next = this.#column + 1 + this.#across;
    if (index !== null && index <= next) throw xml.malformed('cell-number');
    this.#column = index === null ? next : index - 1;
    this.#across = this.#whole(xml, 'MergeAcross') ?? 0;
    const down = this.#whole(xml, 'MergeDown') ?? 0;
    this.#style = xml.attribute('StyleID');
    this.#isFormula = xml.attribute('Formula') !== null;
    this.#type = null;
    this.#text = '';
    this.#sink.rows.placeCell(0, this.#column);
    if (this.#across > 0 || down > 0)
      this.#sink.addMerge({
        fromRow: this.#row,
        toRow: this.#row + down,
        fromColumn: this.#column,
        toColumn: this.#column + this.#across,
      });
  }

  #close(xml: XmlTokenizer): boolean | Promise<boolean> {
    const depth = xml.path.length + 1;
    if (!this.#isWanted) return false;
    if (depth === DATA_DEPTH) this.#inData = false;
    else if (depth === CELL_DEPTH && xml.name === 'Cell') this.#addValue();
    else if (depth === ROW_DEPTH && xml.name === 'Row') {
      this.#row += this.#rowSpan;
      return this.#sink.closeRow() ? this.#sink.deliver() : false;
    } else if (depth === SHEET_DEPTH) {
      this.isWhole = true;
      return true;
    }
    return false;
  }

  #kind(): StyleKind {
    const style = this.#style ?? this.#rowStyle ?? this.#columnStyles[this.#column] ?? '';
    return this.#outline.styleKinds.get(style) ?? STYLE_KIND.number;
  }

  #addValue(): void {
    const { rows } = this.#sink;
    const flags = this.#isFormula ? CELL_FLAG.formula : 0;
    const text = this.#text;
    switch (this.#type) {
      case null:
        if (this.#isFormula) rows.addError(OWN_ERROR.uncalculated, flags | CELL_FLAG.uncalculated);
        return;
      // Without any attribute nothing is known but the text; with others the type got lost.
      case '':
      case 'String':
        this.#sink.addText(text, flags);
        return;
      case 'Number': {
        const number = parseCellNumber(text);
        if (Number.isNaN(number)) rows.addError(OWN_ERROR.badNumber, flags);
        else rows.addNumberOfKind(number, this.#kind(), flags);
        return;
      }
      case 'DateTime': {
        const day = isoToDay(text);
        const isTime = (this.#outline.date1904 ? NO_DATE_1904 : NO_DATE_1900).has(Math.floor(day));
        if (isTime && day !== Math.floor(day))
          rows.addNumberOfKind(day - Math.floor(day), STYLE_KIND.number, flags);
        else rows.addDay(day, flags);
        return;
      }
      case 'Boolean':
        if (text === '1' || text === '0') this.#sink.addBoolean(text === '1', flags);
        else rows.addError(OWN_ERROR.badNumber, flags);
        return;
      case 'Error':
        rows.addError(ERROR_IDS.get(text.trim().toUpperCase()) ?? OWN_ERROR.other, flags);
        return;
      default:
        if (text.trim() !== '') rows.addError(OWN_ERROR.other, flags);
    }
  }
}
