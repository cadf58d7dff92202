import type { ForecastBasis, PlanMeasure } from '@shared/ipc/market-answers';
import type { PlanGrain } from './plan-periods';
import { PLAN_GRAINS } from './plan-periods';

/** How the plan by client is shown; kept in the workspace. */
export interface PlanScreenState {
  readonly measure: PlanMeasure;
  readonly grain: PlanGrain;
  readonly scope: 'key' | 'all';
  readonly firstYear: number;
  readonly years: number;
  /** Actual figures and forecast under the plan. */
  readonly isCompared: boolean;
  readonly basis: ForecastBasis;
}

export const PLAN_YEARS: readonly number[] = [1, 2, 3, 5];
export const BASES: readonly ForecastBasis[] = ['plan-and-deals', 'plan', 'deals'];

/** What is shown the first time: this year and the next. */
function firstPlanScreen(year: number): PlanScreenState {
  return {
    measure: 'revenue',
    grain: 'month',
    scope: 'key',
    firstYear: year,
    years: 2,
    isCompared: true,
    basis: 'plan-and-deals',
  };
}

/** A kept state as far as it can be read; what cannot is as the first time. */
export function readPlanScreen(kept: unknown, year: number): PlanScreenState {
  const first = firstPlanScreen(year);
  if (typeof kept !== 'object' || kept === null) return first;
  const of = <Key extends keyof PlanScreenState>(
    key: Key,
    isGood: (value: unknown) => value is PlanScreenState[Key],
  ): PlanScreenState[Key] => {
    const value: unknown = Reflect.get(kept, key);
    return isGood(value) ? value : first[key];
  };
  const oneOf =
    <Value>(values: readonly Value[]) =>
    (value: unknown): value is Value =>
      values.some((candidate) => candidate === value);
  return {
    measure: of('measure', oneOf<PlanMeasure>(['revenue', 'contribution'])),
    grain: of('grain', oneOf(PLAN_GRAINS)),
    scope: of('scope', oneOf<'key' | 'all'>(['key', 'all'])),
    firstYear: of(
      'firstYear',
      (value): value is number => typeof value === 'number' && value > 1990 && value < 2200,
    ),
    years: of('years', oneOf(PLAN_YEARS)),
    isCompared: of('isCompared', (value): value is boolean => typeof value === 'boolean'),
    basis: of('basis', oneOf(BASES)),
  };
}
