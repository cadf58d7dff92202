import { portfolioReport } from '@shared/report/portfolio-report';
import type { PortfolioReportInput } from '@shared/report/portfolio-report-input';
import type { ReportLanguage } from '@shared/report/texts/report-texts-in';
import { reportTextsIn } from '@shared/report/texts/report-texts-in';
import type { WriteOptions } from './write-workbook';
import { writeWorkbook } from './write-workbook';

/** A portfolio to be written, plain data that can cross a thread. */
export interface PortfolioWorkbookRequest extends Omit<PortfolioReportInput, 'texts'> {
  readonly path: string;
  readonly language: ReportLanguage;
}

/** Writes the result workbook of a portfolio analysis; answers its size in bytes. Throws what `writeWorkbook` throws. */
export async function writePortfolioWorkbook(
  request: PortfolioWorkbookRequest,
  options: WriteOptions = {},
): Promise<number> {
  const model = portfolioReport({ ...request, texts: reportTextsIn(request.language) });
  const { bytes } = await writeWorkbook(model, request.path, options);
  return bytes;
}
