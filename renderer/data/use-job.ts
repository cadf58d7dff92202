import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '@shared/ipc/contract';
import { runJob } from './run-job';
import type { Job, JobInput, JobMethod, JobProgress } from './run-job';

export interface JobHandle<M extends JobMethod> {
  /** Starts the job (and cancels one that still runs); rejects with the failure. */
  readonly start: (input: JobInput<M>) => Promise<Output<M>>;
  readonly cancel: () => void;
  readonly isRunning: boolean;
  /** Last report; null before the first. */
  readonly progress: JobProgress | null;
}

/** A long request bound to a component: one at a time, cancelled when the component goes. */
export function useJob<M extends JobMethod>(method: M): JobHandle<M> {
  const job = useRef<Job<M> | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const cancel = useCallback(() => job.current?.cancel(), []);
  const start = useCallback(
    async (input: JobInput<M>) => {
      job.current?.cancel();
      setProgress(null);
      setRunning(true);
      const started = runJob(method, input, {
        onProgress: (next) => job.current === started && setProgress(next),
      });
      job.current = started;
      try {
        return await started.result;
      } finally {
        if (job.current === started) {
          job.current = null;
          setRunning(false);
        }
      }
    },
    [method],
  );
  useEffect(() => cancel, [cancel]);
  return { start, cancel, isRunning, progress };
}
