import type { AbcBorder } from './explain-abc';
import { abcBorderOf } from './explain-abc';
import type { XyzBorder } from './explain-xyz';
import { xyzBorderOf } from './explain-xyz';
import type { AbcMark, ClientAnalysis, PortfolioAnalysis, XyzMark } from './portfolio-analysis';
import { xyzFiguresFor } from './xyz-figures-for';

/** The nearest border of a client, when it is near. */
export interface NearBorder {
  /** Letter the client would get. */
  readonly letter: AbcMark | XyzMark;
  readonly direction: 'down' | 'up';
  /** Periods without a purchase (down) or with one (up), or distance in points (a ratio). */
  readonly distance: { readonly periods: number } | { readonly points: number };
  /** Distance ÷ what still counts as near: 0 = on the border, 1 = just near. */
  readonly urgency: number;
}

/** Two periods: one forgotten order and the next one. */
const NEAR_PERIODS = 2;
/** Two points of a coefficient of variation are within the noise of one odd period. */
const NEAR_VARIATION = 0.02;
/** One point of the cumulative share: a usual year moves clients by more. */
const NEAR_SHARE = 0.01;

const LOWER: Readonly<Record<string, 'B' | 'C' | 'Y' | 'Z'>> = {
  A: 'B',
  B: 'C',
  X: 'Y',
  Y: 'Z',
};
const HIGHER: Readonly<Record<string, 'A' | 'B' | 'X' | 'Y'>> = { B: 'A', C: 'B', Y: 'X', Z: 'Y' };

/**
 * The most urgent near border of a client, or null when it is far from all. Falling counts before rising.
 * Worked line: 11 of 24 months at 75/40 → Z after four silent months → far; 10 of 24 → Z after two → near.
 */
export function nearBorder(analysis: PortfolioAnalysis, client: ClientAnalysis): NearBorder | null {
  const { xyzMethod, xyzLimits } = analysis.settings;
  const xyz =
    client.xyzStatus === 'rated'
      ? xyzBorderOf(xyzMethod, xyzLimits, client.xyz, xyzFiguresFor(client, xyzMethod, analysis))
      : null;
  return nearestBorder(client, abcBorderOf(analysis, client), xyz);
}

/** The most urgent of the borders around two marks, or null when all are far. Falling counts before rising. */
export function nearestBorder(
  marks: { readonly abc: AbcMark; readonly xyz: XyzMark },
  abcBorder: AbcBorder,
  xyzBorder: XyzBorder | null,
): NearBorder | null {
  const found: NearBorder[] = [];
  const add = (
    mark: AbcMark | XyzMark,
    direction: 'down' | 'up',
    amount: number | null,
    near: number,
    isPeriods: boolean,
  ): void => {
    const letter = direction === 'down' ? LOWER[mark] : HIGHER[mark];
    if (letter === undefined || amount === null || amount > near) return;
    const distance = isPeriods ? { periods: amount } : { points: amount };
    found.push({ letter, direction, distance, urgency: amount / near });
  };
  if (xyzBorder?.kind === 'periods') {
    add(marks.xyz, 'down', xyzBorder.silentUntilDrop, NEAR_PERIODS, true);
    add(marks.xyz, 'up', xyzBorder.activeUntilRise, NEAR_PERIODS, true);
  } else if (xyzBorder) {
    add(marks.xyz, 'down', xyzBorder.toLower, NEAR_VARIATION, false);
    add(marks.xyz, 'up', xyzBorder.toHigher, NEAR_VARIATION, false);
  }
  add(marks.abc, 'down', abcBorder.toLower, NEAR_SHARE, false);
  add(marks.abc, 'up', abcBorder.toHigher, NEAR_SHARE, false);
  found.sort((a, b) =>
    a.direction === b.direction ? a.urgency - b.urgency : a.direction === 'down' ? -1 : 1,
  );
  return found[0] ?? null;
}

/** Order of rows by their border: falling ones first, nearest first. */
export function borderUrgency(near: NearBorder | null): number | null {
  if (near === null) return null;
  return near.direction === 'down' ? near.urgency : 2 + near.urgency;
}
