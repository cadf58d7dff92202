import { columnName } from '@shared/report/cell-address';
import { amountColumnWidth, textColumnWidth } from '@shared/report/column-width';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ReportLayout } from '@shared/report/report-layout';
import { FIRST_PERIOD_COLUMN } from '@shared/report/report-layout';
import type { CellStyle, SheetCell, SheetModel, SheetRow } from '@shared/report/sheet-model';

/** Value of every client in every period: the figures all others are calculated from. */
export function seriesSheet(input: PortfolioReportInput, layout: ReportLayout): SheetModel {
  const { analysis, clients, texts } = input;
  const style: CellStyle = layout.unit === 1 ? 'count' : 'amount';
  let largest = 0;
  for (const client of analysis.clients) {
    for (const value of client.series) largest = Math.max(largest, Math.abs(value));
  }
  const periodWidth = amountColumnWidth(
    largest / layout.unit,
    layout.periodLabels[0] ?? '',
    layout.unit === 1 ? 0 : 2,
  );
  const last = columnName(FIRST_PERIOD_COLUMN + Math.max(0, layout.periodLabels.length - 1));
  return {
    name: texts.sheets.series,
    columns: [
      {
        width: textColumnWidth([texts.columns.code, ...clients.map((c) => c.code ?? '')], 8, 24),
        style: 'text',
      },
      {
        width: textColumnWidth([texts.columns.client, ...clients.map((c) => c.name)], 16, 48),
        style: 'text',
      },
      ...layout.periodLabels.map(() => ({ width: periodWidth, style })),
    ],
    rowCount: analysis.clients.length + 1,
    rows: () => seriesRows(input, layout),
    freeze: { rows: 1, columns: FIRST_PERIOD_COLUMN },
    autoFilter: `A1:${last}${layout.lastClientRow}`,
    print: { orientation: 'landscape', repeatRow: 1 },
    conditionalFormats: [],
  };
}

function* seriesRows(input: PortfolioReportInput, layout: ReportLayout): Generator<SheetRow> {
  const { analysis, clients, texts } = input;
  const header = (value: string): SheetCell => ({ value, style: 'header' });
  yield {
    cells: [
      header(texts.columns.code),
      header(texts.columns.client),
      ...layout.periodLabels.map((value): SheetCell => ({ value, style: 'header-number' })),
    ],
  };
  for (const client of analysis.clients) {
    const cells: SheetCell[] = [
      clients[client.client]?.code ?? null,
      clients[client.client]?.name ?? null,
    ];
    for (const value of client.series) cells.push(value / layout.unit);
    yield { cells };
  }
}
