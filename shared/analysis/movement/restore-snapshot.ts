import type { AbcBorder } from '@shared/analysis/portfolio/explain-abc';
import { xyzBorderOf } from '@shared/analysis/portfolio/explain-xyz';
import { nearestBorder } from '@shared/analysis/portfolio/near-border';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { RunPosition, RunSnapshot } from './run-snapshot';

/** A client of a run as it was kept: its figures, without what can be told from them. */
export type KeptPosition = Omit<RunPosition, 'rhythm' | 'near'>;

/**
 * A snapshot from a kept run. Nearness to a border is told again from the kept figures where they are enough: value
 * classes by cumulative limits, rhythm by regularity. The coefficients of variation were not kept, so `rhythm` is null
 * for them.
 */
export function restoreSnapshot(
  run: Omit<RunSnapshot, 'clients' | 'periods'>,
  clients: readonly KeptPosition[],
): RunSnapshot {
  const { settings } = run;
  const isRegularity = settings.xyzMethod === 'regularity';
  let periods = 0;
  let prior = 0;
  const positions = clients.map((client): RunPosition => {
    periods = Math.max(periods, client.periods);
    const { activePeriods, periods: own } = client;
    const xyzBorder =
      isRegularity && client.xyzStatus === 'rated'
        ? xyzBorderOf('regularity', settings.xyzLimits, client.xyz, {
            lines: 1,
            hasDays: false,
            netSales: 1,
            periodsSinceFirst: own,
            activePeriods,
            variationPeriods: own,
            cv: null,
            gapCv: null,
          })
        : null;
    const near = nearestBorder(client, abcBorder(settings, client, prior), xyzBorder);
    prior = client.cumulative ?? prior;
    const rhythm = isRegularity && own > 0 ? activePeriods / own : null;
    return { ...client, rhythm, near };
  });
  return { ...run, periods, clients: positions };
}

function abcBorder(
  { abcLimits, abcRule }: AnalysisSettings,
  { abc, rank, cumulative }: KeptPosition,
  prior: number,
): AbcBorder {
  if (abc === '–' || cumulative === null || abcLimits.kind === 'calculated') {
    return { toHigher: null, toLower: null };
  }
  const [a, b] = [abcLimits.aPercent / 100, abcLimits.bPercent / 100];
  const figure = abcRule === 'within' ? cumulative : prior;
  const upper = abc === 'A' ? null : abc === 'B' ? a : b;
  const lower = abc === 'C' || rank === 1 ? null : abc === 'A' ? a : b;
  return {
    toHigher: upper === null ? null : Math.max(0, figure - upper),
    toLower: lower === null ? null : Math.max(0, lower - figure),
  };
}
