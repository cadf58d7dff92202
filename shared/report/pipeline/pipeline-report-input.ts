import type { PipelineAnalysis } from '@shared/analysis/pipeline/analyse-pipeline';
import type { PipelineFacts } from '@shared/analysis/pipeline/pipeline-facts';
import type { PipelineThresholds } from '@shared/analysis/pipeline/thresholds';
import type { SheetColumn, SheetModel, SheetRow } from '../sheet-model';
import type { PipelineReportTexts } from './pipeline-report-texts';

/** An answer given in a review. Days are ISO. */
export interface ReportAnswer {
  readonly reviewDay: string;
  readonly client: string;
  readonly deal: string;
  readonly question: number;
  readonly answer: string;
  readonly followUp: string | null;
  readonly owner: string | null;
  readonly day: string | null;
  readonly isDone: boolean;
}

/** What the pipeline workbook is made of. */
export interface PipelineReportInput {
  readonly facts: PipelineFacts;
  readonly analysis: PipelineAnalysis;
  readonly thresholds: PipelineThresholds;
  readonly answers: readonly ReportAnswer[];
  readonly currency: string | null;
  readonly texts: PipelineReportTexts;
}

/** First row below the header. */
export const FIRST_ROW = 2;
const SERIAL_OF_1970 = 25_569;

/** Day number as spreadsheets count days; null stays empty. Worked line: 2026-01-01 → 46023. */
export function serialDay(day: number | null): number | null {
  return day === null ? null : day + SERIAL_OF_1970;
}

/** Ten-thousandths as a number of the currency; null stays empty. */
export function units(amountE4: number | null): number | null {
  return amountE4 === null ? null : amountE4 / 10_000;
}

/** A list sheet: header row in view, filter buttons, A4 landscape. */
export function listSheet(
  name: string,
  headers: readonly string[],
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
  frozenColumns: number,
): SheetModel {
  const header: SheetRow = {
    cells: headers.map((value, index) => ({
      value,
      style: isNumeric(columns[index]) ? 'header-number' : 'header',
    })),
    height: 30,
  };
  return {
    name,
    columns,
    rowCount: rows.length + 1,
    rows: () => [header, ...rows],
    freeze: { rows: 1, columns: frozenColumns },
    autoFilter: null,
    print: { orientation: 'landscape', repeatRow: 1 },
    conditionalFormats: [],
  };
}

function isNumeric(column: SheetColumn | undefined): boolean {
  return column !== undefined && !/text|wrapped|muted|day|center/u.test(column.style);
}
