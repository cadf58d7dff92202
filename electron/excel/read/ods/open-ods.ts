import type { SheetInfo, WorkbookInfo, WorkbookWarning } from '@shared/import/workbook-info';
import { RowSink } from '../row-sink';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { streamXml } from '../xml/stream-xml';
import { walkXml } from '../xml/walk-xml';
import { type OdsOutline, readOdsOutline } from './ods-outline';
import { OdsTableReading } from './ods-table-reading';

const CONTENT = 'content.xml';

/** Where a document's tables are: a part of a zip, or the file itself when it is one piece of XML (.fods). */
interface OdsContent {
  readonly bytes: number;
  readonly stream: () => AsyncIterable<Buffer>;
}

async function findContent({ source, sniffed, limits }: ReaderInput): Promise<OdsContent> {
  const { archive } = sniffed;
  if (archive === null) return { bytes: source.size, stream: () => source.stream(0, source.size) };
  const manifest = archive.find('META-INF/manifest.xml');
  if (manifest !== null)
    walkXml(await archive.readPart(manifest), manifest.name, limits, (xml) => {
      if (xml.name === 'encryption-data')
        throw new UnreadableError('PASSWORD_PROTECTED', { kind: 'ods' });
    });
  const entry = archive.find(CONTENT);
  if (entry === null) throw new UnreadableError('MISSING_PART', { part: CONTENT });
  return { bytes: entry.unpackedBytes, stream: () => archive.streamPart(entry, false) };
}

class OdsWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #input: ReaderInput;
  readonly #content: OdsContent;
  readonly #outline: OdsOutline;

  constructor(info: WorkbookInfo, input: ReaderInput, content: OdsContent, outline: OdsOutline) {
    this.info = info;
    this.#input = input;
    this.#content = content;
    this.#outline = outline;
  }

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const table = this.#outline.tables[sheet];
    if (table === undefined) throw new UnreadableError('SHEET_NOT_FOUND', { sheet });
    const { limits } = this.#input;
    const sink = new RowSink(options, false, limits, CONTENT);
    if (sink.wantsNothing) return await sink.end(true);
    const reading = new OdsTableReading(sink, this.#outline, table.ordinal);
    const { bytes, stream } = this.#content;
    await streamXml(stream(), CONTENT, limits, reading.take, (done) =>
      options.onProgress?.(done, bytes),
    );
    return await sink.end(!reading.isWhole);
  }

  close(): void {
    this.#input.source.close();
  }
}

/**
 * Opens an OpenDocument spreadsheet (.ods, .fods). It is walked once for its list of tables, and again for each table
 * read, as it streams in.
 */
export async function openOds(input: ReaderInput): Promise<OpenWorkbook> {
  const content = await findContent(input);
  const outline = await readOdsOutline(content.stream(), CONTENT, input.limits);
  const sheets = outline.tables.map(({ name, visibility }, index): SheetInfo => ({
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
  const info: WorkbookInfo = {
    format: 'ods',
    sheets,
    date1904: false,
    warnings,
    fileBytes: input.source.size,
  };
  return new OdsWorkbook(info, input, content, outline);
}
