import type { people as english } from '../en/people';
import type { AfrikaansTranslation } from '../translation';

export const people: AfrikaansTranslation<typeof english> = {
  did: {},
};
