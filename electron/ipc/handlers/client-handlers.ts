import type { clientMethods } from '@shared/ipc/client-methods';
import type { HandlersOf } from '../handlers-of';

export const clientHandlers: HandlersOf<typeof clientMethods> = {};
