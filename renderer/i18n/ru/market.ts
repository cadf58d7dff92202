import type { market as english } from '../en/market';
import type { SlavicTranslation } from '../translation';

export const market: SlavicTranslation<typeof english> = {
  did: {},
};
