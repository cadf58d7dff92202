import { CELL_KIND } from '@shared/import/cell-batch';
import type { SheetInfo, WorkbookInfo, WorkbookWarning } from '@shared/import/workbook-info';
import { BatchBuilder } from '../batch-builder';
import { batchBounds } from '../batch-bounds';
import { decoderOf, detectTextEncoding } from '../csv/text-encoding';
import { cleanText } from '../text/clean-text';
import { isBlank } from '../text/is-blank';
import type { FileSource } from '../file-source';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { type HtmlTable, htmlTables } from './html-tables';
import { mhtmlPages } from './mhtml-pages';

const LEAST_ROWS = 2;
const LEAST_COLUMNS = 2;
const MAX_NAME = 31;

class HtmlWorkbook implements OpenWorkbook {
  readonly info: WorkbookInfo;
  readonly #input: ReaderInput;
  readonly #tables: readonly HtmlTable[];

  constructor(info: WorkbookInfo, input: ReaderInput, tables: readonly HtmlTable[]) {
    this.info = info;
    this.#input = input;
    this.#tables = tables;
  }

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    const table = this.#tables[sheet];
    if (table === undefined) throw new UnreadableError('SHEET_NOT_FOUND', { sheet });
    const { maxCells, maxTextLength } = this.#input.limits;
    const { batchRows, maxRows } = batchBounds(options);
    const builder = new BatchBuilder(batchRows);
    const ids = new Map<string, { readonly id: number; readonly flags: number }>();
    const isAborted = (): boolean => options.signal?.aborted === true;
    const idOf = (raw: string): { readonly id: number; readonly flags: number } => {
      const known = ids.get(raw);
      if (known !== undefined) return known;
      const { text, flags } = cleanText(raw);
      if (text.length > maxTextLength)
        throw new UnreadableError('TOO_LARGE', { what: 'text', limit: maxTextLength });
      const own = { id: isBlank(text) ? -1 : builder.addText(text), flags };
      ids.set(raw, own);
      return own;
    };
    let stopped = maxRows === 0;
    for (const [at, row] of table.rows.entries()) {
      if (stopped) break;
      for (const { column, text, number } of row) {
        if (number !== null) builder.push(column, CELL_KIND.number, 0, number);
        else {
          const { id, flags } = idOf(text);
          if (id >= 0) builder.push(column, CELL_KIND.text, flags, id);
        }
      }
      builder.endRow(at + 1);
      if (builder.cellsBefore + builder.cells > maxCells)
        throw new UnreadableError('TOO_MANY_CELLS', { limit: maxCells });
      const isLast = builder.rowsBefore + builder.rows >= maxRows;
      if (builder.rows >= builder.rowLimit || isLast) {
        if (isAborted()) stopped = true;
        else if (builder.rows > 0) await options.onBatch(builder.take());
        stopped ||= isLast;
      }
    }
    if (!stopped && !isAborted() && builder.rows > 0) await options.onBatch(builder.take());
    return {
      rows: builder.rowsBefore,
      hiddenRows: 0,
      stopped: stopped || isAborted(),
      merges: table.merges.filter(({ fromRow }) => fromRow <= 100).slice(0, 1000),
      repairedLines: 0,
    };
  }

  close(): void {
    this.#input.source.close();
  }
}

/** A table of data; pages use tables for their layout too. */
function isData({ rows }: HtmlTable): boolean {
  const wide = rows.filter((row) => row.length >= LEAST_COLUMNS);
  return wide.length >= LEAST_ROWS;
}

/** Names of the sheets: the caption, else the file's name, numbered where several are alike. */
function sheetNames(tables: readonly HtmlTable[], baseName: string): string[] {
  const taken = new Set<string>();
  return tables.map(({ caption }) => {
    const own = (caption === '' ? baseName : caption).slice(0, MAX_NAME);
    let name = own;
    for (let number = 2; taken.has(name); number += 1) name = `${own} ${number}`;
    taken.add(name);
    return name;
  });
}

/** The pages of a file and its encoding, where that had to be guessed. */
interface Pages {
  readonly pages: readonly string[];
  readonly guessed: string | null;
}

async function onePage(source: FileSource): Promise<Pages> {
  const encoding = await detectTextEncoding(source);
  const decode = decoderOf(encoding);
  const bytes = await source.read(0, source.size);
  const page = Buffer.from(decode === null ? bytes : decode(bytes)).toString('utf8');
  return { pages: [page], guessed: encoding.guessed ? encoding.name : null };
}

async function savedPages(source: FileSource): Promise<Pages> {
  return { pages: mhtmlPages(await source.read(0, source.size)), guessed: null };
}

/**
 * Opens a web page with tables, as programs write it when they "export to Excel" (whatever its name): each table of data is a sheet.
 * Rejects with WRONG_KIND when it has none.
 */
export async function openHtml(input: ReaderInput): Promise<OpenWorkbook> {
  const { source, limits, baseName, sniffed } = input;
  const limit = limits.maxWholeFileBytes;
  if (source.size > limit) throw new UnreadableError('TOO_LARGE', { bytes: source.size, limit });
  const { pages, guessed } =
    sniffed.kind === 'mhtml' ? await savedPages(source) : await onePage(source);
  const tables = pages.flatMap((page) => htmlTables(page)).filter(isData);
  if (tables.length === 0) throw new UnreadableError('WRONG_KIND', { kind: sniffed.kind });
  const names = sheetNames(tables, baseName);
  const warnings: WorkbookWarning[] =
    guessed === null ? [] : [{ code: 'encoding-guessed', encoding: guessed }];
  const sheets = names.map((name, index): SheetInfo => ({
    index,
    name,
    visibility: 'visible',
    kind: 'worksheet',
    bytes: null,
  }));
  const info: WorkbookInfo = {
    format: 'html',
    sheets,
    date1904: false,
    warnings,
    fileBytes: source.size,
  };
  return new HtmlWorkbook(info, input, tables);
}
