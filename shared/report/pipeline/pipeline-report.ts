import { isoFromDay } from '@shared/domain/iso-day';
import type { WorkbookModel } from '../sheet-model';
import { dealsSheet } from './deals-sheet';
import { gapSheet } from './gap-sheet';
import { flagsSheet, reviewsSheet } from './list-sheets';
import type { PipelineReportInput } from './pipeline-report-input';
import { planSheet } from './plan-sheet';
import { wonSheet } from './won-sheet';

/**
 * The pipeline workbook: Plan gap, Pipeline, Won, Plan vs actual, Red flags, Reviews. The gap and everything it is made
 * of are formulas over the other sheets and named cells, so that a probability changed by hand changes the gap.
 * Worked line: 9 open deals of 8 clients → Pipeline A1:P10, Plan vs actual A1:AR10.
 */
export function pipelineReport(input: PipelineReportInput): WorkbookModel {
  const { sheet, names } = gapSheet(input);
  return {
    title: input.texts.sheets.gap,
    asOf: isoFromDay(input.facts.asOfDay),
    sheets: [
      sheet,
      dealsSheet(input),
      wonSheet(input),
      planSheet(input),
      flagsSheet(input),
      reviewsSheet(input),
    ],
    names,
  };
}
