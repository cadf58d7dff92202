import type { market as english } from '../en/market';
import type { AfrikaansTranslation } from '../translation';

export const market: AfrikaansTranslation<typeof english> = {
  did: {},
};
