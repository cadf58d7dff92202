import { AppError } from '@shared/errors/app-error';
import type { JobPhase } from '@shared/ipc/events';
import type { AppContext } from '../app-context';

/** Smallest time between two progress messages of a job. */
const TELL_EVERY_MS = 80;

/** A long job under way: it tells its progress and can be cancelled. */
export interface Job {
  readonly id: string;
  readonly signal: AbortSignal;
  /** Reports progress; time left is reckoned from the pace of the phase. */
  tell(phase: JobPhase, done: number, total: number): void;
}

/** Jobs by the id the window gave them. */
export class JobTable {
  readonly #running = new Map<string, AbortController>();
  /** Jobs cancelled before they began: the request may still wait for its turn. */
  readonly #cancelledEarly = new Set<string>();

  /** No job is under way. */
  get isIdle(): boolean {
    return this.#running.size === 0;
  }

  /** Runs `work` as a job; the id is free again afterwards, whatever happened. */
  async run<T>(
    context: Pick<AppContext, 'emit' | 'nowMs'>,
    id: string,
    work: (job: Job) => Promise<T>,
  ): Promise<T> {
    const controller = new AbortController();
    if (this.#cancelledEarly.delete(id)) throw new AppError('CANCELLED');
    this.#running.set(id, controller);
    let phaseNow: JobPhase | null = null;
    let phaseStartMs = 0;
    let lastTellMs = 0;
    try {
      return await work({
        id,
        signal: controller.signal,
        tell: (phase, done, total) => {
          const nowMs = context.nowMs();
          if (phase !== phaseNow) {
            phaseNow = phase;
            phaseStartMs = nowMs;
          } else if (nowMs - lastTellMs < TELL_EVERY_MS && done < total) return;
          lastTellMs = nowMs;
          const elapsedMs = nowMs - phaseStartMs;
          const secondsLeft =
            done > 0 && elapsedMs > 500
              ? Math.round(((elapsedMs / done) * (total - done)) / 1000)
              : null;
          context.emit('job.progress', { jobId: id, phase, done, total, secondsLeft });
        },
      });
    } finally {
      this.#running.delete(id);
    }
  }

  /** Stops every job under way: at the end of the program. */
  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }

  cancel(id: string): void {
    const running = this.#running.get(id);
    if (running) running.abort();
    else this.#cancelledEarly.add(id);
  }
}
