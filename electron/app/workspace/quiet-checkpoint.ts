import type { AppContext } from '../app-context';

/** So long after the last change its pages go into the workspace file itself. */
const QUIET_MS = 2_000;

/**
 * Moves what was saved from the -wal beside the workspace into the file itself as soon as nobody changes anything: a
 * copy of the file alone is then whole.
 */
export class QuietCheckpoint {
  readonly #context: () => Pick<AppContext, 'workspace' | 'jobs'>;
  #timer: NodeJS.Timeout | null = null;

  constructor(context: () => Pick<AppContext, 'workspace' | 'jobs'>) {
    this.#context = context;
  }

  /** Something was saved. */
  changed(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#run(), QUIET_MS);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #run(): void {
    const { workspace, jobs } = this.#context();
    if (!workspace?.sqlite.open) return;
    // A job may be writing by a connection of its own, and would be waited for.
    if (!jobs.isIdle) return this.changed();
    try {
      workspace.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // Full disk, file in use: what was saved is safe where it is, and the next change tries again.
    }
  }
}
