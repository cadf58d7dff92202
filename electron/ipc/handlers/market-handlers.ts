import type { marketMethods } from '@shared/ipc/market-methods';
import type { HandlersOf } from '../handlers-of';

export const marketHandlers: HandlersOf<typeof marketMethods> = {};
