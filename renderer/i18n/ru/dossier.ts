import type { dossier as english } from '../en/dossier';
import type { SlavicTranslation } from '../translation';

export const dossier: SlavicTranslation<typeof english> = {
  did: {},
};
