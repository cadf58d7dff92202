import { useCallback } from 'react';
import type { Supposition } from '@shared/analysis/pipeline/what-if';
import { usePipeline } from './pipeline-context';

/** Gives a supposition as a sentence. */
export function useSuppositionWords(): (supposition: Supposition) => string {
  const { t, format, answer, clientName } = usePipeline();
  const { deals } = answer.facts;
  return useCallback(
    (one) => {
      const dealName = (id: string) => deals.find((deal) => deal.id === id)?.name ?? '';
      switch (one.kind) {
        case 'client-leaves':
          return t('whatIf.leaves', {
            client: clientName(one.clientId),
            month: format.month(one.fromDay),
          });
        case 'deal-won':
          return t('whatIf.won', { deal: dealName(one.dealId) });
        case 'deal-lost':
          return t('whatIf.lost', { deal: dealName(one.dealId) });
        case 'deal-moved':
          return t('whatIf.moved', {
            deal: dealName(one.dealId),
            month: format.month(one.closeDay),
          });
        case 'price':
          return t('whatIf.price', { change: format.change(one.change) });
      }
    },
    [t, format, deals, clientName],
  );
}
