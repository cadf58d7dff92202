import type { SheetInfo, WorkbookInfo } from '@shared/import/workbook-info';
import { CompoundFile } from '../ole/compound-file';
import { RowSink } from '../row-sink';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import type { BiffFacts } from './biff-facts';
import { BiffSheetReading } from './biff-sheet-reading';
import { biffText, eightBitDecoder, type EightBitDecoder } from './biff-text';
import { chooseCodePage } from './choose-code-page';
import { decryptXls, readWorkbookStream } from './decrypt-xls';
import { openBySheetJs } from './open-by-sheetjs';
import { prepareBiff } from './prepare-biff';
import { xlsWarnings } from './xls-warnings';

const OLE_START = 0xe011cfd0;

class BiffWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #input: ReaderInput;
  readonly #bytes: Buffer;
  readonly #facts: BiffFacts;
  readonly #decode: EightBitDecoder | null;

  constructor(
    info: WorkbookInfo,
    input: ReaderInput,
    bytes: Buffer,
    facts: BiffFacts,
    decode: EightBitDecoder | null,
  ) {
    this.info = info;
    this.#input = input;
    this.#bytes = bytes;
    this.#facts = facts;
    this.#decode = decode;
  }

  async readRows(index: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const sheet = this.#facts.sheets[index];
    if (sheet === undefined) throw new UnreadableError('SHEET_NOT_FOUND', { sheet: index });
    const sink = new RowSink(options, this.#facts.date1904, this.#input.limits, 'sheet');
    if (sheet.kind !== 'worksheet') return await sink.end(false);
    if (sink.wantsNothing) return await sink.end(true);
    const reading = new BiffSheetReading(this.#bytes, this.#facts, sheet, this.#decode, sink);
    return await reading.read(options);
  }

  close(): void {
    this.#input.source.close();
  }
}

async function readClearStream({ source, limits, password }: ReaderInput): Promise<Buffer> {
  const start = await source.read(0, 4);
  // Excel 2 to 4 wrote the records without a container around them.
  if (start.length < 4 || start.readUInt32LE(0) !== OLE_START)
    return Buffer.from(await source.read(0, source.size));
  const file = await CompoundFile.open(source);
  const stream = await readWorkbookStream(file, limits.maxWholeFileBytes);
  return await decryptXls(stream, async () => await source.read(0, source.size), password);
}

/**
 * Opens an Excel 2 to 2003 workbook (.xls). Excel 95 to 2003 is read record by record; Excel 2 to 4, rows out of order
 * and rare code pages are left to SheetJS, once the records were checked. Rejects with UnreadableError.
 */
export async function openXls(input: ReaderInput): Promise<OpenWorkbook> {
  const { source, limits } = input;
  if (source.size > limits.maxWholeFileBytes)
    throw new UnreadableError('TOO_LARGE', { bytes: source.size, limit: limits.maxWholeFileBytes });
  const stream = await readClearStream(input);
  const facts = prepareBiff(stream);
  const choice = chooseCodePage(facts);
  const decode = choice === null ? null : eightBitDecoder(choice.codePage);
  const isOdd = facts.version < 5 || facts.sheets.some((sheet) => !sheet.inOrder);
  if (isOdd || (choice !== null && decode === null))
    return await openBySheetJs(input, stream, facts, choice);
  const sheets = facts.sheets.map(({ visibility, kind, bytes, nameAt }, index): SheetInfo => {
    const name = biffText(stream, nameAt, 1, decode);
    return { index, name, visibility, kind, bytes };
  });
  const info: WorkbookInfo = {
    format: 'xls',
    sheets,
    date1904: facts.date1904,
    warnings: xlsWarnings(sheets, choice),
    fileBytes: source.size,
  };
  return new BiffWorkbook(info, input, stream, facts, decode);
}
