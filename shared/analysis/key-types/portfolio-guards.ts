/** One client as the guards see it; sales of the last full months, ten-thousandths. */
export interface GuardedClient {
  readonly isKey: boolean;
  readonly salesE4: number;
}

/** "k % of clients bring r % of sales". Ratios 0–1. */
export interface ParetoPair {
  readonly clients: number;
  readonly clientsShare: number;
  readonly salesShare: number;
}

/** What is to be looked at before more clients are called key. */
export interface PortfolioGuards {
  /** Clients that are not archived. */
  readonly clients: number;
  /** Of them with sales in the window: the base of all shares. */
  readonly buying: number;
  readonly keyClients: number;
  readonly keyClientsShare: number | null;
  /** More key clients than the limit allows. */
  readonly isTooManyKeys: boolean;
  /** Median share of the buying clients; from 10 % on nearly everyone is a breadwinner and the rule says nothing. */
  readonly medianShare: number | null;
  readonly isMedianHigh: boolean;
  readonly totalE4: number;
  readonly keySalesE4: number;
  readonly keySalesShare: number | null;
  /** Where the key clients' share of sales lies against the marks 30–55 % and 70 %. */
  readonly keySalesMark: 'below' | 'usual' | 'above' | 'over-70' | null;
  /** The fifth of the buying clients that buys most. */
  readonly topFifth: ParetoPair | null;
  /** The fewest clients that together bring 80 % of the sales. */
  readonly eighty: ParetoPair | null;
}

const USUAL_FROM = 0.3;
const USUAL_TO = 0.55;
const DEPENDENT_FROM = 0.7;
const PARETO_CLIENTS = 0.2;
const PARETO_SALES = 0.8;

/**
 * The guards over a portfolio. Shares are taken of the positive sales, as in the value classes; clients without sales
 * count among the clients, not among the buying ones. The fifth is rounded up to whole clients.
 * Worked line: sales 50, 30, 10, 5, 5 with the first key → 1 of 5 bring 50 %, median share 10 %, and 2 clients (40 %)
 * bring 80 %.
 */
export function portfolioGuards(
  clients: readonly GuardedClient[],
  limits: { readonly keyClientsShare: number; readonly breadwinnerShare: number },
): PortfolioGuards {
  const sales = Float64Array.from(
    clients.filter(({ salesE4 }) => salesE4 > 0),
    ({ salesE4 }) => salesE4,
  ).sort();
  sales.reverse();
  const totalE4 = sales.reduce((sum, one) => sum + one, 0);
  const keys = clients.filter(({ isKey }) => isKey);
  const keySalesE4 = keys.reduce((sum, { salesE4 }) => sum + Math.max(0, salesE4), 0);
  const keyClientsShare = clients.length === 0 ? null : keys.length / clients.length;
  const keySalesShare = totalE4 > 0 ? keySalesE4 / totalE4 : null;
  const medianShare = totalE4 > 0 ? medianOfSorted(sales) / totalE4 : null;
  return {
    clients: clients.length,
    buying: sales.length,
    keyClients: keys.length,
    keyClientsShare,
    isTooManyKeys: keyClientsShare !== null && keyClientsShare > limits.keyClientsShare,
    medianShare,
    isMedianHigh: medianShare !== null && medianShare >= limits.breadwinnerShare,
    totalE4,
    keySalesE4,
    keySalesShare,
    keySalesMark: markOf(keySalesShare),
    topFifth: pairOf(sales, totalE4, Math.ceil(sales.length * PARETO_CLIENTS)),
    eighty: pairOf(sales, totalE4, fewestFor(sales, totalE4 * PARETO_SALES)),
  };
}

function markOf(share: number | null): PortfolioGuards['keySalesMark'] {
  if (share === null) return null;
  if (share > DEPENDENT_FROM) return 'over-70';
  if (share < USUAL_FROM) return 'below';
  return share <= USUAL_TO ? 'usual' : 'above';
}

function pairOf(sales: Float64Array, totalE4: number, clients: number): ParetoPair | null {
  if (sales.length === 0) return null;
  const sum = sales.subarray(0, clients).reduce((all, one) => all + one, 0);
  return { clients, clientsShare: clients / sales.length, salesShare: sum / totalE4 };
}

function fewestFor(sales: Float64Array, wanted: number): number {
  let sum = 0;
  for (let i = 0; i < sales.length; i++) {
    sum += sales[i] ?? 0;
    if (sum >= wanted) return i + 1;
  }
  return sales.length;
}

function medianOfSorted(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
