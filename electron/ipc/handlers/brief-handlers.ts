import type { briefMethods } from '@shared/ipc/brief-methods';
import type { HandlersOf } from '../handlers-of';

export const briefHandlers: HandlersOf<typeof briefMethods> = {};
