/** Scale and shape functions for charts that features draw themselves; taken from here so that the library stays replaceable. */
export { scaleBand, scaleLinear } from 'd3-scale';
export { area, curveLinear, curveMonotoneX, curveStepAfter, line } from 'd3-shape';
