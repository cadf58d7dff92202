import type { search as english } from '../en/search';
import type { AfrikaansTranslation } from '../translation';

export const search: AfrikaansTranslation<typeof english> = {
  did: {},
};
