import { useMemo, useState } from 'react';
import { tryLimits } from '@shared/analysis/portfolio/try-limits';
import type { LimitTrial } from '@shared/analysis/portfolio/try-limits';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import { clampLimit } from '../model/pareto-geometry';

export type LimitName = 'a' | 'b';

/** Limits in percent as they are tried; `which` was moved last. */
export interface TriedPercents {
  readonly which: LimitName;
  readonly a: number;
  readonly b: number;
}

export interface LimitTrialState {
  readonly tried: TriedPercents | null;
  /** What the tried limits would give; null while nothing is tried. */
  readonly outcome: LimitTrial | null;
  /** Moves one limit to a percent, held between its neighbours. */
  readonly move: (which: LimitName, percent: number) => void;
  readonly drop: () => void;
}

/** Limits tried on the curve before they are applied. A new analysis ends the trial. */
export function useLimitTrial(analysis: PortfolioAnalysis): LimitTrialState {
  const [trial, setTrial] = useState<{ of: PortfolioAnalysis; at: TriedPercents } | null>(null);
  const tried = trial?.of === analysis ? trial.at : null;
  const outcome = useMemo(
    () =>
      tried
        ? tryLimits(analysis, {
            abc: { kind: 'cumulative', aPercent: tried.a, bPercent: tried.b },
          })
        : null,
    [analysis, tried],
  );
  return {
    tried,
    outcome,
    move: (which, percent) => {
      const from = tried ?? { a: percentOf(analysis, 'a'), b: percentOf(analysis, 'b') };
      const next = clampLimit(which, percent, which === 'a' ? from.b : from.a);
      if (next === from[which]) return;
      const at = which === 'a' ? { which, a: next, b: from.b } : { which, a: from.a, b: next };
      const isBack = at.a === percentOf(analysis, 'a') && at.b === percentOf(analysis, 'b');
      setTrial(isBack ? null : { of: analysis, at });
    },
    drop: () => setTrial(null),
  };
}

/** Limit in force, in percent; calculated limits have as many decimals as they need. */
export function percentOf(analysis: PortfolioAnalysis, which: LimitName): number {
  const { abcLimits } = analysis.settings;
  if (abcLimits.kind === 'cumulative')
    return which === 'a' ? abcLimits.aPercent : abcLimits.bPercent;
  return Math.round(analysis.limits[which] * 1000) / 10;
}
