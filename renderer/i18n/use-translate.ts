import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

const ALL = ['shell', 'errors', 'imports', 'kit', 'portfolio', 'settings', 'welcome'] as const;

/** Gives a text by its full key, `namespace:path`. */
export type Translate = TFunction<typeof ALL>;

/** Texts of every namespace, for parts that show commands or errors of any feature. Features use `useTranslation('<namespace>')`. */
export function useTranslate(): Translate {
  return useTranslation(ALL).t;
}
