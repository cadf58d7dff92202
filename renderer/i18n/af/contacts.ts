import type { contacts as english } from '../en/contacts';
import type { AfrikaansTranslation } from '../translation';

export const contacts: AfrikaansTranslation<typeof english> = {
  did: {},
};
