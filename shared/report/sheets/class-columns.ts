import { amountColumnWidth, textColumnWidth } from '@shared/report/column-width';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ClassColumn, ReportLayout } from '@shared/report/report-layout';
import { valueHeader } from '@shared/report/report-layout';
import type { CellStyle } from '@shared/report/sheet-model';

/** Header of a column, with the currency where it holds money. */
export function classColumnHeader(column: ClassColumn, input: PortfolioReportInput): string {
  if (column === 'value') return valueHeader(input);
  const name = input.texts.columns[column];
  const hasCurrency = column === 'netSales' || column === 'planned';
  return hasCurrency && input.currency !== null ? `${name}, ${input.currency}` : name;
}

/** Look of the cells of a column. */
export function classColumnStyle(column: ClassColumn, { unit }: ReportLayout): CellStyle {
  switch (column) {
    case 'cell':
    case 'abc':
    case 'xyz':
      return 'class';
    case 'code':
    case 'client':
      return 'text';
    case 'firstPeriod':
      return 'center';
    case 'value':
    case 'runningSum':
      return unit === 1 ? 'count' : 'amount';
    case 'mean':
    case 'deviation':
    case 'netSales':
      return 'amount';
    case 'share':
    case 'cumulative':
    case 'regularity':
    case 'cv':
    case 'gapCv':
      return 'percent';
    case 'lastPurchase':
      return 'day';
    case 'owner':
    case 'note':
    case 'key':
    case 'ownAbc':
    case 'ownXyz':
      return 'editable-text';
    case 'id':
      return 'text';
    case 'planned':
      return 'editable-amount';
    default:
      return 'count';
  }
}

/** Width of a column from its header and contents. */
export function classColumnWidth(
  column: ClassColumn,
  input: PortfolioReportInput,
  layout: ReportLayout,
): number {
  const { analysis, clients } = input;
  const header = classColumnHeader(column, input);
  switch (column) {
    case 'code':
      return textColumnWidth([header, ...clients.map((c) => c.code ?? '')], 8, 24);
    case 'client':
      return textColumnWidth([header, ...clients.map((c) => c.name)], 16, 48);
    case 'value':
    case 'runningSum':
    case 'netSales':
    case 'planned':
      return amountColumnWidth(analysis.totals.positive / layout.unit, header);
    case 'mean':
    case 'deviation':
      return amountColumnWidth(
        analysis.clients.reduce((most, c) => Math.max(most, c[column] ?? 0), 0) / layout.unit,
        '',
      );
    case 'rank':
      return 6;
    case 'cell':
    case 'abc':
    case 'xyz':
      return 8;
    case 'firstPeriod':
    case 'lastPurchase':
      return 13;
    case 'owner':
      return 20;
    case 'note':
      return 32;
    default:
      return textColumnWidth([header], 9, 12);
  }
}
