import type { peopleMethods } from '@shared/ipc/people-methods';
import type { HandlersOf } from '../handlers-of';

export const peopleHandlers: HandlersOf<typeof peopleMethods> = {};
