import type { SheetInfo } from '@shared/import/workbook-info';
import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import { formatCodeKind, STYLE_KIND, type StyleKind } from '../xlsx/number-format';
import { streamXml } from '../xml/stream-xml';
import { XML_TOKEN, type XmlTokenizer } from '../xml/xml-tokenizer';

/** What an Excel 2003 XML workbook says before its cells are read. */
export interface XmlBookOutline {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: SheetInfo['visibility'];
  }[];
  /** Kinds of the styles that are not plain numbers. */
  readonly styleKinds: ReadonlyMap<string, StyleKind>;
  readonly date1904: boolean;
}

/** Number formats that go by name instead of a code. */
const NAMED_FORMATS: ReadonlyMap<string, StyleKind> = new Map([
  ['general date', STYLE_KIND.date],
  ['long date', STYLE_KIND.date],
  ['medium date', STYLE_KIND.date],
  ['short date', STYLE_KIND.date],
  ['long time', STYLE_KIND.time],
  ['medium time', STYLE_KIND.time],
  ['short time', STYLE_KIND.time],
  ['general number', STYLE_KIND.number],
  ['currency', STYLE_KIND.number],
  ['euro currency', STYLE_KIND.number],
  ['fixed', STYLE_KIND.number],
  ['standard', STYLE_KIND.number],
  ['percent', STYLE_KIND.number],
  ['scientific', STYLE_KIND.number],
  ['yes/no', STYLE_KIND.number],
  ['true/false', STYLE_KIND.number],
  ['on/off', STYLE_KIND.number],
]);

function kindOf(format: string): StyleKind {
  return NAMED_FORMATS.get(format.toLowerCase()) ?? formatCodeKind(format);
}

class OutlineReading {
  readonly sheets: { name: string; visibility: SheetInfo['visibility'] }[] = [];
  date1904 = false;
  isWorkbook = false;
  readonly #styles = new Map<string, { kind: StyleKind | null; readonly parent: string }>();
  #style = '';
  /** The tokenizer stands in the element that tells whether a sheet is shown. */
  #inVisible = false;

  open(xml: XmlTokenizer): void {
    const depth = xml.path.length;
    this.#inVisible = xml.name === 'Visible' && depth === 4;
    if (depth === 1) this.isWorkbook = xml.name === 'Workbook';
    else if (depth === 2 && xml.name === 'Worksheet')
      this.sheets.push({ name: xml.attribute('Name') ?? '', visibility: 'visible' });
    else if (depth === 3 && xml.name === 'Date1904') this.date1904 = true;
    else if (depth === 3 && xml.name === 'Style') {
      this.#style = xml.attribute('ID') ?? '';
      this.#styles.set(this.#style, { kind: null, parent: xml.attribute('Parent') ?? '' });
    } else if (depth === 4 && xml.name === 'NumberFormat') {
      const style = this.#styles.get(this.#style);
      if (style !== undefined) style.kind = kindOf(xml.attribute('Format') ?? 'General');
    }
  }

  text(text: string): void {
    const sheet = this.sheets.at(-1);
    if (!this.#inVisible || sheet === undefined) return;
    if (text.trim() === 'SheetHidden') sheet.visibility = 'hidden';
    else if (text.trim() === 'SheetVeryHidden') sheet.visibility = 'very-hidden';
  }

  styleKinds(): ReadonlyMap<string, StyleKind> {
    const kinds = new Map<string, StyleKind>();
    for (const name of this.#styles.keys()) {
      let style = this.#styles.get(name);
      for (let depth = 0; style?.kind === null && depth < 20; depth++)
        style = this.#styles.get(style.parent);
      if (style?.kind !== undefined && style.kind !== null && style.kind !== STYLE_KIND.number)
        kinds.set(name, style.kind);
    }
    return kinds;
  }
}

/** Walks a whole workbook for its sheets, styles and date system. Rejects with what the XML brings, or NO_SHEETS. */
export async function readXmlBookOutline(
  chunks: AsyncIterable<Buffer>,
  part: string,
  limits: ReadLimits,
): Promise<XmlBookOutline> {
  const reading = new OutlineReading();
  await streamXml(chunks, part, limits, (token, xml) => {
    if (token === XML_TOKEN.open) reading.open(xml);
    else if (token === XML_TOKEN.text) reading.text(xml.text);
    return false;
  });
  if (!reading.isWorkbook) throw new UnreadableError('WRONG_KIND', { kind: 'xml' });
  if (reading.sheets.length === 0) throw new UnreadableError('NO_SHEETS');
  return { sheets: reading.sheets, styleKinds: reading.styleKinds(), date1904: reading.date1904 };
}
