import type { AbcBasis, AbcRule } from '@shared/domain/analysis-settings';
import { largestBelowPercent, largestWithinPercent } from '@shared/lib/exact-share';
import type {
  AbcClass,
  AbcMark,
  AbcStatus,
  ClientAnalysis,
  PortfolioAnalysis,
} from './portfolio-analysis';

/** A comparison that holds: `amount sign limit`, all three to be shown. */
export interface AbcComparison {
  /** `cumulative` with the client, `prior` before it (both shares), or the `value` itself for calculated limits. */
  readonly figure: 'cumulative' | 'prior' | 'value';
  readonly amount: number;
  readonly sign: '<' | '≤' | '>' | '≥';
  readonly limit: number;
}

/** Share points (a ratio) to the borders above and below; null where there is none or the classes go by value. */
export interface AbcBorder {
  readonly toHigher: number | null;
  /** Also null for the first client, which is always A. */
  readonly toLower: number | null;
}

/** Why a client has its ABC mark. */
export interface AbcExplanation extends AbcBorder {
  readonly mark: AbcMark;
  readonly status: AbcStatus;
  readonly basis: AbcBasis;
  readonly rule: AbcRule;
  /**
   * What gave the mark: the comparisons; the rule that the first client is always A; an equal value that stands
   * higher; or no positive value.
   */
  readonly reason: 'comparison' | 'first-client' | 'tie' | 'outside-base';
  readonly value: number;
  readonly share: number;
  readonly cumulative: number | null;
  /** Share of all clients before this one; null outside the base. */
  readonly prior: number | null;
  /** Comparisons of this client's own figure, also where the reason is another. Empty outside the base. */
  readonly comparisons: readonly AbcComparison[];
}

/**
 * Explains the ABC mark of a client of the analysis.
 * Worked line: Delta of 1000, cumulative 81 % at 80/95 → B because 0.81 > 0.80 and 0.81 ≤ 0.95; 1 point to A, 14 to C.
 */
export function explainAbc(analysis: PortfolioAnalysis, client: ClientAnalysis): AbcExplanation {
  const { settings } = analysis;
  const { abc: mark, abcStatus: status, value, share, cumulative } = client;
  const isRated = cumulative !== null && mark !== '–';
  const own = isRated ? ownClass(analysis, client) : null;
  return {
    mark,
    status,
    basis: settings.basis,
    rule: settings.abcRule,
    value,
    share,
    cumulative,
    reason: !isRated
      ? 'outside-base'
      : client.isTie
        ? 'tie'
        : own === mark
          ? 'comparison'
          : 'first-client',
    prior: isRated ? priorShare(analysis, client) : null,
    comparisons: own === null ? [] : comparisonsOf(analysis, client, own),
    ...abcBorderOf(analysis, client),
  };
}

/** Distance of a client to the next ABC borders, in constant time. */
export function abcBorderOf(analysis: PortfolioAnalysis, client: ClientAnalysis): AbcBorder {
  const { limits, settings } = analysis;
  const { abc: mark, cumulative } = client;
  if (cumulative === null || mark === '–' || limits.calculated) {
    return { toHigher: null, toLower: null };
  }
  const figure = settings.abcRule === 'within' ? cumulative : priorShare(analysis, client);
  const upper = mark === 'A' ? null : mark === 'B' ? limits.a : limits.b;
  const lower = mark === 'C' || client.rank === 1 ? null : mark === 'A' ? limits.a : limits.b;
  return {
    toHigher: upper === null ? null : Math.max(0, figure - upper),
    toLower: lower === null ? null : Math.max(0, lower - figure),
  };
}

function priorShare(analysis: PortfolioAnalysis, client: ClientAnalysis): number {
  return analysis.clients[client.rank - 2]?.cumulative ?? 0;
}

/** The class a client's own figure gives; another than the mark's for ties and for a first client above the limit. */
function ownClass(analysis: PortfolioAnalysis, client: ClientAnalysis): AbcClass | null {
  const { settings, limits, totals, clients } = analysis;
  if (client.abc === '–') return null;
  if (!client.isTie && client.rank > 1) return client.abc;
  if (settings.abcLimits.kind === 'calculated') {
    if (!limits.calculated) return null;
    if (client.value > limits.calculated.aValue) return 'A';
    return client.value >= limits.calculated.bValue ? 'B' : 'C';
  }
  const isWithin = settings.abcRule === 'within';
  let sum = isWithin ? BigInt(client.value) : 0n;
  for (let i = 0; i < client.rank - 1; i++) sum += BigInt(clients[i]?.value ?? 0);
  const largest = isWithin ? largestWithinPercent : largestBelowPercent;
  const total = BigInt(totals.positive);
  if (sum <= largest(total, settings.abcLimits.aPercent)) return 'A';
  return sum <= largest(total, settings.abcLimits.bPercent) ? 'B' : 'C';
}

function comparisonsOf(
  analysis: PortfolioAnalysis,
  client: ClientAnalysis,
  own: AbcClass,
): AbcComparison[] {
  const { limits, settings } = analysis;
  if (limits.calculated) {
    const { aValue: a, bValue: b } = limits.calculated;
    const amount = client.value;
    if (own === 'A') return [{ figure: 'value', amount, sign: '>', limit: a }];
    if (own === 'C') return [{ figure: 'value', amount, sign: '<', limit: b }];
    return [
      { figure: 'value', amount, sign: '≤', limit: a },
      { figure: 'value', amount, sign: '≥', limit: b },
    ];
  }
  const isWithin = settings.abcRule === 'within';
  const figure = isWithin ? 'cumulative' : 'prior';
  const amount = isWithin ? (client.cumulative ?? 0) : priorShare(analysis, client);
  const passes = isWithin ? '≤' : '<';
  const fails = isWithin ? '>' : '≥';
  if (own === 'A') return [{ figure, amount, sign: passes, limit: limits.a }];
  if (own === 'C') return [{ figure, amount, sign: fails, limit: limits.b }];
  return [
    { figure, amount, sign: fails, limit: limits.a },
    { figure, amount, sign: passes, limit: limits.b },
  ];
}
