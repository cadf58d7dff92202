import type { briefMethods } from '@shared/ipc/brief-methods';
import { getBrief } from '../../app/brief/get-brief';
import type { HandlersOf } from '../handlers-of';

export const briefHandlers: HandlersOf<typeof briefMethods> = {
  'brief.get': ({ clientId }, context) => getBrief(context, clientId),
};
