import type { ErrorCode, ErrorParams } from './error-code';

/**
 * Whether a refusal is one that a (nother) password answers. A file protected in a way that is not known, or too large to decrypt, names
 * a reason or a limit: there no password helps. Example: PASSWORD_PROTECTED {} → true; PASSWORD_PROTECTED {reason: "encryption"} → false.
 */
export function asksPassword(code: ErrorCode, params: ErrorParams): boolean {
  if (code === 'WRONG_PASSWORD') return true;
  return (
    code === 'PASSWORD_PROTECTED' && params['reason'] === undefined && params['limit'] === undefined
  );
}
