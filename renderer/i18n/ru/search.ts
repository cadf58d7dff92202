import type { search as english } from '../en/search';
import type { SlavicTranslation } from '../translation';

export const search: SlavicTranslation<typeof english> = {
  did: {},
};
