import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@shared/ipc/app-methods';
import { LOCALES, toLanguage } from '../lib/format/locale';
import { resources } from './resources';

/**
 * The texts of the program in one language, ready at once (nothing is loaded). React escapes, so i18next must not.
 * `{{count, number}}` in a text writes the figure as the language does, `{{value, instant}}` an ISO instant as day and time.
 */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: Object.keys(resources.en),
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  instance.services.formatter?.add('number', (value: unknown, lng) =>
    typeof value === 'number'
      ? new Intl.NumberFormat(LOCALES[toLanguage(lng)]).format(value).replaceAll('-', '−')
      : String(value),
  );
  instance.services.formatter?.add('instant', (value: unknown, lng) => {
    const instant = new Date(String(value));
    if (Number.isNaN(instant.getTime())) return String(value);
    const locale = LOCALES[toLanguage(lng)];
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      instant,
    );
  });
  return instance;
}
