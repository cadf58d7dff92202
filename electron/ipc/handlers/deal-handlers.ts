import type { dealMethods } from '@shared/ipc/deal-methods';
import type { HandlersOf } from '../handlers-of';

export const dealHandlers: HandlersOf<typeof dealMethods> = {};
