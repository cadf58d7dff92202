// Entry of the export thread: turns an analysis into a workbook file.
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '@shared/errors/app-error';
import type { ErrorCode, ErrorParams } from '@shared/errors/error-code';
import type { PortfolioExportRequest } from '../app/app-context';
import { writePortfolioWorkbook } from '../excel/write/write-portfolio-workbook';

export type ExportReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: number }
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode | null;
      readonly params: ErrorParams;
      readonly message: string;
    };

const port = parentPort;
if (port) {
  const controller = new AbortController();
  port.on('message', () => controller.abort());
  writePortfolioWorkbook(workerData as PortfolioExportRequest, {
    onProgress: (done, total) =>
      port.postMessage({ kind: 'progress', done, total } satisfies ExportReply),
    signal: controller.signal,
  })
    .then((bytes) => port.postMessage({ kind: 'done', bytes } satisfies ExportReply))
    .catch((error: unknown) => {
      const known = error instanceof AppError ? error : null;
      const code =
        error instanceof Error && 'code' in error && typeof error.code === 'string'
          ? error.code
          : '';
      const fileError: ErrorCode | null =
        code === 'ENOSPC'
          ? 'DISK_FULL'
          : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
            ? 'PERMISSION'
            : null;
      port.postMessage({
        kind: 'failed',
        code: known?.code ?? fileError,
        params: known?.params ?? {},
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies ExportReply);
    });
}
