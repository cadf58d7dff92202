import type { plans as english } from '../en/plans';
import type { SlavicTranslation } from '../translation';

export const plans: SlavicTranslation<typeof english> = {
  did: {},
};
