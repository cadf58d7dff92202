import type { UnreadableCode, UnreadableFile } from '@shared/import/workbook-info';

/**
 * A file (or a part of it) that cannot be read; `unreadable` says why, for a sentence in the user's language.
 * The message is for logs only and holds no content of the file.
 */
export class UnreadableError extends Error {
  readonly unreadable: UnreadableFile;

  constructor(code: UnreadableCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'UnreadableError';
    this.unreadable = { code, params };
  }
}
