import { AppError } from '@shared/errors/app-error';
import { createStore } from 'zustand';

interface ErrorState {
  readonly errors: readonly AppError[];
}

/** Failures waiting to be shown in the error dialog, oldest first. */
export const errorStore = createStore<ErrorState>()(() => ({ errors: [] }));

/** Shows a failure in the error dialog. Unknown errors become `UNEXPECTED`. */
export function reportError(error: unknown): void {
  const known = toAppError(error);
  errorStore.setState(({ errors }) => ({ errors: [...errors, known] }));
}

/** Takes the first failure off after it was read. */
export function dismissError(): void {
  errorStore.setState(({ errors }) => ({ errors: errors.slice(1) }));
}

/** Any thrown thing as an error with a sentence. */
export function toAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('UNEXPECTED', {}, { cause: error });
}
