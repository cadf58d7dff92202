import type { ClientFacts, DealFacts, GoneStatus } from './pipeline-facts';
import { isOpenStage } from './pipeline-facts';

/** Open deals of clients who are gone. */
export interface GoneDeals {
  readonly deals: number;
  /** Sum of the known amounts. */
  readonly sumE4: number;
}

/**
 * Which open deals belong to lost or archived clients. Deals of an archived client count in no sum, because nobody works
 * on him; those of a lost one do, because a deal with him may be the way back. Both are said beside the figures.
 */
export function goneByDeal(
  clients: readonly ClientFacts[],
  deals: readonly DealFacts[],
): ReadonlyMap<string, GoneStatus> {
  const gone = new Map(clients.flatMap(({ id, gone: how }) => (how && id ? [[id, how]] : [])));
  return new Map(
    deals.flatMap(({ id, clientId, stage }) => {
      const how = isOpenStage(stage) ? gone.get(clientId) : undefined;
      return how === undefined ? [] : [[id, how]];
    }),
  );
}

/** Number and known amounts of the open deals of clients gone one way. */
export function goneDeals(
  deals: readonly DealFacts[],
  gone: ReadonlyMap<string, GoneStatus>,
  status: GoneStatus,
): GoneDeals {
  const own = deals.filter(({ id }) => gone.get(id) === status);
  return {
    deals: own.length,
    sumE4: own.reduce((sum, { amountE4 }) => sum + (amountE4 ?? 0), 0),
  };
}
