import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { AppError } from '@shared/errors/app-error';
import { createClientIndex } from '@shared/import/clients/client-index';
import { checkMapping } from '@shared/import/layout/check-mapping';
import { withColumnsByHeader } from '@shared/import/layout/columns-by-header';
import { withCurrency, withLayout } from '@shared/import/layout/remap';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
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
        reason: 'no row could be read as a sale',
      });
    const { settings } = options;
    const stated = reconcileStated(read.stated, index, facts, settings, copies?.marks ?? null);
    return { fileName, workbook, read, facts, analysis: analysePortfolio(facts, settings), stated };
  } finally {
    reader.kill();
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
  const wanted = options.sheet?.trim().toLowerCase() ?? null;
  const isNamed = Object.keys(options.columns).length > 0;
  const sheet =
    wanted === null
      ? (guess.sheets[guess.best] ?? (isNamed ? guess.sheets[0] : undefined))
      : guess.sheets.find((candidate) => candidate.sheetName.trim().toLowerCase() === wanted);
  if (!sheet && options.sheet !== null) {
    throw new AppError('SHEET_NOT_FOUND', {
      sheet: options.sheet,
      sheets: info.sheets.map(({ name }) => name).join(', '),
    });
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
  const named = withColumnsByHeader(proposed, options.columns);
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
  return options.currency === null
    ? named.mapping
    : withCurrency(named.mapping, currencyCode(options.currency));
}
