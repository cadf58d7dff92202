import type { contacts as english } from '../en/contacts';
import type { SlavicTranslation } from '../translation';

export const contacts: SlavicTranslation<typeof english> = {
  did: {},
};
