import type { deals as english } from '../en/deals';
import type { SlavicTranslation } from '../translation';

export const deals: SlavicTranslation<typeof english> = {
  did: {},
};
