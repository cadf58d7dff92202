import type { brief as english } from '../en/brief';
import type { SlavicTranslation } from '../translation';

export const brief: SlavicTranslation<typeof english> = {
  did: {},
};
