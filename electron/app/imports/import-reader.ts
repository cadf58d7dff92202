import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { ReaderClient } from '../../reader/reader-client';
import type { ReadOptions } from '../../reader/reader-client';
import type { ReaderRequest, ReaderChannel, ReadResult } from '../../reader/reader-messages';
import type { ImportFile } from './opened-imports';

/** What the workbook was opened with; the password lives in here only as long as the import is open. */
export type OpenRequest = Omit<Extract<ReaderRequest, { kind: 'open' }>, 'kind'>;

/**
 * The reader process of an open import. It may be stopped (a check that is no longer wanted, an import given up) or end by itself; the
 * next reading starts another and opens the same files in it, so that the mapping on the screen stays what it was.
 */
export class ImportReader {
  readonly #start: () => Promise<ReaderChannel>;
  readonly #request: OpenRequest;
  readonly #files: readonly ImportFile[];
  #client: ReaderClient | null;
  /** Counts the stops, so that one that comes while a process starts is not lost. */
  #stops = 0;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(
    client: ReaderClient,
    request: OpenRequest,
    files: readonly ImportFile[],
    start: () => Promise<ReaderChannel>,
  ) {
    this.#client = client;
    this.#request = request;
    this.#files = files;
    this.#start = start;
  }

  /** Reads a whole sheet as sales lines. Rejects as `ReaderClient.read` does, and with FILE_CHANGED when the file is another by now. */
  read(options: ReadOptions): Promise<ReadResult> {
    return this.#ask((client) => client.read(options));
  }

  /** The first rows of the sheet of a mapping, with the columns of its joins as they are now. */
  sample(mapping: SheetMapping): Promise<SheetSample> {
    return this.#ask((client) => client.sample(mapping));
  }

  /** One question after another; a stop answers those that wait too. */
  #ask<T>(question: (client: ReaderClient) => Promise<T>): Promise<T> {
    const stops = this.#stops;
    const answer = this.#tail.then(() => {
      if (this.#stops !== stops) throw new AppError('CANCELLED');
      return this.#put(question);
    });
    this.#tail = answer.catch(() => undefined);
    return answer;
  }

  async #put<T>(question: (client: ReaderClient) => Promise<T>): Promise<T> {
    const client = this.#client ?? (await this.#again());
    try {
      return await question(client);
    } catch (error) {
      // Whatever went wrong in there, the next reading starts afresh.
      client.kill();
      if (this.#client === client) this.#client = null;
      throw error;
    }
  }

  /** Stops what is under way, which then fails with CANCELLED. */
  kill(): void {
    this.#stops++;
    this.#client?.kill();
    this.#client = null;
  }

  async #again(): Promise<ReaderClient> {
    for (const { path, bytes, changedAtMs } of this.#files) {
      const now = statSync(path, { throwIfNoEntry: false });
      const file = basename(path);
      if (now === undefined) throw new AppError('FILE_NOT_FOUND', { file });
      if (now.size !== bytes || now.mtimeMs !== changedAtMs)
        throw new AppError('FILE_CHANGED', { file });
    }
    const stops = this.#stops;
    const client = new ReaderClient(await this.#start());
    if (this.#stops === stops) this.#client = client;
    else client.kill();
    try {
      await client.open(this.#request);
    } catch (error) {
      client.kill();
      if (this.#client === client) this.#client = null;
      throw error;
    }
    return client;
  }
}
