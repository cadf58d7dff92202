import type {
  Concentration,
  PortfolioAnalysis,
} from '@shared/analysis/portfolio/portfolio-analysis';
import { concentrationOf } from './concentration';
import { herfindahlIndex } from './herfindahl';

/** How much hangs on few clients, with the Herfindahl–Hirschman index as a ratio. */
export interface Dependence extends Concentration {
  readonly hhi: number | null;
  /** Sum of the positive values. */
  readonly total: number;
}

/** What is left when a client had bought nothing from a period on. */
export interface LossTrial {
  /** Value of the client from that period on, which is missing. */
  readonly lost: number;
  /** The same as a share of the positive total. */
  readonly lostShare: number;
  readonly before: Dependence;
  readonly after: Dependence;
}

/** Dependence as the analysis has it. */
export function dependenceOf(analysis: PortfolioAnalysis): Dependence {
  return dependence(Float64Array.from(analysis.clients, (client) => client.value));
}

/**
 * Takes a client's value away from period `from` on (index into `analysis.periods`; 0 takes all of it) and measures the
 * rest again. Null when there is no such client or period.
 * Worked line: 400 + 600 of 1000 in all, 600 lost from the second half on → 400 left, the total falls by 60 %.
 */
export function loseClient(
  analysis: PortfolioAnalysis,
  place: number,
  from: number,
): LossTrial | null {
  const client = analysis.clients[place];
  if (!client || from < 0 || from >= analysis.periods.length) return null;
  let lost = 0;
  for (let period = from; period < client.series.length; period++)
    lost += client.series[period] ?? 0;
  const values = Float64Array.from(analysis.clients, (one) => one.value);
  const before = dependence(values);
  values[place] = client.value - lost;
  const after = dependence(values);
  return { lost, lostShare: before.total > 0 ? lost / before.total : 0, before, after };
}

function dependence(values: Float64Array): Dependence {
  const base = values
    .filter((value) => value > 0)
    .sort()
    .toReversed();
  let total = 0;
  for (const value of base) total += value;
  return { ...concentrationOf(base), hhi: herfindahlIndex(base), total };
}
