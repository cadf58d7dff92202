import { AppError } from '@shared/errors/app-error';
import { expandLines } from '@shared/import/lines/compact-lines';
import type { LineBatch } from '@shared/import/lines/line-batch';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import type {
  OpenedWorkbook,
  ReaderChannel,
  ReaderReply,
  ReaderRequest,
  ReadResult,
} from './reader-messages';

/** A reader that says nothing for this long is stopped. */
const SILENCE_LIMIT_MS = 20_000;

interface Waiting {
  readonly onReply: (reply: ReaderReply) => boolean;
  readonly fail: (error: Error) => void;
}

export interface ReadOptions {
  readonly mapping: SheetMapping;
  readonly onLines: ((batch: LineBatch) => void) | null;
  readonly onProgress: ((done: number, total: number) => void) | null;
}

/**
 * Talks to one reader process: requests as promises, silence watched, exit turned into an error with a sentence
 * (READER_CRASHED, OUT_OF_MEMORY, NO_PROGRESS, CANCELLED). The reader may be killed at any moment.
 */
export class ReaderClient {
  readonly #channel: ReaderChannel;
  #waiting: Waiting | null = null;
  #timer: NodeJS.Timeout | null = null;
  #ended: AppError | null = null;

  constructor(channel: ReaderChannel) {
    this.#channel = channel;
    channel.onReply((reply) => this.#take(reply));
    channel.onExit((reason) =>
      this.#end(
        new AppError(
          reason === 'killed'
            ? 'CANCELLED'
            : reason === 'crashed'
              ? 'READER_CRASHED'
              : 'OUT_OF_MEMORY',
        ),
      ),
    );
  }

  /** Opens a file and guesses its layout. Throws AppError with an UnreadableCode. */
  open(request: Omit<Extract<ReaderRequest, { kind: 'open' }>, 'kind'>): Promise<OpenedWorkbook> {
    return this.#ask<OpenedWorkbook>({ kind: 'open', ...request }, (reply, resolve) => {
      if (reply.kind !== 'opened') return false;
      resolve(reply.workbook);
      return true;
    });
  }

  /** Reads a whole sheet as sales lines. */
  read({ mapping, onLines, onProgress }: ReadOptions): Promise<ReadResult> {
    return this.#ask<ReadResult>(
      { kind: 'read', mapping, emitLines: onLines !== null },
      (reply, resolve) => {
        if (reply.kind === 'lines') {
          onLines?.(expandLines(reply.lines));
          this.#channel.post({ kind: 'took' });
        } else if (reply.kind === 'progress') onProgress?.(reply.done, reply.total);
        else if (reply.kind === 'done') {
          resolve(reply.result);
          return true;
        }
        return false;
      },
    );
  }

  /** The first rows of the sheet of a mapping, with the columns of its joins. */
  sample(mapping: SheetMapping): Promise<SheetSample> {
    return this.#ask<SheetSample>({ kind: 'sample', mapping }, (reply, resolve) => {
      if (reply.kind !== 'sampled') return false;
      resolve(reply.sample);
      return true;
    });
  }

  /** Stops the reader; a request under way fails with CANCELLED. */
  kill(): void {
    this.#end(new AppError('CANCELLED'));
    this.#channel.kill();
  }

  #ask<T>(
    request: ReaderRequest,
    take: (reply: ReaderReply, resolve: (value: T) => void) => boolean,
  ): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise<T>((resolve, reject) => {
      this.#waiting = { onReply: (reply) => take(reply, resolve), fail: reject };
      this.#watch();
      this.#channel.post(request);
    });
  }

  #take(reply: ReaderReply): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#watch();
    try {
      if (reply.kind === 'unreadable')
        this.#finish(() =>
          waiting.fail(new AppError(reply.unreadable.code, reply.unreadable.params)),
        );
      else if (reply.kind === 'failed') this.#finish(() => waiting.fail(new Error(reply.message)));
      else if (waiting.onReply(reply)) this.#finish(() => undefined);
    } catch (error) {
      // The consumer of the lines failed (disk full, for instance): reading on would be of no use.
      this.#finish(() => waiting.fail(error instanceof Error ? error : new Error(String(error))));
      this.#channel.kill();
    }
  }

  #finish(settle: () => void): void {
    this.#waiting = null;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    settle();
  }

  #watch(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#end(new AppError('NO_PROGRESS', { seconds: SILENCE_LIMIT_MS / 1000 }));
      this.#channel.kill();
    }, SILENCE_LIMIT_MS);
  }

  #end(error: AppError): void {
    this.#ended ??= error;
    const waiting = this.#waiting;
    if (waiting) this.#finish(() => waiting.fail(error));
  }
}
