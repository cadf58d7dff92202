import type { UnreadableCode } from '@shared/import/workbook-info';

/** Every reason a request can fail with. Each has a message in every language (what happened · what is safe · what to do next). */
export type ErrorCode =
  | UnreadableCode
  | 'VALIDATION'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RULE'
  | 'NO_WORKSPACE'
  | 'IMPORT_INVALID'
  | 'NOTHING_TO_IMPORT'
  | 'SEVERAL_CURRENCIES'
  | 'FILE_CHANGED'
  | 'READ_ONLY'
  | 'DB_BUSY'
  | 'DB_CORRUPT'
  | 'DB_FROM_FUTURE'
  | 'NOT_A_WORKSPACE'
  | 'MIGRATION_FAILED'
  | 'DISK_FULL'
  | 'PERMISSION'
  | 'TARGET_OPEN'
  | 'BACKEND_STOPPED'
  | 'UNEXPECTED';

/** Values that go into the message of a code. */
export type ErrorParams = Readonly<Record<string, string | number>>;
