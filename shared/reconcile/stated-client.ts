import type { AbcClass, XyzClass } from '@shared/analysis/portfolio/portfolio-analysis';

/** What a workbook says of one client of the facts. */
export interface StatedClient {
  /** Index into the facts' clients. */
  readonly client: number;
  readonly abc: AbcClass | null;
  readonly xyz: XyzClass | null;
  /** Ten-thousandths. */
  readonly totalE4: number | null;
  /** Sheet row, 1-based. */
  readonly row: number;
}

/** What can differ. */
export type StatedDimension = 'abc' | 'xyz' | 'total';

export const STATED_DIMENSIONS: readonly StatedDimension[] = ['total', 'abc', 'xyz'];

/** Half a cent: totals of sheets are rounded to two decimals. */
const TOTAL_SLACK_E4 = 50;

/** Whether a sum of ours is theirs, to the cent. Worked line: 1234.5049 and 1234.50 → true. */
export function isSameTotal(oursE4: number, theirsE4: number): boolean {
  return Math.abs(oursE4 - theirsE4) <= TOTAL_SLACK_E4;
}
