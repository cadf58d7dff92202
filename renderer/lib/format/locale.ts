import type { Language } from '@shared/ipc/app-methods';

/** The Intl locale numbers and dates of a language are written in. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  pl: 'pl-PL',
  ru: 'ru-RU',
  af: 'af-ZA',
};

/** A language code as i18next knows it, narrowed to the four languages; English when unknown. */
export function toLanguage(code: string | undefined): Language {
  return code === 'pl' || code === 'ru' || code === 'af' ? code : 'en';
}
