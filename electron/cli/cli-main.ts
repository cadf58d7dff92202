// The command line: the same reading and analysing as the app, for scripts and for proof.
import { fileURLToPath } from 'node:url';
import { isoFromDay } from '@shared/domain/iso-day';
import { AppError } from '@shared/errors/app-error';
import { asksPassword } from '@shared/errors/asks-password';
import { errorSentence } from '@shared/errors/error-sentence';
import { analyzeWorkbook, type AnalyzedWorkbook } from './analyze-workbook';
import { parseAnalyzeOptions, USAGE, UsageError, type AnalyzeOptions } from './cli-options';
import { jsonResult } from './json-result';
import { printSummary } from './print-summary';

const EXIT_USAGE = 1;
const EXIT_UNREADABLE = 2;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || args.some(isHelpFlag)) {
    await write(`${USAGE}\n`);
    return 0;
  }
  if (command !== 'analyze') {
    process.stderr.write(`${USAGE}\n`);
    return EXIT_USAGE;
  }
  const isJson = rest.includes('--json');
  try {
    const options = parseAnalyzeOptions(rest, process.env);
    const result = await analyzeWorkbook(
      options,
      fileURLToPath(new URL('reader.js', import.meta.url)),
    );
    if (options.out !== null) await writeResult(result, options.out);
    await write(
      options.isJson
        ? `${JSON.stringify(jsonResult(result), null, 2)}\n`
        : summaryText(result, options),
    );
    return 0;
  } catch (error) {
    const { code, message, exit } = describe(error);
    if (isJson) await write(`${JSON.stringify({ error: { code, message } })}\n`);
    process.stderr.write(`${message}\n`);
    return exit;
  }
}

function isHelpFlag(word: string): boolean {
  return word === '--help' || word === '-h';
}

function summaryText(result: AnalyzedWorkbook, options: AnalyzeOptions): string {
  return printSummary(result) + (options.out === null ? '' : `\nSaved as ${options.out}\n`);
}

async function writeResult(result: AnalyzedWorkbook, path: string): Promise<void> {
  const { analysis, facts, read, fileName } = result;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < facts.length; i++) lastDay = Math.max(lastDay, facts.day[i] ?? lastDay);
  const asOf = isoFromDay(lastDay);
  // The workbook writer is large; most calls do not need it.
  const { writePortfolioWorkbook } = await import('../excel/write/write-portfolio-workbook');
  await writePortfolioWorkbook(
    {
      path,
      language: 'en',
      asOf,
      clients: facts.clients,
      analysis,
      currency: facts.currency,
      sources: [
        {
          file: fileName,
          sheet: read.mapping.sheetName,
          rows: read.summary.rowsAccepted,
          importedOn: asOf,
          controlTotalE4: read.summary.acceptedE4,
        },
      ],
      issues: read.summary.issues.filter(({ severity }) => severity === 'rejected'),
    },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
}

function describe(error: unknown): { code: string; message: string; exit: number } {
  if (error instanceof UsageError)
    return { code: 'USAGE', message: error.message, exit: EXIT_USAGE };
  if (error instanceof AppError)
    return {
      code: error.code,
      message: errorSentence(error.code, error.params) + passwordHint(error),
      exit: EXIT_UNREADABLE,
    };
  return {
    code: 'UNEXPECTED',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    exit: EXIT_UNREADABLE,
  };
}

/** How a password is given here; the sentence of the error says what to do without one. */
function passwordHint({ code, params }: AppError): string {
  if (!asksPassword(code, params)) return '';
  return ' Or say the password with --password; --help tells how to keep it out of sight.';
}

/** Waits until everything is handed over: a pipe may be slower than the end of the program. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

// The reader of a pipe may go before everything is written (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
