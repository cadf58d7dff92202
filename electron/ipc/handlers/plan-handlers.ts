import type { planMethods } from '@shared/ipc/plan-methods';
import type { HandlersOf } from '../handlers-of';

export const planHandlers: HandlersOf<typeof planMethods> = {};
