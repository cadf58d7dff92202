import type { contactMethods } from '@shared/ipc/contact-methods';
import type { HandlersOf } from '../handlers-of';

export const contactHandlers: HandlersOf<typeof contactMethods> = {};
