import type { SheetInfo, WorkbookInfo, WorkbookWarning } from '@shared/import/workbook-info';
import { RowSink } from '../row-sink';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { streamXml } from '../xml/stream-xml';
import { readXmlBookOutline, type XmlBookOutline } from './xml-book-outline';
import { XmlBookReading } from './xml-book-reading';

const PART = 'workbook';

class XmlBook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #input: ReaderInput;
  readonly #outline: XmlBookOutline;

  constructor(info: WorkbookInfo, input: ReaderInput, outline: XmlBookOutline) {
    this.info = info;
    this.#input = input;
    this.#outline = outline;
  }

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    if (this.info.sheets[sheet] === undefined)
      throw new UnreadableError('SHEET_NOT_FOUND', { sheet });
    const { source, limits } = this.#input;
    const sink = new RowSink(options, this.info.date1904, limits, PART);
    if (sink.wantsNothing) return await sink.end(true);
    const reading = new XmlBookReading(sink, this.#outline, sheet);
    const chunks = source.stream(0, source.size);
    await streamXml(chunks, PART, limits, reading.take, (done) =>
      options.onProgress?.(done, source.size),
    );
    return await sink.end(!reading.isWhole);
  }

  close(): void {
    this.#input.source.close();
  }
}

/**
 * Opens an Excel 2003 XML workbook (SpreadsheetML), whatever its name. It is walked once for sheets and styles, and
 * again for each sheet read, as it streams in.
 */
export async function openSpreadsheetMl(input: ReaderInput): Promise<OpenWorkbook> {
  const { source, limits } = input;
  const outline = await readXmlBookOutline(source.stream(0, source.size), PART, limits);
  const sheets = outline.sheets.map(({ name, visibility }, index): SheetInfo => ({
    index,
    name,
    visibility,
    kind: 'worksheet',
    bytes: null,
  }));
  const hidden = sheets
    .filter((sheet) => sheet.visibility !== 'visible')
    .map((sheet) => sheet.name);
  const warnings: WorkbookWarning[] =
    hidden.length > 0 ? [{ code: 'hidden-sheets', sheets: hidden }] : [];
  const { date1904 } = outline;
  const info: WorkbookInfo = {
    format: 'spreadsheetml',
    sheets,
    date1904,
    warnings,
    fileBytes: source.size,
  };
  return new XmlBook(info, input, outline);
}
