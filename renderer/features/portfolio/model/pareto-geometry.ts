import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';

/** Plot area of the curve inside its SVG, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ClassBand {
  readonly letter: 'A' | 'B' | 'C';
  /** Closed area under the curve. */
  readonly path: string;
  /** Middle of the band on the x axis, and its width. */
  readonly middle: number;
  readonly width: number;
}

export interface ParetoGeometry {
  /** Clients in the base. */
  readonly clients: number;
  /** The cumulative curve from (0, 0) to (all clients, 100 %). */
  readonly curve: string;
  readonly bands: readonly ClassBand[];
  /** x of the border between A and B, and between B and C. */
  readonly borderA: number;
  readonly borderB: number;
}

/**
 * Cumulative shares of the base in ABC order, 0 first: `[0, 0.42, 0.60, …, 1]`.
 * Clients outside the base are not part of the curve.
 */
export function cumulativeShares(analysis: PortfolioAnalysis): Float64Array {
  const clients = analysis.clients;
  let count = 0;
  while (count < clients.length && clients[count]?.cumulative !== null) count++;
  const shares = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) shares[index + 1] = clients[index]?.cumulative ?? 0;
  return shares;
}

/** y in pixels of a share (0–1). */
export function yOfShare(box: PlotBox, share: number): number {
  return box.top + (1 - share) * box.height;
}

/** Share (0–1, clamped) at a height in pixels: the inverse of {@link yOfShare}. */
export function shareOfY(box: PlotBox, y: number): number {
  return Math.min(1, Math.max(0, 1 - (y - box.top) / box.height));
}

/** x in pixels of the border after `clients` of `all` clients. */
export function xOfClients(box: PlotBox, clients: number, all: number): number {
  return all === 0 ? box.left : box.left + (clients / all) * box.width;
}

/**
 * Curve and class areas for a plot. Points closer than half a pixel are left out, so that 100,000 clients cost no more
 * than 500; the ends of the bands are always kept. `abClients` counts A and B together.
 */
export function paretoGeometry(
  shares: Float64Array,
  aClients: number,
  abClients: number,
  box: PlotBox,
): ParetoGeometry {
  const all = shares.length - 1;
  const x = (index: number): number => xOfClients(box, index, all);
  const y = (index: number): number => yOfShare(box, shares[index] ?? 0);
  const between = (from: number, to: number): string => {
    const points: string[] = [];
    let lastX = -Infinity;
    for (let index = from; index <= to; index++) {
      const px = x(index);
      if (px - lastX < 0.5 && index !== to) continue;
      points.push(`${px.toFixed(1)} ${y(index).toFixed(1)}`);
      lastX = px;
    }
    return points.join('L');
  };
  const base = (box.top + box.height).toFixed(1);
  const area = (letter: 'A' | 'B' | 'C', from: number, to: number): ClassBand => ({
    letter,
    path:
      to > from
        ? `M${x(from).toFixed(1)} ${base}L${between(from, to)}L${x(to).toFixed(1)} ${base}Z`
        : '',
    middle: (x(from) + x(to)) / 2,
    width: x(to) - x(from),
  });
  const a = Math.min(aClients, all);
  const b = Math.min(Math.max(a, abClients), all);
  return {
    clients: all,
    curve: all === 0 ? '' : `M${between(0, all)}`,
    bands: [area('A', 0, a), area('B', a, b), area('C', b, all)],
    borderA: x(a),
    borderB: x(b),
  };
}

/**
 * Limit in whole percent nearest to a height, held between its neighbours: A stays in 1…B−1, B in A+1…99.
 * Worked line: limit A at 80.4 % with B = 95 → 80.
 */
export function clampLimit(which: 'a' | 'b', percent: number, other: number): number {
  const [low, high] = which === 'a' ? [1, Math.ceil(other) - 1] : [Math.floor(other) + 1, 99];
  return Math.min(high, Math.max(low, Math.round(percent)));
}
