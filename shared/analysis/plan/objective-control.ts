import type { IsoDay } from '@shared/domain/iso-day';
import { daysBetween } from './plan-horizon';
import type { ControlPoint, Metric, Objective } from './plan-model';

/** Metrics that only have whole values: there is no half a contact and no half a signature. */
const WHOLE: ReadonlySet<Metric | null> = new Set<Metric | null>([
  'stage',
  'relation',
  'milestone',
]);

/** Part of the way from baseline to target that may be missing when no tolerance is stated. */
const USUAL_TOLERANCE = 0.1;

/**
 * - `reached`: measured at or past the target.
 * - `within`: measured no worse than planned less the tolerance. - `ahead`: better than planned plus the tolerance.
 * - `outside`: worse than planned by more than the tolerance.
 * - `not-measured`: nothing measured yet. - `not-planned`: measured, but there is no line to hold it against.
 */
export type ControlVerdict =
  | 'reached'
  | 'within'
  | 'ahead'
  | 'outside'
  | 'not-measured'
  | 'not-planned';

/** Where an objective stands, with all that the verdict was made of. */
export interface ControlStatus {
  readonly verdict: ControlVerdict;
  /** Planned at `plannedDay`; null when baseline, target or date is missing and no point is stated. */
  readonly planned: number | null;
  /** The day of the last measurement, or the as-of day when there is none: what is compared belongs to one day. */
  readonly plannedDay: IsoDay;
  readonly isPlannedStated: boolean;
  readonly actual: number | null;
  readonly actualDay: IsoDay | null;
  /** Towards the target: positive is better than planned. */
  readonly deviation: number | null;
  readonly tolerance: number | null;
  readonly isToleranceUsual: boolean;
  /** Days to the due day; negative when it has passed. */
  readonly daysLeft: number | null;
  /** Days to the next stated control point. */
  readonly daysToControl: number | null;
}

interface Knot {
  readonly day: IsoDay;
  readonly value: number;
}

/**
 * Value an objective should have on a day: on straight lines through baseline (at its day), the stated control points
 * and target (at the due day); constant before and after. Whole metrics stay at the lower whole step (towards the
 * baseline). Null when there is no line. Field: milestone control in account planning (planned against actual).
 * Worked line: 31 % on 1 Oct 2026, 60 % on 30 Sep 2029 (1095 days): after 365 days 31 + 29 × 365/1095 = 40.67 %.
 */
export function plannedAt(objective: Objective, planFromDay: IsoDay, day: IsoDay): number | null {
  const knots = knotsOf(objective, planFromDay);
  const first = knots[0];
  const last = knots.at(-1);
  if (!first || !last || knots.length < 2) return null;
  if (day <= first.day) return first.value;
  if (day >= last.day) return last.value;
  const next = knots.findIndex((knot) => knot.day > day);
  const [from, to] = [knots[next - 1] ?? first, knots[next] ?? last];
  const span = daysBetween(from.day, to.day) ?? 0;
  const done = daysBetween(from.day, day) ?? 0;
  const value = span <= 0 ? to.value : from.value + ((to.value - from.value) * done) / span;
  if (!WHOLE.has(objective.metric)) return value;
  return to.value >= from.value ? Math.floor(value + 1e-9) : Math.ceil(value - 1e-9);
}

function knotsOf(objective: Objective, planFromDay: IsoDay): readonly Knot[] {
  const { baseline, target, baselineDay, dueDay, controls } = objective;
  const stated = controls.flatMap(({ day, planned }) =>
    planned === null ? [] : [{ day, value: planned }],
  );
  const startDay = baselineDay ?? planFromDay;
  const start =
    baseline === null || stated.some(({ day }) => day === startDay)
      ? []
      : [{ day: startDay, value: baseline }];
  const end =
    target === null || dueDay === null || stated.some(({ day }) => day === dueDay)
      ? []
      : [{ day: dueDay, value: target }];
  return [...start, ...stated, ...end].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The newest measurement up to a day; undefined when there is none. */
function lastMeasured(controls: readonly ControlPoint[], day: IsoDay): ControlPoint | undefined {
  return controls
    .filter((point) => point.actual !== null && point.day <= day)
    .reduce<ControlPoint | undefined>(
      (last, point) => (last === undefined || point.day >= last.day ? point : last),
      undefined,
    );
}

/** True when the newest measurement up to a day is at or past the target. */
export function isReached(objective: Objective, day: IsoDay): boolean {
  const actual = lastMeasured(objective.controls, day)?.actual ?? null;
  const { baseline, target } = objective;
  if (actual === null || target === null) return false;
  return (baseline ?? 0) <= target ? actual >= target : actual <= target;
}

/**
 * Holds the last measurement against what was planned for its own day.
 * Worked line: planned 33 %, measured 31 %, tolerance 3 points: deviation −2 points, `within`.
 */
export function controlStatus(
  objective: Objective,
  planFromDay: IsoDay,
  asOf: IsoDay,
): ControlStatus {
  const measured = lastMeasured(objective.controls, asOf);
  const actual = measured?.actual ?? null;
  const plannedDay = measured?.day ?? asOf;
  const planned = plannedAt(objective, planFromDay, plannedDay);
  const { baseline, target } = objective;
  const isUp = (baseline ?? 0) <= (target ?? planned ?? 0);
  const deviation =
    planned === null || actual === null ? null : isUp ? actual - planned : planned - actual;
  const tolerance = toleranceOf(objective);
  const nextControl = objective.controls.find(
    (point) => point.planned !== null && point.actual === null && point.day > asOf,
  );
  return {
    verdict: verdictOf(isReached(objective, asOf), actual, deviation, tolerance ?? 0),
    planned,
    plannedDay,
    isPlannedStated: objective.controls.some(
      (point) => point.planned !== null && point.day === plannedDay,
    ),
    actual,
    actualDay: measured?.day ?? null,
    deviation,
    tolerance,
    isToleranceUsual: objective.tolerance === null,
    daysLeft: objective.dueDay === null ? null : daysBetween(asOf, objective.dueDay),
    daysToControl: nextControl ? daysBetween(asOf, nextControl.day) : null,
  };
}

function verdictOf(
  reached: boolean,
  actual: number | null,
  deviation: number | null,
  tolerance: number,
): ControlVerdict {
  if (actual === null) return 'not-measured';
  if (reached) return 'reached';
  if (deviation === null) return 'not-planned';
  // Ratios are binary fractions: a deviation of exactly the tolerance must not fall out by the last bit.
  const slack = 1e-9 * Math.max(1, Math.abs(actual));
  if (deviation < -tolerance - slack) return 'outside';
  return deviation > tolerance + slack ? 'ahead' : 'within';
}

/** Stated tolerance, or a tenth of the way (whole metrics: none); null when there is no way. */
function toleranceOf({ tolerance, baseline, target, metric }: Objective): number | null {
  if (tolerance !== null) return tolerance;
  if (WHOLE.has(metric)) return 0;
  return baseline === null || target === null
    ? null
    : Math.abs(target - baseline) * USUAL_TOLERANCE;
}
