import { concentrationOf } from '@shared/analysis/concentration/concentration';

/** How much of the sales expected in the period hangs on few clients. */
export interface ClientDependence {
  /** Shares of the largest and the five largest clients, 0–1; null when nothing is expected. */
  readonly top1: number | null;
  readonly top5: number | null;
  /** Name of the largest client. */
  readonly largest: string | null;
  readonly totalE4: number;
}

/**
 * Dependence on few clients, of invoiced + booked + weighted open value by client; clients at or under 0 are left out.
 * Worked line: 500, 300, 200 → the largest 50 %.
 */
export function clientDependence(
  expected: ReadonlyMap<string, { readonly name: string; readonly sumE4: number }>,
): ClientDependence {
  const base = [...expected.values()]
    .filter(({ sumE4 }) => sumE4 > 0)
    .toSorted((one, other) => other.sumE4 - one.sumE4);
  const values = Float64Array.from(base, ({ sumE4 }) => sumE4);
  const { top1, top5 } = concentrationOf(values);
  return {
    top1,
    top5,
    largest: base[0]?.name ?? null,
    totalE4: base.reduce((sum, { sumE4 }) => sum + sumE4, 0),
  };
}
