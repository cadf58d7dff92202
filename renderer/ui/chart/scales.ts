// Programs that only import this file must see the types of the two packages too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./d3-modules.d.ts" />
/** Scale and shape functions for charts that features draw themselves; taken from here so that the library stays replaceable. */
export { scaleBand, scaleLinear } from 'd3-scale';
export { area, curveLinear, curveMonotoneX, curveStepAfter, line } from 'd3-shape';
