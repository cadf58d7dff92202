import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { AppError } from '@shared/errors/app-error';
import { createClientIndex, type ClientIndex } from '@shared/import/clients/client-index';
import { checkMapping } from '@shared/import/layout/check-mapping';
import { withLateColumns } from '@shared/import/lines/late-kinds';
import { withColumnsByHeader } from '@shared/import/layout/columns-by-header';
import { withCurrency, withLayout } from '@shared/import/layout/remap';
import { withSheetsTogether } from '@shared/import/layout/remap-tables';
import type { SheetMapping, SheetPart } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess } from '@shared/import/layout/workbook-guess';
import { findStated } from '@shared/reconcile/find-stated';
import { currencyCode } from '@shared/import/values/currency-code';
import { FactsBuilder } from '../app/imports/facts-builder';
import { CopyMarker } from '../app/reconcile/copy-marker';
import { forkReader } from '../reader/fork-reader';
import { ReaderClient } from '../reader/reader-client';
import type { OpenedWorkbook, ReadResult } from '../reader/reader-messages';
import { questionSentence, refusalSentence } from './refusal-sentence';
import { reconcileStated, type StatedResult } from './reconcile-stated';
import { UsageError, type AnalyzeOptions } from './cli-options';

/** Year taken for month headers without one when neither title nor file name says it: any fixed year gives the same classes. */
const FALLBACK_YEAR = 2025;

export interface AnalyzedWorkbook {
  readonly fileName: string;
  readonly workbook: OpenedWorkbook;
  readonly read: ReadResult;
  readonly facts: SalesFacts;
  readonly analysis: PortfolioAnalysis;
  /** The workbook's own classes and totals beside ours; null when it has none. */
  readonly stated: StatedResult | null;
}

/** Opens, understands, reads and analyses one workbook. Errors: AppError (cannot be read, cannot be imported), UsageError (no such column). */
export async function analyzeWorkbook(
  options: AnalyzeOptions,
  readerScript: string,
): Promise<AnalyzedWorkbook> {
  const fileName = basename(options.file);
  for (const path of [options.file, ...options.more]) {
    const file = basename(path);
    if (!existsSync(path)) throw new AppError('FILE_NOT_FOUND', { file });
    if (!statSync(path).isFile()) throw new AppError('NOT_A_WORKBOOK', { file, kind: 'folder' });
  }
  if (options.out !== null) refuseOut(options.out, [options.file, ...options.more]);
  const reader = new ReaderClient(forkReader(readerScript));
  try {
    const workbook = await reader.open({
      path: options.file,
      more: options.more,
      fileName,
      fallbackYear: FALLBACK_YEAR,
      password: options.password,
    });
    const mapping = chooseMapping(workbook, options, fileName);
    const index = createClientIndex([]);
    const { read, builder, copies } = await readLines(reader, workbook, mapping, index);
    const { summary } = read;
    refuseSeveralCurrencies(read, fileName);
    const facts = builder.build({
      hasCosts: summary.hasCosts,
      hasOrders: summary.hasOrders,
      dayPrecision: summary.dayPrecision,
      currency:
        options.currency !== null
          ? currencyCode(options.currency)
          : summary.currencies.length === 1
            ? (summary.currencies[0]?.currency ?? null)
            : null,
    });
    if (facts.length === 0)
      throw new AppError('NOTHING_TO_IMPORT', {
        file: fileName,
        reason: undecidedReason(read) ?? 'no row could be read as a sale',
      });
    const { settings } = options;
    const stated = reconcileStated(read.stated, index, facts, settings, copies?.marks ?? null);
    return { fileName, workbook, read, facts, analysis: analysePortfolio(facts, settings), stated };
  } finally {
    reader.kill();
  }
}

/** The lines of a sheet as facts; once more where a decision is about rows that only the first reading showed. */
async function readLines(
  reader: ReaderClient,
  workbook: OpenedWorkbook,
  mapping: SheetMapping,
  index: ClientIndex,
): Promise<{ read: ReadResult; builder: FactsBuilder; copies: CopyMarker | null }> {
  const builder = new FactsBuilder(index);
  const copies = findStated(workbook.samples, mapping) ? new CopyMarker() : null;
  const read = await reader.read({
    mapping,
    onLines: (batch) => {
      builder.add(batch);
      copies?.add(batch);
    },
    onProgress: null,
  });
  const { creditNotes, cancelled } = mapping.decisions;
  const isDecided = read.late.some(({ code }) =>
    code === 'RETURNS_UNSIGNED' ? creditNotes === 'negate' : cancelled === 'drop',
  );
  if (!isDecided) return { read, builder, copies };
  const again = await readLines(reader, workbook, withLateColumns(mapping, read.late), index);
  return { ...again, read: { ...again.read, late: read.late } };
}

/** The result never takes the place of a workbook it is read from, by whatever name or link it is called. */
function refuseOut(out: string, sources: readonly string[]): void {
  if (!existsSync(dirname(out)))
    throw new UsageError(`there is no folder ${dirname(out)} to save in`);
  const place = statSync(out, { throwIfNoEntry: false });
  if (place?.isDirectory()) throw new UsageError(`--out names a folder, not a file: ${out}`);
  for (const source of sources) {
    const { dev, ino } = statSync(source);
    if (place && place.dev === dev && place.ino === ino)
      throw new UsageError(`--out would overwrite the workbook that is read: ${source}`);
  }
}

/** Sums over several currencies mean nothing: the currency must be named. */
function refuseSeveralCurrencies({ summary, mapping }: ReadResult, file: string): void {
  const { currencies } = summary;
  const wanted = mapping.currency ?? null;
  const list = currencies.map(({ currency, lines }) => `${currency} in ${lines} lines`).join(', ');
  if (wanted === null && currencies.length > 1)
    throw new AppError('SEVERAL_CURRENCIES', {
      file,
      list,
      hint: `for example --currency ${currencies[0]?.currency ?? ''}`,
    });
  if (wanted !== null && !currencies.some(({ currency }) => currency === wanted))
    throw new UsageError(
      `no line is in ${wanted}; ${list === '' ? 'the file names no currency' : `the file has ${list}`}`,
    );
}

function chooseMapping(
  { guess, info, samples }: OpenedWorkbook,
  options: AnalyzeOptions,
  file: string,
): SheetMapping {
  const [firstOfSheets] = Array.isArray(options.sheets) ? options.sheets : [];
  const wanted = (options.sheet ?? firstOfSheets)?.trim().toLowerCase() ?? null;
  const isNamed = Object.keys(options.columns).length > 0;
  const sheet =
    wanted === null
      ? (guess.sheets[guess.best] ?? (isNamed ? guess.sheets[0] : undefined))
      : guess.sheets.find((candidate) => candidate.sheetName.trim().toLowerCase() === wanted);
  if (!sheet && wanted !== null) {
    throw noSuchSheet(options.sheet ?? firstOfSheets ?? '', info);
  }
  // Columns named by hand say that this is a table of sales, whatever it looked like.
  const sample = samples.find((candidate) => candidate.sheet === sheet?.sheet);
  const proposed =
    sheet?.mapping ??
    (isNamed && sample
      ? withLayout(
          sample,
          null,
          'transactions',
          { fileName: file, fallbackYear: FALLBACK_YEAR },
          samples,
        ).mapping
      : null);
  if (!proposed) {
    throw new AppError('NOTHING_TO_IMPORT', {
      file,
      reason: refusalSentence(sheet ? [sheet] : guess.sheets),
    });
  }
  const together =
    options.sheets === null
      ? proposed
      : withSheetsTogether(proposed, chosenSheets(proposed, sheet, options.sheets, info));
  const named = withColumnsByHeader(together, options.columns);
  if (!named.ok)
    throw new UsageError(
      `there is no column "${named.wanted}"; the columns are: ${named.available.join(', ')}`,
    );
  const problems = checkMapping(named.mapping);
  if (problems.length > 0)
    throw new AppError('NOTHING_TO_IMPORT', {
      file,
      reason: `"${named.mapping.sheetName}": ${problems.map((one) => questionSentence(one) ?? one).join(', ')}`,
    });
  const styled = withSaidStyles(
    { ...named.mapping, decisions: { ...named.mapping.decisions, ...options.decisions } },
    options,
  );
  return options.currency === null ? styled : withCurrency(styled, currencyCode(options.currency));
}

/** The styles said on the command line, for the columns whose texts do not prove their own. */
function withSaidStyles(
  mapping: SheetMapping,
  { decimal, dateOrder }: Pick<AnalyzeOptions, 'decimal' | 'dateOrder'>,
): SheetMapping {
  if (decimal === null && dateOrder === null) return mapping;
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      if (column.role === 'date')
        return dateOrder === null ? column : { ...column, dateStyle: { order: dateOrder } };
      return decimal === null || column.role === 'ignore'
        ? column
        : { ...column, numberStyle: { decimal } };
    }),
  };
}

/** Why nothing was taken, when it is for want of a decimal sign or an order of day and month; null otherwise. */
function undecidedReason({ undecided, mapping }: ReadResult): string | null {
  const [open] = undecided;
  if (open === undefined) return null;
  const header = mapping.columns.find(({ column }) => column === open.column)?.header ?? '';
  return open.what === 'number'
    ? `no cell of "${header}" proves the decimal sign, so 1.234 may be either; say it with --decimal comma or --decimal point`
    : `no cell of "${header}" proves the order of day and month; say it with --date-order dmy or --date-order mdy`;
}

function noSuchSheet(sheet: string, { sheets }: OpenedWorkbook['info']): AppError {
  return new AppError('SHEET_NOT_FOUND', {
    sheet,
    sheets: sheets.map(({ name }) => name).join(', '),
  });
}

/** The sheets to be read together with a sheet. Throws where one is missing or has other columns. */
function chosenSheets(
  { sheetName }: SheetMapping,
  guess: SheetGuess | undefined,
  wanted: readonly string[] | 'all',
  info: OpenedWorkbook['info'],
): readonly SheetPart[] {
  const fellows = guess?.fellows ?? [];
  if (wanted === 'all') {
    if (fellows.length < 2)
      throw new UsageError(`no other sheet has the columns of "${sheetName}"`);
    return fellows;
  }
  const isSame = (a: string, b: string): boolean =>
    a.trim().toLowerCase() === b.trim().toLowerCase();
  for (const name of wanted) {
    if (!info.sheets.some((one) => isSame(one.name, name))) throw noSuchSheet(name, info);
    if (!fellows.some((one) => isSame(one.sheetName, name)))
      throw new UsageError(
        `"${name}" has other columns than "${sheetName}", so they are not read as one`,
      );
  }
  return fellows.filter((one) => wanted.some((name) => isSame(name, one.sheetName)));
}
