import type { AbcBasis } from '@shared/domain/analysis-settings';
import type { DaySlots } from './day-slots';
import type { LinesByClient } from './lines-by-client';

/** Beyond any day a line can have. */
const LAST_DAY = 2 ** 30;

/** Sums of all clients as columns, index = client of the facts. Only lines inside the periods count. */
export interface ClientColumns {
  readonly revenueE4: Float64Array;
  /** Sum of the known margins. */
  readonly marginE4: Float64Array;
  /** Lines with a known margin. */
  readonly marginLines: Uint32Array;
  readonly lines: Uint32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Index of the period of the first purchase, −1 without one. */
  readonly firstPurchase: Int32Array;
  readonly activePeriods: Uint32Array;
  /** Revenue or margin per client and period, row after row; zeros for the basis `orders`, which are counted later. */
  readonly series: Float64Array;
  /** True when a sum may have left the exact range of doubles. */
  readonly isOverflow: boolean;
}

/**
 * Adds up the lines of every client. A period is active when it has a purchase, that is a line of positive sales:
 * credit notes booked in the same month do not make the month silent, a month of credit notes only is not active, and
 * a month sold at a loss is active. Unknown margins are left out of the sums.
 */
export function clientColumns(
  { starts, from, to, day, amountE4: amounts, marginE4: margins }: LinesByClient,
  { firstDay: first, slots }: DaySlots,
  basis: AbcBasis,
  periods: number,
): ClientColumns {
  const n = starts.length - 1;
  const revenueE4 = new Float64Array(n);
  const marginE4 = new Float64Array(n);
  const marginLines = new Uint32Array(n);
  const lines = new Uint32Array(n);
  const firstDay = new Int32Array(n);
  const lastDay = new Int32Array(n);
  const firstPurchase = new Int32Array(n).fill(-1);
  const activePeriods = new Uint32Array(n);
  const series = new Float64Array(n * periods);
  const activeFor = new Int32Array(periods).fill(-1);
  let magnitude = 0;

  /** A function of its own, which the engine has made fast after some clients, instead of in the midst of a long loop. */
  const addClient = (c: number): void => {
    const row = c * periods;
    let count = 0;
    let revenue = 0;
    let margin = 0;
    let knownMargins = 0;
    let earliest = LAST_DAY;
    let latest = -LAST_DAY;
    let firstActive = periods;
    let active = 0;
    let size = 0;
    for (let run = starts[c]!; run < starts[c + 1]!; run++) {
      for (let i = from[run]!; i < to[run]!; i++) {
        const d = day[i]!;
        const offset = d - first;
        if (offset < 0 || offset >= slots.length) continue;
        const s = slots[offset]!;
        if (s < 0) continue;
        const amount = amounts[i]!;
        count++;
        revenue += amount;
        size += Math.abs(amount);
        if (basis === 'revenue') series[row + s]! += amount;
        const lineMargin = margins ? margins[i]! : Number.NaN;
        if (lineMargin === lineMargin) {
          margin += lineMargin;
          knownMargins++;
          if (basis === 'margin') {
            series[row + s]! += lineMargin;
            size += Math.abs(lineMargin);
          }
        }
        if (d < earliest) earliest = d;
        if (d > latest) latest = d;
        if (amount > 0) {
          if (s < firstActive) firstActive = s;
          if (activeFor[s] !== c) {
            activeFor[s] = c;
            active++;
          }
        }
      }
    }
    if (count === 0) return;
    magnitude += size;
    revenueE4[c] = revenue;
    marginE4[c] = margin;
    marginLines[c] = knownMargins;
    lines[c] = count;
    firstDay[c] = earliest;
    lastDay[c] = latest;
    firstPurchase[c] = active > 0 ? firstActive : -1;
    activePeriods[c] = active;
  };
  for (let c = 0; c < n; c++) addClient(c);
  return {
    revenueE4,
    marginE4,
    marginLines,
    lines,
    firstDay,
    lastDay,
    firstPurchase,
    activePeriods,
    series,
    isOverflow: magnitude > Number.MAX_SAFE_INTEGER,
  };
}
