import type { Input, Method, Output } from '@shared/ipc/contract';
import type { EventMap } from '@shared/ipc/events';
import { onEvent } from './events';
import { rpc } from './rpc';

/** Methods that run long: they take a job id, report progress under it and can be cancelled. */
export type JobMethod = { [M in Method]: 'jobId' extends keyof Input<M> ? M : never }[Exclude<
  Method,
  'job.cancel'
>];
export type JobInput<M extends JobMethod> = Omit<Input<M>, 'jobId'>;
export type JobProgress = Omit<EventMap['job.progress'], 'jobId'>;

export interface Job<M extends JobMethod> {
  readonly jobId: string;
  /** The answer; a cancelled job fails with the code `CANCELLED`. */
  readonly result: Promise<Output<M>>;
  /** Stops it; nothing of it is kept. */
  readonly cancel: () => void;
}

export interface JobOptions {
  readonly onProgress?: (progress: JobProgress) => void;
}

/** Starts a long request under a new job id. Progress is listened to until the answer is there. */
export function runJob<M extends JobMethod>(
  method: M,
  input: JobInput<M>,
  options: JobOptions = {},
): Job<M> {
  const jobId = `job-${crypto.randomUUID()}`;
  const stop = onEvent('job.progress', ({ jobId: heard, ...progress }) => {
    if (heard === jobId) options.onProgress?.(progress);
  });
  // Input<M> without its job id, plus the job id, is Input<M>; the compiler cannot follow it through Omit.
  const request = { ...input, jobId } as unknown as Input<M>;
  return {
    jobId,
    result: rpc(method, request).finally(stop),
    cancel: () => {
      // A job that already ended cannot be cancelled; that is no failure to show.
      rpc('job.cancel', { jobId }).catch(() => undefined);
    },
  };
}
