import type { SheetInfo } from '@shared/import/workbook-info';
import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import { isoToDay } from '../xlsx/excel-serial';
import { streamXml } from '../xml/stream-xml';
import { localName, XML_TOKEN, type XmlTokenizer } from '../xml/xml-tokenizer';

/** A table as the document lists it. */
export interface OdsTable {
  readonly name: string;
  readonly visibility: SheetInfo['visibility'];
  /** Its place among all tables of the document, those passed over included. */
  readonly ordinal: number;
}

/** Whether the tokenizer stands on a table of the spreadsheet itself, not one inside a cell, a drawing or a link. */
export function isTopTable(xml: XmlTokenizer): boolean {
  const parent = xml.path[xml.path.length - 2];
  return xml.name === 'table' && parent !== undefined && localName(parent) === 'spreadsheet';
}

/** What a document says before its cells are read. */
export interface OdsOutline {
  readonly tables: readonly OdsTable[];
  /** Cell styles under which a plain number is a date. */
  readonly dateStyles: ReadonlySet<string>;
  /** Day number (since 1970-01-01) of the document's day 0, for such numbers. */
  readonly dayZero: number;
}

/** Day number of 1899-12-30, the day 0 of nearly all documents. */
const USUAL_DAY_ZERO = -25_569;

/** Collects the outline from the start tags of a document. */
class OutlineReading {
  isSpreadsheet = false;
  dayZero = USUAL_DAY_ZERO;
  readonly tables: { name: string; style: string; linked: boolean }[] = [];
  readonly #hiddenStyles = new Set<string>();
  readonly #dateFormats = new Set<string>();
  /** Cell style → its number format and the style it builds on. */
  readonly #cellStyles = new Map<
    string,
    { readonly format: string | null; readonly parent: string | null }
  >();
  #style = '';

  open(xml: XmlTokenizer): void {
    switch (xml.name) {
      case 'date-style':
        this.#dateFormats.add(xml.attribute('name') ?? '');
        break;
      case 'style':
        this.#style = xml.attribute('name') ?? '';
        if (xml.attribute('family') === 'table-cell')
          this.#cellStyles.set(this.#style, {
            format: xml.attribute('data-style-name'),
            parent: xml.attribute('parent-style-name'),
          });
        break;
      case 'table-properties':
        if (xml.attribute('display') === 'false') this.#hiddenStyles.add(this.#style);
        break;
      case 'spreadsheet':
        this.isSpreadsheet = true;
        break;
      case 'null-date': {
        const day = isoToDay(xml.attribute('date-value') ?? '');
        if (!Number.isNaN(day)) this.dayZero = day;
        break;
      }
      case 'table-source': {
        const table = this.tables.at(-1);
        if (table !== undefined) table.linked = true;
        break;
      }
      case 'table':
        if (isTopTable(xml))
          this.tables.push({
            name: xml.attribute('name') ?? '',
            style: xml.attribute('style-name') ?? '',
            linked: false,
          });
        break;
    }
  }

  dateStyles(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const name of this.#cellStyles.keys()) {
      let style = this.#cellStyles.get(name);
      for (let depth = 0; style !== undefined && style.format === null && depth < 20; depth++)
        style = style.parent === null ? undefined : this.#cellStyles.get(style.parent);
      if (
        style?.format !== undefined &&
        style.format !== null &&
        this.#dateFormats.has(style.format)
      )
        found.add(name);
    }
    return found;
  }

  visibilityOf(style: string): SheetInfo['visibility'] {
    return this.#hiddenStyles.has(style) ? 'hidden' : 'visible';
  }
}

/**
 * Walks a whole document for its list of tables and what their dates need. Copies of tables in other files, kept for
 * links, are left out. Rejects with what the XML brings, NOT_A_WORKBOOK without a spreadsheet in it, NO_SHEETS without
 * a table.
 */
export async function readOdsOutline(
  chunks: AsyncIterable<Buffer>,
  part: string,
  limits: ReadLimits,
): Promise<OdsOutline> {
  const reading = new OutlineReading();
  await streamXml(chunks, part, limits, (token, xml) => {
    if (token === XML_TOKEN.open) reading.open(xml);
    return false;
  });
  if (!reading.isSpreadsheet) throw new UnreadableError('NOT_A_WORKBOOK');
  const tables = reading.tables.flatMap(({ name, style, linked }, ordinal) =>
    linked ? [] : [{ name, ordinal, visibility: reading.visibilityOf(style) }],
  );
  if (tables.length === 0) throw new UnreadableError('NO_SHEETS');
  return { tables, dateStyles: reading.dateStyles(), dayZero: reading.dayZero };
}
