import type { plans as english } from '../en/plans';
import type { AfrikaansTranslation } from '../translation';

export const plans: AfrikaansTranslation<typeof english> = {
  did: {},
};
