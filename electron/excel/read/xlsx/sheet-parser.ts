import type { MergedRange } from '../workbook-reader';
import { cleanText } from '../text/clean-text';
import { isBlank } from '../text/is-blank';
import type { ByteWindow } from '../xml/byte-window';
import { XML_TOKEN, XmlTokenizer } from '../xml/xml-tokenizer';
import { parseReference } from './cell-reference';
import { cellType, cellTypeOf } from './cell-type';
import { unescapeXstring } from './decode-cell-text';
import { SCAN_STOP, scanSheet } from './scan-sheet';
import type { SheetRows } from './sheet-rows';
import { isTrue } from './workbook-part';
import { CELL_FLAG } from '@shared/import/cell-batch';

/** Why `run` stopped. */
export const PARSE_STOP = { more: 0, batchFull: 1, end: 2 } as const;
export type ParseStop = (typeof PARSE_STOP)[keyof typeof PARSE_STOP];

const CELL_ATTRIBUTES: ReadonlySet<string> = new Set(['r', 's', 't', 'cm', 'vm', 'ph', 'xmlns']);
const MERGE_ROWS = 100;
const MAX_MERGES = 1000;

/**
 * Reads one sheet's XML. Rows of the usual shape go through the fast scan; everything else, and whatever the fast
 * scan does not know, goes through the tokenizer, element by element, into the same rows.
 */
export class SheetParser {
  readonly merges: MergedRange[] = [];
  readonly #window: ByteWindow;
  readonly #xml: XmlTokenizer;
  readonly #rows: SheetRows;
  #inData = false;
  #dataSeen = false;
  #inCell = false;
  #type = 0;
  #style = 0;
  #hasFormula = false;
  #value: string | null = null;
  #inline: string | null = null;
  /** The inline text, or the run of it under way, has its text already. */
  #textSeen = false;
  #collect: 'none' | 'value' | 'inline' = 'none';

  constructor(window: ByteWindow, rows: SheetRows) {
    this.#window = window;
    this.#rows = rows;
    this.#xml = new XmlTokenizer(window, rows.context.part, rows.context.limits);
  }

  /** Reads as far as the window and the batch allow. Throws UnreadableError. */
  run(): ParseStop {
    const xml = this.#xml;
    for (;;) {
      if (this.#mayScan()) {
        const stop = scanSheet(this.#window, this.#rows, xml.path);
        if (stop === SCAN_STOP.more) return PARSE_STOP.more;
        if (stop === SCAN_STOP.batchFull) return PARSE_STOP.batchFull;
      }
      const token = xml.next();
      if (token === XML_TOKEN.more) return PARSE_STOP.more;
      if (token === XML_TOKEN.open) this.#open();
      else if (token === XML_TOKEN.close) {
        if (this.#close()) return PARSE_STOP.batchFull;
      } else if (token === XML_TOKEN.text) this.#text();
      else {
        if (!this.#dataSeen) throw xml.malformed('no-sheet-data');
        return PARSE_STOP.end;
      }
    }
  }

  #mayScan(): boolean {
    if (!this.#inData || this.#inCell || this.#xml.closePending) return false;
    const { path } = this.#xml;
    if (path[1] !== 'sheetData') return false;
    return path.length === 2 || (path.length === 3 && this.#rows.inRow && path[2] === 'row');
  }

  #open(): void {
    const xml = this.#xml;
    const depth = xml.path.length;
    if (depth === 1) {
      if (xml.name !== 'worksheet') throw xml.malformed('not-a-worksheet');
    } else if (depth === 2) {
      if (xml.name === 'sheetData') {
        if (this.#dataSeen) throw xml.malformed('two-sheet-data');
        this.#inData = true;
        this.#dataSeen = true;
      }
    } else if (this.#inData) this.#openInData(depth);
    else if (depth === 3 && xml.name === 'mergeCell')
      this.#addMerge(xml.plainAttribute('ref') ?? '');
  }

  #openInData(depth: number): void {
    const xml = this.#xml;
    if (depth === 3 && xml.name === 'row') {
      const number = this.#whole(xml.plainAttribute('r'), 'row-number');
      if (number === 0) throw xml.malformed('row-number');
      this.#rows.openRow(number ?? 0, isTrue(xml.plainAttribute('hidden')));
    } else if (depth === 4 && this.#rows.inRow && xml.name === 'c') this.#openCell();
    else if (depth === 3 || (depth === 4 && this.#rows.inRow)) {
      // Nothing else belongs between rows and cells: it would be a row or a cell with a spoiled name.
      if (xml.name !== 'extLst') throw xml.malformed('unknown-element');
    } else if (this.#inCell && depth === 5) {
      if (xml.name === 'v') {
        // Which of two values is meant is nobody's guess.
        if (this.#value !== null) throw xml.malformed('two-values');
        this.#value = '';
        this.#collect = 'value';
      } else if (xml.name === 'f') this.#hasFormula = true;
      else if (xml.name === 'is') {
        if (this.#inline !== null) throw xml.malformed('two-values');
        this.#inline = '';
        this.#textSeen = false;
      } else if (xml.name !== 'extLst') throw xml.malformed('unknown-element');
    } else if (this.#inCell && depth === 6 && xml.name === 'r') this.#textSeen = false;
    else if (this.#inCell && xml.name === 't' && this.#inline !== null) {
      const isRun = depth === 7 && /(?:^|:)r$/.test(xml.path[5]!);
      if (depth !== 6 && !isRun) return;
      if (this.#textSeen) throw xml.malformed('two-texts');
      this.#textSeen = true;
      this.#collect = 'inline';
    }
  }

  #openCell(): void {
    const xml = this.#xml;
    // An attribute no cell has may be the address, the type or the style under a spoiled name.
    for (const { name } of xml.attributes) {
      const local = name.slice(name.indexOf(':') + 1);
      const isKnown = CELL_ATTRIBUTES.has(local);
      const isSpoiled = name.includes(':')
        ? isKnown && xml.plainAttribute(local) === null
        : !isKnown;
      if (isSpoiled) throw xml.malformed('unknown-attribute');
    }
    const address = xml.plainAttribute('r');
    const place = address === null ? { row: 0, column: -1 } : parseReference(address);
    if (place === null) throw xml.malformed('cell-reference');
    this.#rows.placeCell(place.row, place.column);
    this.#type = cellTypeOf(xml.plainAttribute('t'));
    this.#style = this.#whole(xml.plainAttribute('s'), 'cell-style') ?? 0;
    this.#hasFormula = false;
    this.#value = null;
    this.#inline = null;
    this.#inCell = true;
  }

  #whole(text: string | null, reason: string): number | null {
    if (text === null) return null;
    if (!/^\s*\d{1,9}\s*$/.test(text)) throw this.#xml.malformed(reason);
    return Number(text);
  }

  /** Returns whether the batch is full. */
  #close(): boolean {
    const xml = this.#xml;
    const depth = xml.path.length + 1;
    this.#collect = 'none';
    if (!this.#inData) return false;
    if (depth === 2) this.#inData = false;
    else if (depth === 4 && this.#inCell) this.#closeCell();
    else if (depth === 3 && this.#rows.inRow) {
      this.#rows.closeRow();
      return this.#rows.builder.rows >= this.#rows.builder.rowLimit;
    }
    return false;
  }

  #closeCell(): void {
    this.#inCell = false;
    // An inline text lies in `<is>`; what a `<v>` in its stead means (a text, or the index of one) is not known.
    const isText = this.#type === cellType.formulaText;
    const text = this.#inline ?? (isText ? this.#value : null);
    if (text === null || (text === '' && this.#value === null && this.#hasFormula)) {
      this.#rows.addValue(this.#type as 0, this.#value, this.#style, this.#hasFormula);
      return;
    }
    const clean = cleanText(unescapeXstring(text));
    this.#rows.addText(clean, this.#hasFormula ? CELL_FLAG.formula : 0);
  }

  #text(): void {
    if (this.#collect === 'value') {
      this.#value = (this.#value ?? '') + this.#xml.text;
      this.#rows.checkLength(this.#value.length);
    } else if (this.#collect === 'inline') {
      this.#inline = (this.#inline ?? '') + this.#xml.text;
      this.#rows.checkLength(this.#inline.length);
    } else if (this.#inData && this.#xml.path.length <= 4 && !isBlank(this.#xml.text))
      throw this.#xml.malformed('stray-text');
  }

  #addMerge(reference: string): void {
    const [first, second] = reference.split(':');
    const from = parseReference(first ?? '');
    const to = parseReference(second ?? '');
    if (from === null || to === null || from.row > MERGE_ROWS) return;
    if (this.merges.length >= MAX_MERGES) return;
    this.merges.push({
      fromRow: Math.min(from.row, to.row),
      toRow: Math.max(from.row, to.row),
      fromColumn: Math.min(from.column, to.column),
      toColumn: Math.max(from.column, to.column),
    });
  }
}
