import type { AbcClass, AbcMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AbcLimits, AbcRule } from '@shared/domain/analysis-settings';
import { largestBelowPercent, largestWithinPercent } from '@shared/lib/exact-share';
import type { CalculatedLimits } from './calculated-limits';
import { calculatedLimits } from './calculated-limits';

/** Classes of values given in descending order; all columns have the length of the values. */
export interface AbcClassification {
  /** Sum of the positive values, the base of all shares. */
  readonly total: number;
  /** Number of positive values: those of the base, which stand first. */
  readonly rated: number;
  readonly marks: readonly AbcMark[];
  /** Share of the base of each value and all before it; NaN outside the base. */
  readonly cumulative: Float64Array;
  /** 1 where the class is that of the first of equal values and not the value's own. */
  readonly tied: Uint8Array;
  readonly aClients: number;
  /** Clients of A and B together. */
  readonly abClients: number;
  /** Present when the limits were calculated from the curve. */
  readonly calculated: CalculatedLimits | null;
}

/**
 * ABC classes over exact whole values (ten-thousandths of a currency, or counts), largest first.
 * Base: the positive values; zero and negative ones get no letter. Rule `within`: A while the cumulative share ≤ limit;
 * `crossing`: A while the share before the client < limit. Sums are compared as integers, never as shares in doubles.
 * The first client is always A. Equal values share the class of the first of them. With calculated limits the classes
 * go by value (Ultsch & Lötsch 2015); `zeros` is the number of trailing values ≤ 0 that count there as clients of 0.
 * Worked line: 420 180 120 90 60 50 40 25 15 at 80/95 `within` → A A A B B B C C C (cumulative 42, 60, 72, 81 …).
 */
export function classifyAbc(
  valuesDescending: Float64Array,
  limits: AbcLimits,
  rule: AbcRule,
  zeros = 0,
): AbcClassification {
  const n = valuesDescending.length;
  let rated = 0;
  let total = 0;
  for (; rated < n; rated++) {
    const value = valuesDescending[rated] ?? 0;
    if (!(value > 0)) break;
    total += value;
  }
  const base = valuesDescending.subarray(0, rated);
  const calculated = limits.kind === 'calculated' ? calculatedLimits(base, zeros) : null;
  const own =
    limits.kind === 'calculated'
      ? classesByValue(base, calculated)
      : classesByShare(base, limits.aPercent, limits.bPercent, rule);

  const marks = Array.from<AbcMark>({ length: n }).fill('–');
  const cumulative = new Float64Array(n).fill(Number.NaN);
  const tied = new Uint8Array(n);
  let sum = 0;
  let aClients = 0;
  let abClients = 0;
  let group: AbcClass = 'A';
  for (let i = 0; i < rated; i++) {
    const value = base[i] ?? 0;
    sum += value;
    cumulative[i] = i === rated - 1 ? 1 : sum / total;
    const isTie = i > 0 && value === base[i - 1];
    if (!isTie) group = i === 0 ? 'A' : (own[i] ?? 'C');
    marks[i] = group;
    if (isTie && own[i] !== group) tied[i] = 1;
    if (group === 'A') aClients++;
    if (group !== 'C') abClients++;
  }
  return { total, rated, marks, cumulative, tied, aClients, abClients, calculated };
}

/** Each value's own class by cumulative limits, ties and the first client not yet seen to. */
function classesByShare(
  base: Float64Array,
  aPercent: number,
  bPercent: number,
  rule: AbcRule,
): AbcClass[] {
  const total = exactSum(base);
  const largest = rule === 'within' ? largestWithinPercent : largestBelowPercent;
  const aLimit = largest(total, aPercent);
  const bLimit = largest(total, bPercent);
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return compareWide(base, aLimit, bLimit, rule);
  const [a, b] = [Number(aLimit), Number(bLimit)];
  const classes: AbcClass[] = [];
  let sum = 0;
  for (const value of base) {
    const before = sum;
    sum += value;
    const figure = rule === 'within' ? sum : before;
    classes.push(figure <= a ? 'A' : figure <= b ? 'B' : 'C');
  }
  return classes;
}

/** The same comparison where sums exceed 2^53 and doubles are no longer exact. */
function compareWide(base: Float64Array, a: bigint, b: bigint, rule: AbcRule): AbcClass[] {
  const classes: AbcClass[] = [];
  let sum = 0n;
  for (const value of base) {
    const before = sum;
    sum += BigInt(value);
    const figure = rule === 'within' ? sum : before;
    classes.push(figure <= a ? 'A' : figure <= b ? 'B' : 'C');
  }
  return classes;
}

function exactSum(values: Float64Array): bigint {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum <= Number.MAX_SAFE_INTEGER) return BigInt(sum);
  let wide = 0n;
  for (const value of values) wide += BigInt(value);
  return wide;
}

function classesByValue(base: Float64Array, limits: CalculatedLimits | null): AbcClass[] {
  if (!limits) return [];
  return Array.from(base, (value) =>
    value > limits.aValue ? 'A' : value >= limits.bValue ? 'B' : 'C',
  );
}
