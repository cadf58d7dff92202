import { AppError } from '@shared/errors/app-error';
import type { ErrorCode } from '@shared/errors/error-code';

const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'DB_BUSY'],
  ['SQLITE_LOCKED', 'DB_BUSY'],
  ['SQLITE_CORRUPT', 'DB_CORRUPT'],
  ['SQLITE_NOTADB', 'DB_CORRUPT'],
  ['SQLITE_FULL', 'DISK_FULL'],
  // The shared index of the -wal could not grow: SQLite says so on a full disk.
  ['SQLITE_IOERR_SHMSIZE', 'DISK_FULL'],
  ['SQLITE_READONLY', 'PERMISSION'],
  ['SQLITE_CANTOPEN', 'PERMISSION'],
  ['SQLITE_PERM', 'PERMISSION'],
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EACCES', 'PERMISSION'],
  ['EPERM', 'PERMISSION'],
  ['EROFS', 'PERMISSION'],
  ['ENOENT', 'FILE_NOT_FOUND'],
];

/** Turns what SQLite or the file system says into an error with a sentence; anything else is returned as it is. */
export function toDatabaseError(error: unknown, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const raw = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const match = CODES.find(([prefix]) => raw.startsWith(prefix));
  return match ? new AppError(match[1], { file }, { cause: error }) : error;
}

/** True for what SQLite itself says, apart from the file system. */
export function isSqliteError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}
