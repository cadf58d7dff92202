import type { searchMethods } from '@shared/ipc/search-methods';
import { findAll } from '../../app/search/find-all';
import type { HandlersOf } from '../handlers-of';

export const searchHandlers: HandlersOf<typeof searchMethods> = {
  'search.find': ({ text }, context) => findAll(context, text),
};
