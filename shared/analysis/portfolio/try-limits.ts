import { classifyAbc } from '@shared/analysis/abc/classify-abc';
import { xyzLetterOf } from '@shared/analysis/xyz/rate-xyz';
import type { AbcLimits, XyzLimits } from '@shared/domain/analysis-settings';
import { limitsInForce } from './analyse-portfolio';
import { addToTally, matrixCells, matrixTally } from './matrix-cells';
import type {
  AbcMark,
  LimitsInForce,
  MatrixCell,
  PortfolioAnalysis,
  XyzMark,
} from './portfolio-analysis';
import { xyzFiguresFor } from './xyz-figures-for';

/** Limits to try; what is left out stays as it is. */
export interface TriedLimits {
  readonly abc?: AbcLimits;
  readonly xyz?: XyzLimits;
}

/** A client that would stand in another cell. */
export interface TriedMove {
  /** Place in `analysis.clients`. */
  readonly place: number;
  /** Index into the facts' clients. */
  readonly client: number;
  readonly from: { readonly abc: AbcMark; readonly xyz: XyzMark };
  readonly to: { readonly abc: AbcMark; readonly xyz: XyzMark };
}

/** What other limits would give. */
export interface LimitTrial {
  readonly abc: Readonly<Record<AbcMark, number>>;
  readonly xyz: Readonly<Record<XyzMark, number>>;
  readonly matrix: readonly MatrixCell[];
  readonly limits: LimitsInForce;
  /** In ABC order. */
  readonly moves: readonly TriedMove[];
}

/**
 * Classes under other limits, from the figures of the analysis alone: O(clients), for limits dragged by hand. Gives
 * exactly what `analysePortfolio` would with these limits; who is rated does not depend on limits.
 * Worked line: 420 180 120 90 60 50 40 25 15 from 80/95 to 85/95 → Delta (cumulative 81 %) moves from B to A.
 */
export function tryLimits(analysis: PortfolioAnalysis, tried: TriedLimits): LimitTrial {
  const { clients, settings } = analysis;
  const abcLimits = tried.abc ?? settings.abcLimits;
  const xyzLimits = tried.xyz ?? settings.xyzLimits;
  const values = new Float64Array(clients.length);
  let zeros = 0;
  for (const [place, client] of clients.entries()) {
    values[place] = client.value;
    if (client.value <= 0 && client.lines > 0) zeros++;
  }
  const classified = classifyAbc(values, abcLimits, settings.abcRule, zeros);
  const abcCounts: Record<AbcMark, number> = { A: 0, B: 0, C: 0, '–': 0 };
  const xyzCounts: Record<XyzMark, number> = { X: 0, Y: 0, Z: 0, N: 0, '–': 0 };
  const moves: TriedMove[] = [];
  const tally = matrixTally();
  for (const [place, client] of clients.entries()) {
    const abc = classified.marks[place] ?? '–';
    const xyz =
      client.xyzStatus === 'rated' && tried.xyz
        ? xyzLetterOf(
            xyzFiguresFor(client, settings.xyzMethod, analysis),
            settings.xyzMethod,
            xyzLimits,
          )
        : client.xyz;
    abcCounts[abc]++;
    xyzCounts[xyz]++;
    addToTally(tally, abc, xyz, client.value);
    if (abc !== client.abc || xyz !== client.xyz) {
      const from = { abc: client.abc, xyz: client.xyz };
      moves.push({ place, client: client.client, from, to: { abc, xyz } });
    }
  }
  return {
    abc: abcCounts,
    xyz: xyzCounts,
    matrix: matrixCells(tally, classified.total),
    limits: limitsInForce(classified, abcLimits),
    moves,
  };
}
