import type { LinesSummary } from '@shared/import/lines/line-batch';

/** Why the sheet's own total differs from the sum of its rows, as far as arithmetic can tell. */
export type DifferenceReason = 'accepted' | 'returns' | 'duplicates' | 'withoutClient' | 'unknown';

/** The rows of a sheet summed up, beside the sheet's own total. Sums in ten-thousandths. */
export interface ControlTotal {
  readonly togetherE4: number;
  /** Sheet's total − together; null when the sheet has no total. */
  readonly differenceE4: number | null;
  /** Null when there is no difference, or nothing to compare with. */
  readonly reason: DifferenceReason | null;
  /** Rows were held back whose amount could not be read. */
  readonly isIncomplete: boolean;
}

/** Equal within a cent, or a billionth of large sums: sheets add doubles. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(100, Math.abs(b) * 1e-9);
}

/**
 * Accepted + held back + left out by choice, compared with the sheet's own total.
 * Worked line: accepted 1,019,824.64, held back 412.00, total 1,020,236.64 → difference 0.
 */
export function controlTotal(summary: LinesSummary): ControlTotal {
  const { acceptedE4, rejectedE4, droppedE4, sheetTotal } = summary;
  const togetherE4 = acceptedE4 + rejectedE4 + droppedE4;
  const isIncomplete = summary.issues.some(
    (issue) =>
      issue.severity === 'rejected' && issue.amountE4 === null && issue.code !== 'AMOUNT_MISSING',
  );
  if (sheetTotal === null) return { togetherE4, differenceE4: null, reason: null, isIncomplete };
  const differenceE4 = sheetTotal.valueE4 - togetherE4;
  if (isEqual(sheetTotal.valueE4, togetherE4))
    return { togetherE4, differenceE4: 0, reason: null, isIncomplete };
  return { togetherE4, differenceE4, reason: reasonOf(summary, differenceE4), isIncomplete };
}

function reasonOf(summary: LinesSummary, differenceE4: number): DifferenceReason {
  const fits = (partE4: number): boolean => partE4 !== 0 && isEqual(differenceE4, partE4);
  if (fits(-summary.withoutClient.amountE4)) return 'withoutClient';
  if (fits(-summary.rejectedE4)) return 'accepted';
  if (fits(-summary.returns.amountE4)) return 'returns';
  if (fits(-summary.duplicates.amountE4)) return 'duplicates';
  return 'unknown';
}
