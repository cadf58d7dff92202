import type { ChosenFile } from '@shared/ipc/app-methods';
import type { Output } from '@shared/ipc/contract';
import { rpc } from './rpc';
import type { JobInput, JobMethod, JobProgress } from './run-job';
import { reportUnlessCancelled } from './send';
import { useJob } from './use-job';

export interface WorkbookExport {
  readonly start: () => void;
  readonly cancel: () => void;
  readonly isRunning: boolean;
  readonly progress: JobProgress | null;
}

interface ExportOf<M extends JobMethod> {
  readonly suggestedName: string;
  /** What is asked of the job, with the place that was chosen. */
  readonly input: (file: ChosenFile['token']) => JobInput<M>;
  /** Says where it is. */
  readonly onWritten: (written: Output<M>) => void;
}

/** Writes a workbook by a long request: asks where, one at a time, shows failures; stopping is none. */
export function useWorkbookExport<M extends JobMethod>(
  method: M,
  { suggestedName, input, onWritten }: ExportOf<M>,
): WorkbookExport {
  const job = useJob(method);
  const run = async (): Promise<void> => {
    try {
      const chosen = await rpc('file.pickExport', { suggestedName, kind: 'xlsx' });
      if (chosen) onWritten(await job.start(input(chosen.token)));
    } catch (error) {
      reportUnlessCancelled(error);
    }
  };
  const start = (): void => {
    if (!job.isRunning) void run();
  };
  return { start, cancel: job.cancel, isRunning: job.isRunning, progress: job.progress };
}
