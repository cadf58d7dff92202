/** Cubic spline through knots: on [x_i, x_i+1] the value is y + t(b + t(c + t·d)), t = x − x_i. */
export interface CubicSpline {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
}

/**
 * Interpolating cubic spline with the end conditions of Forsythe, Malcolm & Moler (Computer Methods for Mathematical
 * Computations, 1977): at each end the third derivative is that of the cubic through the four outermost knots.
 * `x` strictly increasing, at least two knots; two knots give the straight line.
 * Worked line: through (0,0), (1,1), (2,8), (3,27) it is x³ itself, so the value at 1.5 is 3.375.
 */
export function cubicSpline(x: Float64Array, y: Float64Array): CubicSpline {
  const n = x.length;
  const b = new Float64Array(n);
  const c = new Float64Array(n);
  const d = new Float64Array(n);
  const at = (values: Float64Array, i: number): number => values[i] ?? Number.NaN;
  if (n < 3) {
    const slope = (at(y, 1) - at(y, 0)) / (at(x, 1) - at(x, 0));
    b.fill(slope);
    return { x, y, b, c, d };
  }
  const last = n - 1;
  d[0] = at(x, 1) - at(x, 0);
  c[1] = (at(y, 1) - at(y, 0)) / at(d, 0);
  for (let i = 1; i < last; i++) {
    d[i] = at(x, i + 1) - at(x, i);
    b[i] = 2 * (at(d, i - 1) + at(d, i));
    c[i + 1] = (at(y, i + 1) - at(y, i)) / at(d, i);
    c[i] = at(c, i + 1) - at(c, i);
  }
  const firstStep = at(d, 0);
  const lastStep = at(d, last - 1);
  b[0] = -firstStep;
  b[last] = -lastStep;
  c[0] = 0;
  c[last] = 0;
  if (n > 3) {
    const atStart = at(c, 2) / (at(x, 3) - at(x, 1)) - at(c, 1) / (at(x, 2) - at(x, 0));
    const atEnd =
      at(c, last - 1) / (at(x, last) - at(x, last - 2)) -
      at(c, last - 2) / (at(x, last - 1) - at(x, last - 3));
    c[0] = (atStart * firstStep * firstStep) / (at(x, 3) - at(x, 0));
    c[last] = (-atEnd * lastStep * lastStep) / (at(x, last) - at(x, last - 3));
  }
  for (let i = 1; i < n; i++) {
    const factor = at(d, i - 1) / at(b, i - 1);
    b[i] = at(b, i) - factor * at(d, i - 1);
    c[i] = at(c, i) - factor * at(c, i - 1);
  }
  c[last] = at(c, last) / at(b, last);
  for (let i = last - 1; i >= 0; i--) c[i] = (at(c, i) - at(d, i) * at(c, i + 1)) / at(b, i);
  b[last] =
    (at(y, last) - at(y, last - 1)) / lastStep + lastStep * (at(c, last - 1) + 2 * at(c, last));
  for (let i = 0; i < last; i++) {
    const step = at(d, i);
    b[i] = (at(y, i + 1) - at(y, i)) / step - step * (at(c, i + 1) + 2 * at(c, i));
    d[i] = (at(c, i + 1) - at(c, i)) / step;
    c[i] = 3 * at(c, i);
  }
  c[last] = 3 * at(c, last);
  d[last] = at(d, last - 1);
  return { x, y, b, c, d };
}

/** Index of the piece that holds `at`: the last knot ≤ `at`, the first piece before the first knot. */
function pieceOf(spline: CubicSpline, at: number): number {
  let low = 0;
  let high = spline.x.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((spline.x[middle] ?? Infinity) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Value of the spline at a point. */
export function splineValue(spline: CubicSpline, at: number): number {
  const i = pieceOf(spline, at);
  const t = at - (spline.x[i] ?? 0);
  const [y, b, c, d] = [spline.y[i] ?? 0, spline.b[i] ?? 0, spline.c[i] ?? 0, spline.d[i] ?? 0];
  return y + t * (b + t * (c + t * d));
}

/** First derivative of the spline at a point. */
export function splineSlope(spline: CubicSpline, at: number): number {
  const i = pieceOf(spline, at);
  const t = at - (spline.x[i] ?? 0);
  return (spline.b[i] ?? 0) + t * (2 * (spline.c[i] ?? 0) + t * (3 * (spline.d[i] ?? 0)));
}
