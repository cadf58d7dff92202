import { AppError } from '@shared/errors/app-error';
import { ERROR_SAFETY } from './error-safety';
import type { Translate } from './use-translate';

/** A failure in words. */
export interface ErrorMessage {
  /** Short sentence without a full stop; the dialog's title. */
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
  /** Names and figures: file, part, limit, entry in the log. */
  readonly details: readonly string[];
}

const DETAILS = [
  'file',
  'kind',
  'part',
  'encoding',
  'limit',
  'rows',
  'seconds',
  'since',
  'reason',
  'id',
] as const;

/** What happened, what is safe, what to do next, for any thrown thing; what is not an `AppError` is `UNEXPECTED`. */
export function errorMessage(error: unknown, t: Translate): ErrorMessage {
  const { code, params } = error instanceof AppError ? error : new AppError('UNEXPECTED');
  return {
    happened: t(`errors:codes.${code}.happened`),
    safe: t(`errors:safe.${ERROR_SAFETY[code]}`),
    next: t(`errors:codes.${code}.next`),
    details: DETAILS.flatMap((name) => {
      const value = params[name];
      return value === undefined ? [] : [t(`errors:detail.${name}`, { value: String(value) })];
    }),
  };
}
