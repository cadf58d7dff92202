import { useCallback } from 'react';
import { errorMessage } from './error-message';
import type { ErrorMessage } from './error-message';
import { useTranslate } from './use-translate';

/** Says a failure in the language in use. */
export function useErrorMessage(): (error: unknown) => ErrorMessage {
  const t = useTranslate();
  return useCallback((error) => errorMessage(error, t), [t]);
}
