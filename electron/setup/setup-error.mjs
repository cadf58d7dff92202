/**
 * A step that cannot be done on this machine. Its message is written for the person at the
 * keyboard: what happened and what to do about it. It is printed without a stack trace.
 */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
