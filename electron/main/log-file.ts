import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** A path in quotes, as the messages of the file system name files: the names of clients are in the names of files. */
const QUOTED_PATH = /(['"`])(?:\/|[A-Za-z]:\\|\\\\)[^'"`\n]*\1/gu;

/**
 * Writes what failed to a file that only this user can read. Paths of the user's files are left out; a log that cannot
 * be written is no reason to stop. Worked line: "ENOENT, open '/home/a/Client.xlsx'" → "ENOENT, open (path)".
 */
export function createLog(path: string): (id: string, text: string) => void {
  return (id, text) => {
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      appendFileSync(
        path,
        `${new Date().toISOString()} ${id} ${text.replace(QUOTED_PATH, '(path)')}\n`,
        { mode: 0o600 },
      );
    } catch {
      // Nothing to be done, and nobody to tell.
    }
  };
}
