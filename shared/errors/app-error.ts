import type { ErrorCode, ErrorParams } from './error-code';

/** A failure that is known and has a sentence for people. Everything else is `UNEXPECTED` and goes to the log. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
