import { cellAddress, columnName } from '@shared/report/cell-address';
import { textColumnWidth } from '@shared/report/column-width';
import type { PortfolioReportInput, ReportIssue } from '@shared/report/portfolio-report-input';
import type {
  CellStyle,
  SheetCell,
  SheetColumn,
  SheetModel,
  SheetRow,
} from '@shared/report/sheet-model';

interface IssueColumn {
  readonly header: string;
  readonly style: CellStyle;
  readonly min: number;
  readonly max: number;
  readonly cell: (issue: ReportIssue) => string | number | null;
}

/** Cells and rows left out of the import, each with its place, reason and value, so that the source can be put right. */
export function rejectedSheet(input: PortfolioReportInput): SheetModel {
  const { texts } = input;
  const rejected = input.issues.filter((issue) => issue.severity === 'rejected');
  const columns = issueColumns(input, rejected);
  const last = columnName(columns.length - 1);
  return {
    name: texts.sheets.rejected,
    columns: columns.map(({ header, style, min, max, cell }): SheetColumn => ({
      width: textColumnWidth(
        [header, ...rejected.map((issue) => String(cell(issue) ?? ''))],
        min,
        max,
      ),
      style,
    })),
    rowCount: Math.max(1, rejected.length) + 1,
    rows: function* (): Generator<SheetRow> {
      yield {
        cells: columns.map(({ header, style }): SheetCell => ({
          value: header,
          style: style === 'amount' ? 'header-number' : 'header',
        })),
      };
      if (rejected.length === 0) yield { cells: [{ value: texts.rejected.none, style: 'text' }] };
      for (const issue of rejected) yield { cells: columns.map(({ cell }) => cell(issue)) };
    },
    freeze: { rows: 1, columns: 0 },
    autoFilter: rejected.length > 0 ? `A1:${last}${rejected.length + 1}` : null,
    print: { orientation: 'landscape', repeatRow: 1 },
    conditionalFormats: [],
  };
}

function issueColumns(
  { texts, currency }: PortfolioReportInput,
  rejected: readonly ReportIssue[],
): IssueColumn[] {
  const t = texts.rejected;
  const file: IssueColumn = {
    header: t.file,
    style: 'text',
    min: 16,
    max: 40,
    cell: (issue) => issue.file ?? null,
  };
  return [
    ...(rejected.some((issue) => issue.file !== undefined) ? [file] : []),
    { header: t.sheet, style: 'text', min: 20, max: 31, cell: (issue) => issue.sheet },
    { header: t.cell, style: 'text', min: 12, max: 16, cell: placeOf },
    {
      header: t.reason,
      style: 'text',
      min: 24,
      max: 70,
      cell: (issue) => texts.issues[issue.code],
    },
    { header: t.value, style: 'text', min: 16, max: 48, cell: (issue) => issue.value },
    {
      header: currency === null ? t.amount : `${t.amount}, ${currency}`,
      style: 'amount',
      min: 18,
      max: 24,
      cell: ({ amountE4 }) => (amountE4 === null ? null : amountE4 / 10_000),
    },
  ];
}

/** Address of the cell, or of the whole row. Worked line: row 14, no column → `14:14`. */
function placeOf({ column, row }: ReportIssue): string {
  return column === null ? `${row}:${row}` : cellAddress(column, row);
}
