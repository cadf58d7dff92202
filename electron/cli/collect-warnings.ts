import { isoFromDay } from '@shared/domain/iso-day';
import type { AnalysisNotice } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalyzedWorkbook } from './analyze-workbook';
import { lineWarnings, type Warning } from './line-warnings';
import { counted } from './counted';
import { decimalText } from './decimal-text';

/** Everything a careful person would want to know before trusting the classes, as sentences. */
export function collectWarnings(result: AnalyzedWorkbook): Warning[] {
  const { analysis, read, workbook } = result;
  const { summary, mapping, undecided } = read;
  const warnings: Warning[] = [];
  const say = (code: string, message: string): void => void warnings.push({ code, message });

  for (const warning of workbook.info.warnings) say(warning.code, fileSentence(warning));
  for (const join of mapping.joins ?? [])
    say(
      'joined-file',
      `${mapping.sheetName} was joined with ${join.sheetName} by ${mapping.columns[join.keyColumn]?.header ?? ''}.`,
    );
  const beside = (workbook.info.files ?? []).filter(({ isSibling }) => isSibling);
  if (beside.length > 0)
    say(
      'sibling-files',
      `Read too, from the same folder: ${beside.map(({ name }) => name).join(', ')}.`,
    );
  if (mapping.assumedYear !== null)
    say('year-assumed', `The months have no year; ${mapping.assumedYear} is assumed.`);
  if (mapping.fixedPeriod && mapping.sheets === undefined) {
    say(
      'period-from-title',
      `No date column; every line counts in ${isoFromDay(mapping.fixedPeriod.startDay)} to ${isoFromDay(mapping.fixedPeriod.endDay)}, as "${mapping.fixedPeriod.foundIn}" says.`,
    );
  }
  for (const { column, what } of undecided) {
    say(
      what === 'date' ? 'date-order-unknown' : 'decimal-sign-unknown',
      `Column ${column + 1} can be read in several ways; ${what === 'date' ? 'the order of day and month' : 'the decimal sign'} is not proved by any cell; say it with ${what === 'date' ? '--date-order' : '--decimal'}.`,
    );
  }
  if (summary.hiddenRows > 0)
    say(
      'hidden-rows',
      `${counted(summary.hiddenRows, 'hidden row was', 'hidden rows were')} read too.`,
    );
  if (summary.rowsRejected > 0)
    say(
      'rows-rejected',
      `${counted(summary.rowsRejected, 'row is', 'rows are')} left out, ${decimalText(summary.rejectedE4)} of what could be read of them.`,
    );
  if (summary.withoutClient.rows > 0)
    say(
      'without-client',
      `${counted(summary.withoutClient.rows, 'row has', 'rows have')} no client, ${decimalText(summary.withoutClient.amountE4)} in all.`,
    );
  if (summary.duplicates.lines > 0)
    say(
      'duplicates',
      `${counted(summary.duplicates.lines, 'line is an exact copy', 'lines are exact copies')} of another, ${decimalText(summary.duplicates.amountE4)} in all, and ${mapping.decisions.duplicates === 'keep' ? 'counted' : 'left out'}.`,
    );
  if (summary.returns.lines > 0)
    say(
      'returns',
      `${counted(summary.returns.lines, 'line is', 'lines are')} negative, ${decimalText(summary.returns.amountE4)} in all, and taken off the sales of the client.`,
    );
  for (const warning of lineWarnings(result)) warnings.push(warning);
  if (
    summary.sheetTotal &&
    summary.sheetTotal.valueE4 !== summary.acceptedE4 &&
    summary.sheetTotal.valueE4 !== summary.acceptedE4 + summary.rejectedE4
  ) {
    say(
      'control-total-differs',
      `The sheet's own total in row ${summary.sheetTotal.row} is ${decimalText(summary.sheetTotal.valueE4)}, the rows read give ${decimalText(summary.acceptedE4)}.`,
    );
  }
  for (const notice of analysis.notices) say(notice.code, noticeSentence(notice));
  return warnings;
}

function fileSentence(warning: AnalyzedWorkbook['workbook']['info']['warnings'][number]): string {
  switch (warning.code) {
    case 'macros-ignored':
      return 'The workbook has macros; they are ignored.';
    case 'hidden-sheets':
      return `Hidden sheets are not taken unasked: ${warning.sheets.join(', ')}.`;
    case 'duplicate-entry':
      return `The file holds the part ${warning.name} twice.`;
    case 'odd-sheet-name':
      return `The sheet name "${warning.sheet}" is not one a spreadsheet program allows.`;
    case 'clients-above':
      return `"${warning.sheet}" is a grouped list: the name above each row is set beside it ("${warning.header}"); rows that hold nothing but a name are no sales.`;
    case 'clients-by-sheet':
      return `No column names the client; each sheet is taken for the client it is called after: ${warning.sheets.join(', ')}.`;
    case 'clients-across':
      return `"${warning.sheet}" has one column a client; it is read turned over, one row a client.`;
    case 'encoding-guessed':
      return `The text is read as ${warning.encoding}, the encoding that fits its letters.`;
    case 'fields-joined':
      return `${counted(warning.lines, 'line', 'lines')} among the first ${warning.lines === 1 ? 'has' : 'have'} a value with the delimiter in it and no quotes; it is put together where only one way fits the columns, other such rows are held back.`;
    case 'quoting-repaired':
      return `${counted(warning.lines, 'line has', 'lines have')} broken quotes, read as they stand.`;
    case 'tolerant-reader':
      return 'The file is put together in an unusual way and was read by a more forgiving reader; compare a few cells with the original.';
    case 'hidden-rows':
      return `${counted(warning.rows, 'row', 'rows')} of ${warning.sheet} ${warning.rows === 1 ? 'is' : 'are'} hidden.`;
  }
}

function noticeSentence(notice: AnalysisNotice): string {
  switch (notice.code) {
    case 'one-class-swallows-all':
      return `${notice.clients} of ${notice.rated} rated clients fall in ${notice.xyz}, so this split says little. Others would give: ${notice.alternatives.map((other) => `${other.method} ${other.xPercent}/${other.yPercent} X ${other.x} Y ${other.y} Z ${other.z}`).join('; ')}.`;
    case 'partial-edge-dropped':
      return `The ${notice.edge} period ${notice.period} is covered only from ${isoFromDay(notice.coveredFrom)} to ${isoFromDay(notice.coveredTo)} and is left out (${counted(notice.lines, 'line')}).`;
    case 'partial-edge-kept':
      return `The ${notice.edge} period ${notice.period} is covered only from ${isoFromDay(notice.coveredFrom)} to ${isoFromDay(notice.coveredTo)} and is counted all the same.`;
    case 'few-periods':
      return `Only ${counted(notice.periods, 'period')}; at least ${notice.needed} are needed to judge how steadily a client buys.`;
    case 'outside-base':
      return `Outside the base: ${counted(notice.noSales, 'client')} without sales, ${notice.netReturn} with net returns.`;
    case 'margin-unknown':
      return `${counted(notice.lines, 'line has', 'lines have')} no cost: the margin there is unknown and not counted.`;
    case 'lines-outside-range':
      return `${counted(notice.lines, 'line lies', 'lines lie')} outside the chosen days.`;
    case 'too-many-periods':
      return `The days run from ${isoFromDay(notice.firstDay)} to ${isoFromDay(notice.lastDay)}: too many periods to compare, so there are no series. One date is probably wrong.`;
    case 'sum-too-large':
      return 'The sum is too large to be exact.';
  }
}
