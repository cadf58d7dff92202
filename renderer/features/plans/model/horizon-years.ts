import { horizonEnd } from '@shared/analysis/plan/plan-horizon';

/** First and last calendar year of a horizon, as it is spoken of: 1 Oct 2026 over three years → 2026 and 2029. */
export function yearsOf({ fromDay, years }: { readonly fromDay: string; readonly years: number }): {
  readonly from: string;
  readonly to: string;
} {
  return { from: fromDay.slice(0, 4), to: horizonEnd(fromDay, years).slice(0, 4) };
}
