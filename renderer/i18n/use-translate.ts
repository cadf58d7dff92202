import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { resources } from './resources';

type Namespace = keyof (typeof resources)['en'];

// Object.keys forgets the names; the table itself says which they are.
const ALL = Object.keys(resources.en) as readonly Namespace[];

/** Gives a text by its full key, `namespace:path`. */
export type Translate = TFunction<readonly Namespace[]>;

/** Texts of every namespace, for parts that show commands or errors of any feature. Features use `useTranslation('<namespace>')`. */
export function useTranslate(): Translate {
  return useTranslation(ALL).t;
}
