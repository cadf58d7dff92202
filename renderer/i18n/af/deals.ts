import type { deals as english } from '../en/deals';
import type { AfrikaansTranslation } from '../translation';

export const deals: AfrikaansTranslation<typeof english> = {
  did: {},
};
