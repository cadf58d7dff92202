import type { searchMethods } from '@shared/ipc/search-methods';
import type { HandlersOf } from '../handlers-of';

export const searchHandlers: HandlersOf<typeof searchMethods> = {};
