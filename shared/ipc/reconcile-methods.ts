import { z } from 'zod';
import type { Reconciliation, StatedDifference } from '@shared/reconcile/reconcile';
import { returns } from './define-method';
import { analysisSettings } from './schemas';

/** What the workbook says of one client. */
export interface StatedMarks {
  readonly abc: 'A' | 'B' | 'C' | null;
  readonly xyz: 'X' | 'Y' | 'Z' | null;
  /** Ten-thousandths. */
  readonly totalE4: number | null;
  /** Sheet row, 1-based. */
  readonly row: number;
}

/** Classes and totals the newest workbook that has any says of its clients, beside ours. */
export interface ReconcileView extends Omit<Reconciliation, 'differences'> {
  readonly batchId: string;
  readonly fileName: string;
  readonly importedAtMs: number;
  /** By client id. */
  readonly stated: Readonly<Record<string, StatedMarks>>;
  readonly differences: readonly (Omit<StatedDifference, 'client'> & {
    readonly clientId: string;
  })[];
  readonly elapsedMs: number;
}

export const reconcileMethods = {
  /** The workbook's own classes beside ours under the given settings, or those in force; null when no workbook held any. */
  'reconcile.get': returns<ReconcileView | null>().query(
    z.strictObject({ settings: analysisSettings.nullable() }),
  ),
};
