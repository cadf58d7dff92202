import { app } from 'electron';
import type { Language } from '@shared/ipc/app-methods';

const CHROMIUM: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  pl: 'pl',
  ru: 'ru',
  af: 'af',
};

/**
 * Lets Chromium's own date fields follow the language chosen in the program; call before the app is ready. Without a
 * choice the system's language stays. A language chosen later is followed from the next start on.
 */
export function writeDatesIn(language: Language | null): void {
  if (language !== null) app.commandLine.appendSwitch('lang', CHROMIUM[language]);
}
