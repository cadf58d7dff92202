import type { ClientFacts } from './pipeline-facts';
import type { BookedDeal } from './plan-curve';
import type { WeightedDeal } from './plan-gap';

/** Sales of the period expected of one client: invoiced + booked + weighted open deals, ten-thousandths. */
export interface ExpectedSales {
  readonly name: string;
  readonly sumE4: number;
}

/** Expected sales by client; "all others" have no name and are left out, each of them being small. */
export function expectedByClient(
  clients: readonly ClientFacts[],
  months: readonly number[],
  booked: readonly BookedDeal[],
  open: readonly WeightedDeal[],
): ReadonlyMap<string, ExpectedSales> {
  const byClient = new Map<string, { name: string; sumE4: number }>();
  for (const { id, name, actualE4 } of clients) {
    if (id === null) continue;
    byClient.set(id, { name, sumE4: months.reduce((sum, m) => sum + (actualE4[m] ?? 0), 0) });
  }
  const add = (clientId: string, part: number): void => {
    const client = byClient.get(clientId);
    if (client) client.sumE4 += part;
  };
  for (const { deal, bookedE4 } of booked) add(deal.clientId, bookedE4);
  for (const { deal, weightedE4, counts } of open) if (counts) add(deal.clientId, weightedE4 ?? 0);
  return byClient;
}
