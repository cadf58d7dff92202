import type { people as english } from '../en/people';
import type { SlavicTranslation } from '../translation';

export const people: SlavicTranslation<typeof english> = {
  did: {},
};
