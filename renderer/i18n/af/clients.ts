import type { clients as english } from '../en/clients';
import type { AfrikaansTranslation } from '../translation';

export const clients: AfrikaansTranslation<typeof english> = {
  did: {},
};
