import type { ImportIssue, ImportIssueCode } from '@shared/import/lines/line-batch';
import { columnName } from '@shared/report/cell-address';
import type { AnalyzedWorkbook } from './analyze-workbook';
import { counted } from './counted';
import { decimalText } from './decimal-text';

export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** Cells named in one sentence. */
const NAMED = 3;

/** What single lines hold that would change the classes or was decided for the user, as sentences. */
export function lineWarnings({ read, facts, analysis, workbook }: AnalyzedWorkbook): Warning[] {
  const { summary, mapping } = read;
  const out: Warning[] = [];
  const say = (code: string, message: string): void => void out.push({ code, message });
  const count = (code: ImportIssueCode): number => summary.issueCounts[code] ?? 0;
  const first = (code: ImportIssueCode): ImportIssue[] =>
    summary.issues.filter((issue) => issue.code === code).slice(0, NAMED);

  if (mapping.sheets !== undefined)
    say(
      'sheets-together',
      `${mapping.sheets.length} sheets of one layout are read together${mapping.sheets.every(({ fixedPeriod }) => fixedPeriod !== null) ? ', each in its own period' : ''}: ${mapping.sheets.map(({ sheetName }) => sheetName).join(', ')}.`,
    );
  const guess = workbook.guess.sheets.find(({ sheet }) => sheet === mapping.sheet);
  const header = (role: string): string =>
    mapping.columns.find((column) => column.role === role)?.header ?? '';
  const asks = (code: string): boolean =>
    guess?.questions.some((one) => one.code === code) ?? false;
  if (asks('CLIENT_ASSUMED'))
    say('client-assumed', `No header says client; "${header('client')}" is taken for it.`);
  if (asks('AMOUNT_ASSUMED'))
    say('amount-assumed', `No header says amount; "${header('amount')}" is taken for it.`);
  if (asks('ONLY_YEARS'))
    say('only-years', 'The only dates are years, so regularity and variation say nothing.');
  for (const { code, params } of [...(guess?.questions ?? []), ...read.late]) {
    if (code === 'FISCAL_YEARS')
      say(
        'fiscal-years',
        `"${params['header']}" is a financial year whose months nothing tells; it is read as the calendar year in which it ends.`,
      );
    if (code === 'PERIODS_TWICE')
      say(
        'periods-twice',
        `"${params['header']}" stands above several columns of figures; the first is read, ${counted(Number(params['count']), 'column is', 'columns are')} not.`,
      );
    if (code === 'COLUMNS_BETWEEN')
      say(
        'columns-between',
        `No known period stands above ${params['headers']}, among the periods; ${Number(params['count']) === 1 ? 'this column is' : 'these columns are'} not read.`,
      );
    if (code === 'DATES_HALF_READ')
      say(
        'dates-half-read',
        `"${params['header']}" holds true dates on the days 1 to 12 only and texts for all others: a program has probably changed day and month over in the true dates. They are read as they stand; look at a few in the original.`,
      );
    // Late questions have counted all rows, the others those of the sample.
    const more =
      typeof params['column'] === 'number' ? ` (${params['count']} such rows)` : ' and maybe more';
    const rows = `"${params['header']}" says "${params['text']}" in row ${params['row']}${more}`;
    if (code === 'RETURNS_UNSIGNED')
      say(
        'returns-unsigned',
        mapping.decisions.creditNotes === 'negate'
          ? `${rows}; the amounts there are above zero and are counted as minus.`
          : `${rows}, but the amounts there are above zero and are counted as sales; count them as minus with --credit-notes negate.`,
      );
    if (code === 'CANCELLED_ROWS')
      say(
        'cancelled',
        mapping.decisions.cancelled === 'drop'
          ? `${rows}; these rows are left out.`
          : `${rows}; these rows are counted like the others; leave them out with --cancelled drop.`,
      );
  }
  const multiple = mapping.amountMultiple;
  if (multiple)
    say(
      'amounts-in-multiples',
      `"${multiple.text}" says that amounts are written in units of ${multiple.factor}; ${mapping.decisions.multiples === 'apply' ? 'they were multiplied.' : `they are kept as written, so multiply every sum by ${multiple.factor}, or let --multiples apply do it.`}`,
    );
  const { levels } = mapping;
  if (levels?.by === 'sums')
    say(
      'groups-by-sums',
      `"${mapping.columns[levels.column]?.header ?? ''}" holds groups above their parts, told by their sums; the rows of level ${(levels.clientLevel ?? 0) + 1} of ${(levels.depth ?? 0) + 1} are taken for the clients, the others are left out.`,
    );
  const tables = guess?.reasons.find(({ code }) => code === 'SEVERAL_TABLES');
  if (tables)
    say(
      'several-tables',
      `The sheet holds several tables; ${tables.params['range']} is read, ${tables.params['others']} is not.`,
    );
  const alike = guess?.reasons.find(({ code }) => code === 'SHEETS_ALIKE');
  if (alike)
    say(
      'sheets-alike',
      `Several sheets have the same columns (${alike.params['sheets']}); only ${mapping.sheetName} is read.`,
    );
  const wanted = mapping.currency ?? null;
  const others = summary.currencies.filter(({ currency }) => currency !== wanted);
  if (wanted !== null && others.length > 0)
    say(
      'other-currencies',
      `Only ${wanted} is counted; left out: ${others.map(({ currency, lines }) => `${currency} in ${lines} lines`).join(', ')}.`,
    );
  if (count('DATE_AMBIGUOUS') > 0)
    say(
      'date-ambiguous',
      `${cells(count('DATE_AMBIGUOUS'))} can be read as two days and no cell of the same form proves which: ${named(first('DATE_AMBIGUOUS'))}.`,
    );
  if (count('AMOUNT_FILLED_IN') > 0)
    say(
      'amount-filled-in',
      `${cells(count('AMOUNT_FILLED_IN'))} without an amount took quantity × price: ${named(first('AMOUNT_FILLED_IN'), false)}.`,
    );
  for (const issue of first('AMOUNT_TOO_LARGE')) {
    const { aPercent, bPercent } = limits(analysis.settings.abcLimits);
    const share = issue.effectShare ?? 0;
    const effect =
      share * 100 > bPercent && facts.clients.length > 1
        ? `it alone would make 1 A and ${facts.clients.length - 1} C`
        : share * 100 > aPercent
          ? `it alone would be ${(share * 100).toFixed(0)} % of all sales`
          : 'it cannot be kept exactly';
    say('absurd-cell', `${place(issue)} holds ${issue.value}: ${effect}, so the row is left out.`);
  }
  for (const issue of first('DATE_SWAPPED'))
    say(
      'date-swapped',
      `From row ${issue.row} on, ${issue.value.split(',')[1]?.trim() ?? ''} rows seem to have day and month changed over (${issue.value.split(',')[0]} stands between earlier and later days); they hold ${((issue.effectShare ?? 0) * 100).toFixed(1)} % of the sales and are counted where they stand.`,
    );
  if (count('DATE_FAR') > 0) say('date-far', farSentence(count('DATE_FAR'), first('DATE_FAR')));
  for (const issue of first('OTHER_TABLE'))
    say(
      'other-table',
      `In row ${issue.row} another table seems to begin (${issue.value}); what stands below was read as if it belonged to the table above: ${decimalText(issue.amountE4 ?? 0)}, ${((issue.effectShare ?? 0) * 100).toFixed(1)} % of all sales.`,
    );
  const outliers = count('OUTLIER');
  if (outliers > 0)
    say(
      'outlier',
      `${outliers} ${outliers === 1 ? 'cell is' : 'cells are'} far from all others and may be a slip: ${first(
        'OUTLIER',
      )
        .map(
          (issue) =>
            `row ${issue.row}: ${issue.value}${issue.effectShare === undefined || issue.effectShare < 0.005 ? '' : ` (${(issue.effectShare * 100).toFixed(1)} % of all sales)`}`,
        )
        .join('; ')}.`,
    );
  return out;
}

function farSentence(count: number, issues: readonly ImportIssue[]): string {
  const span = issues[0]?.span;
  const effect =
    span === undefined || span.months === span.without
      ? ''
      : ` With them the sales span ${span.months} months, without them ${span.without}.`;
  return `${cells(count)} ${count === 1 ? 'lies' : 'lie'} far from the other days: ${named(issues)}.${effect}`;
}

function limits(abc: AnalyzedWorkbook['analysis']['settings']['abcLimits']): {
  aPercent: number;
  bPercent: number;
} {
  return abc.kind === 'cumulative' ? abc : { aPercent: 80, bPercent: 95 };
}

function cells(count: number): string {
  return `${count} ${count === 1 ? 'cell' : 'cells'}`;
}

function place({ column, row }: ImportIssue): string {
  return column === null ? `Row ${row}` : `Cell ${columnName(column)}${row}`;
}

function named(issues: readonly ImportIssue[], withValue = true): string {
  return issues
    .map((issue) => {
      const at =
        issue.column === null ? `row ${issue.row}` : `${columnName(issue.column)}${issue.row}`;
      return withValue && issue.value !== '' ? `${at} ${issue.value.trim()}` : at;
    })
    .join(', ');
}
