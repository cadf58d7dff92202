import type { PortfolioReportInput } from './portfolio-report-input';
import { reportLayout } from './report-layout';
import type { WorkbookModel } from './sheet-model';
import { classSheet } from './sheets/class-sheet';
import { markSheets } from './sheets/mark-sheet';
import { rejectedSheet } from './sheets/rejected-sheet';
import { seriesSheet } from './sheets/series-sheet';
import { settingsSheet } from './sheets/settings-sheet';
import { summarySheet } from './sheets/summary-sheet';

/**
 * The result workbook: Summary, ABC-XYZ, Series, Settings, Not imported, and a hidden sheet that says which workspace it
 * came from, so that it can be edited and taken back. Classes and figures are formulas over the
 * series and the named limits (`abc_a`, `abc_b`, `xyz_x`, `xyz_y`, `min_periods`), each with its result beside it;
 * a limit changed in a spreadsheet changes the classes. Sums keep four decimals, exact up to 10^11 units.
 * Worked line: 186 clients in 24 months → ABC-XYZ A1:Z187, Series A1:Z187.
 */
export function portfolioReport(input: PortfolioReportInput): WorkbookModel {
  const layout = reportLayout(input);
  const settings = settingsSheet(input, layout);
  return {
    title: input.texts.summary.title,
    asOf: input.asOf,
    sheets: [
      summarySheet(input, layout),
      classSheet(input, layout),
      seriesSheet(input, layout),
      settings.sheet,
      rejectedSheet(input),
      ...markSheets(input, layout),
    ],
    names: settings.names,
  };
}
