import type { brief as english } from '../en/brief';
import type { AfrikaansTranslation } from '../translation';

export const brief: AfrikaansTranslation<typeof english> = {
  did: {},
};
