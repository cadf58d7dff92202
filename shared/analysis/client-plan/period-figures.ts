/** What the months to come are expected to bring in a forecast. */
export type ForecastBasis = 'plan-and-deals' | 'plan' | 'deals';

/** Months of one client (or of all) in the order of the plan; ten-thousandths. */
export interface PlanSeries {
  /** NaN = not planned. */
  readonly planE4: ArrayLike<number>;
  /** NaN = not known. Only months before `firstOpen` are looked at. */
  readonly actualE4: ArrayLike<number>;
  /** Open deals by probability. */
  readonly dealsE4: ArrayLike<number>;
  /** Index of the first month without actual figures. */
  readonly firstOpen: number;
}

/** Plan, actual, forecast and variance of a period; null = not known. */
export interface PeriodFigures {
  readonly planE4: number | null;
  /** Months with a plan, of the months of the period. */
  readonly plannedMonths: number;
  readonly months: number;
  /** Sum of the months that are over; null when none is, or one of them is not known. */
  readonly actualE4: number | null;
  /** Months that are over. */
  readonly closedMonths: number;
  /** Actual until now, then what the basis says; null when nothing is known. */
  readonly forecastE4: number | null;
  /** Parts of the forecast: sums of actual, plan and deals in it. */
  readonly parts: { readonly actualE4: number; readonly planE4: number; readonly dealsE4: number };
  /**
   * Over the planned months: actual − plan when the period is over, else forecast − plan. What came in a month nobody
   * planned is not counted as better than planned. Null without a plan or when the other figure is not known.
   */
  readonly varianceE4: number | null;
  readonly varianceOf: 'actual' | 'forecast';
  /** Variance ÷ plan; null when the plan is not positive. */
  readonly varianceRatio: number | null;
  /** Actual − plan over the months that are over, where all of them were planned. */
  readonly toDateE4: number | null;
}

/**
 * Figures of the months `from` to `to` (exclusive). Forecast: the months that are over with their actual figures, the
 * months to come by the basis (plan, open deals × probability, or both). A month without plan adds nothing and is
 * counted (`plannedMonths`); the variance leaves it out on both sides.
 * Worked line: plan 10, 10, 10; actual 8; deals 0, 0, 5 → forecast 8 + 20 + 5 = 33, variance +3 = +10 %, to date −2.
 */
export function periodFigures(
  series: PlanSeries,
  from: number,
  to: number,
  basis: ForecastBasis,
): PeriodFigures {
  const { planE4, actualE4, dealsE4, firstOpen } = series;
  let plan = 0;
  let plannedMonths = 0;
  let planClosed = 0;
  let closedPlanned = 0;
  let actual = 0;
  let isActualKnown = true;
  let planAhead = 0;
  let plannedAhead = 0;
  let dealsAhead = 0;
  /** Actual sales and deals of planned months only. */
  let comparedActual = 0;
  let comparedDeals = 0;
  for (let month = from; month < to; month++) {
    const planned = planE4[month] ?? Number.NaN;
    const isPlanned = !Number.isNaN(planned);
    if (isPlanned) {
      plan += planned;
      plannedMonths++;
    }
    if (month < firstOpen) {
      const sold = actualE4[month] ?? Number.NaN;
      if (Number.isNaN(sold)) isActualKnown = false;
      else actual += sold;
      if (isPlanned) {
        comparedActual += sold;
        planClosed += planned;
        closedPlanned++;
      }
    } else {
      if (isPlanned) {
        planAhead += planned;
        plannedAhead++;
        comparedDeals += dealsE4[month] ?? 0;
      }
      dealsAhead += dealsE4[month] ?? 0;
    }
  }
  const closedMonths = Math.max(0, Math.min(to, firstOpen) - from);
  const isOver = closedMonths === to - from;
  const usedPlan = basis === 'deals' ? 0 : planAhead;
  const usedDeals = basis === 'plan' ? 0 : dealsAhead;
  const isAheadKnown = (basis !== 'deals' && plannedAhead > 0) || usedDeals > 0;
  const knownActual = closedMonths > 0 && isActualKnown ? actual : null;
  const isForecastKnown =
    (knownActual !== null || closedMonths === 0) && (closedMonths > 0 || isAheadKnown);
  const forecastE4 = isForecastKnown ? actual + usedPlan + usedDeals : null;
  const plannedE4 = plannedMonths === 0 ? null : plan;
  const compared =
    comparedActual + (basis === 'deals' ? 0 : planAhead) + (basis === 'plan' ? 0 : comparedDeals);
  const isCompared =
    plannedE4 !== null && (isOver ? knownActual : forecastE4) !== null && !Number.isNaN(compared);
  const varianceE4 = isCompared ? compared - plannedE4 : null;
  return {
    planE4: plannedE4,
    plannedMonths,
    months: to - from,
    actualE4: knownActual,
    closedMonths,
    forecastE4,
    parts: { actualE4: actual, planE4: usedPlan, dealsE4: usedDeals },
    varianceE4,
    varianceOf: isOver ? 'actual' : 'forecast',
    varianceRatio:
      varianceE4 === null || plannedE4 === null || plannedE4 <= 0 ? null : varianceE4 / plannedE4,
    toDateE4:
      knownActual !== null && closedPlanned === closedMonths ? knownActual - planClosed : null,
  };
}

/**
 * Figures of several clients together. Variance sums only clients with a plan, so that sales of clients nobody planned
 * for do not look like a plan exceeded. A sum with an unknown part is unknown; clients without a plan or forecast add
 * nothing to it.
 * Worked line: plan 30, forecast 33 and no plan, actual 90 → plan 30, variance +3.
 */
export function sumFigures(all: Iterable<PeriodFigures>): PeriodFigures {
  let first: PeriodFigures | null = null;
  const plan = emptySum();
  const forecast = emptySum();
  const variance = emptySum();
  const toDate = emptySum();
  const parts = { actualE4: 0, planE4: 0, dealsE4: 0 };
  let actual = 0;
  let isActualKnown = true;
  let plannedMonths = Number.POSITIVE_INFINITY;
  for (const one of all) {
    first ??= one;
    parts.actualE4 += one.parts.actualE4;
    parts.planE4 += one.parts.planE4;
    parts.dealsE4 += one.parts.dealsE4;
    if (one.actualE4 === null) isActualKnown = false;
    else actual += one.actualE4;
    add(forecast, one.forecastE4);
    if (one.planE4 === null) continue;
    add(plan, one.planE4);
    add(variance, one.varianceE4);
    add(toDate, one.toDateE4);
    plannedMonths = Math.min(plannedMonths, one.plannedMonths);
  }
  const { months, closedMonths, varianceOf } = first ?? NOBODY;
  const isKnown = first !== null && isActualKnown;
  const planE4 = knownSum(plan);
  const varianceE4 = variance.isComplete ? knownSum(variance) : null;
  return {
    planE4,
    plannedMonths: Math.min(plannedMonths, months),
    months,
    actualE4: isKnown ? actual : null,
    closedMonths,
    forecastE4: closedMonths > 0 && !isKnown ? null : knownSum(forecast),
    parts,
    varianceE4,
    varianceOf,
    varianceRatio:
      varianceE4 === null || planE4 === null || planE4 <= 0 ? null : varianceE4 / planE4,
    toDateE4: toDate.isComplete ? knownSum(toDate) : null,
  };
}

const NOBODY = { months: 0, closedMonths: 0, varianceOf: 'forecast' } as const;

/** A sum with whether anything was added to it, and whether nothing was unknown. */
interface RunningSum {
  sum: number;
  isAny: boolean;
  isComplete: boolean;
}

function emptySum(): RunningSum {
  return { sum: 0, isAny: false, isComplete: true };
}

function add(to: RunningSum, value: number | null): void {
  if (value === null) to.isComplete = false;
  else {
    to.sum += value;
    to.isAny = true;
  }
}

function knownSum({ sum, isAny }: RunningSum): number | null {
  return isAny ? sum : null;
}
