import type { Band } from './band';

/** What is known of a competitor's sales in a category: an amount in twelve months, a share of the budget, or neither. */
export interface CompetitorSales {
  readonly amountE4: { readonly low: number; readonly high: number } | null;
  /** 0–1 of the client's budget in the category. */
  readonly share: { readonly low: number; readonly high: number } | null;
}

/** A budget built from the sales of all who sell. */
export interface WalletFromCompetitors {
  /** Null when nothing of any competitor is known, or the shares leave nothing for us. */
  readonly budget: Band | null;
  readonly problem: 'nothing-known' | 'shares-too-high' | null;
  /** Competitors with a figure, and those without: the true budget is then above. */
  readonly counted: number;
  readonly uncounted: number;
}

/**
 * Purchase budget from the bottom: ours + Σ competitors' sales. A competitor known by his share s of the budget makes
 * budget = (ours + Σ amounts) ÷ (1 − Σ shares). An amount goes before a share of the same competitor. Likely is the
 * middle of both ends; whole ten-thousandths.
 * Worked line: ours 594, one at 45–60 % → 594 ÷ 0.55 = 1080 to 594 ÷ 0.4 = 1485, likely 1282.5.
 */
export function walletFromCompetitors(
  oursE4: number,
  competitors: readonly CompetitorSales[],
): WalletFromCompetitors {
  const known = competitors.filter(({ amountE4, share }) => amountE4 !== null || share !== null);
  const counts = { counted: known.length, uncounted: competitors.length - known.length };
  if (known.length === 0) return { budget: null, problem: 'nothing-known', ...counts };
  const end = (side: 'low' | 'high'): number | null => {
    let amount = Math.max(0, oursE4);
    let share = 0;
    for (const competitor of known) {
      if (competitor.amountE4) amount += competitor.amountE4[side];
      else share += competitor.share?.[side] ?? 0;
    }
    // Sums of shares such as 0.7 + 0.3 may miss 1 by the last bit.
    return share > 1 - 1e-9 ? null : Math.round(amount / (1 - share));
  };
  const low = end('low');
  const high = end('high');
  if (low === null || high === null) return { budget: null, problem: 'shares-too-high', ...counts };
  return { budget: { low, likely: Math.round((low + high) / 2), high }, problem: null, ...counts };
}
