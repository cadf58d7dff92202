import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import type { EventMap, EventName } from '@shared/ipc/events';
import type { ReportClient, ReportOrigin } from '@shared/report/portfolio-report-input';
import type { WorkspaceDb } from '../db/sqlite-database';
import type { ReaderChannel } from '../reader/reader-messages';
import type { JobTable } from './jobs/job-table';
import type { OpenedImports } from './imports/opened-imports';
import type { FactsCache } from './portfolio/facts-cache';

/** Folders and files the back end works with; given by whoever starts it. */
export interface AppFolders {
  readonly migrations: string;
  readonly backups: string;
  /** The sample firm's workspace file, the workbook it is made from, and what its people wrote. */
  readonly sampleWorkspace: string;
  readonly sampleWorkbook: string;
  readonly sampleStory: string;
}

/** The open workspace and what is kept in memory of it. */
export interface OpenWorkspace extends WorkspaceDb {
  readonly facts: FactsCache;
}

/** Everything a use case may touch. No singletons: the process that starts the back end makes one. */
export interface AppContext {
  readonly folders: AppFolders;
  /** The open workspace, or null. Changed only by the workspace commands. */
  workspace: OpenWorkspace | null;
  /** Why the last workspace could not be reopened at the start; null when it was, or once it was said. */
  startFailure: unknown;
  readonly imports: OpenedImports;
  readonly jobs: JobTable;
  /** Paths by the handle the window knows. Throws NOT_FOUND for a handle that was never given out. */
  readonly resolveFile: (token: string) => string;
  /** Starts a reader process, or gives the one that stands ready. */
  readonly startReader: () => Promise<ReaderChannel>;
  /** Has a reader process ready: a file is about to be chosen. */
  readonly prepareReader: () => void;
  readonly nowMs: () => number;
  /** A new UUID. */
  readonly newId: () => string;
  readonly emit: <E extends EventName>(event: E, payload: EventMap[E]) => void;
  /** Tells the shell which workspace file is open, so that it reopens at the next start. */
  readonly rememberWorkspace: (path: string | null, name: string) => void;
  /** Writes a result workbook off this thread. */
  readonly exportPortfolio: PortfolioExporter;
}

export type PortfolioExporter = (
  request: PortfolioExportRequest,
  options: {
    readonly onProgress: (done: number, total: number) => void;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly bytes: number }>;

export interface PortfolioExportRequest {
  readonly path: string;
  readonly language: 'en' | 'pl' | 'ru' | 'af';
  readonly asOf: string;
  readonly clients: readonly ReportClient[];
  /** The workspace and the newest change of client details the book shows. */
  readonly origin: ReportOrigin | null;
  readonly analysis: PortfolioAnalysis;
  readonly sources: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly rows: number;
    readonly importedOn: string;
    readonly controlTotalE4: number;
  }[];
  readonly issues: readonly ImportIssue[];
  readonly currency: string | null;
}
