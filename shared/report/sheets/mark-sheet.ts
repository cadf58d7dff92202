import type { ClientField } from '@shared/domain/client-details';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ClassColumn, ReportLayout } from '@shared/report/report-layout';
import type { SheetModel } from '@shared/report/sheet-model';
import { MARK_SHEET, MARKED_COLUMNS, markRows } from '@shared/report/workbook-mark';
import type { MarkedColumn } from '@shared/report/workbook-mark';
import { classColumnHeader } from './class-columns';

const SHEET_COLUMN: Readonly<Record<ClientField | 'id' | 'code' | 'client', ClassColumn>> = {
  id: 'id',
  code: 'code',
  client: 'client',
  owner: 'owner',
  note: 'note',
  isKey: 'key',
  abcOverride: 'ownAbc',
  xyzOverride: 'ownXyz',
  plannedE4: 'planned',
};

/**
 * The hidden sheet that says which workspace the book came from and what its editable columns are called; none without
 * an origin. Plain cells, which every spreadsheet program keeps. It holds no client data.
 */
export function markSheets(input: PortfolioReportInput, layout: ReportLayout): SheetModel[] {
  const { origin, texts } = input;
  if (origin === undefined || origin === null) return [];
  const headers: Partial<Record<MarkedColumn, string>> = {};
  for (const column of MARKED_COLUMNS) {
    const shown = SHEET_COLUMN[column];
    if (layout.classColumns.includes(shown)) headers[column] = classColumnHeader(shown, input);
  }
  const rows = markRows({ ...origin, sheet: texts.sheets.classes, headers });
  return [
    {
      name: MARK_SHEET,
      visibility: 'very-hidden',
      columns: [
        { width: 24, style: 'text' },
        { width: 48, style: 'text' },
      ],
      rowCount: rows.length,
      rows: () => rows.map((cells) => ({ cells })),
      freeze: null,
      autoFilter: null,
      print: { orientation: 'portrait', repeatRow: null },
      conditionalFormats: [],
    },
  ];
}
