import type { PlanCurve, CurvePoint } from '@shared/analysis/pipeline/plan-curve';
import { scaleLinear } from '../../../ui/chart/scales';

/** Places of the chart in pixels. */
export interface CurveGeometry {
  readonly x: (day: number) => number;
  readonly y: (sumE4: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Amounts of the horizontal lines. */
  readonly ticks: readonly number[];
}

const LEFT = 48;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;

/** Scales of the chart: days from the first day of the period to the last day to be shown, amounts from 0. */
export function curveGeometry(
  curves: readonly PlanCurve[],
  fromDay: number,
  toDay: number,
  width: number,
  height: number,
): CurveGeometry {
  const sums = curves.flatMap(({ plan, actual, forecast }) =>
    [...plan, ...actual, ...forecast].map(({ sumE4 }) => sumE4),
  );
  const most = Math.max(1, ...sums);
  const yScale = scaleLinear()
    .domain([Math.min(0, ...sums), most])
    .nice(3)
    .range([height - BOTTOM, TOP]);
  const xScale = scaleLinear()
    .domain([fromDay - 1, toDay])
    .range([LEFT, width - RIGHT])
    .clamp(true);
  return {
    x: (day) => xScale(day),
    y: (sum) => yScale(sum),
    left: LEFT,
    right: width - RIGHT,
    top: TOP,
    bottom: height - BOTTOM,
    // Without any sum there is nothing to measure.
    ticks: sums.some((sum) => sum !== 0) ? yScale.ticks(3) : [0],
  };
}

/** Points of a line as an SVG path. */
export function linePath(points: readonly CurvePoint[], { x, y }: CurveGeometry): string {
  return points
    .map(
      ({ day, sumE4 }, index) =>
        `${index === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(sumE4).toFixed(1)}`,
    )
    .join('');
}
