import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '@shared/errors/app-error';
import type { PortfolioExporter } from '../app/app-context';
import type { ExportReply } from './export-worker';

/** Writes the result workbook in a worker thread, so that the back end answers meanwhile. Cancelling ends the thread and its temporary file. */
export const exportInWorker: PortfolioExporter = (request, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(new URL('export-worker.js', import.meta.url)), {
      workerData: request,
    });
    const stop = (): void => worker.postMessage('cancel');
    signal.addEventListener('abort', stop);
    const settle = (finish: () => void): void => {
      signal.removeEventListener('abort', stop);
      void worker.terminate();
      finish();
    };
    worker.on('message', (reply: ExportReply) => {
      if (reply.kind === 'progress') onProgress(reply.done, reply.total);
      else if (reply.kind === 'done') settle(() => resolve({ bytes: reply.bytes }));
      else
        settle(() =>
          reject(
            reply.code === null ? new Error(reply.message) : new AppError(reply.code, reply.params),
          ),
        );
    });
    worker.on('error', (error) => settle(() => reject(error)));
  });
