import type { ClientExplanation } from '@shared/analysis/portfolio/explain-client';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';

/** One border on a line from 0 to 1: where the limit stands, where the client, and what lies between. */
export interface BorderLine {
  readonly from: string;
  readonly to: string;
  readonly direction: 'down' | 'up';
  /** Places on the line, 0–1. */
  readonly limitAt: number;
  readonly clientAt: number;
  readonly distance:
    | { readonly kind: 'points'; readonly points: number }
    | { readonly kind: 'periods'; readonly periods: number };
  readonly dimension: 'abc' | 'xyz';
}

const BELOW: Readonly<Record<string, string>> = { A: 'B', B: 'C', X: 'Y', Y: 'Z' };
const ABOVE: Readonly<Record<string, string>> = { B: 'A', C: 'B', Y: 'X', Z: 'Y' };

/**
 * The nearer border of each dimension, for drawing: value on the cumulative share, rhythm on the share of active
 * periods or on the coefficient of variation (drawn to twice the wider limit).
 */
export function borderLines(
  analysis: PortfolioAnalysis,
  explanation: ClientExplanation,
): readonly BorderLine[] {
  return [abcLine(analysis, explanation), xyzLine(explanation)].filter((line) => line !== null);
}

function abcLine(analysis: PortfolioAnalysis, { abc }: ClientExplanation): BorderLine | null {
  const { toHigher, toLower, mark } = abc;
  const isDown = toLower !== null && (toHigher === null || toLower <= toHigher);
  const points = isDown ? toLower : toHigher;
  const figure = abc.rule === 'within' ? abc.cumulative : abc.prior;
  const to = (isDown ? BELOW : ABOVE)[mark];
  if (points === null || figure === null || to === undefined) return null;
  const limit = mark === 'A' || (mark === 'B' && !isDown) ? analysis.limits.a : analysis.limits.b;
  return {
    from: mark,
    to,
    direction: isDown ? 'down' : 'up',
    limitAt: limit,
    clientAt: figure,
    distance: { kind: 'points', points },
    dimension: 'abc',
  };
}

function xyzLine({ xyz }: ClientExplanation): BorderLine | null {
  const { border, mark, limits, method } = xyz;
  if (border === null) return null;
  const [down, up] =
    border.kind === 'periods'
      ? [border.silentUntilDrop, border.activeUntilRise]
      : [border.toLower, border.toHigher];
  const isDown = down !== null && (up === null || down <= up);
  const amount = isDown ? down : up;
  const to = (isDown ? BELOW : ABOVE)[mark];
  if (amount === null || to === undefined) return null;
  const isUpperLimit = mark === 'X' || (mark === 'Y' && !isDown);
  const limit = (isUpperLimit ? limits.xPercent : limits.yPercent) / 100;
  const figure =
    method === 'regularity'
      ? xyz.regularity?.ratio
      : method === 'variation'
        ? xyz.variation?.cv
        : xyz.gaps?.cv;
  if (figure === undefined || figure === null) return null;
  const most = method === 'regularity' ? 1 : (Math.max(limits.xPercent, limits.yPercent) / 100) * 2;
  return {
    from: mark,
    to,
    direction: isDown ? 'down' : 'up',
    limitAt: Math.min(1, limit / most),
    clientAt: Math.min(1, figure / most),
    distance:
      border.kind === 'periods'
        ? { kind: 'periods', periods: amount }
        : { kind: 'points', points: amount },
    dimension: 'xyz',
  };
}
