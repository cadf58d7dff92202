import type { dossier as english } from '../en/dossier';
import type { AfrikaansTranslation } from '../translation';

export const dossier: AfrikaansTranslation<typeof english> = {
  did: {},
};
