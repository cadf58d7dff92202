import type { clients as english } from '../en/clients';
import type { SlavicTranslation } from '../translation';

export const clients: SlavicTranslation<typeof english> = {
  did: {},
};
