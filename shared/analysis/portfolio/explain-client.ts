import type { XyzFigures } from '@shared/analysis/xyz/rate-xyz';
import { xyzMarkOf, xyzStatusOf } from '@shared/analysis/xyz/rate-xyz';
import type { XyzLimits, XyzMethod } from '@shared/domain/analysis-settings';
import { XYZ_PRESETS } from '@shared/domain/analysis-settings';
import type { AbcExplanation } from './explain-abc';
import { explainAbc } from './explain-abc';
import type { XyzExplanation } from './explain-xyz';
import { explainXyz } from './explain-xyz';
import type { PortfolioAnalysis, XyzMark, XyzStatus } from './portfolio-analysis';
import { xyzFiguresFor } from './xyz-figures-for';

/** A client's mark under another method or preset. */
export interface OtherXyz {
  readonly method: XyzMethod;
  readonly limits: XyzLimits;
  readonly mark: XyzMark;
  readonly status: XyzStatus;
}

/** Why a client stands where it stands, as data for the side panel. */
export interface ClientExplanation {
  readonly place: number;
  readonly abc: AbcExplanation;
  readonly xyz: XyzExplanation;
  /** Every preset except the one in force. */
  readonly others: readonly OtherXyz[];
}

const METHODS: readonly XyzMethod[] = ['regularity', 'variation', 'gaps'];

/**
 * Explains both marks of the client at `place` in `analysis.clients`: the comparisons that hold, how near the next
 * border is, and the marks under the other methods. Null when there is no such place.
 */
export function explainClient(
  analysis: PortfolioAnalysis,
  place: number,
): ClientExplanation | null {
  const client = analysis.clients[place];
  if (!client) return null;
  const { settings } = analysis;
  const others: OtherXyz[] = [];
  for (const method of METHODS) {
    const figures: XyzFigures = xyzFiguresFor(client, method, analysis);
    const status = xyzStatusOf(figures, method, settings.minPeriods);
    for (const limits of XYZ_PRESETS[method]) {
      const isInForce =
        method === settings.xyzMethod &&
        limits.xPercent === settings.xyzLimits.xPercent &&
        limits.yPercent === settings.xyzLimits.yPercent;
      if (isInForce) continue;
      others.push({ method, limits, status, mark: xyzMarkOf(status, figures, method, limits) });
    }
  }
  return { place, abc: explainAbc(analysis, client), xyz: explainXyz(analysis, client), others };
}
