import type { FactClient } from '@shared/domain/sales-facts';
import { abcBorderOf } from './explain-abc';
import { xyzBorderOf } from './explain-xyz';
import type { AbcMark, ClientAnalysis, PortfolioAnalysis, XyzMark } from './portfolio-analysis';
import { xyzFiguresFor } from './xyz-figures-for';

/** Nearer to an ABC border than one share point, a small order moves the client. */
const NEAR_ABC_SHARE = 0.01;
/** One period more or less moves the client. */
const NEAR_XYZ_PERIODS = 1;
/** Nearer to a variation limit than five points of the coefficient. */
const NEAR_XYZ_CV = 0.05;

/** An analysis and the clients its indexes mean. */
export interface ComparedRun {
  readonly analysis: PortfolioAnalysis;
  readonly clients: readonly FactClient[];
}

/** Where a client stood in one run. */
export interface RunPosition {
  readonly abc: AbcMark;
  readonly xyz: XyzMark;
  readonly rank: number;
  readonly value: number;
  readonly activePeriods: number;
  readonly periods: number;
  readonly isNearAbcBorder: boolean;
  readonly isNearXyzBorder: boolean;
}

/** A client whose place changed, with what changed in its figures. */
export interface RunMovement {
  readonly id: string;
  readonly name: string;
  /** `entered`: no line in the earlier run; `left`: none in the later one; `moved`: another ABC or XYZ mark. */
  readonly kind: 'entered' | 'left' | 'moved';
  readonly before: RunPosition | null;
  readonly after: RunPosition | null;
  /** Later − earlier value; null unless both runs have the client and the same basis. */
  readonly valueChange: number | null;
  /** Earlier − later rank: positive when the client rose. */
  readonly rankChange: number | null;
  /** Later − earlier active periods. */
  readonly activeChange: number | null;
}

/** Difference of two runs, movements in the order of the later run, those who left last. */
export interface RunComparison {
  readonly movements: readonly RunMovement[];
  /** Clients with lines in both runs and the same marks. */
  readonly unchanged: number;
}

/** Compares two runs client by client, matched by id. Clients without a line in either run are not counted. */
export function compareRuns(before: ComparedRun, after: ComparedRun): RunComparison {
  const sameBasis = before.analysis.settings.basis === after.analysis.settings.basis;
  const earlier = new Map<string, ClientAnalysis>();
  for (const client of before.analysis.clients) {
    const id = before.clients[client.client]?.id;
    if (id !== undefined && client.lines > 0) earlier.set(id, client);
  }
  const movements: RunMovement[] = [];
  let unchanged = 0;
  for (const later of after.analysis.clients) {
    const fact = after.clients[later.client];
    if (!fact || later.lines === 0) continue;
    const old = earlier.get(fact.id);
    earlier.delete(fact.id);
    if (old && old.abc === later.abc && old.xyz === later.xyz) {
      unchanged++;
      continue;
    }
    movements.push({
      id: fact.id,
      name: fact.name,
      kind: old ? 'moved' : 'entered',
      before: old ? positionOf(before.analysis, old) : null,
      after: positionOf(after.analysis, later),
      valueChange: old && sameBasis ? later.value - old.value : null,
      rankChange: old ? old.rank - later.rank : null,
      activeChange: old ? later.activePeriods - old.activePeriods : null,
    });
  }
  for (const [id, old] of earlier) {
    movements.push({
      id,
      name: before.clients[old.client]?.name ?? '',
      kind: 'left',
      before: positionOf(before.analysis, old),
      after: null,
      valueChange: null,
      rankChange: null,
      activeChange: null,
    });
  }
  return { movements, unchanged };
}

function positionOf(analysis: PortfolioAnalysis, client: ClientAnalysis): RunPosition {
  const { xyzMethod, xyzLimits } = analysis.settings;
  const { toHigher, toLower } = abcBorderOf(analysis, client);
  const isNear = (distance: number | null, limit: number): boolean =>
    distance !== null && distance <= limit;
  const figures = xyzFiguresFor(client, xyzMethod, analysis);
  const border = xyzBorderOf(xyzMethod, xyzLimits, client.xyz, figures);
  const isNearXyzBorder =
    border?.kind === 'periods'
      ? isNear(border.silentUntilDrop, NEAR_XYZ_PERIODS) ||
        isNear(border.activeUntilRise, NEAR_XYZ_PERIODS)
      : border !== null &&
        (isNear(border.toHigher, NEAR_XYZ_CV) || isNear(border.toLower, NEAR_XYZ_CV));
  return {
    abc: client.abc,
    xyz: client.xyz,
    rank: client.rank,
    value: client.value,
    activePeriods: client.activePeriods,
    periods: client.periods,
    isNearAbcBorder: isNear(toHigher, NEAR_ABC_SHARE) || isNear(toLower, NEAR_ABC_SHARE),
    isNearXyzBorder,
  };
}
