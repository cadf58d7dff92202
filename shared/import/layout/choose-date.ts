import type { ColumnFacts } from './column-facts';
import { headerFit } from './column-facts';
import { dayStyle } from './day-style';

/** A date column that was chosen, and those it was chosen over. */
export interface DateChoice {
  readonly facts: ColumnFacts;
  readonly byHeader: boolean;
  readonly others: readonly ColumnFacts[];
}

/**
 * The column with the day of the sale. Cells decide whether a column holds days at all (dates, day serials under a date header,
 * yyyymmdd, period names); headers rank them: order, invoice or sale date before a plain date before ship, delivery and due dates.
 */
export function chooseDate(columns: readonly ColumnFacts[]): DateChoice | null {
  const ranked: { facts: ColumnFacts; score: number }[] = [];
  for (const facts of columns) {
    const share = dayShare(facts);
    if (share < 0.6) continue;
    const word = headerFit(facts, 'date');
    const later = headerFit(facts, 'later-date');
    const rank =
      word > 0 ? 0.5 + word * 0.5 : later > 0 ? 0.2 : facts.verdict === null ? 0.45 : 0.1;
    const isUsual = facts.profile.filled >= facts.profile.rows * 0.5 ? 0 : -0.15;
    ranked.push({ facts, score: rank + isUsual + share * 0.1 - facts.column * 0.0005 });
  }
  ranked.sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return null;
  return {
    facts: best.facts,
    byHeader: headerFit(best.facts, 'date', 'later-date') > 0,
    others: ranked.slice(1).map((one) => one.facts),
  };
}

/** Share of filled cells that can be days, given what the header says. */
function dayShare(facts: ColumnFacts): number {
  const { profile } = facts;
  if (profile.filled === 0) return 0;
  const saysDate = headerFit(facts, 'date', 'later-date') > 0;
  const share = Math.max(profile.dateShare, profile.dateShare === 0 ? profile.periodShare : 0);
  if (saysDate)
    return Math.max(
      share,
      profile.periodShare,
      Math.min(1, share + profile.serialShare),
      Math.min(1, share + profile.compactDateShare),
      Math.min(1, share + profile.compactMonthShare),
      dayStyle(facts)?.digits === undefined ? 0 : 1,
      // Unix times are days only where all cells are: codes of goods are as long.
      profile.unixShare === 1 ? 1 : 0,
    );
  return facts.verdict === null ||
    facts.verdict.meaning === 'other' ||
    facts.verdict.meaning === 'name'
    ? share
    : share >= 0.9
      ? share
      : 0;
}
