import { columnName } from '@shared/report/cell-address';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ClassColumn, ReportLayout } from '@shared/report/report-layout';
import { FIRST_CLIENT_ROW } from '@shared/report/report-layout';
import type { SheetModel } from '@shared/report/sheet-model';
import { classColumnStyle, classColumnWidth } from './class-columns';
import { classRows } from './class-rows';

/** One row a client in ABC order; classes and figures are formulas over the series and the named limits. */
export function classSheet(input: PortfolioReportInput, layout: ReportLayout): SheetModel {
  const { analysis, texts } = input;
  const { classColumns, columnOf, lastClientRow } = layout;
  const last = columnName(classColumns.length - 1);
  const abc = columnName(columnOf.abc);
  const xyz = columnName(columnOf.xyz);
  const classes = `${abc}${FIRST_CLIENT_ROW}:${abc}${lastClientRow}`;
  const editable = (column: ClassColumn): string => {
    const name = columnName(columnOf[column]);
    return `${name}${FIRST_CLIENT_ROW}:${name}${lastClientRow}`;
  };
  const printed = columnName(columnOf.lastPurchase);
  return {
    name: texts.sheets.classes,
    columns: classColumns.map((column) => ({
      width: classColumnWidth(column, input, layout),
      style: classColumnStyle(column, layout),
      ...(column === 'id' ? { isHidden: true } : {}),
    })),
    rowCount: analysis.clients.length + 1,
    rows: () => classRows(input, layout),
    freeze: { rows: 1, columns: columnOf.client + 1 },
    autoFilter: `A1:${last}${lastClientRow}`,
    // The columns to be filled in by hand come after the printed ones.
    print: { orientation: 'landscape', repeatRow: 1, area: `A$1:${printed}$${lastClientRow}` },
    choices: [
      { range: editable('key'), values: [texts.columns.yes, texts.columns.no] },
      { range: editable('ownAbc'), values: ['A', 'B', 'C'] },
      { range: editable('ownXyz'), values: ['X', 'Y', 'Z'] },
    ],
    conditionalFormats: [
      {
        range: classes,
        rules: (['A', 'B', 'C', '–'] as const).map((mark, i) => ({
          formula: `$${abc}${FIRST_CLIENT_ROW}="${mark}"`,
          style: (['class-a', 'class-b', 'class-c', 'class-none'] as const)[i] ?? 'class-none',
        })),
      },
      {
        range: `${xyz}${FIRST_CLIENT_ROW}:${xyz}${lastClientRow}`,
        rules: [
          { formula: `$${xyz}${FIRST_CLIENT_ROW}="X"`, style: 'xyz-x' },
          { formula: `$${xyz}${FIRST_CLIENT_ROW}="Z"`, style: 'xyz-z' },
        ],
      },
    ],
  };
}
