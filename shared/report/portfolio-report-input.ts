import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { ClientDetails } from '@shared/domain/client-details';
import type { IsoDay } from '@shared/domain/iso-day';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import type { PortfolioReportTexts } from './report-texts';

/** A client as the report names it; the position is the index used in the analysis. */
export interface ReportClient {
  /** Id in the workspace, so that an edited workbook finds its way back. */
  readonly id?: string;
  readonly code: string | null;
  readonly name: string;
  /** What people said about the client; absent = nothing. */
  readonly details?: ClientDetails | undefined;
}

/** A file the figures came from. */
export interface ReportSource {
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  readonly importedOn: IsoDay;
  /** Sum of the accepted rows, ten-thousandths. */
  readonly controlTotalE4: number;
}

/** A cell or row left out, with the file it stands in where that is known. */
export type ReportIssue = ImportIssue & { readonly file?: string };

/** Where a book comes from, for its way back. */
export interface ReportOrigin {
  readonly workspaceId: string;
  /** Id of the newest change of client details the book shows; null when there was none yet. */
  readonly revision: string | null;
}

/** Everything the result workbook is made of. */
export interface PortfolioReportInput {
  readonly analysis: PortfolioAnalysis;
  readonly clients: readonly ReportClient[];
  /** ISO code or sign of the currency, null when unknown. */
  readonly currency: string | null;
  readonly sources: readonly ReportSource[];
  /** Remarks among them are not listed: their rows were imported. */
  readonly issues: readonly ReportIssue[];
  /** The day the report is made for: the only date that goes into the book. */
  readonly asOf: IsoDay;
  readonly texts: PortfolioReportTexts;
  /** The workspace the book is made from; without it the book cannot be taken back. */
  readonly origin?: ReportOrigin | null;
}
