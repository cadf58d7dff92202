import type { marketMethods } from '@shared/ipc/market-methods';
import { listCategories } from '../../app/market/categories';
import { estimateHistory } from '../../app/market/cell-facts';
import {
  assignProducts,
  removeCategory,
  saveCategory,
  takeProposals,
} from '../../app/market/change-categories';
import { findClient } from '../../app/client/find-client';
import { getClientPlan } from '../../app/market/get-client-plan';
import { getOverview, getWhiteSpace } from '../../app/market/get-white-space';
import { setClientPlan } from '../../app/market/set-client-plan';
import { saveWhiteSpaceSettings } from '../../app/market/white-space-settings';
import { writeCells } from '../../app/market/write-cells';
import { requireWorkspace } from '../../app/require-workspace';
import type { HandlersOf } from '../handlers-of';

export const marketHandlers: HandlersOf<typeof marketMethods> = {
  'market.categories': (_, context) => listCategories(context),
  'market.saveCategory': (input, context) => saveCategory(context, input),
  'market.removeCategory': ({ categoryId }, context) => removeCategory(context, categoryId),
  'market.assignProducts': (input, context) => assignProducts(context, input),
  'market.takeProposals': (input, context) => takeProposals(context, input),
  'market.whiteSpace': ({ clientId }, context) => getWhiteSpace(context, clientId),
  'market.overview': ({ scope }, context) => getOverview(context, scope),
  'market.estimates': ({ clientId, unitId, categoryId }, context) => {
    const { sqlite } = requireWorkspace(context);
    return estimateHistory(sqlite, findClient(sqlite, clientId).num, unitId, categoryId);
  },
  'market.writeCells': (input, context) => writeCells(context, input),
  'market.saveSettings': ({ settings }, context) => saveWhiteSpaceSettings(context, settings),
  'market.clientPlan': (input, context) => getClientPlan(context, input),
  'market.setPlan': (input, context) => setClientPlan(context, input),
};
