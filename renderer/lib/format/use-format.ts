import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat } from './create-format';
import type { Format } from './create-format';
import { toLanguage } from './locale';

/** Number and date texts of the language in use; a new value when the language changes. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language = toLanguage(i18n.resolvedLanguage ?? i18n.language);
  return useMemo(() => createFormat(language), [language]);
}
