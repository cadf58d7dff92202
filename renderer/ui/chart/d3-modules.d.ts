// The parts of d3 that are used here; the packages carry no types of their own.

declare module 'd3-scale' {
  export interface ScaleLinear {
    (value: number): number;
    domain(): number[];
    domain(values: readonly number[]): this;
    range(): number[];
    range(values: readonly number[]): this;
    clamp(clamp: boolean): this;
    nice(count?: number): this;
    invert(value: number): number;
    ticks(count?: number): number[];
    copy(): ScaleLinear;
  }
  export interface ScaleBand<Domain> {
    (value: Domain): number | undefined;
    domain(values: readonly Domain[]): this;
    range(values: readonly [number, number]): this;
    paddingInner(padding: number): this;
    paddingOuter(padding: number): this;
    bandwidth(): number;
    step(): number;
  }
  export function scaleLinear(): ScaleLinear;
  export function scaleBand<Domain>(): ScaleBand<Domain>;
}

declare module 'd3-shape' {
  export interface CurveFactory {
    (context: unknown): unknown;
  }
  export interface Line<Datum> {
    (data: Iterable<Datum>): string | null;
    x(x: (datum: Datum, index: number) => number): this;
    y(y: (datum: Datum, index: number) => number): this;
    curve(curve: CurveFactory): this;
  }
  export interface Area<Datum> {
    (data: Iterable<Datum>): string | null;
    x(x: (datum: Datum, index: number) => number): this;
    y0(y: number | ((datum: Datum, index: number) => number)): this;
    y1(y: number | ((datum: Datum, index: number) => number)): this;
    curve(curve: CurveFactory): this;
  }
  export function line<Datum>(): Line<Datum>;
  export function area<Datum>(): Area<Datum>;
  export const curveLinear: CurveFactory;
  export const curveMonotoneX: CurveFactory;
  export const curveStepAfter: CurveFactory;
}
